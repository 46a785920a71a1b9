/** Made-up plans of one or two measures, one for each state that a figure over time can be in. Every figure in them is invented. */
import type { Measure, MeasureGroup, Observation, PlanData, PlanWithData, Target } from '@binhdanggioi/domain';

const source = { clause: 'I.1', line: 1 };

export interface CaseOptions {
  readonly measure?: Partial<Measure>;
  readonly target?: Partial<Target>;
  readonly figures?: readonly Omit<Observation, 'measure'>[];
  readonly area?: string;
  readonly kind?: PlanData['kind'];
  /** A second indicator, 1.2, of the same kind. */
  readonly second?: readonly Omit<Observation, 'measure'>[];
}

export const target: Target = { by: 2025, comparator: 'at-least', value: 60, wording: 'đạt 60%', source };

/** A plan with the indicator 1.1: a share that should reach 60 % by 2025. */
export function chartPlan({
  measure = {},
  target: changed = {},
  figures = [],
  area = 'Mẫu',
  kind = 'official',
  second,
}: CaseOptions = {}): PlanWithData {
  const one = (id: string): Measure => ({
    id,
    label: { vi: `Tỷ lệ mẫu ${id}`, en: `Sample share ${id}` },
    unit: { kind: 'percent' },
    desired: 'increase',
    targets: [{ ...target, ...changed }],
    source,
    ...measure,
  });
  const indicator = (id: string) => ({
    id,
    label: { vi: `Tỷ lệ mẫu ${id}`, en: `Sample share ${id}` },
    measures: [{ ...one(id), id }],
    source,
  });
  const of = (id: string, list: readonly Omit<Observation, 'measure'>[]): Observation[] =>
    list.map((figure) => ({ ...figure, measure: id }));
  const id = 'tinh-mau-2021-2025';
  return {
    schemaVersion: 1,
    id,
    language: 'vi',
    document: {
      number: null,
      issuedOn: null,
      status: 'draft',
      gaps: [],
      title: 'Kế hoạch mẫu',
      place: null,
      issuer: { name: 'UBND tỉnh Mẫu', level: 'province', source },
      legalBases: [],
      recipients: [],
      transcript: { name: 'tinh-mau.txt', sha256: '0'.repeat(64) },
    },
    period: { from: 2021, to: 2025 },
    territory: { level: 'province', name: area },
    objectives: [{ id: '1', label: 'Mục tiêu mẫu', indicators: [indicator('1.1'), ...(second ? [indicator('1.2')] : [])], source }],
    activities: [],
    agencies: [],
    assignments: [],
    schedule: [],
    funding: [],
    data: {
      plan: id,
      kind,
      source: 'Số liệu mẫu, không phải của cơ quan nào.',
      observations: [...of('1.1', figures), ...of('1.2', second ?? [])],
      filings: [],
      events: [],
    },
  };
}

type Figure = Omit<Observation, 'measure'>;

/** A figure of a year, official and written down in the February after. */
export function figure(period: number, value: Figure['value'], more: Partial<Figure> = {}): Figure {
  return { period, value, status: 'official', recordedOn: `${period + 1}-02-15`, ...more };
}

export function yearly(from: number, values: readonly number[], more: Partial<Figure> = {}): Figure[] {
  return values.map((value, index) => figure(from + index, value, more));
}

const groups: readonly MeasureGroup[] = [
  { id: 'women', label: { vi: 'Nữ', en: 'Women' } },
  { id: 'men', label: { vi: 'Nam', en: 'Men' } },
];
const dong = { kind: 'count', of: { vi: 'đồng', en: 'đồng' } } as const;
const complements = { label: { vi: 'Nam', en: 'Men' } };
const pair = (period: number, women: Figure['value'] | undefined, men: Figure['value'] | undefined): Figure[] => [
  ...(women === undefined ? [] : [figure(period, women, { group: 'women' })]),
  ...(men === undefined ? [] : [figure(period, men, { group: 'men' })]),
];

