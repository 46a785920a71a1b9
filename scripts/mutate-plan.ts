/**
 * Changes and removes every leaf of the targets, assignments and schedule of the plan of Thừa Thiên Huế, one at a time,
 * and asks whether the expectations written by hand notice. What survives is something no test holds.
 * `label`, `clause` and `id` are left out: they are our own words and addresses.
 */
import { readFileSync } from 'node:fs';
import type { Plan } from '../packages/domain/src/plan/plan.ts';
import { mismatches } from '../test/plans/thua-thien-hue.expectations.ts';

const FILE = new URL('../packages/domain/plans/thua-thien-hue-2021-2025.json', import.meta.url);
const LEFT_OUT = new Set(['label', 'clause', 'id']);

type Container = Record<string, unknown>;
type Path = readonly string[];

/** Words of a closed list become another word of that list, so that the change stays plausible. */
const CLOSED_LISTS: readonly (readonly string[])[] = [
  ['at-least', 'more-than', 'at-most', 'less-than', 'about', 'exactly'],
  ['lead', 'coordinate', 'implement', 'report', 'data', 'fund', 'supervise', 'advise', 'guide'],
  ['report', 'deadline', 'review', 'event', 'observance', 'action-month'],
  ['once', 'yearly', 'span', 'year', 'undated'],
  ['yearly', 'half-yearly', 'quarterly', 'monthly', 'on-demand', 'unspecified'],
];

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function leavesOf(value: unknown, path: Path): Path[] {
  if (!isContainer(value)) return [path];
  return Object.entries(value).flatMap(([key, child]) => (LEFT_OUT.has(key) ? [] : leavesOf(child, [...path, key])));
}

/** Every target of every measure, every assignment, every entry of the schedule. */
function leavesToChange(plan: Plan): Path[] {
  const targets = plan.objectives.flatMap((objective, o) =>
    objective.indicators.flatMap((indicator, i) =>
      indicator.measures.flatMap((measure, m) =>
        leavesOf(measure.targets, ['objectives', String(o), 'indicators', String(i), 'measures', String(m), 'targets']),
      ),
    ),
  );
  return [...targets, ...leavesOf(plan.assignments, ['assignments']), ...leavesOf(plan.schedule, ['schedule'])];
}

function changed(value: unknown, key: string): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return 'x';
  if (key === 'date') return `${value.slice(0, 8)}${value.endsWith('24') ? '25' : '24'}`;
  const list = CLOSED_LISTS.find((words) => words.includes(value));
  return list ? list[(list.indexOf(value) + 1) % list.length] : `${value}x`;
}

function mutants(plan: Plan, path: Path): { readonly what: string; readonly plan: Plan }[] {
  const key = path[path.length - 1] ?? '';
  const make = (what: string, mutate: (parent: Container | unknown[]) => void) => {
    const copy = structuredClone(plan);
    let parent: unknown = copy;
    for (const step of path.slice(0, -1)) parent = isContainer(parent) ? parent[step] : undefined;
    if (!isContainer(parent)) throw new Error(`no such leaf: /${path.join('/')}`);
    mutate(parent);
    return { what: `${what} /${path.join('/')}`, plan: copy };
  };
  return [
    make('changed', (parent) => {
      const container = parent as Container;
      container[key] = changed(container[key], key);
    }),
    make('removed', (parent) => {
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else Reflect.deleteProperty(parent, key);
    }),
  ];
}

const plan = JSON.parse(readFileSync(FILE, 'utf8')) as Plan;
const before = mismatches(plan);
for (const message of before) process.stdout.write(`unmutated: ${message}\n`);

let made = 0;
let survived = 0;
for (const path of leavesToChange(plan)) {
  for (const mutant of mutants(plan, path)) {
    made += 1;
    if (mismatches(mutant.plan).length > before.length) continue;
    survived += 1;
    process.stdout.write(`survived: ${mutant.what}\n`);
  }
}
process.stdout.write(`${made} mutated, ${survived} survived\n`);
process.exitCode = survived > 0 || before.length > 0 || made === 0 ? 1 : 0;
