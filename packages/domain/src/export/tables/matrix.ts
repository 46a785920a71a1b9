import type { Indicator, Objective } from '../../plan/plan.ts';
import { responsibilityMatrix } from '../../responsibility/responsibility-matrix.ts';
import type { MatrixCell } from '../../responsibility/responsibility.ts';
import type { CsvCell } from '../csv-text.ts';
import { agencyCell, codeCell, columnsOf, joined, labelCell, sourceColumns, tableRows, type TableContext } from '../table.ts';

interface Row {
  readonly objective: Objective;
  readonly indicator: Indicator;
  readonly cell?: MatrixCell;
}

/** One row per indicator and body charged with it, and one for each indicator that no body is charged with. */
export function matrixTable(context: TableContext): CsvCell[][] {
  const { plan, words } = context;
  const { cells, holes } = responsibilityMatrix(plan);
  const rows = plan.objectives.flatMap((objective) =>
    objective.indicators.flatMap((indicator): Row[] => {
      const own = cells.filter((cell) => cell.indicator === indicator.id);
      return own.length === 0 ? [{ objective, indicator }] : own.map((cell) => ({ objective, indicator, cell }));
    }),
  );
  const columns = columnsOf<Row>(context, [
    ['objective', ({ objective }) => codeCell(context, 'objective', [objective.id])],
    ['objectiveName', ({ objective }) => labelCell(context, objective.label)],
    ['indicator', ({ indicator }) => codeCell(context, 'indicator', [indicator.id])],
    ['indicatorName', ({ indicator }) => labelCell(context, indicator.label)],
    ['agency', ({ cell }) => agencyCell(context, cell?.agency)],
    [
      'roles',
      ({ cell }) =>
        joined(
          (cell?.roles ?? []).map((role) => words.role[role]),
          ', ',
        ),
    ],
    ['aspect', ({ cell }) => cell?.aspect],
    [
      'binding',
      ({ cell }) => joined((cell?.assignments ?? []).map(({ assignment }) => (assignment.binding ? words.binding : words.request))),
    ],
    ['wording', ({ cell }) => joined((cell?.assignments ?? []).flatMap(({ assignment }) => assignment.wording ?? []))],
    ['note', ({ indicator }) => (holes.includes(indicator.id) ? words.nobody : '')],
    ...sourceColumns<Row>(({ indicator, cell }) =>
      cell ? cell.assignments.flatMap(({ assignment }) => assignment.source) : indicator.source,
    ),
  ]);
  return tableRows(columns, rows);
}
