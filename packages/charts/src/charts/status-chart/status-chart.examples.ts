import type { Observation, Plan, PlanWithData } from '@binhdanggioi/domain';
import type { Example } from '@binhdanggioi/components/base.js';
import { trendCases } from '../../testing/chart-cases.ts';

const day = { 'as-of': '2024-11-20' };
const element = 'bdg-status-chart';
const source = { clause: 'I.1', line: 1 };

type Seen = Pick<Observation, 'value'> & Partial<Observation>;

/** A made-up province: each indicator promises 60% by 2025 and has the figures that are given. */
export function madeProvince(
  objectives: Readonly<Record<string, { readonly label: string; readonly indicators: Readonly<Record<string, readonly Seen[]>> }>>,
): PlanWithData {
  const named: Plan['objectives'] = Object.entries(objectives).map(([id, { label, indicators }]) => ({
    id,
    label,
    source,
    indicators: Object.keys(indicators).map((code) => ({
      id: code,
      label: `Chỉ tiêu mẫu ${code}`,
      source,
      measures: [
        {
          id: code,
          label: `Chỉ tiêu mẫu ${code}`,
          unit: { kind: 'percent' },
          desired: 'increase',
          targets: [{ by: 2025, comparator: 'at-least', value: 60, wording: 'đạt 60%', source }],
          source,
        },
      ],
    })),
  }));
  const observations = Object.values(objectives).flatMap(({ indicators }) =>
    Object.entries(indicators).flatMap(([measure, seen]) =>
      seen.map((one): Observation => ({ measure, period: 2025, status: 'official', ...one })),
    ),
  );
  return {
    schemaVersion: 1,
    id: 'tinh-mau-2021-2025',
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
    },
    period: { from: 2021, to: 2025 },
    territory: { level: 'province', name: 'Mẫu' },
    objectives: named,
    activities: [],
    agencies: [],
    assignments: [],
    schedule: [],
    funding: [],
    ...(observations.length > 0 && {
      data: { plan: 'tinh-mau-2021-2025', kind: 'official', source: 'Minh họa', observations, filings: [], events: [] },
    }),
  };
}

const early = { period: 2024, recordedOn: '2025-02-10' };
const mixed = madeProvince({
  1: {
    label: 'Chính quyền và cơ quan các cấp',
    indicators: {
      '1.1': [{ value: 61, recordedOn: '2026-02-10' }],
      '1.2': [{ value: 55, recordedOn: '2026-02-10' }],
      '1.3': [{ value: { missing: 'suppressed' }, recordedOn: '2026-02-10' }],
      '1.4': [{ value: 62, status: 'estimate' }],
      '1.5': [{ value: 63, status: 'illustrative' }],
      '1.6': [],
    },
  },
  2: {
    label:
      'Nghiêng nghiêng đường Nguyễn Thị Minh Khai – một mục tiêu có tên dài hơn mọi tên mà một văn bản của tỉnh đã từng in ra trên giấy khổ A4',
    indicators: { '2.1': [{ ...early, value: 50 }], '2.2': [{ value: 58, status: 'estimate' }] },
  },
});

const hostile = madeProvince({
  '<img src=x onerror=alert(1)>': {
    label: '"><script>alert(1)</script> khôngcóchỗngắtnàotrongmộttừdàinhưthếnày',
    indicators: { '9.9-"onclick="alert(1)': [{ value: 61, recordedOn: '2026-02-10' }] },
  },
});

export const examples: readonly Example[] = [
  { name: 'A plan at a glance', element, plan: 'hue', attributes: day },
  { name: 'After the end of the plan', element, plan: 'hue', attributes: { 'as-of': '2027-01-05' } },
  { name: 'Every result, official and not', element, plan: mixed, attributes: { 'as-of': '2026-03-01' } },
  { name: 'In English', element, plan: 'hue', attributes: day, lang: 'en' },
  { name: 'Every result in English', element, plan: mixed, attributes: { 'as-of': '2026-03-01' }, lang: 'en' },
  { name: 'Dark', element, plan: 'hue', attributes: { ...day, theme: 'dark' } },
  { name: 'Before the first figure', element, plan: 'hue-no-data', attributes: day },
  { name: 'A plan without indicators', element, plan: madeProvince({}), attributes: day },
  { name: 'Names that mean harm', element, plan: hostile, attributes: { 'as-of': '2026-03-01' } },
  { name: 'No plan', element, plan: 'none', fallback: 'Xem kế hoạch' },
  ...trendCases.map(({ name, plan, asOf = '2024-11-20' }) => ({ name, element, plan, attributes: { 'as-of': asOf } }) as const),
];
