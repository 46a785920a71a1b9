import * as fc from 'fast-check';
import { cleanPlan } from '../../check/clean-plan.fixture.ts';
import type {
  Budget,
  BudgetLine,
  Comparator,
  Desired,
  Indicator,
  Measure,
  MonthDay,
  Plan,
  Rule,
  ScheduleEntry,
  Target,
  Unit,
} from '../plan.ts';

/** Sound plans of every kind: what parsePlan reads without a word. Small, so that thousands are read in seconds. */

export const COMPARATORS = ['at-least', 'more-than', 'at-most', 'less-than', 'about', 'exactly'] as const satisfies readonly Comparator[];
export const RULE_TYPES = ['once', 'yearly', 'span', 'year', 'undated'] as const satisfies readonly Rule['type'][];

const source = { clause: 'I', line: 1 };
const words = fc.constantFrom('Chỉ tiêu', 'đạt 60%', 'a "b" \\ c', '  có lề  ', '–', 'trước ngày 30/11', '🙂');
const label = fc.oneof(words, fc.record({ vi: words, en: words }, { requiredKeys: ['vi'] }));

/** A number as documents print it: at most two digits after the mark. */
export const decimal = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100);

const units: readonly Unit[] = [
  { kind: 'percent' },
  { kind: 'times' },
  { kind: 'boys-per-100-girls' },
  { kind: 'per-100000-live-births' },
  { kind: 'per-1000-women' },
  { kind: 'count', of: { vi: 'cơ sở', en: 'facilities' } },
  { kind: 'count', of: { vi: 'xã', en: 'communes', enOne: 'commune' } },
];

const periods = fc
  .record({ from: fc.integer({ min: 2015, max: 2022 }), length: fc.integer({ min: 0, max: 5 }) })
  .map(({ from, length }) => ({ from, to: from + length }));

function targetOf(value: fc.Arbitrary<number | boolean>, from: number): fc.Arbitrary<Target> {
  const year = fc.integer({ min: from, max: from + 12 });
  return fc.record(
    {
      by: fc.oneof(
        year,
        year.map((one) => `${String(one)}-06-25`),
      ),
      from: year,
      comparator: fc.constantFrom(...COMPARATORS),
      value,
      tolerance: fc.constantFrom(0, 0.05, 1),
      wording: words,
      byInferred: fc.constant(true as const),
      source: fc.constant(source),
    },
    { requiredKeys: ['by', 'comparator', 'value', 'wording', 'source'] },
  );
}

function measureOf(id: string, from: number): fc.Arbitrary<Measure> {
  const number = decimal(-50, 1200);
  const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { minLength: 1, maxLength: 3 });
  const shared = {
    id: fc.constant(id),
    label,
    desired: fc.constantFrom<Desired>('increase', 'decrease', 'maintain', 'achieve'),
    source: fc.constantFrom<Measure['source']>(source, [source, { clause: 'II', line: [2, 3] }]),
  };
  const counted = fc.record(
    {
      ...shared,
      unit: fc.constantFrom(...units),
      baseline: fc.record(
        { value: number, year: fc.constant(from - 1), source: fc.constant(source) },
        { requiredKeys: ['value', 'source'] },
      ),
      targets: some(targetOf(number, from)),
    },
    { requiredKeys: ['id', 'label', 'desired', 'source', 'unit', 'targets'] },
  );
  const yesNo = fc.record({ ...shared, unit: fc.constant<Unit>({ kind: 'yes-no' }), targets: some(targetOf(fc.boolean(), from)) });
  return fc.oneof({ arbitrary: counted, weight: 4 }, { arbitrary: yesNo, weight: 1 });
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const monthDay: fc.Arbitrary<MonthDay> = fc.oneof(
  fc
    .integer({ min: 1, max: 12 })
    .chain((month) => fc.record({ month: fc.constant(month), day: fc.integer({ min: 1, max: DAYS[month - 1] ?? 28 }) })),
  fc.constantFrom({ month: 2, day: 29 }, { month: 12, day: 31 }, { month: 1, day: 1 }, { month: 2, day: 28 }),
);
const span = fc.oneof(
  { arbitrary: fc.tuple(monthDay, monthDay), weight: 4 },
  { arbitrary: monthDay.map((day): [MonthDay, MonthDay] => [day, { ...day }]), weight: 1 },
);

