import type { Example } from '@binhdanggioi/components/base.js';

const element = 'bdg-gap-chart';
const day = { 'as-of': '2024-11-20' };

export const examples: readonly Example[] = [
  { name: 'Women and men', element, plan: 'hue', attributes: { ...day, indicator: '2.3 5.3 5.4' } },
  { name: 'All that has figures', element, plan: 'hue', attributes: day },
];
