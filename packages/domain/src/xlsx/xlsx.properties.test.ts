import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeIndicator, makeMeasure, makeObjective, makePlan } from '../../../../test/support/made-plan.ts';
import type { Observation, PlanData } from '../plan/plan-data.ts';
import { planDataFromXlsx } from './plan-data-from-xlsx.ts';
import { planToXlsx } from './plan-to-xlsx.ts';

const plan = makePlan({ objectives: [makeObjective('1', [makeIndicator('1.1', [makeMeasure('1.1'), makeMeasure('1.10')])])] });

/** What a person can type into a cell: no control characters, no spaces around it, and more than a dash. */
const typed = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.normalize('NFC').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/\p{C}/u.test(text));
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((one) => one + 0),
  fc.integer({ min: -10000000, max: 10000000 }).map((tenths) => tenths / 10),
  fc.constantFrom<Observation['value']>({ missing: 'not-collected' }, { missing: 'suppressed' }, { missing: 'not-applicable' }),
);
const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-02-${String(one).padStart(2, '0')}`);
const observation: fc.Arbitrary<Observation> = fc.record(
  {
    measure: fc.constantFrom('1.1', '1.10'),
    period: fc.integer({ min: 2015, max: 2026 }),
    value,
    status: fc.constantFrom('official', 'estimate', 'illustrative'),
    recordedOn: day,
    revision: fc.integer({ min: 0, max: 9 }),
  },
  { requiredKeys: ['measure', 'period', 'value', 'status'] },
);
const data: fc.Arbitrary<PlanData> = fc.record(
  {
    plan: fc.constant(plan.id),
    kind: fc.constantFrom('official', 'illustrative'),
    source: typed,
    observations: fc.uniqueArray(observation, {
      selector: ({ measure, period, status, revision = 0 }) => [measure, period, status, revision].join(),
      maxLength: 12,
    }),
    filings: fc.constant([]),
    filingsCompleteTo: day,
    events: fc.uniqueArray(
      fc.record(
        {
          id: typed,
          title: typed,
          titleEn: typed,
          from: fc.constant('2026-01-31'),
          to: day,
          status: fc.constantFrom('official', 'illustrative'),
        },
        { requiredKeys: ['id', 'title', 'from', 'status'] },
      ),
      { selector: ({ id }) => id, maxLength: 3 },
    ),
  },
  { requiredKeys: ['plan', 'kind', 'source', 'observations', 'filings', 'events'] },
);

test('whatever data a plan has, its workbook gives them back', async () => {
  await fc.assert(
    fc.asyncProperty(data, fc.constantFrom('vi' as const, 'en' as const), async (one, locale) => {
      expect(await planDataFromXlsx(await planToXlsx({ ...plan, data: one }, { locale }), plan)).toEqual({
        ok: true,
        data: one,
        problems: [],
      });
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('a damaged workbook is refused or read, and never rejects', async () => {
  const whole = await planToXlsx(plan);
  const damage = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat({ max: whole.length }), async (changes, length) => {
      const bytes = whole.slice(0, length % 3 === 0 ? length : whole.length);
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
      const { ok, problems } = await planDataFromXlsx(bytes, plan);
      expect(ok || problems.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 60_000);