/** Any rule, each kind as often; its years lie in the period or near it. */
export function ruleOf({ from, to }: Plan['period']): fc.Arbitrary<Rule> {
  const year = fc.integer({ min: from - 1, max: to + 2 });
  const years = fc.uniqueArray(year, { maxLength: 4 });
  const pad = (value: number): string => String(value).padStart(2, '0');
  // A single date is one of its own year, so that 29 February is asked for only where there is one.
  const date = fc
    .tuple(year, monthDay)
    .map(([of, { month, day }]) => `${String(of)}-${pad(month)}-${pad(month === 2 && day === 29 && of % 4 !== 0 ? 28 : day)}`);
  const rules: readonly fc.Arbitrary<Rule>[] = [
    fc.record({ type: fc.constant('once' as const), date, exclusive: fc.boolean() }, { requiredKeys: ['type', 'date'] }),
    fc
      .tuple(monthDay, fc.record({ exclusive: fc.boolean(), years }, { requiredKeys: [] }))
      .map(([day, more]): Rule => ({ type: 'yearly', ...day, ...more })),
    fc.tuple(span, fc.record({ years }, { requiredKeys: [] })).map(([[start, end], more]): Rule => ({ type: 'span', start, end, ...more })),
    fc.record({ type: fc.constant('year' as const), year }),
    fc.record(
      {
        type: fc.constant('undated' as const),
        cadence: fc.constantFrom('yearly', 'half-yearly', 'quarterly', 'monthly', 'on-demand', 'unspecified'),
        condition: label,
      },
      { requiredKeys: ['type', 'cadence'] },
    ),
  ];
  return fc.oneof(...rules);
}

function scheduleOf(period: Plan['period']): fc.Arbitrary<ScheduleEntry[]> {
  const entry = fc.record({
    kind: fc.constantFrom<ScheduleEntry['kind']>('report', 'deadline', 'review', 'event', 'observance', 'action-month'),
    title: label,
    wording: words,
    rule: ruleOf(period),
    source: fc.constant(source),
    chained: fc.boolean(),
  });
  return fc.array(entry, { maxLength: 5 }).map((entries) =>
    entries.map(({ chained, ...rest }, at) => ({
      id: `s${String(at)}`,
      ...rest,
      ...(chained && at > 0 ? { after: `s${String(at - 1)}` } : {}),
    })),
  );
}

const YEARS = [2021, 2022, 2023];
const SOURCES = ['central', 'local'];

/** A budget whose lines form any tree, in any order. Amounts have at most two digits after the mark. */
export const arbitraryBudget: fc.Arbitrary<Budget> = fc
  .array(
    fc.record({
      parent: fc.option(fc.nat({ max: 7 })),
      amounts: fc.uniqueArray(
        fc.record({ year: fc.constantFrom(...YEARS), source: fc.constantFrom(...SOURCES), value: decimal(0, 900_000) }),
        { maxLength: 4, selector: ({ year, source: from }) => `${String(year)} ${from}` },
      ),
      label,
      statedTotal: fc.option(decimal(0, 900_000)),
    }),
    { maxLength: 8 },
  )
  .map((rows) => ({
    currency: 'VND' as const,
    scale: 1_000_000,
    years: YEARS,
    sources: SOURCES,
    statedTotals: [],
    // A line stands under an earlier one, or at the top.
    lines: rows.map(({ parent, amounts, label: name, statedTotal }, at): BudgetLine => ({
      id: `b${String(at)}`,
      label: name,
      amounts,
      source,
      ...(parent !== null && parent < at ? { parent: `b${String(parent)}` } : {}),
      ...(statedTotal === null ? {} : { statedTotal }),
    })),
  }));

function indicatorsOf(from: number): fc.Arbitrary<Indicator[]> {
  const indicator = (id: string): fc.Arbitrary<Indicator> =>
    fc.record({
      id: fc.constant(id),
      label,
      measures: fc.oneof(fc.tuple(measureOf(`${id}.a`, from)), fc.tuple(measureOf(`${id}.a`, from), measureOf(`${id}.b`, from))),
      source: fc.constant(source),
    });
  return fc.oneof(fc.constant<Indicator[]>([]), fc.tuple(indicator('1.1')), fc.tuple(indicator('1.1'), indicator('1.2')));
}

/** A plan of any period with any targets and any schedule: `parsePlan` has nothing to say of it. */
export const soundPlan: fc.Arbitrary<Plan> = periods.chain((period) =>
  fc
    .record({
      indicators: indicatorsOf(period.from),
      schedule: scheduleOf(period),
      budget: fc.option(arbitraryBudget),
      title: words,
    })
    .map(({ indicators, schedule, budget, title }): Plan => {
      const { budget: _left, successions: _also, ...rest } = cleanPlan;
      return {
        ...rest,
        document: { ...cleanPlan.document, title },
        period,
        objectives: [{ id: '1', label: 'Mục tiêu', indicators, source }],
        assignments: [],
        schedule,
        ...(budget === null ? {} : { budget }),
      };
    }),
);

/** A plan of which only the schedule matters. */
export const scheduledPlan: fc.Arbitrary<Plan> = periods.chain((period) =>
  scheduleOf(period).map((schedule): Plan => ({ ...cleanPlan, period, assignments: [], schedule })),
);