/** Codes of all indicators of a made-up plan, as the attribute `indicator` takes them. */
export const codesOf = ({ objectives }: PlanWithData): string =>
  objectives.flatMap(({ indicators }) => indicators.map(({ id }) => id)).join(' ');

export interface ChartCase {
  readonly name: string;
  readonly plan: PlanWithData;
  /** 20/11/2024 if absent. */
  readonly asOf?: string;
}

const fortyYears = Array.from({ length: 40 }, (_, year) => 20 + ((year * 7) % 13) + year / 2);

export const trendCases: readonly ChartCase[] = [
  { name: 'None', plan: chartPlan() },
  { name: 'One figure', plan: chartPlan({ figures: [figure(2023, 45)] }) },
  { name: 'Two figures', plan: chartPlan({ figures: [figure(2020, 44), figure(2023, 49.1)] }) },
  { name: 'All equal', plan: chartPlan({ figures: yearly(2020, [50, 50, 50, 50]) }) },
  { name: 'Zero', plan: chartPlan({ figures: yearly(2020, [0, 0, 0]) }) },
  { name: 'Negative', plan: chartPlan({ target: { value: 1, wording: 'đạt 1%' }, figures: yearly(2020, [-2.5, -2, -1.5]) }) },
  {
    name: 'Gaps',
    plan: chartPlan({
      figures: [figure(2018, 38), figure(2020, 40), figure(2021, 42), figure(2022, { missing: 'suppressed' }), figure(2023, 47)],
    }),
  },
  { name: 'Forty years', plan: chartPlan({ figures: yearly(1984, fortyYears) }) },
  {
    name: 'A thousand million',
    plan: chartPlan({
      measure: { unit: dong },
      target: { value: 2_000_000_000, wording: 'đạt 2 tỷ đồng' },
      figures: yearly(2020, [900_000_000, 950_000_000, 1_000_000_000]),
    }),
  },
  {
    name: 'Target at the baseline',
    plan: chartPlan({
      measure: { desired: 'maintain', baseline: { value: 60, year: 2020, source, wording: '60%' } },
      target: { wording: 'duy trì 60%' },
      figures: [figure(2022, 59), figure(2023, 58.4)],
    }),
  },
  {
    name: 'No number as target',
    plan: chartPlan({
      measure: { unit: { kind: 'yes-no' }, targets: [{ ...target, value: true, comparator: 'exactly', wording: 'có quy định' }] },
      figures: [figure(2023, false)],
    }),
  },
  { name: 'Estimates only', plan: chartPlan({ figures: yearly(2021, [45, 46, 47.5], { status: 'estimate' }) }) },
  {
    name: 'Illustrative only',
    plan: chartPlan({ kind: 'illustrative', figures: yearly(2020, [44, 45.2, 46.9, 48], { status: 'illustrative' }) }),
  },
  { name: 'Change of area', asOf: '2026-03-01', plan: chartPlan({ area: 'Kiên Giang', figures: yearly(2022, [44, 46, 48, 55]) }) },
  {
    name: 'Exactly the number that has to be passed',
    plan: chartPlan({
      measure: { desired: 'decrease' },
      target: { comparator: 'less-than', value: 30, wording: 'dưới 30%' },
      figures: [figure(2020, 35), figure(2023, 30)],
    }),
  },
  {
    name: 'About',
    asOf: '2026-03-01',
    plan: chartPlan({
      target: { comparator: 'about', value: 85, wording: 'khoảng 85%' },
      figures: [figure(2020, 78), figure(2024, 81), figure(2025, 83)],
    }),
  },
  {
    name: 'Milestones',
    plan: chartPlan({
      measure: {
        targets: [
          { ...target, value: 50, by: 2025, wording: 'đạt 50%' },
          { ...target, value: 60, by: 2030, wording: 'đạt 60%' },
        ],
      },
      figures: [...yearly(2020, [44, 45, 46.5]), figure(2023, 47, { status: 'estimate' })],
    }),
  },
  {
    name: 'Baseline without a year',
    plan: chartPlan({
      measure: { desired: 'decrease', baseline: { value: 23, source, wording: 'từ 23%' } },
      target: { comparator: 'at-most', value: 18, wording: 'xuống 18%' },
      figures: yearly(2021, [22.1, 21, 19.8]),
    }),
  },
  { name: 'Reached', plan: chartPlan({ figures: [figure(2020, 55), figure(2023, 61)] }) },
  {
    name: 'Two groups',
    plan: chartPlan({ measure: { groups }, figures: [...pair(2021, 50, 52), ...pair(2022, 52, 53), ...pair(2023, 54, 54)] }),
  },
  { name: 'Two indicators', plan: chartPlan({ figures: yearly(2021, [50, 52, 54]), second: [figure(2023, 62)] }) },
];

