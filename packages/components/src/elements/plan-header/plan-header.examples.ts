import type { Example } from '../../testing/example.ts';
import { sampleCommune } from '../../testing/sample-commune.ts';

const element = 'bdg-plan-header';
const asOf = { 'as-of': '2024-11-20' };

export const examples: readonly Example[] = [
  { name: 'A provincial plan', element, plan: 'hue', attributes: asOf },
  { name: 'In English', element, plan: 'hue', attributes: asOf, lang: 'en' },
  { name: 'Dark', element, plan: 'hue', attributes: { ...asOf, theme: 'dark' } },
  { name: 'Without data', element, plan: 'hue-no-data', attributes: asOf },
  { name: 'After the end of the plan', element, plan: 'hue', attributes: { 'as-of': '2027-01-05' } },
  { name: 'Before the plan begins', element, plan: 'hue-no-data', attributes: { 'as-of': '2020-12-31' } },
  { name: 'A draft without indicators', element, plan: sampleCommune, attributes: { 'as-of': '2020-03-01' } },
  { name: 'A draft without indicators, in English', element, plan: sampleCommune, attributes: { 'as-of': '2020-03-01' }, lang: 'en' },
  { name: 'What editors see', element, plan: 'hue', attributes: { ...asOf, lint: '' } },
  { name: 'What editors see, in English', element, plan: 'hue', attributes: { ...asOf, lint: '' }, lang: 'en' },
  { name: 'No plan', element, plan: 'none' },
];
