import type { Canary, CanaryCheck } from './canary.ts';

const trend: CanaryCheck = { kind: 'node', test: 'packages/charts/src/charts/trend-chart/trend-chart.view.test.ts' };
const gap: CanaryCheck = { kind: 'node', test: 'packages/charts/src/charts/gap-chart/gap-chart.view.test.ts' };
const gapInBrowser: CanaryCheck = { kind: 'browser', test: 'packages/charts/src/charts/gap-chart/gap-chart.browser.test.ts' };
const trendInBrowser: CanaryCheck = { kind: 'browser', test: 'packages/charts/src/charts/trend-chart/trend-chart.browser.test.ts' };

/** Charts that say more than their figures, or draw other numbers than they tell. */
export const canaries: readonly Canary[] = [
  {
    name: 'a second group is computed for any percentage',
    file: 'packages/charts/src/charts/gap-chart/gap-row.ts',
    find: "(measure.unit.kind === 'percent' && measure.complements !== undefined)",
    replace: "measure.unit.kind === 'percent'",
    check: gap,
    says: /no second group is ever computed for 2\.1/,
  },
  {
    name: 'a computed figure that does not say so',
    file: 'packages/charts/src/charts/gap-chart/gap-chart.view.ts',
    find: 'side.computed && words.computed, stamp',
    replace: 'stamp',
    check: gap,
    says: /what is computed says so/,
  },
  {
    name: 'rows of the overview with a ground of their own, under heads that axe cannot tell',
    file: 'packages/charts/src/charts/status-chart/status-chart.styles.ts',
    find: '  tr + tr > * {\n    padding-top: 3px;',
    replace: '  tr + tr {\n    background: #888;\n  }\n  tr + tr > * {\n    padding-top: 3px;',
    check: { kind: 'browser', test: 'packages/charts/src/charts/status-chart/status-chart.browser.test.ts' },
    says: /the heads that reach over two rows/,
  },
  {
    name: 'a plan of one year is printed as a span',
    file: 'packages/charts/src/figure/figure.words.ts',
    find: 'from === to ? `năm ${to}` : `giai đoạn ${from}–${to}`',
    replace: '`giai đoạn ${from}–${to}`',
    check: { kind: 'node', test: 'packages/charts/src/figure/figure-foot.test.ts' },
    says: /2021 to 2021, vi/,
  },
  {
    name: 'a figure at the limit falls short of it by nothing',
    file: 'packages/charts/src/charts/trend-chart/trend-sentence.ts',
    find: "if (value === goal) return { outcome: { kind: 'limit' } };",
    replace: '',
    check: trend,
    says: /Exactly the number that has to be passed/,
  },
  {
    name: 'a trend leaps over a missing year',
    file: 'packages/charts/src/charts/trend-chart/trend-series.ts',
    find: 'point.year - before.year === 1',
    replace: 'point.year > before.year',
    check: trend,
    says: /a missing year breaks the line/,
  },
  {
    name: 'a trend leads over a change of area',
    file: 'packages/charts/src/charts/trend-chart/trend-series.ts',
    find: 'const runs = segmentsOf(figures, territory)',
    replace: 'const runs = [{ observations: figures, territory }]',
    check: trend,
    says: /over a change of area the line is cut/,
  },
  {
    name: 'the drawing is handed rounded figures',
    file: 'packages/charts/src/charts/trend-chart/trend-chart.config.ts',
    find: 'run.map(({ year, value }) => ({ x: year, y: value }))',
    replace: 'run.map(({ year, value }) => ({ x: year, y: Math.round(value) }))',
    check: trend,
    says: /both ways/,
  },
  {
    name: 'a PNG of the resolution of a screen',
    file: 'packages/charts/src/drawing/png-resolution.ts',
    find: 'DOTS_PER_METRE = 11_811',
    replace: 'DOTS_PER_METRE = 3_780',
    check: trendInBrowser,
    says: /300 dots an inch/,
  },
  {
    name: 'paper gets the picture of the screen',
    file: 'packages/charts/src/drawing/chart-canvases.ts',
    find: 'if (this.#library) this.#draw(this.#library);',
    replace: '',
    check: trendInBrowser,
    says: /sharpness of paper/,
  },
  {
    name: 'a chart that passes over an indicator which is not in the plan',
    file: 'packages/charts/src/figure/figure-element.ts',
    find: 'codes.filter((code) => !findIndicator(plan, code))',
    replace: 'codes.filter(() => false)',
    check: gapInBrowser,
    says: /says which indicator the plan does not have/,
  },
  {
    name: 'a figure that is not published is told as one that there is not',
    file: 'packages/charts/src/charts/gap-chart/gap-row.ts',
    find: 'unseen ? formatMeasure(unseen.value, measure.unit, options.locale).text : options.words.noFigure',
    replace: 'options.words.noFigure',
    check: gap,
    says: /One side not published/,
  },
  {
    name: 'a budget table without a line is told as none',
    file: 'packages/charts/src/charts/budget-chart/budget-chart.view.ts',
    find: 'budget ? words.noLines : words.nothing',
    replace: 'words.nothing',
    check: { kind: 'node', test: 'packages/charts/src/charts/budget-chart/budget-chart.view.test.ts' },
    says: /A budget without a line/,
  },
  {
    name: 'an overview that counts what cannot be assessed among what is not yet met',
    file: 'packages/charts/src/charts/status-chart/status-chart.view.ts',
    find: 'count: results[result] })',
    replace: "count: results[result] + (result === 'not-yet' ? results['cannot-say'] : 0) })",
    check: { kind: 'node', test: 'packages/charts/src/charts/status-chart/status-chart.view.test.ts' },
    says: /judged by hand > About/,
  },
];
