import { inBrowser, type BenchPage } from './browser.ts';
import type { PlanName } from './case-plans.ts';
import { compare, type Comparison } from './measure.ts';

interface Case {
  readonly name: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly plan: PlanName;
  readonly runs: number;
  /** What the ratio should be at most. */
  readonly goal?: number;
  /** What the ratio may be at most, by what was held on a busy machine; above it the command fails. */
  readonly ceiling?: number;
  /** What the ratio of a change should be at most; without it, changes are not measured. */
  readonly changeGoal?: number;
}

const day = { 'as-of': '2024-11-20' };
const matrix = { tag: 'bdg-responsibility-matrix', attributes: day };
const calendar = { tag: 'bdg-action-month-calendar', attributes: { ...day, view: 'month' } };
const grid = { tag: 'bdg-indicator-grid', attributes: day };

const CHANGE_GOAL = 1.2;

const cases: readonly Case[] = [
  { name: 'one card', tag: 'bdg-indicator-card', attributes: { ...day, indicator: '2.1' }, plan: 'hue', runs: 25 },
  { ...grid, name: 'grid of 20 cards', plan: 'hue', runs: 15, goal: 1.5, ceiling: 11, changeGoal: CHANGE_GOAL },
  { ...grid, name: 'grid of 200 cards', plan: 'hue × 10', runs: 7, goal: 0.7, ceiling: 28 },
  { ...matrix, name: 'matrix 20 × 8', plan: 'hue', runs: 15 },
  { ...matrix, name: 'matrix 14 × 20', plan: '14 agencies × 20 indicators', runs: 15, goal: 1.4, ceiling: 2.5, changeGoal: CHANGE_GOAL },
  { ...matrix, name: 'matrix 60 × 100', plan: '60 agencies × 100 indicators', runs: 7, goal: 1.1, ceiling: 2.3 },
  { name: 'task list, 32 duties', tag: 'bdg-task-list', attributes: day, plan: 'hue', runs: 15 },
  { name: 'budget table, 24 rows × 13 columns', tag: 'bdg-budget-table', attributes: {}, plan: 'annex', runs: 25, goal: 1.4 },
  { ...calendar, name: 'calendar, two months and agenda', plan: 'hue', runs: 15 },
  { ...calendar, name: 'calendar, 10 entries', plan: '10 entries', runs: 15, goal: 1.5, ceiling: 2.8 },
  { ...calendar, name: 'calendar, 100 entries', plan: '100 entries', runs: 15, goal: 1.5, ceiling: 3, changeGoal: CHANGE_GOAL },
  { ...calendar, name: 'calendar, 1,000 entries', plan: '1,000 entries', runs: 7, goal: 1.5, ceiling: 3 },
];

async function benchCase({ timed, run }: BenchPage, { name, tag, attributes, plan, runs, goal, ceiling, changeGoal }: Case): Promise<Comparison[]> {
  const call = `${JSON.stringify(tag)}, ${JSON.stringify(attributes)}, ${JSON.stringify(plan)}`;
  const { same, differs, elements, characters } = (await run(`bench.prepare(${call})`)) as { same: boolean; differs: boolean; elements: number; characters: number };
  if (!same) throw new Error(`${name}: the floor does not show the same text`);
  process.stdout.write(`  ${name}: floor of ${elements} elements, ${characters} characters\n`);
  const drawn = await compare(name, runs, () => timed(`bench.ours(${call})`), () => timed('bench.floor()'));
  const results: Comparison[] = [{ ...drawn, goal, ...(ceiling !== undefined && { ceiling }) }];
  if (changeGoal === undefined) return results;
  if (!differs) throw new Error(`${name}: the change is not seen`);
  const change = await compare(`${name}: one change`, runs, () => timed('bench.change()', `bench.before(${call})`), () => timed('bench.changeFloor()', 'bench.floorBefore()'));
  return [...results, { ...change, goal: changeGoal }];
}

/** What one figure more costs among 200 cards, against the same among 20. */
async function benchNewFigure({ timed }: BenchPage): Promise<Comparison> {
  const among = (plan: PlanName) => () => timed('bench.change()', `bench.before(${JSON.stringify(grid.tag)}, ${JSON.stringify(day)}, ${JSON.stringify(plan)})`);
  return { ...(await compare('one new figure among 200 cards, against among 20', 9, among('hue × 10'), among('hue'))), goal: 1 };
}

/** Every element against the plain DOM with the same visible text; `only` those whose name holds it. */
export async function benchElements(only = ''): Promise<Comparison[]> {
  return inBrowser('page.ts', ['./chart-library.ts'], async (page) => {
    const results: Comparison[] = [];
    for (const one of cases.filter(({ name }) => name.includes(only))) results.push(...(await benchCase(page, one)));
    if (!only) results.push(await benchNewFigure(page));
    return results;
  });
}
