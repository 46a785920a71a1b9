import type { Example } from '@binhdanggioi/components/base.js';
import { codesOf, trendCases } from '../../testing/chart-cases.ts';

const element = 'bdg-trend-chart';
const day = { 'as-of': '2024-11-20' };

export const examples: readonly Example[] = [
  { name: 'Four indicators, small multiples', element, plan: 'hue', attributes: { ...day, indicator: '1.1 2.1 2.3 4.3' } },
  { name: 'One indicator', element, plan: 'hue', attributes: { ...day, indicator: '2.1' } },
  { name: 'Girls and boys', element, plan: 'hue', attributes: { ...day, indicator: '5.2' } },
  { name: 'English', element, plan: 'hue', attributes: { ...day, indicator: '1.1 2.2' }, lang: 'en' },
  { name: 'No figures', element, plan: 'hue-no-data', attributes: { ...day, indicator: '1.1 2.1' } },
  { name: 'One code that is not in the plan', element, plan: 'hue', attributes: { ...day, indicator: '2.3 9.9' } },
  { name: 'No plan', element, plan: 'none', fallback: 'Xem kế hoạch' },
  ...trendCases.map(
    ({ name, plan, asOf = '2024-11-20' }) => ({ name, element, plan, attributes: { 'as-of': asOf, indicator: codesOf(plan) } }) as const,
  ),
];
