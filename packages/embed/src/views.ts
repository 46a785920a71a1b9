import type { EmbedRequest } from './options.ts';

interface View {
  readonly tag: `bdg-${string}`;
  /** What a link may set besides what every element takes. */
  readonly attributes: readonly string[];
}

/** An element as it will be inserted. */
export interface EmbedElement {
  readonly tag: View['tag'];
  readonly attributes: Readonly<Record<string, string>>;
}

const common = ['data', 'as-of', 'theme', 'lang', 'heading-level', 'reserve'];

const views: ReadonlyMap<string, View> = new Map([
  ['header', { tag: 'bdg-plan-header', attributes: ['lint'] }],
  ['cards', { tag: 'bdg-indicator-grid', attributes: ['objective', 'filter', 'sort', 'agency', 'sync-url', 'view'] }],
  ['card', { tag: 'bdg-indicator-card', attributes: ['indicator'] }],
  ['objective', { tag: 'bdg-objective', attributes: ['objective'] }],
  ['matrix', { tag: 'bdg-responsibility-matrix', attributes: ['agency', 'objective', 'view', 'sync-url'] }],
  ['tasks', { tag: 'bdg-task-list', attributes: ['agency', 'group', 'view', 'sync-url'] }],
  ['calendar', { tag: 'bdg-action-month-calendar', attributes: ['year', 'view'] }],
  // Not `public-lateness`: whether a body is called overdue in public is for those to say who answer for the page, not for an article.
  ['timeline', { tag: 'bdg-reporting-timeline', attributes: ['from', 'to', 'agency'] }],
  ['budget', { tag: 'bdg-budget-table', attributes: ['year', 'source'] }],
  ['alignment', { tag: 'bdg-alignment', attributes: ['reference'] }],
  ['status', { tag: 'bdg-status-chart', attributes: [] }],
  ['budget-chart', { tag: 'bdg-budget-chart', attributes: ['csv'] }],
  ['trend', { tag: 'bdg-trend-chart', attributes: ['indicator', 'csv'] }],
  ['gap', { tag: 'bdg-gap-chart', attributes: ['indicator', 'csv'] }],
]);

/**
 * The element of a view; `undefined` for a view that does not exist.
 * Only the attributes of that element are taken over: whoever may write a link may not write handlers, styles or ids into the page.
 */
export function elementFor({ view, src, parameters }: EmbedRequest): EmbedElement | undefined {
  const found = views.get(view);
  if (!found) return undefined;
  const allowed = [...common, ...found.attributes].filter((name) => Object.hasOwn(parameters, name));
  return { tag: found.tag, attributes: { src, ...Object.fromEntries(allowed.map((name) => [name, parameters[name] ?? ''])) } };
}
