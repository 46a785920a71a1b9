import { html, nothing, type TemplateResult } from 'lit';
import { deeper, heading, type HeadingLevel } from '../../base/heading.ts';
import { roleWord } from '../../shared/role-chip.ts';
import { showName } from '../../shared/show-name.ts';
import type { CommonWords } from '../../words/common.words.ts';
import type { ExplanationOf } from '../indicator-card/explanation-fold.ts';
import { legendTemplate, objectiveTemplate } from '../indicator-grid/indicator-grid.template.ts';
import type { GridView } from '../indicator-grid/indicator-grid.view.ts';
import { printTableTemplate } from '../indicator-grid/print-table.template.ts';
import type { ActivityView, ChargeView, ObjectiveDetails, PersonView } from './objective.view.ts';
import type { ObjectiveWords } from './objective.words.ts';

type Words = ObjectiveWords & CommonWords;

export function objectiveElementTemplate(
  view: GridView,
  details: ObjectiveDetails,
  words: Words,
  level: HeadingLevel,
  explain: ExplanationOf,
): TemplateResult {
  const { legend, progress, objectives } = view;
  const below = deeper(level);
  const more = html`${progress ? html`<p class="rule">${words.rule}</p>` : nothing} ${printTableTemplate(view, words)}
    <div class="more">${activitiesTemplate(details.activities, words, below)}${peopleTemplate(details, words, below)}</div>`;
  return html`${legendTemplate(legend, words)}${objectives.map((objective) => objectiveTemplate(objective, words, level, explain, more))}`;
}

function activitiesTemplate(activities: readonly ActivityView[], words: Words, level: HeadingLevel): TemplateResult | typeof nothing {
  if (!activities.length) return nothing;
  return html`<section aria-labelledby="activities">
    ${heading(level, words.activities, 'sub', 'activities')}
    <p class="muted">${words.activityCount(activities.length)}</p>
    <ul part="list">
      ${activities.map(({ name, section }) => html`<li>${showName(name)} <small>${section}</small></li>`)}
    </ul>
  </section>`;
}

function peopleTemplate({ people, holes }: ObjectiveDetails, words: Words, level: HeadingLevel): TemplateResult | typeof nothing {
  if (!people.length && holes === undefined) return nothing;
  return html`<section aria-labelledby="people">
    ${heading(level, words.people, 'sub', 'people')}
    ${holes === undefined ? nothing : html`<p><span class="tag nobody">${holes}</span></p>`}
    ${people.length ? html`<dl part="list">${people.map((person) => personTemplate(person, words))}</dl>` : nothing}
  </section>`;
}

function personTemplate({ name, charges }: PersonView, words: Words): TemplateResult {
  return html`<div>
    <dt>${showName(name)}</dt>
    ${charges.map((charge) => html` <dd>${chargeTemplate(charge, words)}</dd>`)}
  </div>`;
}

function chargeTemplate({ roles, indicators, aspect, request, section }: ChargeView, words: Words): TemplateResult {
  return html`${request ? html`<span class="tag">${words.duty.request}</span> ` : nothing}${roles.map((role) => html`${roleWord(role, words.duty)} `)}${indicators}${aspect ? html` (${showName(aspect)})` : nothing}
    <small>${section}</small>`;
}
