import {
  findIndicator,
  formatDate,
  formatMeasure,
  formatNumber,
  indicatorsOf,
  labelIn,
  usualDecimals,
  type CivilDate,
  type Indicator,
  type Locale,
  type Measure,
  type MeasureEvaluation,
  type Observation,
  type PlanEvaluation,
  type PlanWithData,
} from '@binhdanggioi/domain';
import type { CommonWords } from '@binhdanggioi/components/base.js';
import { figureFoot, markOf, newestRecord, printedIssuer } from '../../figure/figure-foot.ts';
import type { FigureView } from '../../figure/figure.ts';
import { visibleFigures } from '../../figure/visible-figures.ts';
import type { TrendWords } from './trend-chart.words.ts';
import { trendSentence } from './trend-sentence.ts';
import { areaCuts, pointsOf, seriesOf, type AreaCut, type TrendPoint, type TrendSeries } from './trend-series.ts';
import { trendTable } from './trend-table.ts';
import { drawnTargets, type DrawnTarget } from './trend-target.ts';
import { valueRange, type ValueRange } from './trend-axes.ts';

export interface TrendPanel {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly series: readonly TrendSeries[];
  /** From the baseline to the target; absent without a baseline in time. */
  readonly path?: readonly [from: { readonly year: number; readonly value: number }, to: { readonly year: number; readonly value: number }];
  /** A baseline that the document states without a year: a level, at no place in time. */
  readonly level?: { readonly value: number; readonly text: string };
  /** The target that is judged. */
  readonly target: DrawnTarget;
  /** All targets of the measure, the judged one among them. */
  readonly targets: readonly DrawnTarget[];
  /** Changes of area between figures. */
  readonly cuts: readonly AreaCut[];
  /** First and last year of the time axis. */
  readonly years: readonly [from: number, to: number];
  readonly range: ValueRange;
  /** The last figure of each series, read straight off the picture. */
  readonly latest: readonly (TrendPoint & { readonly text: string })[];
  readonly chip: {
    readonly kind: 'met' | 'not-met' | 'unassessed' | 'on-track' | 'off-track' | 'cannot-say' | 'none';
    readonly text: string;
  };
}

/** A measure with what is known and judged of it. */
export interface TrendSubject {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly evaluation: MeasureEvaluation;
  readonly figures: readonly Observation[];
  readonly panel: TrendPanel;
}

export interface TrendView extends FigureView {
  readonly subjects: readonly TrendSubject[];
  readonly panels: readonly TrendPanel[];
  /** Which marks occur, for the key. */
  readonly has: {
    readonly statuses: readonly TrendPoint['status'][];
    readonly groups: readonly { readonly label: string; readonly shape: TrendSeries['shape'] }[];
    readonly path: boolean;
    readonly level: boolean;
    readonly zone: boolean;
    readonly band: boolean;
    readonly cut: boolean;
    readonly milestone: boolean;
    readonly targetYears: readonly number[];
  };
}

export interface TrendOptions {
  /** Codes of indicators, in the order wanted; all numeric ones with figures if empty. */
  readonly indicators: readonly string[];
  readonly asOf: CivilDate;
  readonly locale: Locale;
  readonly words: TrendWords & CommonWords;
}

/** Small multiples of measures over time, with the table that says the same in numbers. */
export function trendView(plan: PlanWithData, evaluation: PlanEvaluation, options: TrendOptions): TrendView {
  const { words, locale, asOf } = options;
  const subjects = subjectsOf(plan, evaluation, options);
  const panels = subjects.map(({ panel }) => panel);
  const statuses = panels.flatMap(({ series }) => series.flatMap((one) => pointsOf(one).map(({ status }) => status)));
  const figures = subjects.flatMap((subject) => subject.figures);
  const targets = panels.flatMap((panel) => panel.targets);
  return {
    title: words.title(...spanOf(panels, plan)),
    sentence: trendSentence(subjects, words, locale),
    mark: markOf(statuses, words),
    notes: notesOf(panels, words, locale),
    vietnamese: printedIssuer(plan, locale),
    foot: figureFoot(plan, { asOf, locale, words, statuses, newest: newestRecord(figures) }),
    table: panels.length ? trendTable(subjects, words, locale) : undefined,
    subjects,
    panels,
    has: {
      statuses: (['official', 'estimate', 'illustrative'] as const).filter((status) => statuses.includes(status)),
      groups: [
        ...new Map(
          panels.flatMap(({ series }) =>
            series.flatMap(({ group, label, shape }) => (group === undefined ? [] : [[label, { label, shape }] as const])),
          ),
        ).values(),
      ],
      path: panels.some(({ path }) => path),
      level: panels.some(({ level }) => level),
      zone: targets.some(({ zone }) => zone?.kind === 'area'),
      band: targets.some(({ zone }) => zone?.kind === 'band'),
      cut: panels.some(({ cuts }) => cuts.length > 0),
      milestone: targets.some(({ milestone }) => milestone),
      targetYears: [...new Set(panels.map(({ target }) => target.year))].sort((a, b) => a - b),
    },
  };
}

