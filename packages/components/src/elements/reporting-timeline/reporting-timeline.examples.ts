import type { Example } from '../../testing/example.ts';
import { sampleCommune } from '../../testing/sample-commune.ts';
import { sampleReporting } from '../../testing/sample-reporting.ts';

const element = 'bdg-reporting-timeline';
const asOf = { 'as-of': '2024-11-20' };

const long = 'Ủy ban Mặt trận Tổ quốc Việt Nam, Hội Liên hiệp Phụ nữ và các tổ chức chính trị – xã hội, xã hội – nghề nghiệp trên địa bàn xã Mẫu';
const hostile = '<img src=x onerror=alert(1)> ${"}"} \u202Etxet &amp; “Ễ Ộ Ữ”';

function renamed(name: string, title: string): object {
  return {
    ...sampleReporting,
    agencies: sampleReporting.agencies.map((agency) => ({ ...agency, name: `${agency.name} ${name}` })),
    schedule: sampleReporting.schedule.map((entry) => ({ ...entry, title, wording: title })),
  };
}

export const examples: readonly Example[] = [
  { name: 'Nine days before a deadline', element, plan: 'hue', attributes: asOf },
  { name: 'In English', element, plan: 'hue', attributes: asOf, lang: 'en' },
  { name: 'Dark', element, plan: 'hue', attributes: { ...asOf, theme: 'dark' } },
  { name: 'On a last day', element, plan: 'hue', attributes: { 'as-of': '2024-11-29' } },
  { name: 'Before the plan', element, plan: 'hue', attributes: { 'as-of': '2020-12-31' } },
  { name: 'After the end of the plan', element, plan: 'hue', attributes: { 'as-of': '2027-01-05' } },
  { name: 'Two years', element, plan: 'hue', attributes: { ...asOf, from: '2024', to: '2025' } },
  { name: 'Years outside the plan', element, plan: 'hue', attributes: { ...asOf, from: '2030', to: '2035' } },
  { name: 'Years that reach out of the plan', element, plan: 'hue', attributes: { ...asOf, from: '2024', to: '2030' } },
  { name: 'Of one agency', element, plan: 'hue', attributes: { ...asOf, agency: 'so-ldtbxh' } },
  { name: 'Of an agency that is not named for any', element, plan: 'hue', attributes: { ...asOf, agency: 'so-y-te' } },
  { name: 'Filed, late and not received, in a made-up commune', element, plan: sampleReporting, attributes: asOf },
  { name: 'The same with lateness in public', element, plan: sampleReporting, attributes: { ...asOf, 'public-lateness': 'on' } },
  { name: 'The same in English', element, plan: sampleReporting, attributes: asOf, lang: 'en' },
  { name: 'One year', element, plan: sampleCommune, attributes: { 'as-of': '2020-02-20' } },
  { name: 'Long words', element, plan: renamed(long, long), attributes: asOf },
  { name: 'Hostile strings', element, plan: renamed(hostile, hostile), attributes: asOf },
  { name: 'No duties', element, plan: { ...sampleReporting, schedule: [], assignments: [], data: undefined } },
  { name: 'Not a plan', element, plan: { schemaVersion: 1 } },
  { name: 'No plan', element, plan: 'none' },
];
