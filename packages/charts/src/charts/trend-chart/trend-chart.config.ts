import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { Palette } from '../../drawing/palette.ts';
import type { TrendPanel, TrendSeries } from './trend-chart.view.ts';

type Point = { x: number; y: number | null };

const FONT_SIZE = 12;

/** Round steps around what has to be seen: 1, 2 or 5 times a power of ten. */
export function niceRange(values: readonly number[], steps = 4): { min: number; max: number; step: number } {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = high - low || Math.abs(high) || 1;
  const rough = (span * 1.3) / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const min = Math.floor((low - span * 0.1) / step) * step;
  const max = Math.ceil((high + span * 0.1) / step) * step;
  return { min: low >= 0 ? Math.max(0, min) : min, max, step };
}

/** A missing year breaks the line: between two years that are not neighbours stands a gap. */
export function withGaps(series: TrendSeries): Point[] {
  return series.points.flatMap(({ year, value }, index) => {
    const before = series.points[index - 1];
    const point = { x: year, y: value };
    return before && year - before.year > 1 ? [{ x: year - 1, y: null }, point] : [point];
  });
}

/** The years under the axis: the first, the last, and as many between as have room. */
export function yearTicks([from, to]: readonly [number, number]): number[] {
  const step = Math.max(1, Math.ceil((to - from) / 3));
  const ticks: number[] = [];
  for (let year = from; year < to; year += step) ticks.push(year);
  if (ticks.length > 1 && to - (ticks.at(-1) ?? from) < step / 2) ticks.pop();
  return [...ticks, to];
}

function dataset(series: TrendSeries, order: number, palette: Palette): ChartDataset<'line', Point[]> {
  const color = order === 0 ? palette.accent : palette.men;
  const data = withGaps(series);
  const statusAt = (x: number): string | undefined => series.points.find(({ year }) => year === x)?.status;
  return {
    label: series.label,
    data,
    borderColor: color,
    borderWidth: 2,
    clip: false,
    pointBorderColor: color,
    pointBorderWidth: 2,
    pointRadius: 4,
    // Official figures are filled, all others hollow; estimates are square: told apart without colour.
    pointBackgroundColor: data.map(({ x }) => (statusAt(x) === 'official' ? color : palette.surface)),
    pointStyle: data.map(({ x }) => (order > 0 ? 'rectRot' : statusAt(x) === 'estimate' ? 'rect' : 'circle')),
    ...(order > 0 && { borderDash: [6, 3] }),
  };
}

/** Where the path stands in a year: labels keep to the other side of it. */
function pathAt({ path }: TrendPanel, year: number): number {
  if (!path) return Infinity;
  const [from, to] = path;
  return from.value + ((to.value - from.value) * (year - from.year)) / (to.year - from.year || 1);
}

/** A number as the reader's language writes it, with so many digits after the mark or as given. */
export type WriteNumber = (value: number, decimals?: number) => string;

/** Target bar and the two labels that are read straight off the picture. */
function labels(panel: TrendPanel, palette: Palette, short: WriteNumber): Plugin<'line'> {
  return {
    id: 'bdg-labels',
    afterDatasetsDraw({ ctx, scales, chartArea }) {
      const x = scales['x'];
      const y = scales['y'];
      if (!x || !y) return;
      ctx.save();
      ctx.font = `600 ${FONT_SIZE}px ${palette.fontFamily}`;
      const tx = x.getPixelForValue(panel.target.year);
      const ty = y.getPixelForValue(panel.target.value);
      ctx.fillStyle = palette.text;
      ctx.fillRect(tx - 1.5, ty - 9, 3, 18);
      ctx.textBaseline = 'middle';
      ctx.textAlign = 'left';
      ctx.fillText(short(panel.target.value), tx + 6, ty);
      if (panel.latest) {
        const lx = x.getPixelForValue(panel.latest.year);
        const ly = y.getPixelForValue(panel.latest.value);
        const above = (panel.latest.value >= pathAt(panel, panel.latest.year) && ly - 22 > chartArea.top) || ly + 22 > chartArea.bottom;
        ctx.fillStyle = palette.accent;
        ctx.textAlign = lx > chartArea.right - 30 ? 'right' : 'center';
        ctx.fillText(short(panel.latest.value, panel.decimals), lx, ly + (above ? -14 : 15));
      }
      if (panel.level) {
        ctx.fillStyle = palette.muted;
        ctx.font = `${FONT_SIZE}px ${palette.fontFamily}`;
        ctx.textAlign = 'left';
        ctx.fillText(panel.level.text, chartArea.left + 2, y.getPixelForValue(panel.level.value) - 9);
      }
      ctx.restore();
    },
  };
}

/** The numbers of a panel as Chart.js draws them; `short` writes a number in the reader's language. */
export function trendConfig(panel: TrendPanel, palette: Palette, short: WriteNumber): ChartConfiguration<'line', Point[]> {
  const values = [
    panel.target.value,
    ...panel.series.flatMap(({ points }) => points.map(({ value }) => value)),
    ...(panel.path ?? []).map(({ value }) => value),
    ...(panel.level ? [panel.level.value] : []),
  ];
  const range = niceRange(values);
  const guide = (data: Point[], dash: number[]): ChartDataset<'line', Point[]> => ({ data, borderColor: palette.muted, borderWidth: 1.5, borderDash: dash, pointRadius: 0 });
  const ticks = { color: palette.muted, font: { size: FONT_SIZE, family: palette.fontFamily } };
  return {
    type: 'line',
    data: {
      datasets: [
        ...panel.series.map((series, order) => dataset(series, order, palette)),
        ...(panel.path ? [guide(panel.path.map(({ year, value }) => ({ x: year, y: value })), [4, 4])] : []),
        ...(panel.level ? [guide(panel.years.map((year) => ({ x: year, y: panel.level?.value ?? null })), [1, 4])] : []),
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { right: 44, top: 14 } },
      scales: {
        x: {
          type: 'linear',
          min: panel.years[0],
          max: panel.years[1],
          grid: { display: false },
          border: { color: palette.muted },
          afterBuildTicks: (axis) => {
            axis.ticks = yearTicks(panel.years).map((value) => ({ value }));
          },
          ticks: { ...ticks, autoSkip: false, maxRotation: 0, callback: (value) => String(value) },
        },
        y: {
          min: range.min,
          max: range.max,
          grid: { color: palette.line },
          border: { display: false },
          ticks: { ...ticks, stepSize: range.step, maxTicksLimit: 6, callback: (value) => short(Number(Number(value).toFixed(6))) },
        },
      },
    },
    plugins: [labels(panel, palette, short)],
  };
}
