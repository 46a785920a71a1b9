import { html, nothing, type TemplateResult } from 'lit';
import { filterToolbar, type FilterToolbar } from '../../shared/filter-toolbar.ts';
import type { GridFilter, GridFilterView, StatusOption } from './grid-filter.ts';
import type { GridFilterWords } from './grid-filter.words.ts';

/** A judgement by which cards are chosen. */
export type StatusKind = 'result' | 'progress';

interface Actions extends Pick<FilterToolbar, 'onQuery' | 'onAgency' | 'onClear'> {
  readonly onStatus: (kind: StatusKind, words: string) => void;
}

export function gridFilterTemplate(
  { agencies, results, progress, count }: GridFilterView,
  filter: GridFilter,
  words: GridFilterWords,
  { onStatus, ...actions }: Actions,
): TemplateResult {
  const { query, agency } = filter;
  return filterToolbar({
    name: words.filters,
    search: words.search,
    hint: words.hint,
    words,
    query,
    agency,
    agencies,
    count,
    ...actions,
    more: [
      statusTemplate('result', results, filter.results.join(' '), words, onStatus),
      statusTemplate('progress', progress, filter.progress.join(' '), words, onStatus),
    ],
  });
}

function statusTemplate(
  kind: StatusKind,
  options: readonly StatusOption[],
  chosen: string,
  words: GridFilterWords,
  onStatus: Actions['onStatus'],
): TemplateResult | typeof nothing {
  if (!options.length) return nothing;
  const choose = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    const { value } = select;
    // A choice comes back as the filter, or not at all when the page cancels it.
    select.value = chosen;
    onStatus(kind, value);
  };
  return html`<div>
    <label for=${kind}>${words[kind]}</label
    ><select id=${kind} @change=${choose}>
      <option value="" .selected=${!chosen}>${words.any}</option>
      ${options.map(({ value, text }) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select>
  </div>`;
}
