import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Bar, BudgetChartView, Panel, Segment } from './budget-chart.view.ts';

/** Height of a bar, and how many ways of filling one there are. */
export const BAR = 26;
export const FILLS = 4;

export function budgetPicture({ key, panels, longest }: BudgetChartView): TemplateResult {
  const room = longest <= 5 ? 'short' : longest <= 9 ? 'middle' : 'long';
  return html`<svg class="defs" width="0" height="0">${patterns}</svg>
    <ul class="key">
      ${key.map((word, at) => html`<li><svg viewBox="0 0 26 14"><rect class="fill${at % FILLS}" x="0.5" y="0.5" width="25" height="13"></rect></svg><span>${word}</span></li>`)}
    </ul>
    <div class="panels ${room}">${panels.map(panel)}</div>`;
}

/** Told apart without colour: solid, lines to the right, hollow, dots. */
const patterns: SVGTemplateResult = svg`
  <pattern id="lines" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="paper" width="7" height="7"></rect><path class="ink" d="M0 0v7"></path></pattern>
  <pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse"><rect class="paper" width="7" height="7"></rect><circle class="dot" cx="3" cy="3" r="1.5"></circle></pattern>`;

function panel({ title, bars }: Panel): TemplateResult {
  return html`<div class="panel">
    <p class="name">${title}</p>
    ${bars.map(bar)}
  </div>`;
}

function bar({ id, name, lang, segments, totalText, end }: Bar): TemplateResult {
  return html`<div class="row" data-bar=${id}>
    <p lang=${lang ?? nothing}>${name}</p>
    <div class="line"><svg height=${BAR}>
      ${segments.map(rect)}
      ${segments.map((one) => (one.room === 'never' ? nothing : label(one)))}
      <text class="total" x="${end}%" dx=${end > 0 ? 7 : 0} y="18">${totalText}</text>
    </svg></div>
  </div>`;
}

function rect({ source, from, width, value }: Segment): SVGTemplateResult {
  return svg`<rect class="fill${source % FILLS}" data-value=${value} x="${from}%" width="${width}%" y="1" height=${BAR - 2}></rect>`;
}

function label({ source, from, width, text, room }: Segment): SVGTemplateResult {
  return svg`<text class="on${source % FILLS} ${room}" x="${from + width / 2}%" y="18" text-anchor="middle">${text}</text>`;
}
