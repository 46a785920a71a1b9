/**
 * Changes and removes every leaf of each plan that its tables hold, one at a time, and asks whether they notice:
 * of the plan of Thừa Thiên Huế its targets, assignments and schedule, of the national strategy its targets, of the others everything.
 * What survives is something no test holds. Our own words (and, in the first two, clauses) are left out.
 */
import { readFileSync } from 'node:fs';
import type { Plan } from '../packages/domain/src/plan/plan.ts';
import { mismatchesWith } from '../test/plans/commune-plan.expectations.ts';
import { dakCam } from '../test/plans/dak-cam.tables.ts';
import { huongTraBinh } from '../test/plans/huong-tra-binh.tables.ts';
import { mismatches as kienGiang } from '../test/plans/kien-giang.expectations.ts';
import { mismatches as national } from '../test/plans/national.expectations.ts';
import { songAn } from '../test/plans/song-an.tables.ts';
import { mismatches as thuaThienHue } from '../test/plans/thua-thien-hue.expectations.ts';

interface HeldPlan {
  readonly id: string;
  /** Where the plan says something else than its tables. */
  readonly mismatches: (plan: Plan) => string[];
  readonly leaves: (plan: Plan) => Path[];
}

const OUR_WORDS = new Set(['label', 'nameEn', 'shortName', 'en', 'content', 'audience', 'form']);
const OUR_WORDS_AND_ADDRESSES = new Set(['label', 'clause', 'id']);

const everything = (plan: Plan): Path[] => leavesOf(plan, [], OUR_WORDS);

const PLANS: readonly HeldPlan[] = [
  { id: 'thua-thien-hue-2021-2025', mismatches: thuaThienHue, leaves: leavesOfPromisesAndDuties },
  { id: 'kien-giang-2016-2020', mismatches: kienGiang, leaves: everything },
  { id: 'national-2021-2030', mismatches: national, leaves: leavesOfPromisesAndDuties },
  ...[huongTraBinh, songAn, dakCam].map((tables) => ({ id: tables.id, mismatches: mismatchesWith(tables), leaves: everything })),
];

type Container = Record<string, unknown>;
type Path = readonly string[];

/** Words of a closed list become another word of that list, so that the change stays plausible. */
const CLOSED_LISTS: readonly (readonly string[])[] = [
  ['at-least', 'more-than', 'at-most', 'less-than', 'about', 'exactly'],
  ['lead', 'coordinate', 'implement', 'report', 'data', 'fund', 'supervise', 'advise', 'guide'],
  ['report', 'deadline', 'review', 'event', 'observance', 'action-month'],
  ['once', 'yearly', 'span', 'year', 'undated'],
  ['confirmed', 'partly', 'not-confirmed'],
  ['yearly', 'half-yearly', 'quarterly', 'monthly', 'on-demand', 'unspecified'],
];

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function leavesOf(value: unknown, path: Path, leftOut: ReadonlySet<string>): Path[] {
  if (!isContainer(value)) return [path];
  return Object.entries(value).flatMap(([key, child]) => (leftOut.has(key) ? [] : leavesOf(child, [...path, key], leftOut)));
}

/** Every target of every measure, every assignment, every entry of the schedule. */
function leavesOfPromisesAndDuties(plan: Plan): Path[] {
  const leaves = (value: unknown, path: Path): Path[] => leavesOf(value, path, OUR_WORDS_AND_ADDRESSES);
  const targets = plan.objectives.flatMap((objective, o) =>
    objective.indicators.flatMap((indicator, i) =>
      indicator.measures.flatMap((measure, m) =>
        leaves(measure.targets, ['objectives', String(o), 'indicators', String(i), 'measures', String(m), 'targets']),
      ),
    ),
  );
  return [...targets, ...leaves(plan.assignments, ['assignments']), ...leaves(plan.schedule, ['schedule'])];
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

let made = 0;
let survived = 0;
let untrue = 0;
for (const { id, mismatches, leaves } of PLANS) {
  const plan = JSON.parse(readFileSync(new URL(`../packages/domain/plans/${id}.json`, import.meta.url), 'utf8')) as Plan;
  const before = mismatches(plan);
  untrue += before.length;
  for (const message of before) process.stdout.write(`${id} unmutated: ${message}\n`);
  for (const path of leaves(plan)) {
    for (const mutant of mutants(plan, path)) {
      made += 1;
      if (mismatches(mutant.plan).length > before.length) continue;
      survived += 1;
      process.stdout.write(`${id} survived: ${mutant.what}\n`);
    }
  }
}
process.stdout.write(`${made} mutated, ${survived} survived\n`);
process.exitCode = survived > 0 || untrue > 0 || made === 0 ? 1 : 0;
