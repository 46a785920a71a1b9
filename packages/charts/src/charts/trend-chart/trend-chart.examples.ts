import type { Example } from '@binhdanggioi/components/base.js';

const day = { 'as-of': '2024-11-20' };

export const examples: readonly Example[] = [
  { name: 'Four indicators, small multiples', element: 'bdg-trend-chart', plan: 'hue', attributes: { ...day, indicator: '1.1 2.1 2.3 4.3' } },
  { name: 'One indicator', element: 'bdg-trend-chart', plan: 'hue', attributes: { ...day, indicator: '2.1' } },
  { name: 'Girls and boys', element: 'bdg-trend-chart', plan: 'hue', attributes: { ...day, indicator: '5.2' } },
  { name: 'English', element: 'bdg-trend-chart', plan: 'hue', attributes: { ...day, indicator: '1.1 2.2' }, lang: 'en' },
  { name: 'No figures', element: 'bdg-trend-chart', plan: 'hue-no-data', attributes: { ...day, indicator: '1.1 2.1' } },
  { name: 'No plan', element: 'bdg-trend-chart', plan: 'none', fallback: 'Xem kế hoạch' },
];
