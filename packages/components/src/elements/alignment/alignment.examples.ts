import type { Plan } from '@binhdanggioi/domain';
import type { Example } from '../../testing/example.ts';

const element = 'bdg-alignment';
const source = { clause: 'I.1', line: 1 };

/** A made-up plan of a district whose measures are aligned with those of a made-up province. */
function made(
  level: 'province' | 'district',
  measures: readonly {
    readonly id: string;
    readonly label?: string;
    readonly value: number;
    readonly by?: number;
    readonly wording?: string;
  }[],
): Plan {
  return {
    schemaVersion: 1,
    id: `${level}-mau`,
    language: 'vi',
    document: {
      number: level === 'province' ? '01/KH-UBND' : null,
      issuedOn: null,
      status: 'draft',
      gaps: [],
      title: `Kế hoạch mẫu, ${level === 'province' ? 'tỉnh' : 'huyện'} Mẫu`,
      place: null,
      issuer: { name: 'UBND', level, source },
      legalBases: [],
      recipients: [],
      transcript: { name: 'mau.txt', sha256: '0'.repeat(64) },
    },
    period: { from: 2021, to: 2025 },
    territory: { level, name: 'Mẫu' },
    objectives: [
      {
        id: '1',
        label: 'Mục tiêu mẫu',
        source,
        indicators: measures.map(({ id, label = `Chỉ tiêu mẫu ${id}`, value, by = 2025, wording = `đạt ${String(value)}%` }) => ({
          id,
          label,
          source,
          measures: [
            {
              id,
              label,
              unit: { kind: 'percent' as const },
              desired: 'increase' as const,
              targets: [{ by, comparator: 'at-least' as const, value, wording, source }],
              alignsWith: id,
              source,
            },
          ],
        })),
      },
    ],
    activities: [],
    agencies: [],
    assignments: [],
    schedule: [],
    funding: [],
  };
}

const province = made('province', [
  { id: '1.1', value: 50 },
  { id: '1.2', value: 60, by: 2023 },
]);
const long =
  'Tỷ lệ cơ quan quản lý nhà nước, chính quyền địa phương các cấp, đơn vị sự nghiệp công lập và tổ chức chính trị – xã hội có lãnh đạo chủ chốt là nữ';

export const examples: readonly Example[] = [
  { name: 'Beside the national strategy', element, plan: 'hue', reference: 'national' },
  { name: 'In English', element, plan: 'hue', reference: 'national', lang: 'en' },
  { name: 'Dark', element, plan: 'hue', reference: 'national', attributes: { theme: 'dark' } },
  {
    name: 'A district beside its province, with a year that differs',
    element,
    plan: made('district', [
      { id: '1.1', value: 55 },
      { id: '1.2', value: 60 },
      { id: '1.3', value: 10 },
    ]),
    reference: province,
  },
  {
    name: 'Long names and words that mean harm',
    element,
    plan: made('district', [
      { id: '1.1', label: long, value: 49, wording: '<img src=x onerror=alert(1)> khôngcóchỗngắtnàotrongmộttừdàinhưthếnàyđâu' },
    ]),
    reference: province,
  },
  { name: 'Nothing in common', element, plan: made('district', []), reference: province },
  { name: 'Without a plan to compare with', element, plan: 'hue' },
  { name: 'Without a plan to compare with, in English', element, plan: 'hue', lang: 'en' },
  { name: 'A plan to compare with that cannot be read', element, plan: 'hue', reference: { schemaVersion: 1 } },
  { name: 'No plan', element, plan: 'none' },
];
