import type { Example } from '../../testing/example.ts';

const example = (name: string, indicator: string, more: Partial<Example> = {}): Example => ({
  name,
  element: 'bdg-indicator-card',
  plan: 'hue',
  ...more,
  attributes: { indicator, 'as-of': '2024-11-20', ...more.attributes },
});

/** The states of a card that a reader can meet. */
export const examples: readonly Example[] = [
  example('On track', '2.1'),
  example('Met early, on an illustrative figure', '2.2'),
  example('Off track, nobody named', '2.3'),
  example('Two measures, two bodies', '3.2'),
  example('Baseline without a year', '4.3'),
  example('Yes or no', '5.1'),
  example('Two groups', '5.2'),
  example('No figure for this indicator', '6.1'),
  example('From a year on', '6.3'),
  example('No figures at all', '4.1', { plan: 'hue-no-data' }),
  example('After the end of the plan', '3.1', { attributes: { 'as-of': '2027-01-05' } }),
  example('In English', '5.2', { lang: 'en' }),
  example('Unknown indicator', '9.9'),
];
