/** Runs inside the browser: draws our charts, and with bare Chart.js the same numbers in boxes of the same size. */
import { formatNumber } from '@binhdanggioi/domain';
import '@binhdanggioi/charts/define.js';
import { BdgBudgetChart } from '@binhdanggioi/charts';
import { adoptStyles, render, type LitElement } from 'lit';
import { readPalette, type Palette } from '../packages/charts/src/drawing/palette.ts';
import { budgetPicture } from '../packages/charts/src/charts/budget-chart/budget-chart.template.ts';
import type { BudgetChartView } from '../packages/charts/src/charts/budget-chart/budget-chart.view.ts';
import { trendConfig } from '../packages/charts/src/charts/trend-chart/trend-chart.config.ts';
import type { TrendView } from '../packages/charts/src/charts/trend-chart/trend-chart.view.ts';
import { Chart, type ChartConfiguration } from '../packages/charts/src/testing/bare-charts.ts';
import { planNamed, type PlanName } from './case-plans.ts';
import { buildPlain, plain, stage, textOf, twoFrames, type PlainNode } from './plain.ts';
import { trendSvg } from './trend-svg.ts';

interface Box {
  readonly width: number;
  readonly height: number;
}

let floor: readonly PlainNode[] = [];
let boxes: readonly Box[] = [];
let view: TrendView | BudgetChartView;
let palette: Palette;
const bareCharts: { destroy: () => void }[] = [];

const write = (value: number): string => formatNumber(value, 'vi');
const isBudget = (one: typeof view): one is BudgetChartView => 'key' in one;
const rootOf = (element: Element): ParentNode => element.shadowRoot ?? element;

/** The configuration of every picture: ours, or the same data and options without what we draw besides. */
function configs(): ChartConfiguration[] {
  if (!isBudget(view)) return view.panels.map((panel) => trendConfig(panel, palette, write, { kind: 'page' }) as ChartConfiguration);
  const { panels, key } = view;
  const fills = [palette.accent, palette.muted, palette.surface, palette.strong];
  const ticks = { color: palette.muted, font: { size: 12, family: palette.fontFamily } };
  return panels.map(({ bars }) => ({
    type: 'bar',
    data: { labels: bars.map(({ name }) => name), datasets: key.map((label, at) => ({ label, data: bars.map(({ amounts }) => amounts[at] ?? null), backgroundColor: fills[at % fills.length] ?? '' })) },
    options: { animation: false, responsive: true, maintainAspectRatio: false, indexAxis: 'y', events: [], scales: { x: { stacked: true, ticks }, y: { stacked: true, ticks } } },
  }));
}

function emptyBoxes(): HTMLElement[] {
  return boxes.map(({ width, height }) => {
    const box = document.createElement('div');
    Object.assign(box.style, { position: 'relative', display: 'inline-block', width: `${width}px`, height: `${height}px` });
    return box;
  });
}

async function draw(texts: readonly PlainNode[], marks: boolean): Promise<void> {
  const placed = emptyBoxes();
  const canvases = placed.map((box) => box.appendChild(document.createElement('canvas')));
  stage().append(...texts.map(buildPlain), ...placed);
  configs().forEach((config, at) => {
    const canvas = canvases[at];
    if (canvas) bareCharts.push(new Chart(canvas, marks ? config : { ...config, plugins: [] }));
  });
  await twoFrames();
}

/** Chart.js shows a canvas that it has taken over as a block. */
const isDrawn = (element: Element): boolean =>
  [...rootOf(element).querySelectorAll('canvas')].every(({ style }) => style.display === 'block') && rootOf(element).querySelector('.panels') !== null;

const bench = {
  /** The whole element, from the plan to the picture. */
  async element(tag: string, attributes: Readonly<Record<string, string>>, plan: PlanName): Promise<void> {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    Object.assign(element, { plan: { ...planNamed(plan) } });
    stage().append(element);
    for (let frame = 0; frame < 100 && !isDrawn(element); frame++) await new Promise(requestAnimationFrame);
    await twoFrames();
  },
  bare: () => draw([], false),
  bareWithText: () => draw(floor, false),
  /** Our drawing alone: Chart.js with our marks, or the bars as SVG. */
  async drawing(): Promise<void> {
    if (!isBudget(view)) return draw([], true);
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    adoptStyles(root, BdgBudgetChart.elementStyles);
    const wrapper = root.appendChild(document.createElement('div'));
    wrapper.className = 'bdg';
    render(budgetPicture(view), wrapper);
    stage().append(host);
    await twoFrames();
  },
  async svg(): Promise<void> {
    if (isBudget(view)) throw new Error('the bars are SVG already');
    const placed = emptyBoxes();
    view.panels.forEach((panel, at) => placed[at]?.append(trendSvg(panel, palette, boxes[at] as Box, write)));
    stage().append(...placed);
    await twoFrames();
  },
  clear(): void {
    bareCharts.splice(0).forEach((chart) => chart.destroy());
    stage().replaceChildren();
  },
  /** Takes text, numbers and sizes from what the element shows. */
  async prepare(tag: string, attributes: Readonly<Record<string, string>>, plan: PlanName): Promise<{ pictures: number; same: boolean }> {
    await customElements.whenDefined(tag);
    await bench.element(tag, attributes, plan);
    const element = stage().firstElementChild as LitElement & { view: typeof view };
    view = element.view;
    palette = readPalette(element.renderRoot.querySelector('.bdg') as Element);
    boxes = [...element.renderRoot.querySelectorAll(isBudget(view) ? '.panel' : 'canvas')].map((box) => box.getBoundingClientRect()).map(({ width, height }) => ({ width, height }));
    floor = plain(element);
    const said = textOf(floor);
    bench.clear();
    await bench.bareWithText();
    const again = textOf([...stage().childNodes].flatMap(plain));
    bench.clear();
    return { pictures: boxes.length, same: said === again && boxes.every(({ width, height }) => width > 100 && height > 100) };
  },
};

Object.assign(globalThis, { bench });
