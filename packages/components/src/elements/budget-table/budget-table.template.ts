import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { deeper, heading, type HeadingLevel } from '../../base/heading.ts';
import { showName } from '../../shared/show-name.ts';
import type { AmountCell, BudgetRowView, BudgetView } from './budget-table.view.ts';
import type { BudgetWords } from './budget-table.words.ts';

/** What the drawing needs besides the numbers. */
export interface BudgetDrawing {
  readonly words: BudgetWords;
  readonly level: HeadingLevel;
  /** Whether a row shows what stands below it; rows are named by their place in the tree, `0.2`. */
  readonly isOpen: (path: string) => boolean;
  readonly toggle: (path: string) => void;
  readonly choose: (kind: 'year' | 'source', id: string) => void;
  readonly clear: () => void;
}

export function toolbar({ choices, chosen }: BudgetView, { words, choose, clear }: BudgetDrawing): TemplateResult {
  const select = (kind: 'year' | 'source', label: string, all: string, options: readonly (readonly [id: string, name: string])[]): TemplateResult => {
    const change = (event: Event): void => {
      const box = event.target as HTMLSelectElement;
      const id = box.value;
      // A choice comes back as the attribute, or not at all when the page cancels it.
      box.value = chosen[kind];
      choose(kind, id);
    };
    return html`<div><label for=${kind}>${label}</label><select id=${kind} .value=${chosen[kind]} @change=${change}>
        <option value="">${all}</option>${options.map(([id, name]) => html`<option value=${id} ?selected=${id === chosen[kind]}>${name}</option>`)}
      </select></div>`;
  };
  const clearAll = (event: Event): void => {
    clear();
    ((event.currentTarget as HTMLElement).getRootNode() as ShadowRoot).getElementById('year')?.focus();
  };
  return html`<div class="toolbar filters" part="toolbar" role="group" aria-label=${words.filters}>
    ${select('year', words.year, words.allYears, choices.years.map((year) => [String(year), String(year)]))}
    ${select('source', words.source, words.allSources, choices.sources.map(({ id, name }) => [id, name]))}
    <button type="button" part="button" @click=${clearAll}>${words.clear}</button>
  </div>`;
}

/** All rows and columns in one table. */
export function wideTable(view: BudgetView, title: string, drawing: BudgetDrawing): TemplateResult {
  const { words } = drawing;
  const { years, sources, rows, foot, filtered } = view;
  const sums = years.length > 1 && sources.length > 1;
  const total = years.length * sources.length > 1;
  const head = (name: string, short: string, derived: boolean): TemplateResult =>
    html`<th scope="col">${short === name ? name : html`<span aria-hidden="true">${short}</span><span class="vh">${name}</span>`}${derived ? mark(words) : nothing}</th>`;
  const cells = (row: BudgetRowView): TemplateResult[] => [
    ...row.amounts.flatMap((of) => of.map((one, at) => amount(one, words, at ? '' : 'first'))),
    ...(sums ? row.sourceSums.map((one, at) => amount(one, words, at ? 'sum' : 'sum first')) : []),
    ...(total ? [amount(row.total, words, sums ? 'sum all' : 'sum all first')] : []),
  ];
  return html`<table part="table budget-table">
    <caption class="vh">${title}. ${view.subtitle}</caption>
    <thead>
      <tr><td></td>${years.map((year) => html`<th scope="colgroup" class="first" colspan=${sources.length}>${year}</th>`)}${
        total ? html`<th scope="colgroup" class="first sum" colspan=${sums ? sources.length + 1 : 1}>${words.total}</th>` : nothing
      }</tr>
      <tr><th scope="col">${words.project}</th>${years.map(() => sources.map(({ name, short }) => head(name, short, false)))}${sums ? sources.map(({ name, short }) => head(name, short, true)) : nothing}${
        total ? head(words.sum, words.sum, filtered) : nothing
      }</tr>
    </thead>
    ${rows.map((row, at) => html`<tbody>${wideRows(row, String(at), true, cells, drawing)}</tbody>`)}
    <tbody class="foot"><tr><th scope="row">${rowName(foot, words)}</th>${cells(foot)}</tr></tbody>
  </table>`;
}

function wideRows(row: BudgetRowView, path: string, shown: boolean, cells: (row: BudgetRowView) => TemplateResult[], drawing: BudgetDrawing): TemplateResult {
  const open = drawing.isOpen(path);
  const below = row.children.map((_, at) => `row-${path}.${at}`).join(' ');
  const name = row.children.length
    ? html`<button type="button" part="button" class="fold" aria-expanded=${open} aria-controls=${below} @click=${() => drawing.toggle(path)}>${triangle}${showName(row.name)}</button>${rowNotes(row, drawing.words)}`
    : rowName(row, drawing.words);
  return html`<tr id="row-${path}" class="l${Math.min(row.depth, 3)} ${row.children.length ? 'up' : ''} ${shown ? '' : 'off'}"><th scope="row">${name}</th>${cells(row)}</tr>${row.children.map((child, at) =>
    wideRows(child, `${path}.${at}`, shown && open, cells, drawing),
  )}`;
}

