import { html, nothing, type TemplateResult } from 'lit';
import { fixed } from '../../base/fixed.ts';
import { deeper, heading, type HeadingLevel } from '../../base/heading.ts';
import type { Locale } from '../../base/language.ts';
import type { RoleKey } from '../../shared/duty.words.ts';
import type { Filter } from '../../shared/filter.ts';
import { highlight } from '../../shared/highlight.ts';
import { roleCode } from '../../shared/role-chip.ts';
import { showName } from '../../shared/show-name.ts';
import { icon } from '../../styles/icons.ts';
import type { BelowItem, CellView, MatrixView, RowView } from './responsibility-matrix.view.ts';
import type { MatrixWords } from './responsibility-matrix.words.ts';

/** What the drawing needs besides the matrix itself. */
export interface MatrixDrawing {
  readonly words: MatrixWords;
  readonly locale: Locale;
  readonly level: HeadingLevel;
  readonly filter: Filter;
  readonly shown: ReadonlySet<string>;
  readonly overflows: boolean;
}

const off = (hidden: boolean): string => (hidden ? 'off' : '');

export function legend({ roles, holes, overlaps }: MatrixView, words: MatrixWords): TemplateResult {
  return html`<ul class="legend" aria-label=${words.legend}>
    ${roles.map((role) => html`<li>${roleCode(role, words)}${words.role[role]}</li>`)}
    ${holes.length ? html`<li>${icon('unassessed')}<b>${words.holes(holes)}</b></li>` : nothing}
    ${overlaps.length ? html`<li>${words.overlaps(overlaps)}</li>` : nothing}
  </ul>`;
}

export function table(view: MatrixView, drawing: MatrixDrawing): TemplateResult {
  const { words, filter, shown, overflows } = drawing;
  const tinted = view.columns.findIndex(({ id }) => id === filter.agency);
  const tint = (at: number): string | typeof nothing => (at === tinted ? 'tint' : nothing);
  return html`<div class="scroll ${overflows ? 'over' : ''} ${off(!shown.size)}" tabindex=${overflows ? 0 : nothing} role=${overflows ? 'region' : nothing} aria-label=${overflows ? words.scrollable : nothing}>
    <table part="matrix"><caption class="vh" part="caption">${words.caption}</caption>
      <thead><tr><th scope="col" part="matrix-corner">${words.indicator}</th>${view.columns.map(({ name, short, count }, at) => html`<th scope="col" class=${tint(at)} title=${name.text}><span aria-hidden="true">${showName(short)}</span><span class="vh">${showName(name)}</span> <small>${words.indicators(count)}</small></th>`)}</tr></thead>
      ${view.groups.map(
        ({ id, name, rows }) => html`<tbody class=${off(!rows.some(({ code }) => shown.has(code)))}>
          <tr class="group"><th scope="rowgroup" colspan=${view.columns.length + 1}><span>${`${words.objective(id)} `}${showName(name)}</span></th></tr>
          ${rows.map((row) => html`<tr class=${off(!shown.has(row.code))}>
            <th scope="row"><div><b>${highlight(row.code, filter.query)}</b> <span>${showName(row.name, filter.query)} ${row.hole ? nobody(words) : nothing}</span></div></th>
            ${cellsOf(row, tinted, drawing)}
          </tr>`)}
        </tbody>`,
      )}
    </table>
  </div>`;
}

/** Most pairs of a large table have no duty: those that stand in a row are drawn as one piece. */
function cellsOf({ cells }: RowView, tinted: number, { words, locale }: MatrixDrawing): TemplateResult[] {
  let empty = '';
  const drawn = cells.flatMap((cell, at) => {
    if (!cell && at !== tinted) {
      empty += '<td></td>';
      return [];
    }
    const before = fixed(empty);
    empty = '';
    return html`${before}<td class=${at === tinted ? 'tint' : nothing} title=${cell ? origin(cell, locale) : nothing}>${cell ? html`<div>${cell.roles.map((role) => roleInCell(role, words))}</div>${cell.request ? request(words) : nothing}${cell.aspect ? html`<small>${showName(cell.aspect)}</small>` : nothing}` : nothing}</td>`;
  });
  return [...drawn, fixed(empty)];
}

/** The same pairs for narrow places: by agency, the roles as words. */
export function list(view: MatrixView, { words, level, filter, shown }: MatrixDrawing): TemplateResult {
  const unassigned = view.rows.filter(({ cells }) => !cells.some(Boolean));
  const item = (row: RowView, cell?: CellView): TemplateResult => html`<li class=${off(!shown.has(row.code))}><b>${highlight(row.code, filter.query)}</b> <span>${showName(row.name, filter.query)}</span>
    <p>${cell?.roles.map((role) => html`<span>${roleCode(role, words)}${words.role[role]}</span> `)}${cell?.request ? request(words) : nothing}${cell?.aspect ? html`<span class="aspect">(${showName(cell.aspect)})</span> ` : nothing}${cell && row.hole ? nobody(words) : nothing}</p></li>`;
  return html`<div class="list" part="list">
    ${view.columns.map(({ id, name, short, printed, count }, at) => {
      const rows = view.rows.filter(({ cells }) => cells[at]);
      const hidden = (filter.agency !== '' && filter.agency !== id) || !rows.some(({ code }) => shown.has(code));
      return html`<section class=${off(hidden)} aria-labelledby=${`agency-${at}`}>
        ${heading(deeper(level), html`<span>${showName(printed && printed.lang ? name : short)}</span> <small>${words.indicators(count)}</small>`, 'agency', `agency-${at}`)}
        ${printed ? html`<p class="printed">${showName(printed)}</p>` : nothing}
        <ul>${rows.map((row) => item(row, row.cells[at]))}</ul>
      </section>`;
    })}
    ${unassigned.length
      ? html`<section class=${off(!unassigned.some(({ code }) => shown.has(code)))} aria-labelledby="unassigned">
          ${heading(deeper(level), words.nobody, 'agency', 'unassigned')}<ul>${unassigned.map((row) => item(row))}</ul></section>`
      : nothing}
  </div>`;
}

/** `tasks` begins the links to an agency's duties; undefined on a page without a task list. */
export function below(id: string, title: string, items: readonly BelowItem[], words: MatrixWords, tasks: string | undefined): TemplateResult | typeof nothing {
  if (!items.length) return nothing;
  return html`<div class="others ${id}"><b id=${id}>${title}</b> <ul aria-labelledby=${id}>${items.map(
    ({ name, by, request: asked, agency }) =>
      html`<li>${tasks === undefined || by ? showName(name) : html`<a href=${tasks + agency}>${showName(name)}</a>`}${by ? html` (${showName(by)})` : nothing}${asked ? html` ${request(words)}` : nothing}</li>`,
  )}</ul></div>`;
}

function roleInCell(role: RoleKey, words: MatrixWords): TemplateResult {
  return html`${roleCode(role, words)}<span class="vh">${words.role[role]}. </span>`;
}

function nobody(words: MatrixWords): TemplateResult {
  return html`<span class="tag nobody">${icon('unassessed')}${words.nobody}</span>`;
}

function request(words: MatrixWords): TemplateResult {
  return html`<span class="tag nobody">${words.request}</span>`;
}

/** The printed verb is Vietnamese, and a tooltip cannot say so on an English page. */
function origin({ sections, wording }: CellView, locale: Locale): string {
  return locale === 'vi' && wording ? `${sections}: “${wording}”` : sections;
}
