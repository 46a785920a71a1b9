import type { Example } from '../../testing/example.ts';
import { sampleCommune } from '../../testing/sample-commune.ts';

const element = 'bdg-action-month-calendar';
const asOf = { 'as-of': '2024-11-20' };

export const examples: readonly Example[] = [
  { name: 'In the Action Month', element, plan: 'hue', attributes: asOf },
  { name: 'List only', element, plan: 'hue', attributes: { ...asOf, view: 'agenda' } },
  { name: 'Months at any width', element, plan: 'hue', attributes: { ...asOf, view: 'month' } },
  { name: 'In English', element, plan: 'hue', attributes: asOf, lang: 'en' },
  { name: 'Dark', element, plan: 'hue', attributes: { ...asOf, theme: 'dark', view: 'month' } },
  { name: 'On a last day', element, plan: 'hue', attributes: { 'as-of': '2024-11-29' } },
  { name: 'Its first year', element, plan: 'hue', attributes: { 'as-of': '2021-06-24', view: 'month' } },
  { name: 'Rolled over to the next year', element, plan: 'hue', attributes: { 'as-of': '2024-12-20' } },
  { name: 'After the end of the plan', element, plan: 'hue', attributes: { 'as-of': '2027-01-05' } },
  { name: 'A year outside the plan', element, plan: 'hue', attributes: { ...asOf, year: '2030' } },
  { name: 'Without data', element, plan: 'hue-no-data', attributes: asOf },
  { name: 'A plan without an Action Month', element, plan: sampleCommune, attributes: { 'as-of': '2020-02-29' } },
  { name: 'A plan without an Action Month, in English', element, plan: sampleCommune, attributes: { 'as-of': '2020-11-20' }, lang: 'en' },
  { name: 'No plan', element, plan: 'none' },
];
