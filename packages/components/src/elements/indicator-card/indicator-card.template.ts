import type { FigureStatus } from '@binhdanggioi/domain';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from '../../base/heading.ts';
import { icon } from '../../styles/icons.ts';
import type { CommonWords } from '../../words/common.words.ts';
import type { ExplanationOf } from './explanation-fold.ts';
import type { FigureLine, FigureView } from './figure.view.ts';
import type { AgencyView, FooterView } from './footer.view.ts';
import type { CardView } from './indicator-card.view.ts';
import type { CardWords } from './indicator-card.words.ts';
import type { BaselineView, TargetView } from './marks.view.ts';
import type { MeasureView } from './measure.view.ts';
import { scaleTemplate } from './scale.template.ts';
import type { ChipView, StatesView } from './status.view.ts';

type Words = CardWords & CommonWords;

/** One card; `layout` are the classes that place it in its row. */
export function cardTemplate(card: CardView, words: Words, level: HeadingLevel, explain: ExplanationOf, layout = ''): TemplateResult {
  const { anchor, code, title, measures, states, footer } = card;
  const name = `t-${card.id}`;
  const several = measures.length > 1;
  const parts = measures.map((measure) => measureTemplate(measure, words, several));
  return html`<article class="card ${layout}" part="card" id=${anchor} aria-labelledby=${name} tabindex="-1">
    ${heading(level, html`<small part="eyebrow" .textContent=${code}></small> ${title}`, 'title', name)}
    <div class=${several ? 'measure two' : 'measure'}>${several ? parts.map((part) => html`<div>${part}</div>`) : parts[0]}${states ? nothing : noneTemplate(words)}</div>
    ${states ? statesTemplate(states, words) : nothing} ${footerTemplate(footer, words)} ${explain(card)}
  </article>`;
}

function measureTemplate(
  { label, figure, parts, scale, baseline, target, states }: MeasureView,
  words: Words,
  several: boolean,
): TemplateResult {
  return html`${label === undefined ? nothing : html`<p class="label">${label}</p>`}
    ${figure ? figureTemplate(figure, words) : nothing}${scale ? scaleTemplate(scale) : nothing}${parts.length ? html`<ul class="parts">${parts.map(({ text, done }) => html`<li>${icon(done ? 'yes' : 'no')} ${text}</li>`)}</ul>` : nothing}
    <dl class="marks" part="marks">${baseline ? baselineTemplate(baseline, words) : nothing} ${targetTemplate(target)}</dl>
    ${several && figure ? html`<p class="chips">${[states.result, states.progress].map((chip) => (chip ? html`<span class="chip ${chip.kind}" part="chip chip-${chip.kind}">${icon(chip.icon)}${chipText(chip)}</span> ${reasonTemplate(chip, 'span')}` : nothing))}</p>` : nothing}`;
}

function figureTemplate(figure: FigureView, words: Words): TemplateResult {
  if (figure.kind === 'empty') {
    return html`<p class="empty" part="empty"><b>${figure.word}</b> ${figure.sentence} ${figure.status ? statusTag(figure.status, words) : nothing}</p>`;
  }
  const { lines, when, status, old, newer } = figure;
  return html`<p class="value" part="value">${lines.map(lineTemplate)} ${when} ${statusTag(status, words)} ${old ? html`<span class="tag">${words.old}</span>` : nothing}</p>
    ${newer === undefined ? nothing : html`<p class="why">${newer}</p>`}`;
}

const groupMark = (mark: 'first' | 'other'): SVGTemplateResult =>
  svg`<svg class="mark" viewBox="0 0 14 14" aria-hidden="true">${mark === 'first' ? svg`<circle class="one" cx="7" cy="7" r="5"/>` : svg`<path class="other" d="M7 2l5 5-5 5-5-5z"/>`}</svg>`;

