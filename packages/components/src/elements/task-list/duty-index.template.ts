import { html, nothing, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from '../../base/heading.ts';
import { showName } from '../../shared/show-name.ts';
import { icon } from '../../styles/icons.ts';
import type { IndexEntry } from './duty-index.view.ts';
import { blockId, icons, listed } from './task-list.template.ts';
import type { TaskListWords } from './task-list.words.ts';

export interface IndexDrawing {
  readonly plan: string;
  readonly words: TaskListWords;
  readonly level: HeadingLevel;
}

/** Who does what, when: each agency with a link to its duties in the task list of the page. */
export function dutyIndexTemplate(entries: readonly IndexEntry[], { plan, words, level }: IndexDrawing): TemplateResult {
  return html`<nav class="index" part="index" aria-labelledby="title">
    ${heading(level, words.index)}
    <ol>
      ${entries.map((entry) => line(entry, plan, words))}
    </ol>
  </nav>`;
}

function line({ id, name, request, what, others, kind, when, rest }: IndexEntry, plan: string, words: TaskListWords): TemplateResult {
  return html`<li>
    <a href=${`#${blockId(plan, id)}`}>
      <b>${showName(name)}${request ? html` (${words.request})` : nothing}</b>
      <span>${showName(what)}${others === undefined ? nothing : html`; ${others}`}</span>
      <small>${icon(icons[kind])}<span>${listed(when)}${rest === undefined ? nothing : html`; ${rest}`}</span></small>
    </a>
  </li>`;
}