/** The years that all panels together show; without any, those of the plan. */
function spanOf(panels: readonly TrendPanel[], { period }: PlanWithData): [from: number, to: number] {
  if (!panels.length) return [period.from, period.to];
  return [Math.min(...panels.map(({ years }) => years[0])), Math.max(...panels.map(({ years }) => years[1]))];
}

/** The measures asked for that have an axis: a number, not a yes or no. */
function subjectsOf(plan: PlanWithData, evaluation: PlanEvaluation, options: TrendOptions): TrendSubject[] {
  const chosen = options.indicators.length ? options.indicators.flatMap((id) => findIndicator(plan, id) ?? []) : indicatorsOf(plan);
  return chosen.flatMap((indicator) =>
    indicator.measures.flatMap((measure) => {
      const judged = evaluation.measures[measure.id];
      if (!judged || typeof judged.target.value !== 'number') return [];
      const figures = visibleFigures(plan, measure, options.asOf);
      if (!options.indicators.length && !figures.length) return [];
      return [{ indicator, measure, evaluation: judged, figures, panel: panelOf(plan, indicator, measure, judged, figures, options) }];
    }),
  );
}

function panelOf(
  plan: PlanWithData,
  indicator: Indicator,
  measure: Measure,
  evaluation: MeasureEvaluation,
  figures: readonly Observation[],
  options: TrendOptions,
): TrendPanel {
  const { locale, words, asOf } = options;
  const { unit } = measure;
  const { baseline } = evaluation;
  const series = seriesOf(measure, figures, { asOf, locale, words, territory: plan.territory });
  const targets = drawnTargets(measure, evaluation.target, plan.period, locale);
  const target = targets.find(({ milestone }) => !milestone) ?? missingTarget(evaluation, plan);
  const points = series.flatMap(pointsOf);
  const values = [
    ...points,
    ...targets,
    ...targets.flatMap(({ zone }) => (zone?.kind === 'band' ? [{ value: zone.from ?? 0 }, { value: zone.to ?? 0 }] : [])),
    ...(baseline ? [baseline] : []),
  ];
  const years = [
    ...figures.map(({ period }) => period),
    ...targets.map(({ year }) => year),
    ...(baseline?.year === undefined ? [] : [baseline.year]),
  ];
  return {
    id: measure.id,
    code: indicator.id,
    title: labelIn(indicator.measures.length > 1 ? measure.label : indicator.label, locale),
    unit: unit.kind === 'count' ? unit.of[locale] : unit.kind === 'yes-no' ? '' : words.unit[unit.kind],
    series,
    ...(baseline?.year !== undefined &&
      baseline.year < target.year && { path: [{ year: baseline.year, value: baseline.value }, target] as const }),
    ...(baseline &&
      baseline.year === undefined && { level: { value: baseline.value, text: words.baselineLevel(formatNumber(baseline.value, locale)) } }),
    target,
    targets: targets.length ? targets : [target],
    cuts: areaCuts(figures, plan.territory).filter(({ at }, index, all) => all.findIndex((other) => other.at === at) === index),
    years: [Math.min(plan.period.from - 1, ...years), Math.max(plan.period.to, target.year, ...years)],
    range: valueRange(
      [...values, target].map(({ value }) => value),
      unit,
    ),
    latest: series.flatMap((one) => {
      const point = pointsOf(one).at(-1);
      if (!point) return [];
      const { text, value } = formatMeasure(point.value, unit, locale, { decimals: usualDecimals(unit), against: target.value });
      return [{ ...point, text: unit.kind === 'percent' ? text : value }];
    }),
    chip: chipOf(evaluation, words),
  };
}

/** A target for one group only is still where the panel points to. */
function missingTarget({ target }: MeasureEvaluation, plan: PlanWithData): DrawnTarget {
  return {
    year: Number(String(target.from ?? target.by ?? plan.period.to).slice(0, 4)),
    value: target.value as number,
    label: '',
    wording: target.wording,
    onset: false,
    milestone: false,
  };
}

function chipOf({ result, progress, latest, observation }: MeasureEvaluation, words: TrendWords & CommonWords): TrendPanel['chip'] {
  const decides = observation ?? latest;
  if (result === 'not-met') return { kind: 'not-met', text: words.notMet };
  if (result === 'cannot-say') return { kind: 'unassessed', text: words.unassessed };
  if (result !== 'met') return { kind: progress, text: words.progress[progress] };
  return {
    kind: 'met',
    text: [words.met, decides?.period, decides && decides.status !== 'official' ? words[decides.status] : undefined]
      .filter(Boolean)
      .join(', '),
  };
}

function notesOf(panels: readonly TrendPanel[], words: TrendWords, locale: Locale): string[] {
  const changes = new Map(panels.flatMap(({ cuts }) => cuts.map(({ change }) => [change.date, change] as const)));
  const cut = [...changes.values()].map((change) =>
    words.areaChanged(
      formatDate(change.date, locale),
      change.to,
      panels.filter(({ cuts }) => cuts.some(({ change: other }) => other.date === change.date)).map(({ id }) => id),
    ),
  );
  const levels = panels.flatMap(({ id, level }) => (level ? [words.levelNote(formatNumber(level.value, locale), id)] : []));
  return [...cut, ...levels];
}
