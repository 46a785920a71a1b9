import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon, type CommonWords, type IconName } from '@binhdanggioi/components/base.js';
import { keyTemplate } from '../../figure/key.ts';
import type { TrendPanel, TrendView } from './trend-chart.view.ts';
import type { TrendWords } from './trend-chart.words.ts';
import { trendKey } from './trend-key.ts';

const chipIcon: Readonly<Record<TrendPanel['chip']['kind'], IconName>> = {
  met: 'met',
  'not-met': 'not-met',
  unassessed: 'unassessed',
  'on-track': 'on-track',
  'off-track': 'off-track',
  'cannot-say': 'unassessed',
  none: 'skipped',
};

export function trendPicture(view: TrendView, words: TrendWords & CommonWords, printing: boolean): TemplateResult {
  return html`${keyTemplate(trendKey(view, words))}
    <div class="panels of-${view.panels.length} ${printing ? 'paper' : ''}">${repeat(view.panels, ({ id }) => id, panel)}</div>`;
}

function panel({ id, code, title, unit, chip }: TrendPanel): TemplateResult {
  return html`<div class="panel">
    <p class="name"><span class="nw">${code}.</span> ${title}</p>
    <p class="unit">${unit}</p>
    <div class="box"><canvas data-picture=${id}></canvas></div>
    <span class="chip ${chip.kind}">${icon(chipIcon[chip.kind])}${chip.text}</span>
  </div>`;
}
