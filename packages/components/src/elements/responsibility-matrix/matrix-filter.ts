import { isFound, type Filter } from '../../shared/filter.ts';
import type { MatrixView } from './responsibility-matrix.view.ts';

/** Codes of the indicators that a filter leaves: found by code or name, and with a cell of the agency. */
export function filterRows(view: MatrixView, { query, agency }: Filter): ReadonlySet<string> {
  const column = view.columns.findIndex(({ id }) => id === agency);
  return new Set(
    view.rows
      .filter(({ code, name, cells }) => isFound(`${code} ${name.text}`, query) && (column < 0 || cells[column]))
      .map(({ code }) => code),
  );
}