function lineTemplate({ group, value, unit, known }: FigureLine): TemplateResult {
  const figure = html`<b class=${known ? nothing : 'none'}>${value}${unit ? html` <small>${unit}</small>` : nothing}</b>`;
  return group ? html`<span class="group">${groupMark(group.mark)} <span>${group.label}</span> ${figure}</span>` : figure;
}

function statusTag(status: FigureStatus, words: Words): TemplateResult {
  return html`<span class="tag ${status}" part="data-status">${status === 'illustrative' ? icon('illustrative') : nothing}${words[status]}</span>`;
}

function baselineTemplate({ label, texts, ring, known, status }: BaselineView, words: Words): TemplateResult {
  const mark =
    status === 'illustrative' ? illustrativeMark(words) : status === 'estimate' ? html` <small>${words.estimate}</small>` : nothing;
  const [only, ...more] = texts;
  const last = more.at(-1);
  const before = last === undefined ? only : `${texts.slice(0, -1).join('; ')}; `;
  return html`<dt class=${ring ? 'ring' : nothing} .textContent=${label}></dt>
    <dd class=${known ? nothing : 'none'}>${before}${last === undefined ? mark : html`<span class=${last.length < 20 ? 'nw' : nothing}>${last}${mark}</span>`}</dd>`;
}

/** The pencil beside an invented figure where there is no room for the word; the word is there to be read out. */
export function illustrativeMark({ illustrative }: CommonWords): TemplateResult {
  return html`&nbsp;${icon('illustrative')}<span class="vh">${illustrative}</span>`;
}

function targetTemplate({ label, wording, reading, unit, note }: TargetView): TemplateResult {
  const more = [reading, unit, note].flatMap((text) => text ?? []);
  return html`<dt class="goal" .textContent=${label}></dt>
    <dd class="goal">${reading === undefined ? wording : html`<span lang="vi">${wording}</span>`}${more.map((text) => html` <small>${text}</small>`)}</dd>`;
}

function statesTemplate({ result, progress }: StatesView, words: Words): TemplateResult {
  return html`<dl class="states" part="states">
    ${stateTemplate(words.result, result)} ${progress ? stateTemplate(words.progress, progress) : nothing}
  </dl>`;
}

function stateTemplate(label: string, chip: ChipView): TemplateResult {
  return html`<dt .textContent=${label}></dt> <dd class="chip ${chip.kind}" part="chip chip-${chip.kind}">${icon(chip.icon)}${chipText(chip)}</dd> ${reasonTemplate(chip, 'dd')}`;
}

function chipText({ text, qualifier }: ChipView): TemplateResult | string {
  return qualifier === undefined ? text : html`<span>${text}<span class="on">${qualifier}</span></span>`;
}

function reasonTemplate({ reason }: ChipView, as: 'dd' | 'span'): TemplateResult | typeof nothing {
  if (reason === undefined) return nothing;
  return as === 'dd' ? html`<dd class="why">${reason}</dd>` : html`<span class="why">${reason}</span>`;
}

function noneTemplate({ noData }: Words): TemplateResult {
  return html`<p class="none">${icon('unassessed')} ${noData}</p>`;
}

function footerTemplate({ agencies, nobody, report }: FooterView, words: Words): TemplateResult {
  return html`<dl class="foot" part="footer">
    <dt .textContent=${words.agency}></dt>
    <dd>${agenciesTemplate(agencies, nobody, words)}</dd>
    ${report ? html`<dt .textContent=${report.label}></dt> <dd>${icon(report.icon)} ${report.text}</dd>` : nothing}
  </dl>`;
}

function agenciesTemplate(agencies: readonly AgencyView[], nobody: boolean, words: Words): unknown {
  const names = agencies.map(
    ({ text, full, lang }, index) =>
      html`${index ? '; ' : nothing}<span class=${text.length < 20 ? 'nw' : nothing} lang=${lang ?? nothing} title=${full ?? nothing} .textContent=${text}></span>`,
  );
  return nobody ? html`<b>${words.nobody}</b>${agencies.length ? html` ${words.dataFrom} ${names}` : nothing}` : names;
}
