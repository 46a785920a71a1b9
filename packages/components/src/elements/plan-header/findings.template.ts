import type { Plan } from '@binhdanggioi/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { deeper, heading, type HeadingLevel } from '../../base/heading.ts';
import type { Locale } from '../../base/language.ts';
import { findingsView, type FindingView } from './findings.view.ts';

/** What editors see with `lint`; reached only through a dynamic import, since readers never do. */
export function findings(plan: Plan, locale: Locale, level: HeadingLevel): TemplateResult {
  const { title, lead, findings: found } = findingsView(plan, locale);
  return html`<div class="findings toolbar" part="findings">
    ${heading(deeper(level), title, 'title', 'findings')}
    <p class="muted">${lead}</p>
    ${found.length ? html`<ul aria-labelledby="findings">${found.map(item)}</ul>` : nothing}
  </div>`;
}

function item({ severity, label, sentence, code, printed, inFile }: FindingView): TemplateResult {
  return html`<li>
    <p><span class=${severity === 'warning' ? 'tag' : 'tag nobody'}>${label}</span> ${sentence}</p>
    <small>${printed === undefined ? nothing : html`${printed}. `}${code}. <bdi>${inFile}</bdi></small>
  </li>`;
}
