import { inBrowser, type BenchPage } from './browser.ts';
import type { PlanName } from './case-plans.ts';
import { compare, type Comparison } from './measure.ts';

interface Case {
  readonly name: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly plan: PlanName;
  readonly runs: number;
  /** How many pictures it has to be. */
  readonly pictures: number;
  /** Whether the same is drawn as SVG too, to know what that would cost. */
  readonly asSvg?: true;
}

const day = { 'as-of': '2024-11-20' };
/** Those of the plan that have an axis, as far as 20 measures. */
const TWENTY = '1.1 2.1 2.2 2.3 3.1 3.2 3.3 3.4 4.1 4.2 4.3 4.4 5.2 5.3 5.4 6.1 6.2';
/** Of ours to bare Chart.js. */
const GOAL = 1.15;

const cases: readonly Case[] = [
  { name: 'one trend', tag: 'bdg-trend-chart', attributes: { ...day, indicator: '2.1' }, plan: 'hue', runs: 21, pictures: 1, asSvg: true },
  { name: '20 small trends', tag: 'bdg-trend-chart', attributes: { ...day, indicator: TWENTY }, plan: 'hue', runs: 11, pictures: 20, asSvg: true },
  { name: 'bars of a budget by year and by project', tag: 'bdg-budget-chart', attributes: {}, plan: 'annex', runs: 21, pictures: 2 },
];

async function benchCase({ run, timed }: BenchPage, { name, tag, attributes, plan, runs, pictures, asSvg }: Case): Promise<Comparison[]> {
  const call = `${JSON.stringify(tag)}, ${JSON.stringify(attributes)}, ${JSON.stringify(plan)}`;
  const found = (await run(`bench.prepare(${call})`)) as { pictures: number; same: boolean };
  if (!found.same || found.pictures !== pictures) throw new Error(`${name}: ${found.pictures} pictures, ${found.same ? 'the same' : 'another'} text`);
  const bare = (): Promise<number> => timed('bench.bare()');
  return [
    { ...(await compare(`${name}: the drawing`, runs, () => timed('bench.drawing()'), bare)), goal: GOAL },
    { ...(await compare(`${name}: the whole element, against bare Chart.js with its text`, runs, () => timed(`bench.element(${call})`), () => timed('bench.bareWithText()'))), goal: GOAL },
    ...(asSvg ? [await compare(`${name}: what an SVG would cost`, runs, () => timed('bench.svg()'), bare)] : []),
  ];
}

/** Our charts against bare Chart.js with the same numbers in boxes of the same size. */
export async function benchCharts(): Promise<Comparison[]> {
  return inBrowser('charts-page.ts', [], async (page) => {
    const results: Comparison[] = [];
    for (const one of cases) results.push(...(await benchCase(page, one)));
    return results;
  });
}
