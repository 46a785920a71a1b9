import { describe, expect, test } from 'vitest';
import { elementFor } from './views.ts';

const request = (view: string, parameters: Record<string, string> = {}) => ({ view, src: 'plan.json', parameters });

const known: readonly [view: string, tag: string][] = [
  ['header', 'bdg-plan-header'],
  ['cards', 'bdg-indicator-grid'],
  ['card', 'bdg-indicator-card'],
  ['objective', 'bdg-objective'],
  ['matrix', 'bdg-responsibility-matrix'],
  ['tasks', 'bdg-task-list'],
  ['calendar', 'bdg-action-month-calendar'],
  ['timeline', 'bdg-reporting-timeline'],
  ['budget', 'bdg-budget-table'],
  ['alignment', 'bdg-alignment'],
  ['status', 'bdg-status-chart'],
  ['budget-chart', 'bdg-budget-chart'],
  ['trend', 'bdg-trend-chart'],
  ['gap', 'bdg-gap-chart'],
];

describe('elementFor', () => {
  test.each(known)('%s is <%s>', (view, tag) => {
    expect(elementFor(request(view))).toEqual({ tag, attributes: { src: 'plan.json' } });
  });
  test.each(['', 'card2', 'Cards', 'gaps', 'constructor', '__proto__'])('no view %j', (view) => {
    expect(elementFor(request(view))).toBeUndefined();
  });
  test('takes over what the view knows', () => {
    const parameters = { indicator: '2.1', 'as-of': '2024-11-20', data: 'figures.json', theme: 'dark', lang: 'en', 'heading-level': '2' };
    expect(elementFor(request('card', parameters))?.attributes).toEqual({ src: 'plan.json', ...parameters });
  });
  test('a link says what a plan is compared with', () => {
    expect(elementFor(request('alignment', { reference: 'national.json', onclick: 'x' }))?.attributes).toEqual({
      src: 'plan.json',
      reference: 'national.json',
    });
  });
  test.each(['onclick', 'onfocus', 'style', 'id', 'class', 'slot', 'plan', 'src', 'tabindex', 'autofocus', 'agency'])(
    'a link cannot set %s on a card',
    (name) => {
      expect(elementFor(request('card', { [name]: 'x' }))?.attributes).toEqual({ src: 'plan.json' });
    },
  );
});
