/** What Chart.js has no data set for: the zone of a target, its bar, labels, changes of area, and the dot in an estimate. */
import type { ChartArea, Plugin, Scale } from 'chart.js';
import type { Palette } from '../../drawing/palette.ts';
import { pointsOf } from './trend-series.ts';
import type { TrendPanel } from './trend-chart.view.ts';
import type { DrawnTarget } from './trend-target.ts';

const LABEL = 13;
const SMALL = 12;
/** Width of the zone of a target, as on the scale of a card. */
const ZONE = 7;
const DASH = 2.5;

interface Stage {
  readonly context: CanvasRenderingContext2D;
  readonly x: Scale;
  readonly y: Scale;
  readonly area: ChartArea;
  readonly palette: Palette;
}

/** Drawn below the lines and above them. */
export function trendMarks(panel: TrendPanel, palette: Palette): Plugin<'line'> {
  const onStage = (
    chart: { ctx: CanvasRenderingContext2D; scales: Record<string, Scale>; chartArea: ChartArea },
    draw: (stage: Stage) => void,
  ): void => {
    const x = chart.scales['x'];
    const y = chart.scales['y'];
    if (!x || !y) return;
    chart.ctx.save();
    draw({ context: chart.ctx, x, y, area: chart.chartArea, palette });
    chart.ctx.restore();
  };
  return {
    id: 'bdg-marks',
    beforeDatasetsDraw: (chart) =>
      onStage(chart, (stage) => {
        panel.targets.forEach((target) => zone(stage, target));
        panel.cuts.forEach(({ at }) => cut(stage, at));
      }),
    afterDatasetsDraw: (chart) =>
      onStage(chart, (stage) => {
        estimates(stage, panel);
        panel.targets.forEach((target) => bar(stage, target));
        if (panel.level) level(stage, panel.level, panel);
        latest(stage, panel);
      }),
  };
}

/** "Dưới 30%" is an area that reaches to the end of the axis, "khoảng 85%" a band about the number; both in the year they are promised for. */
function zone({ context, x, y, area, palette }: Stage, { year, zone: stretch, onset, milestone }: DrawnTarget): void {
  if (!stretch || milestone) return;
  const top = Math.max(area.top, stretch.to === undefined ? area.top : y.getPixelForValue(stretch.to));
  const bottom = Math.min(area.bottom, stretch.from === undefined ? area.bottom : y.getPixelForValue(stretch.from));
  const left = x.getPixelForValue(year) - ZONE / 2;
  const width = onset ? Math.max(ZONE, area.right - left + ZONE / 2) : ZONE;
  if (stretch.kind === 'area') {
    // Where a page forces its colours the zone has that of the bar at its end, and is told from it by being dashed.
    const dash = palette.zone === palette.text ? DASH : bottom - top;
    context.fillStyle = palette.zone;
    for (let at = top; at < bottom; at += 2 * dash) context.fillRect(left, at, width, Math.min(dash, bottom - at));
    return;
  }
  context.strokeStyle = palette.strong;
  context.lineWidth = 1.5;
  context.setLineDash([3, 2]);
  context.strokeRect(left, top, width, bottom - top);
  context.setLineDash([]);
}

function bar({ context, x, y, palette }: Stage, { year, value, label, milestone }: DrawnTarget): void {
  const left = x.getPixelForValue(year);
  const top = y.getPixelForValue(value);
  context.fillStyle = palette.text;
  context.strokeStyle = palette.text;
  context.lineWidth = 1.5;
  if (milestone) {
    context.fillStyle = palette.surface;
    context.fillRect(left - 7, top - 2.5, 14, 5);
    context.strokeRect(left - 7, top - 2.5, 14, 5);
  } else context.fillRect(left - 9, top - 1.5, 18, 3);
  context.fillStyle = palette.text;
  context.font = `${milestone ? 400 : 600} ${milestone ? SMALL : LABEL}px ${palette.fontFamily}`;
  context.textBaseline = milestone ? 'bottom' : 'middle';
  context.textAlign = milestone ? 'center' : 'left';
  write(context, label, milestone ? left : left + 12, milestone ? top - 5 : top);
}

