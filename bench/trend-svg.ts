/** A panel of the trend drawn as SVG with the marks that Chart.js and our plugin draw: only to know what it would cost. Runs inside the browser. */
import type { Palette } from '../packages/charts/src/drawing/palette.ts';
import { yearTicks } from '../packages/charts/src/charts/trend-chart/trend-axes.ts';
import type { TrendPanel } from '../packages/charts/src/charts/trend-chart/trend-chart.view.ts';

type Attributes = Readonly<Record<string, string | number>>;

const edge = { left: 36, right: 64, top: 16, bottom: 22 };

function element(name: string, attributes: Attributes, text?: string): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

export function trendSvg(panel: TrendPanel, palette: Palette, { width, height }: { readonly width: number; readonly height: number }, write: (value: number) => string): SVGElement {
  const { years, range, series, path, level, targets, cuts, latest } = panel;
  const x = (year: number): number => edge.left + ((year - years[0]) / (years[1] - years[0] || 1)) * (width - edge.left - edge.right);
  const y = (value: number): number => height - edge.bottom - ((value - range.min) / (range.max - range.min)) * (height - edge.top - edge.bottom);
  const line = (points: readonly { readonly year: number; readonly value: number }[], stroke: string, more: Attributes = {}): SVGElement =>
    element('polyline', { points: points.map(({ year, value }) => `${x(year)},${y(value)}`).join(' '), fill: 'none', stroke, 'stroke-width': 1.5, ...more });
  const label = (text: string, at: number, top: number, fill: string, more: Attributes = {}): SVGElement =>
    element('text', { x: at, y: top, fill, 'font-size': 12, 'text-anchor': 'middle', ...more }, text);
  const steps = Array.from({ length: Math.round((range.max - range.min) / range.step) + 1 }, (_, at) => range.min + at * range.step);
  const drawn = element('svg', { width, height, 'font-family': palette.fontFamily });
  drawn.append(
    ...steps.flatMap((value) => [
      element('path', { d: `M${edge.left} ${y(value)}H${width - edge.right}`, stroke: palette.line }),
      label(write(Number(value.toPrecision(12))), edge.left - 6, y(value) + 4, palette.muted, { 'text-anchor': 'end' }),
    ]),
    ...yearTicks(years).map((year) => label(String(year), x(year), height - 6, palette.muted)),
    ...targets.flatMap(({ year, value, zone, label: text }) => [
      ...(zone ? [element('rect', { x: x(year) - 3.5, width: 7, y: y(Math.min(zone.to ?? range.max, range.max)), height: Math.max(0, y(Math.max(zone.from ?? range.min, range.min)) - y(Math.min(zone.to ?? range.max, range.max))), fill: palette.zone })] : []),
      element('rect', { x: x(year) - 9, y: y(value) - 1.5, width: 18, height: 3, fill: palette.text }),
      label(text, x(year) + 12, y(value) + 4, palette.text, { 'text-anchor': 'start', 'font-weight': 600 }),
    ]),
    ...cuts.flatMap(({ at }) => [-1.5, 1.5].map((shift) => element('path', { d: `M${x(at) + shift} ${edge.top}V${height - edge.bottom}`, stroke: palette.muted }))),
    ...(path ? [line(path, palette.muted, { 'stroke-dasharray': '4 4' })] : []),
    ...(level ? [line(years.map((year) => ({ year, value: level.value })), palette.muted, { 'stroke-dasharray': '1 4' })] : []),
    ...series.flatMap(({ runs }, order) => {
      const colour = order ? palette.men : palette.accent;
      return runs.flatMap((run) => [
        line(run, colour, { 'stroke-width': 2 }),
        ...run.map(({ year, value, status }) => element('circle', { cx: x(year), cy: y(value), r: 4, stroke: colour, 'stroke-width': 2, fill: status === 'official' ? colour : palette.surface })),
      ]);
    }),
    ...latest.map(({ year, value, text }) => label(text, x(year), y(value) - 10, palette.accent, { 'font-weight': 600 })),
  );
  return drawn;
}
