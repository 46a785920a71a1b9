import { css, type TemplateResult } from 'lit';
import { fixed } from '../base/fixed.ts';

/** A shape on a 16 × 16 field: what is filled, what is cut out of it, what is drawn as a line. */
interface Shape {
  readonly fill?: string;
  readonly cut?: string;
  readonly line?: string;
  readonly dashed?: true;
}

const circle = (r: number): string => `M8 ${8 - r}a${r} ${r} 0 1 1 0 ${2 * r}a${r} ${r} 0 1 1 0 ${-2 * r}z`;
const page = 'M3 1.5h6.5L13 5v9.5H3z';

/** One shape for one meaning, everywhere the same. */
export const shapes = {
  met: { fill: circle(7.2), cut: 'M4.6 8.3l2.4 2.4 4.4-4.9' },
  'partly-met': { fill: 'M8 1.8a6.2 6.2 0 0 0 0 12.4z', line: circle(6.2) },
  'not-met': { fill: 'M2.5 1h11A1.5 1.5 0 0 1 15 2.5v11a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 1 13.5v-11A1.5 1.5 0 0 1 2.5 1z', cut: 'M5 5l6 6M11 5l-6 6' },
  'not-yet': { line: circle(6.2) },
  'on-track': { fill: 'M1.5 4.8h6.2V1.2L15 8l-7.3 6.8v-3.6H1.5z' },
  'off-track': { fill: 'M8 1.2L15.4 14.6H.6z', cut: 'M8 5.8v4.2M8 12.2v.2' },
  unassessed: { line: circle(6.2), dashed: true },
  skipped: { line: `${circle(6.2)}M5 8h6` },
  illustrative: { line: 'M2 14l.8-3.2L11 2.6a1.4 1.4 0 0 1 2 0l.4.4a1.4 1.4 0 0 1 0 2L5.2 13.2z' },
  filed: { line: `${page}M5.4 9l1.9 1.9L10.8 7` },
  due: { line: `${circle(6.4)}M8 4.4V8l2.4 1.8` },
  flag: { fill: 'M3.6 1.8h9.6l-2.4 3.4 2.4 3.4H3.6z', line: 'M3 1v14' },
  unknown: { line: 'M1.8 1.8h12.4v12.4H1.8z', dashed: true, fill: 'M7.2 10.9h1.6v1.6H7.2zM5.4 6.1a2.6 2.6 0 1 1 3.5 2.5v1.2H7.2V7.4c1.8-.2 1.8-2.2.6-2.2-.5 0-.8.4-.8.9z' },
  undated: { line: 'M3 8h10' },
  observance: { line: circle(4.6) },
  yes: { line: 'M3 8.6l3.4 3.4L13 4.6' },
  no: { line: 'M2.4 2.4h11.2v11.2H2.4z' },
  print: { line: 'M4 6V2h8v4M4 11.5H2V6.2h12v5.3h-2M4.4 9.6h7.2V14H4.4z' },
  download: { line: 'M8 2v8M4.6 7L8 10.4 11.4 7M2.5 13.5h11' },
  calendar: { line: 'M2 3h12v11H2zM2 6.6h12M5 1.4v3M11 1.4v3' },
  document: { line: `${page}M9.5 1.5V5H13` },
  error: { fill: circle(7.2), cut: 'M8 4v5M8 11.6v.2' },
} as const satisfies Record<string, Shape>;

export type IconName = keyof typeof shapes;

const path = (kind: string, d?: string): string => (d ? `<path class="${kind}" d="${d}"></path>` : '');

/** A picture beside a word; never the only carrier of a meaning, so always hidden from assistive technology. */
export function icon(name: IconName): TemplateResult {
  const { fill, cut, line, dashed }: Shape = shapes[name];
  return fixed(
    `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${path(dashed ? 'line dashed' : 'line', line)}${path('fill', fill)}${path('cut', cut)}</svg>`,
  );
}

export const iconStyles = css`
  .icon .fill {
    fill: currentColor;
  }
  .icon .line,
  .icon .cut {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon .cut {
    stroke: var(--_surface);
  }
  .icon .dashed {
    stroke-dasharray: 2.6 2.3;
    stroke-linecap: butt;
  }
  @media (forced-colors: active) {
    .icon .cut {
      stroke: Canvas;
    }
  }
`;
