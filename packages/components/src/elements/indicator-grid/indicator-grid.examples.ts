import type { Example } from '../../testing/example.ts';

const example = (name: string, more: Partial<Example> = {}): Example => ({
  name,
  element: 'bdg-indicator-grid',
  plan: 'hue',
  ...more,
  attributes: { 'as-of': '2024-11-20', ...more.attributes },
});

export const examples: readonly Example[] = [
  example('All indicators'),
  example('One objective', { attributes: { objective: '4' } }),
  example('No figures yet', { plan: 'hue-no-data' }),
  example('After the end of the plan', { attributes: { 'as-of': '2027-01-05' } }),
  example('In English', { lang: 'en' }),
  example('What is off track', { attributes: { filter: 'off-track' } }),
  example('Two results at once, in English', { lang: 'en', attributes: { filter: 'met cannot-say', agency: 'so-ldtbxh' } }),
  example('Nothing is found', { attributes: { filter: 'not-met' } }),
  example('No figures yet, one agency', { plan: 'hue-no-data', attributes: { agency: 'so-y-te' } }),
  example('Dark', { attributes: { theme: 'dark', objective: '3' } }),
  { name: 'One line for each indicator', element: 'bdg-indicator-grid', plan: 'hue', attributes: { 'as-of': '2024-11-20', view: 'list' } },
  { name: 'Lines before the first figure, in English', element: 'bdg-indicator-grid', plan: 'hue-no-data', lang: 'en', attributes: { 'as-of': '2024-11-20', view: 'list' } },
];
