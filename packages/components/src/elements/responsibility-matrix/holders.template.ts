import { formatDate, type CivilDate, type Plan } from '@binhdanggioi/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { highlight } from '../../shared/highlight.ts';
import { roleCode } from '../../shared/role-chip.ts';
import { showName } from '../../shared/show-name.ts';
import { holdersView } from './holders.view.ts';
import { holdersNote } from './holders.words.ts';
import type { MatrixDrawing } from './responsibility-matrix.template.ts';

/** One line per charge that the table shows: its roles, and who has it on the day. Fetched with the first press, since few ask. */
export function holders(plan: Plan, asOf: CivilDate, { words, locale, filter, shown }: MatrixDrawing): TemplateResult {
  const note = holdersNote[locale](formatDate(asOf, locale));
  const lines = holdersView({ plan, asOf, locale, codes: shown, agency: filter.agency });
  return html`<div class="list" part="holders">
    <p class="printed">${note}</p>
    ${
      lines.length
        ? html`<ul>
            ${lines.map(
              ({ code, roles, aspect, sentence }) =>
                html`<li>
                  <b>${highlight(code, filter.query)}</b> <span>${sentence.map((name) => showName(name))}</span>
                  <p>
                    ${roles.map((role) => html`<span>${roleCode(role, words)}${words.role[role]}</span> `)}${aspect ? html`<span class="aspect">(${showName(aspect)})</span>` : nothing}
                  </p>
                </li>`,
            )}
          </ul>`
        : html`<p>${words.nobody}</p>`
    }
  </div>`;
}
