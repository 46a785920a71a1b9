import { html, nothing, svg, type TemplateResult } from 'lit';
import { deeper, heading, type HeadingLevel } from '../../base/heading.ts';
import { icon } from '../../styles/icons.ts';
import type { CommonWords } from '../../words/common.words.ts';
import type { ExplanationOf } from '../indicator-card/explanation-fold.ts';
import { cardTemplate, illustrativeMark } from '../indicator-card/indicator-card.template.ts';
import { listTemplate } from './grid-list.template.ts';
import type { GridView, LegendView, ObjectiveView } from './indicator-grid.view.ts';
import type { GridWords } from './indicator-grid.words.ts';

type Words = GridWords & CommonWords;

/** All objectives; `filters` is what an element has to narrow them with, `paper` what is printed instead of the cards. */
export function gridTemplate(
  view: GridView,
  words: Words,
  level: HeadingLevel,
  explain: ExplanationOf,
  filters: unknown = nothing,
  paper: unknown = nothing,
): TemplateResult {
  const { figures, progress, legend, objectives } = view;
  return html`<section aria-labelledby="title">
    <div class="head">
      <div>
        ${heading(level, words.title)}
        <p class="lead muted">${figures ? (objectives[0]?.lines ? words.leadOfLines : words.lead) : words.noFigures}</p>
      </div>
      ${legendTemplate(legend, words)}
    </div>
    ${filters} ${objectives.map((objective) => objectiveTemplate(objective, words, deeper(level), explain))}
    ${progress ? html`<p class="rule">${words.rule}</p>` : nothing} ${paper}
  </section>`;
}

/** One objective with its cards, and below them what an element has to add. */
export function objectiveTemplate(
  { number, label, counts, illustrative, four, lines, off, cards }: ObjectiveView,
  words: Words,
  level: HeadingLevel,
  explain: ExplanationOf,
  more: unknown = nothing,
): TemplateResult {
  return html`<details class=${off ? 'objective off' : 'objective'} part="objective" open>
    <summary class="fold" part="objective-summary">
      ${heading(level, html`<span class="number">${`${number} `}</span>${label}`, 'name')}
      <span class="counts muted">${counts}${illustrative ? illustrativeMark(words) : nothing}</span>
    </summary>
    ${
      lines
        ? listTemplate(cards, words)
        : html`<div class=${four ? 'grid four' : 'grid'}>
            ${cards.map(({ card, layout }) => cardTemplate(card, words, deeper(level), explain, layout))}
          </div>`
    }
    ${more}
  </details>`;
}

const mark = (shape: TemplateResult | ReturnType<typeof svg>, width = 10): TemplateResult =>
  html`<svg width=${width} height="12" aria-hidden="true" focusable="false">${shape}</svg>`;

/** What the marks of the scales mean, as far as they occur. */
export function legendTemplate(
  { illustrative, baseline, latest, target, zone }: LegendView,
  words: Words,
): TemplateResult | typeof nothing {
  if (!target) return nothing;
  const entry = (occurs: boolean, shape: unknown, word: string): TemplateResult | typeof nothing =>
    occurs ? html`<li>${shape}${word}</li>` : nothing;
  return html`<ul class="legend" aria-label=${words.legend}>
    ${entry(illustrative, icon('illustrative'), words.illustrative)}
    ${entry(baseline, mark(svg`<circle class="ring" cx="5" cy="6" r="3.8"/>`), words.baseline)}
    ${entry(latest, mark(svg`<circle class="dot" cx="5" cy="6" r="4.4"/>`), words.latest)}
    ${entry(target, mark(svg`<path class="bar" d="M5 0v12"/>`), words.target)}
    ${entry(zone, mark(svg`<path class="zone" d="M0 6h22"/>`, 22), words.zone)}
  </ul>`;
}
