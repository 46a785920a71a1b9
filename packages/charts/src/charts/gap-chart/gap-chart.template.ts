import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DrawnRow, DrawnSide, GapView } from './gap-chart.view.ts';

/** Half the width of a diamond, and the radius of a circle that just fits into it: two equal figures are both seen. */
export const DIAMOND = 8;
export const CIRCLE = 5.5;

const diamond = `M0-${DIAMOND}L${DIAMOND} 0 0 ${DIAMOND}-${DIAMOND} 0z`;
/** The labels stand above the line, so that nothing runs through them. */
const middle = 28;

export function gapPicture({ drawn, key }: GapView): TemplateResult {
  return html`<ul class="key">
      ${key.women ? entry(svg`<circle class="women" cx="9" cy="9" r=${CIRCLE}></circle>`, key.women) : nothing}
      ${key.men ? entry(svg`<path class="men" transform="translate(9 9)" d=${diamond}></path>`, key.men) : nothing}
      ${key.ratio ? entry(svg`<rect class="ratio" x="4" y="4" width="10" height="10"></rect>`, key.ratio) : nothing}
      ${key.parity ? entry(svg`<line class="parity" x1="9" x2="9" y1="0" y2="18"></line>`, key.parity) : nothing}
    </ul>
    <div class="rows">${repeat(drawn, ({ id }) => id, row)}</div>`;
}

function entry(shape: SVGTemplateResult, word: string): TemplateResult {
  return html`<li>
    <svg viewBox="0 0 18 18">${shape}</svg>
    <span>${word}</span>
  </li>`;
}

function row({ id, code, title, year, text, women, men, ratio, parity }: DrawnRow): TemplateResult {
  return html`<div class="row" data-measure=${id}>
    <p><b class="nw">${code}</b> ${title}${year ? html` <span class="nw">${year}</span>` : nothing}</p>
    <div class="line">
      <svg>
        <line class="axis" x1="0" x2="100%" y1=${middle} y2=${middle}></line>
        ${parity === undefined ? nothing : svg`<line class="parity" x1="${parity}%" x2="${parity}%" y1="18" y2="38"></line>`}
        ${women && men ? svg`<line class="pair" x1="${women.at}%" x2="${men.at}%" y1=${middle} y2=${middle}></line>` : nothing}
        ${ratio && parity !== undefined ? svg`<line class="pair" x1="${parity}%" x2="${ratio.at}%" y1=${middle} y2=${middle}></line>` : nothing}
        ${men ? svg`<svg x="${men.at}%" y=${middle}><path class="men" d=${diamond}></path></svg>${label(men)}` : nothing}
        ${women ? svg`<circle class="women" cx="${women.at}%" cy=${middle} r=${CIRCLE}></circle>${label(women)}` : nothing}
        ${ratio ? svg`<svg x="${ratio.at}%" y=${middle}><rect class="ratio" x="-5" y="-5" width="10" height="10"></rect></svg>${label({ ...ratio, word: '' })}` : nothing}
      </svg>
    </div>
    <p class="gap">${text}</p>
  </div>`;
}

function label({ at, word, figure, outward }: DrawnSide): SVGTemplateResult {
  const left = outward === 'left';
  return svg`<text x="${at}%" y="13" dx=${left ? -3 : 3} text-anchor=${left ? 'end' : 'start'}>${word ? svg`<tspan class="word">${word} </tspan>` : nothing}<tspan>${figure}</tspan></text>`;
}
