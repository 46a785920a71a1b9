import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Drawing } from '../../drawing/chart-canvases.ts';
import type { Palette } from '../../drawing/palette.ts';
import { yearTicks } from './trend-axes.ts';
import type { TrendPanel } from './trend-chart.view.ts';
import { trendMarks } from './trend-marks.ts';
import type { TrendPoint, TrendSeries } from './trend-series.ts';

export type Point = { x: number; y: number | null };

/** The size of text on the axes, whatever the width. */
const AXIS_TEXT = 12;
/** With more years than this the points are drawn smaller. */
const CROWDED = 15;

/** A missing year, and a change of area, are a gap in the data: between two runs stands nothing. */
export function withGaps(runs: readonly (readonly TrendPoint[])[]): Point[] {
  return runs.flatMap((run, index) => {
    const points = run.map(({ year, value }) => ({ x: year, y: value }));
    const first = run[0];
    return index && first ? [{ x: first.year - 0.5, y: null }, ...points] : points;
  });
}

function dataset({ label, runs, shape }: TrendSeries, order: number, panel: TrendPanel, palette: Palette): ChartDataset<'line', Point[]> {
  const color = order ? palette.men : palette.accent;
  const data = withGaps(runs);
  const status = new Map(runs.flat().map((point) => [point.year, point.status]));
  return {
    label,
    data,
    borderColor: color,
    borderWidth: 2,
    clip: false,
    pointBorderColor: color,
    pointBorderWidth: 2,
    pointRadius: panel.years[1] - panel.years[0] > CROWDED ? 2.5 : shape === 'diamond' ? 5 : 4,
    pointStyle: shape === 'diamond' ? 'rectRot' : 'circle',
    // Official figures are filled, all others hollow; the dot of an estimate is drawn apart.
    pointBackgroundColor: data.map(({ x }) => (status.get(x) === 'official' ? color : palette.surface)),
    ...(order > 0 && { borderDash: [6, 3] }),
  };
}

/** The numbers of a panel as Chart.js draws them; `write` puts a number into the reader's language. */
export function trendConfig(
  panel: TrendPanel,
  palette: Palette,
  write: (value: number) => string,
  drawing: Drawing,
): ChartConfiguration<'line', Point[]> {
  const guide = (data: Point[], dash: number[]): ChartDataset<'line', Point[]> => ({
    data,
    borderColor: palette.muted,
    borderWidth: 1.5,
    borderDash: dash,
    pointRadius: 0,
  });
  const ticks = { color: palette.muted, font: { size: AXIS_TEXT, family: palette.fontFamily } };
  const { path, level, range, years } = panel;
  return {
    type: 'line',
    data: {
      datasets: [
        ...panel.series.map((series, order) => dataset(series, order, panel, palette)),
        ...(path
          ? [
              guide(
                path.map(({ year, value }) => ({ x: year, y: value })),
                [4, 4],
              ),
            ]
          : []),
        ...(level
          ? [
              guide(
                years.map((year) => ({ x: year, y: level.value })),
                [1, 4],
              ),
            ]
          : []),
      ],
    },
    options: {
      animation: false,
      responsive: drawing.kind === 'page',
      maintainAspectRatio: false,
      ...(drawing.kind === 'fixed' && { devicePixelRatio: drawing.dots }),
      events: [],
      layout: { padding: { right: 12 + labelRoom(panel), top: 16 } },
      scales: {
        x: {
          type: 'linear',
          min: years[0],
          max: years[1],
          grid: { display: false },
          border: { color: palette.muted },
          afterBuildTicks: (axis) => {
            axis.ticks = yearTicks(years).map((value) => ({ value }));
          },
          ticks: { ...ticks, autoSkip: false, maxRotation: 0, callback: (value) => String(value) },
        },
        y: {
          min: range.min,
          max: range.max,
          grid: { color: palette.line },
          border: { display: false },
          ticks: { ...ticks, stepSize: range.step, maxTicksLimit: 7, callback: (value) => write(Number(Number(value).toPrecision(12))) },
        },
      },
    },
    plugins: [trendMarks(panel, palette)],
  };
}

/** Room for the label of the target beside its bar: about eight pixels a sign, at most a third of a narrow panel. */
function labelRoom({ target, years }: TrendPanel): number {
  return target.year < years[1] ? 16 : Math.min(96, target.label.length * 8 + 4);
}