/** Between the last year of one area and the first of the next. */
function cut({ context, x, area, palette }: Stage, at: number): void {
  const left = x.getPixelForValue(at);
  context.strokeStyle = palette.muted;
  context.lineWidth = 1.5;
  for (const shift of [-1.5, 1.5]) {
    context.beginPath();
    context.moveTo(left + shift, area.top);
    context.lineTo(left + shift, area.bottom);
    context.stroke();
  }
}

/** An estimate is a ring with a dot in it: neither full like an official figure nor empty like an invented one. */
function estimates({ context, x, y, palette }: Stage, { series }: TrendPanel): void {
  series.forEach((one, order) => {
    context.fillStyle = order ? palette.men : palette.accent;
    for (const { year, value, status } of pointsOf(one)) {
      if (status !== 'estimate') continue;
      context.beginPath();
      context.arc(x.getPixelForValue(year), y.getPixelForValue(value), 1.6, 0, 2 * Math.PI);
      context.fill();
    }
  });
}

function level(
  { context, y, area, palette }: Stage,
  { value, text }: { readonly value: number; readonly text: string },
  { latest: last }: TrendPanel,
): void {
  const top = y.getPixelForValue(value);
  const near = last.some((point) => Math.abs(y.getPixelForValue(point.value) - top) < 24);
  context.fillStyle = palette.muted;
  context.font = `${SMALL}px ${palette.fontFamily}`;
  context.textBaseline = 'bottom';
  context.textAlign = near ? 'left' : 'right';
  write(context, text, near ? area.left + 2 : area.right, top - 4 > area.top + SMALL ? top - 4 : top + SMALL + 6);
}

/** The last figure of each series; above or below its point, on the side away from the path and from the other series. */
function latest({ context, x, y, area, palette }: Stage, panel: TrendPanel): void {
  const highest = Math.max(...panel.latest.map(({ value }) => value));
  panel.latest.forEach(({ year, value, text }, order) => {
    const left = x.getPixelForValue(year);
    const top = y.getPixelForValue(value);
    const two = panel.latest.length > 1;
    const tied = two && panel.latest.every((other) => other.value === value);
    const wanted = tied ? order === 0 : two ? value === highest : value >= pathAt(panel, year);
    const above = wanted ? top - 24 > area.top - 12 : top + 24 > area.bottom;
    context.fillStyle = order ? palette.men : palette.accent;
    context.font = `600 ${LABEL}px ${palette.fontFamily}`;
    context.textBaseline = above ? 'bottom' : 'top';
    if (left <= area.right - 26) {
      context.textAlign = left < area.left + 20 ? 'left' : 'center';
      write(context, text, left, above ? top - 8 : top + 9);
      return;
    }
    // At the edge it stands beside its point: to the right, unless the label of the target is there.
    const free = !two && panel.targets.every((target) => Math.abs(y.getPixelForValue(target.value) - top) > 20);
    if (free) context.textBaseline = 'middle';
    context.textAlign = free ? 'left' : 'right';
    write(context, text, free ? left + 10 : left - 6, free ? top : above ? top - 8 : top + 9);
  });
}

/** Text with a clear edge: what lies under it is taken away, so that no line runs through a label. */
function write(context: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  context.save();
  context.globalCompositeOperation = 'destination-out';
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeStyle = '#000';
  context.strokeText(text, x, y);
  context.restore();
  context.fillText(text, x, y);
}

/** Where the path stands in a year; without one, the target is what labels keep away from. */
function pathAt({ path, target }: TrendPanel, year: number): number {
  if (!path) return target.value;
  const [from, to] = path;
  return from.value + ((to.value - from.value) * (year - from.year)) / (to.year - from.year || 1);
}