export const gapCases: readonly ChartCase[] = [
  { name: 'None', plan: chartPlan({ measure: { complements } }) },
  { name: 'One pair', plan: chartPlan({ measure: { complements }, figures: [figure(2023, 27)] }) },
  { name: 'Two pairs', plan: chartPlan({ measure: { complements }, figures: [figure(2023, 27)], second: [figure(2022, 50.6)] }) },
  { name: 'Equal', plan: chartPlan({ measure: { complements }, figures: [figure(2023, 50)] }) },
  { name: 'Zero', plan: chartPlan({ measure: { complements }, figures: [figure(2023, 0)] }) },
  { name: 'Negative', plan: chartPlan({ measure: { groups }, figures: pair(2023, -3.5, 1.2) }) },
  { name: 'A share below nothing', plan: chartPlan({ measure: { complements }, figures: [figure(2023, -3)] }) },
  { name: 'One side missing', plan: chartPlan({ measure: { groups }, figures: pair(2023, 54, undefined) }) },
  { name: 'Forty years', plan: chartPlan({ measure: { complements }, figures: yearly(1984, fortyYears) }) },
  { name: 'A thousand million', plan: chartPlan({ measure: { groups, unit: dong }, figures: pair(2023, 2_100_000_000, 1_000_000_000) }) },
  { name: 'Target at the figure', plan: chartPlan({ measure: { complements }, figures: [figure(2023, 60)] }) },
  {
    name: 'A ratio as the figure',
    plan: chartPlan({
      measure: { unit: { kind: 'times' }, desired: 'decrease' },
      target: { comparator: 'at-most', value: 2, wording: 'còn 2 lần' },
      figures: [figure(2023, 2.1)],
    }),
  },
  {
    name: 'Estimates only',
    plan: chartPlan({ measure: { groups }, figures: pair(2023, 54, 58).map((one) => ({ ...one, status: 'estimate' })) }),
  },
  {
    name: 'Illustrative only',
    plan: chartPlan({ kind: 'illustrative', measure: { complements }, figures: [figure(2023, 27, { status: 'illustrative' })] }),
  },
  {
    name: 'Change of area',
    asOf: '2026-03-01',
    plan: chartPlan({ area: 'Kiên Giang', measure: { complements }, figures: yearly(2023, [27, 28, 31]) }),
  },
  {
    name: 'Not published',
    plan: chartPlan({ measure: { complements }, figures: [figure(2022, 27), figure(2023, { missing: 'suppressed' })] }),
  },
  { name: 'One side not published', plan: chartPlan({ measure: { groups }, figures: pair(2023, 54, { missing: 'suppressed' }) }) },
  {
    name: 'Gaps',
    plan: chartPlan({ measure: { groups }, figures: [...pair(2018, 50, 52), ...pair(2021, 53, 54.5), ...pair(2023, undefined, 55)] }),
  },
  {
    name: 'Target at the baseline',
    plan: chartPlan({
      measure: { complements, desired: 'maintain', baseline: { value: 60, year: 2020, source, wording: '60%' } },
      target: { wording: 'duy trì 60%' },
      figures: [figure(2023, 58.4)],
    }),
  },
  {
    name: 'No number as target',
    plan: chartPlan({
      measure: { groups, unit: { kind: 'yes-no' }, targets: [{ ...target, value: true, comparator: 'exactly', wording: 'có quy định' }] },
      figures: pair(2023, true, false),
    }),
  },
];
