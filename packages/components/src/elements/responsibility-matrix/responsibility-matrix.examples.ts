import type { Example } from '../../testing/example.ts';

const element = 'bdg-responsibility-matrix';

export const examples: readonly Example[] = [
  { name: 'Indicators and agencies', element, plan: 'hue' },
  { name: 'In English', element, plan: 'hue', lang: 'en' },
  { name: 'Of one agency', element, plan: 'hue', attributes: { agency: 'so-y-te' } },
  { name: 'Of one objective', element, plan: 'hue', attributes: { objective: '3' } },
  { name: 'As a list', element, plan: 'hue', attributes: { view: 'list' } },
  { name: 'As a table at any width', element, plan: 'hue', attributes: { view: 'table' } },
  { name: 'Dark', element, plan: 'hue', attributes: { theme: 'dark' } },
  { name: 'Before the first figure', element, plan: 'hue-no-data' },
  { name: 'No plan', element, plan: 'none' },
];
