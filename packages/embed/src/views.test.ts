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
  test.each([
    ['cards', { objective: '2', filter: 'not-yet', sort: 'code', agency: 'so-y-te', 'sync-url': '' }],
    ['matrix', { agency: 'so-y-te', objective: '4', view: 'list', 'sync-url': '' }],
    ['tasks', { agency: 'so-y-te', group: 'part', view: 'index', 'sync-url': '' }],
    ['calendar', { year: '2024', view: 'agenda' }],
    ['timeline', { from: '2024', to: '2025', agency: 'so-ldtbxh' }],
    ['header', { lint: '' }],
    ['budget', { year: '2018', source: 'local', reserve: '640' }],
  ])('a link to %s sets %j', (view, parameters) => {
    expect(elementFor(request(view, parameters as Record<string, string>))?.attributes).toEqual({ src: 'plan.json', ...parameters });
  });
  test('no article can have a body called overdue', () => {
    expect(elementFor(request('timeline', { 'public-lateness': 'on' }))?.attributes).toEqual({ src: 'plan.json' });
  });
  test.each(['onclick', 'onfocus', 'style', 'id', 'class', 'slot', 'plan', 'src', 'tabindex', 'autofocus', 'agency'])(
    'a link cannot set %s on a card',
    (name) => {
      expect(elementFor(request('card', { [name]: 'x' }))?.attributes).toEqual({ src: 'plan.json' });
    },
  );
});
