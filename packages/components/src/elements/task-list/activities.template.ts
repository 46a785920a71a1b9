import { html, nothing, type TemplateResult } from 'lit';
import { deeper, heading, type HeadingLevel } from '../../base/heading.ts';
import { showName } from '../../shared/show-name.ts';
import type { ActivitiesView, PartedActivity } from './activities.view.ts';
import { activityId } from './task-list.template.ts';
import type { TaskListWords } from './task-list.words.ts';

/** What is to be done, in the parts that the document sets out, then the rest as lists. */
export function activitiesTemplate({ title: whole, lead, parted, lists }: ActivitiesView, plan: string, words: TaskListWords, level: HeadingLevel): TemplateResult {
  return html`<div class="activities" part="activities">
    <div class="head">
      <div>
        ${heading(level, whole, 'title', 'activities')}${lead === undefined ? nothing : html`<p class="summary" part="summary">${lead}</p>`}
      </div>
    </div>
    ${parted.length ? html`<div class="parted">${parted.map((activity, at) => article(activity, at, plan, words, deeper(level)))}</div>` : nothing}
    <div class="lists">
      ${lists.map(
        ({ title, name, items }, at) =>
          html`<div>
            ${heading(deeper(level), name ? html`${`${title} `}${showName(name)}` : title, 'group', `list-${at}`)}
            <ul aria-labelledby=${`list-${at}`}>
              ${items.map(({ id, place, label }) => html`<li id=${activityId(plan, id)} tabindex="-1"><span class="muted">${place}</span><span>${showName(label)}</span></li>`)}
            </ul>
          </div>`,
      )}
    </div>
  </div>`;
}

function article({ id, place, label, parts }: PartedActivity, at: number, plan: string, words: TaskListWords, level: HeadingLevel): TemplateResult {
  return html`<article id=${activityId(plan, id)} tabindex="-1" aria-labelledby=${`activity-${at}`}>
    <p class="muted">${place}</p>
    ${heading(level, showName(label), 'group', `activity-${at}`)}
    <dl>
      ${parts.map(
        ({ term, text }) =>
          html`<div>
            <dt>${term}</dt>
            <dd class=${text ? nothing : 'muted'}>${text ? showName(text) : words.notSetApart}</dd>
          </div>`,
      )}
    </dl>
  </article>`;
}
