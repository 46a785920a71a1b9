import { css, html, nothing, type TemplateResult } from 'lit';
import type { DutyWords } from './duty.words.ts';
import type { Name } from './names.ts';

export interface FilterToolbar {
  /** Name of the whole group, for assistive technology. */
  readonly name: string;
  readonly search: string;
  readonly hint: string;
  readonly words: Pick<DutyWords, 'agency' | 'allAgencies' | 'clearFilters'>;
  readonly query: string;
  readonly agency: string;
  readonly agencies: readonly { readonly id: string; readonly name: Name }[];
  /** Fields of one element only. */
  readonly more?: unknown;
  /** What is shown now, in words; told politely when it changes. */
  readonly count: string;
  readonly onQuery: (query: string) => void;
  readonly onAgency: (id: string) => void;
  readonly onClear: () => void;
}

/** Search by text and by agency, the way back, and how much is left. */
export function filterToolbar({ name, search, hint, words, query, agency, agencies, more, count, onQuery, onAgency, onClear }: FilterToolbar): TemplateResult {
  const clear = (event: Event): void => {
    onClear();
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    root.getElementById('query')?.focus();
  };
  const choose = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    const id = select.value;
    // A choice comes back as `agency`, or not at all when the page cancels it.
    select.value = agency;
    onAgency(id);
  };
  return html`<div class="toolbar filters" part="toolbar" role="search" aria-label=${name}>
      <div><label for="query">${search}</label><input id="query" type="search" autocomplete="off" aria-describedby="hint" .value=${query} @input=${(event: Event) => onQuery((event.target as HTMLInputElement).value)}></div>
      <div><label for="agency">${words.agency}</label><select id="agency" .value=${agency} @change=${choose}>
        <option value="">${words.allAgencies}</option>${agencies.map(({ id, name: { text, lang } }) => html`<option value=${id} lang=${lang ?? nothing} ?selected=${id === agency}>${text}</option>`)}
      </select></div>${more}
      <button type="button" part="button" @click=${clear}>${words.clearFilters}</button>
      <p id="hint">${hint}</p>
    </div>
    <p class="toolbar count" role="status">${count}</p>`;
}

export const filterStyles = css`
  .filters {
    display: grid;
    gap: var(--_3) var(--_4);
    padding: var(--_4);
    margin-top: var(--_4);
    background: var(--_subtle);
    border-radius: var(--_radius);
  }
  .filters > div {
    min-width: 0;
  }
  .filters label {
    display: block;
    margin-bottom: var(--_1);
    font-size: var(--_sm);
    font-weight: var(--_bold);
    line-height: 1.4;
  }
  .filters input,
  .filters select {
    width: 100%;
  }
  .filters button {
    justify-content: center;
  }
  .filters p {
    font-size: var(--_xs);
    color: var(--_text-muted);
    line-height: 1.4;
  }
  @container (min-width: 560px) {
    .filters {
      grid-template-columns: 1fr 1fr auto;
      align-items: end;
    }
    .filters p {
      grid-column: 1 / -1;
    }
  }
  .count {
    margin: var(--_3) 0;
    font-size: var(--_sm);
  }
  mark {
    padding: 0 1px;
    border-radius: 2px;
    background: var(--_band);
    color: var(--_band-text);
  }
  /* What a filter leaves out is still on paper, so that no print passes for the whole when it is a part. */
  @media not print {
    .off {
      display: none !important;
    }
  }
`;
