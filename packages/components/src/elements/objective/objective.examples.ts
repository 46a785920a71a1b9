import { sampleCommune } from '../../testing/sample-commune.ts';
import type { Example } from '../../testing/example.ts';

const example = (name: string, objective: string, more: Partial<Example> = {}): Example => ({
  name,
  element: 'bdg-objective',
  plan: 'hue',
  ...more,
  attributes: { objective, 'as-of': '2024-11-20', ...more.attributes },
});

const source = { clause: 'I.1', line: 1 };
const hostile = {
  ...sampleCommune,
  id: 'xa-mau-2021',
  objectives: [
    {
      id: '1',
      label: '<img src=x onerror=alert(1)> khôngcóchỗngắtnàotrongmộttừdàinhưthếnàyđâunhé',
      source,
      indicators: [
        {
          id: '1.1',
          label: '"><script>alert(1)</script>',
          source,
          measures: [
            {
              id: '1.1',
              label: '"><script>alert(1)</script>',
              unit: { kind: 'percent' },
              desired: 'increase',
              targets: [{ by: 2020, comparator: 'at-least', value: 1, wording: '<b>đạt 1%</b>', source }],
              source,
            },
          ],
        },
      ],
    },
  ],
  activities: [
    {
      id: 'II.1',
      kind: 'task',
      label: 'Một việc có tên dài, rất dài, dài đến mức phải xuống dòng mấy lần trên màn hình của một chiếc điện thoại nhỏ',
      objective: '1',
      source,
    },
  ],
};

export const examples: readonly Example[] = [
  example('An objective', '3'),
  example('With a single indicator', '1'),
  example('Nobody named for some', '5'),
  example('In English', '3', { lang: 'en' }),
  example('Dark', '4', { attributes: { theme: 'dark' } }),
  example('Before the first figure', '2', { plan: 'hue-no-data' }),
  example('An objective that is not there', '9'),
  example('Names that mean harm', '1', { plan: hostile }),
  example('A plan without objectives', '1', { plan: sampleCommune }),
  example('No plan', '1', { plan: 'none' }),
];
