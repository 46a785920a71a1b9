/** Every element in every state that a reader can find it in, in both languages. What is the same for all is said here once. */
import { withData, type PlanWithData } from '@binhdanggioi/domain';
import type { Example } from '../../packages/components/src/testing/example.ts';
import type { tags } from '../elements/tags.ts';
import { cutTo } from '../support/plans/cut.ts';
import { plan as kienGiang } from '../support/plans/kien-giang.ts';
import { plan as national } from '../support/plans/national.ts';
import { inHostileStrings, inLongWords } from '../support/plans/reworded.ts';
import { figures, plan as hue } from '../support/plans/thua-thien-hue.ts';
import { makePlan } from '../support/made-plan.ts';

export const states = ['normal', 'empty', 'error', 'loading', 'stale', 'partial', 'long words', 'hostile strings'] as const;
export type State = (typeof states)[number];
export type Tag = (typeof tags)[number];

export interface StateExample extends Example {
  readonly element: Tag;
  readonly state: State;
  readonly lang: 'vi' | 'en';
}

/** One measure, two measures, a baseline without a year, yes or no, two groups: few cards that differ. */
const few = cutTo(withData(hue, figures), ['2.2', '3.2', '4.3', '5.1', '5.2']);
const budget = cutTo(kienGiang, ['1.1']);
const reference = cutTo(national, ['2.2', '3.2', '4.3', '5.1', '5.2']);

/** What an element cannot do without, by its tag. */
const needs: Readonly<Record<Tag, { readonly plan: 'few' | 'budget'; readonly attributes?: Readonly<Record<string, string>> }>> = {
  'bdg-action-month-calendar': { plan: 'few' },
  'bdg-alignment': { plan: 'few' },
  'bdg-budget-chart': { plan: 'budget' },
  'bdg-budget-table': { plan: 'budget' },
  'bdg-gap-chart': { plan: 'few' },
  'bdg-indicator-card': { plan: 'few', attributes: { indicator: '3.2' } },
  'bdg-indicator-grid': { plan: 'few' },
  'bdg-objective': { plan: 'few', attributes: { objective: '5' } },
  'bdg-plan': { plan: 'few' },
  'bdg-plan-header': { plan: 'few' },
  'bdg-reporting-timeline': { plan: 'few' },
  'bdg-responsibility-matrix': { plan: 'few' },
  'bdg-status-chart': { plan: 'few' },
  'bdg-task-list': { plan: 'few' },
  'bdg-trend-chart': { plan: 'few' },
};

/** The files that the gallery answers with, by address; `kept` is there for the first who asks, `never` does not answer. */
export const files: Readonly<Record<string, { readonly how: 'good' | 'kept' | 'never'; readonly plan: PlanWithData }>> = {
  '/few.json': { how: 'good', plan: few },
  '/budget.json': { how: 'good', plan: budget },
  '/few-kept.json': { how: 'kept', plan: few },
  '/budget-kept.json': { how: 'kept', plan: budget },
  '/few-never.json': { how: 'never', plan: few },
  '/budget-never.json': { how: 'never', plan: budget },
};

/** How each state comes about; the same for every element. */
function inState(
  state: State,
  name: 'few' | 'budget',
): { readonly plan: Example['plan']; readonly attributes?: Readonly<Record<string, string>>; readonly reference: object } {
  const plan = name === 'few' ? few : budget;
  switch (state) {
    case 'normal':
      return { plan, reference };
    case 'empty':
      return { plan: makePlan(), reference };
    case 'error':
      return { plan: { ...plan, schemaVersion: 99 }, reference };
    case 'loading':
      return { plan: 'none', attributes: { src: `/${name}-never.json` }, reference };
    case 'stale':
      return { plan: 'none', attributes: { src: `/${name}-kept.json` }, reference };
    case 'partial':
      return { plan: 'none', attributes: { src: `/${name}.json`, data: '/missing.json' }, reference };
    case 'long words':
      return { plan: inLongWords(plan), reference: inLongWords(reference) };
    case 'hostile strings':
      return { plan: inHostileStrings(plan), reference: inHostileStrings(reference) };
  }
}

function stateExample(element: Tag, state: State, lang: 'vi' | 'en'): StateExample {
  const { plan, attributes } = needs[element];
  const made = inState(state, plan);
  return {
    name: `${state}, ${lang}`,
    element,
    state,
    lang,
    plan: made.plan,
    ...(element === 'bdg-alignment' && { reference: made.reference }),
    attributes: { 'as-of': '2024-11-20', ...attributes, ...made.attributes },
    fallback: 'Xem kế hoạch',
  };
}

export const stateExamples: readonly StateExample[] = (Object.keys(needs) as Tag[]).flatMap((element) =>
  states.flatMap((state) => (['vi', 'en'] as const).map((lang) => stateExample(element, state, lang))),
);
