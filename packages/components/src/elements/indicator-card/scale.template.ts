import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ScaleView, Span } from './scale.view.ts';

const line = (kind: string, [from, to]: Span): SVGTemplateResult => svg`<line class=${kind} x1=${from} x2=${to} y1="14" y2="14"/>`;

/** The scale of one measure: what stands in words around it, seen at a glance. */
export function scaleTemplate({ ends, zone, path, baseline, target, points }: ScaleView): TemplateResult {
  const [first = '', second] = points;
  // The ends are drawn by the styles: a picture has no text of its own.
  return html`<div class="scale" part="scale" data-from=${ends[0]} data-to=${ends[1]} aria-hidden="true">
    <svg focusable="false"><line class="axis" part="scale-axis" x2="100%" y1="14" y2="14" />${zone ? line('zone', zone) : nothing}${second === undefined && path ? line('path', path) : nothing}${second === undefined && baseline ? svg`<circle class="ring" part="scale-baseline" cx=${baseline} cy="14" r="4.5"/>` : nothing}<line class="bar" part="scale-target" x1=${target} x2=${target} y1="0" y2="28" />${
      second === undefined
        ? svg`<circle class="dot" part="scale-latest" cx=${first} cy="14" r="7"/>`
        : svg`${line('gap', [second, first])}<circle class="one" cx=${first} cy="14" r="6.5"/>${points.slice(1).map((point) => svg`<svg class="at" x=${point} y="14"><path class="other" d="M0-7L7 0 0 7-7 0z"/></svg>`)}`
    }</svg>
  </div>`;
}
