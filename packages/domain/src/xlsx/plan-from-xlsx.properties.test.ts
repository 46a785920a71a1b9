import * as fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cleanPlan } from '../check/clean-plan.fixture.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { COMPARATORS, RULE_TYPES, soundPlan } from '../plan/testing/arbitrary-plan.fixture.ts';
import { leavesOf, partAt, type Json } from '../plan/testing/json-tree.fixture.ts';
import { Shares } from '../plan/testing/shares.fixture.ts';
import { planFromSheets, planFromXlsx } from './plan-from-xlsx.ts';
import { planToXlsx } from './plan-to-xlsx.ts';
import { sheetsOf } from './sheets.ts';
import { contentOf, type SheetRead } from './workbook.ts';

const RUNS = 1000;
const LEAST_SHARE = 0.03;
const locales = fc.constantFrom('vi' as const, 'en' as const);

/** The sheets as they are read, without the file between; what the file keeps is tried with fewer. */
const sheetsRead = (plan: Plan, locale: 'vi' | 'en'): SheetRead[] =>
  sheetsOf(plan, locale).map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map((cell) => contentOf(cell))) }));

test('whatever plan is written into sheets, they give it back', () => {
  const comparators = new Shares(COMPARATORS);
  const rules = new Shares(RULE_TYPES);
  fc.assert(
    fc.property(soundPlan, locales, (plan, locale) => {
      expect(planFromSheets(sheetsRead(plan, locale))).toEqual({ ok: true, plan, problems: [] });
      for (const { indicators } of plan.objectives) {
        for (const { measures } of indicators)
          for (const { targets } of measures) for (const { comparator } of targets) comparators.count(comparator);
      }
      for (const { rule } of plan.schedule) rules.count(rule.type);
    }),
    { numRuns: RUNS },
  );
  expect([...comparators.below(LEAST_SHARE), ...rules.below(LEAST_SHARE)]).toEqual([]);
}, 120_000);

test('whatever plan is written into a file, it gives it back', async () => {
  await fc.assert(
    fc.asyncProperty(soundPlan, locales, async (plan, locale) => {
      expect(await planFromXlsx(await planToXlsx(plan, { locale }))).toEqual({ ok: true, plan, problems: [] });
    }),
    { numRuns: 60 },
  );
}, 120_000);

/** Texts as nobody wants them: signs of every script, control characters, halves of a pair, marks that part cells. */
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '–',
    ' 2.1 ',
    '=1+1',
    'a; b | c, d',
    'Số đo 2.1',
    '_x0041_',
    '\ud800',
    '1,900',
    'Có',
    '{"/a":1}',
    'Sở Y tế'.normalize('NFD'),
  ),
);
const plans = new URL('../../plans/', import.meta.url);
const all = [
  cleanPlan,
  ...globSync('*.json', { cwd: plans })
    .filter((name) => !name.includes('illustrative'))
    .map((name) => JSON.parse(readFileSync(new URL(name, plans), 'utf8')) as Plan),
].map((plan) => {
  const tree = structuredClone(plan) as unknown as Json;
  return { tree, paths: leavesOf(tree).map(({ path }) => path) };
});
const changes = fc.nat({ max: all.length - 1 }).chain((of) =>
  fc.record({
    of: fc.constant(of),
    path: fc.constantFrom(...(all[of]?.paths ?? [])),
    text: odd,
    key: odd,
    value: fc.jsonValue({ maxDepth: 2 }),
  }),
);

test('with an odd text in any place, and an unknown key beside it, a plan still comes back', () => {
  let read = 0;
  fc.assert(
    fc.property(changes, locales, ({ of, path, text, key, value }, locale) => {
      const tree = structuredClone(all[of]?.tree ?? null);
      const last = path.at(-1) ?? '';
      const parent = partAt(tree, path.slice(0, -1)) as Record<string | number, Json>;
      if (typeof parent[last] === 'string') parent[last] = text;
      if (!Array.isArray(parent) && !(key in parent)) parent[key] = JSON.parse(JSON.stringify(value)) as Json;
      const reading = parsePlan(tree);
      if (!reading.ok) return;
      read += 1;
      const again = planFromSheets(sheetsRead(reading.plan, locale));
      expect(again.ok && again.plan).toEqual(reading.plan);
      expect(again.problems.map(({ code }) => code).sort()).toEqual(reading.problems.map(({ code }) => code).sort());
    }),
    { numRuns: RUNS },
  );
  expect(read).toBeGreaterThan(RUNS / 3);
}, 240_000);