/** One small table per project: what a phone has room for. */
export function narrowTables(view: BudgetView, drawing: BudgetDrawing): TemplateResult {
  return html`<div class="list">${view.rows.map((row, at) => narrowSection(view, row, String(at), drawing))}${narrowSection(view, view.foot, 'foot', drawing)}</div>`;
}

function narrowSection(view: BudgetView, row: BudgetRowView, path: string, drawing: BudgetDrawing): TemplateResult {
  const { words, level, isOpen, toggle } = drawing;
  const { years, sources, filtered } = view;
  const open = isOpen(path);
  const id = `name-${path}`;
  const sums = sources.length > 1;
  const count = row.children.length;
  return html`<section class="l${Math.min(row.depth, 3)}" aria-labelledby=${id}>
    ${heading(deeper(level, row.depth + 1), rowName(row, words), 'row', id)}
    <table part="table budget-table" aria-labelledby=${id}>
      <thead><tr><th scope="col">${words.year}</th>${sources.map(({ name }) => html`<th scope="col">${name}</th>`)}${sums ? html`<th scope="col">${words.sum}${mark(words)}</th>` : nothing}</tr></thead>
      <tbody>${years.map(
        (year, at) => html`<tr><th scope="row">${year}</th>${row.amounts[at]?.map((one) => amount(one, words))}${sums && row.yearSums[at] ? amount(row.yearSums[at], words) : nothing}</tr>`,
      )}</tbody>
      ${
        years.length > 1
          ? html`<tbody class="foot"><tr><th scope="row" class="nw">${words.allYearsSum(years.length)}</th>${
              sums ? html`${row.sourceSums.map((one) => amount(one, words, '', true))}${amount(row.total, words, '', filtered)}` : amount(row.total, words, '', filtered)
            }</tr></tbody>`
          : nothing
      }
    </table>
    ${
      count
        ? html`<button type="button" part="button" class="fold" aria-expanded=${open} aria-controls="items-${path}" @click=${() => toggle(path)}>${triangle}<span aria-hidden="true">${words.items(count)}</span><span class="vh">${words.itemsOf(count, row.name.text)}</span></button>
          <div id="items-${path}">${open ? row.children.map((child, at) => narrowSection(view, child, `${path}.${at}`, drawing)) : nothing}</div>`
        : nothing
    }
  </section>`;
}

function rowName(row: BudgetRowView, words: BudgetWords): TemplateResult {
  return html`${showName(row.name)}${rowNotes(row, words)}`;
}

function rowNotes({ notes, derived }: BudgetRowView, words: BudgetWords): TemplateResult | typeof nothing {
  if (!notes.length && !derived) return nothing;
  return html`<small class="note">${[...(derived ? [words.derived] : []), ...notes.map(words.note)].join(', ')}</small>`;
}

/** Whether a year or the totals begin with a cell, and whether it is a sum. */
type CellPlace = '' | 'first' | 'sum' | 'sum first' | 'sum all' | 'sum all first';

/** Most cells are a number and nothing else, and then have one part to fill in instead of four. */
const plainCell: Readonly<Record<CellPlace, (text: string) => TemplateResult>> = {
  '': (text) => html`<td>${text}</td>`,
  first: (text) => html`<td class="first">${text}</td>`,
  sum: (text) => html`<td class="sum">${text}</td>`,
  'sum first': (text) => html`<td class="sum first">${text}</td>`,
  'sum all': (text) => html`<td class="sum all">${text}</td>`,
  'sum all first': (text) => html`<td class="sum all first">${text}</td>`,
};

function amount({ text, summed, notes = [], derived }: AmountCell, words: BudgetWords, place: CellPlace = '', isSum = false): TemplateResult {
  const isPlain = !notes.length && !derived && !isSum;
  if (isPlain && text) return plainCell[place](text);
  const number = text || html`<span aria-hidden="true">–</span><span class="vh">${words.none}</span>`;
  const more = [...(summed === undefined ? [] : [words.summed(summed)]), ...notes.map(words.note)].join(', ');
  return html`<td class=${place}>${number}${more ? html`<small class="note">${more}</small>` : nothing}${derived || (isSum && text) ? mark(words) : nothing}</td>`;
}

/** Not printed in the document, but added up. */
function mark(words: BudgetWords): TemplateResult {
  return html` <small>${words.derived}</small>`;
}

const triangle: SVGTemplateResult = svg`<svg viewBox="0 0 8 8" aria-hidden="true" focusable="false"><path d="M2 0l4 4-4 4z"></path></svg>`;

export function notesBelow({ notes, agreement, shorts }: BudgetView, narrow: boolean, words: BudgetWords): TemplateResult {
  return html`<div class="notes">
    ${
      notes.length
        ? html`<p><b id="notes">${words.notesTitle}</b></p>
          <ol aria-labelledby="notes">${notes.map(
            ({ number, code, text, printed }) =>
              html`<li><span class="number">${words.noteHead(number)}</span><div>${text} <span class="nw">${words.code(code)}</span>${printed === undefined ? nothing : html`<p class="printed">${printed}</p>`}</div></li>`,
          )}</ol>`
        : nothing
    }
    ${agreement === undefined ? nothing : html`<p>${agreement}</p>`}
    <p>${words.whatIsDerived}${narrow ? nothing : html` ${shorts}`}</p>
  </div>`;
}
