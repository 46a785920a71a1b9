import type { Example } from '@binhdanggioi/components/base.js';
import { codesOf, gapCases } from '../../testing/chart-cases.ts';

const element = 'bdg-gap-chart';
const day = { 'as-of': '2024-11-20' };

export const examples: readonly Example[] = [
  { name: 'Women and men', element, plan: 'hue', attributes: { ...day, indicator: '2.3 5.3 5.4' } },
  { name: 'All that has figures', element, plan: 'hue', attributes: day },
  { name: 'In English', element, plan: 'hue', attributes: day, lang: 'en' },
  { name: 'A ratio, and an indicator without another group', element, plan: 'hue', attributes: { ...day, indicator: '2.1 2.2 2.3 3.1' } },
  { name: 'Before the first figure', element, plan: 'hue-no-data' },
  { name: 'One code that is not in the plan', element, plan: 'hue', attributes: { ...day, indicator: '2.3 9.9' } },
  { name: 'No plan', element, plan: 'none', fallback: 'Xem kế hoạch' },
  ...gapCases.map(
    ({ name, plan, asOf = '2024-11-20' }) => ({ name, element, plan, attributes: { 'as-of': asOf, indicator: codesOf(plan) } }) as const,
  ),
];
