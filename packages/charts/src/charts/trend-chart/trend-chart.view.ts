import {
  findIndicator,
  formatDate,
  formatDifference,
  formatMeasure,
  formatNumber,
  indicatorsOf,
  labelIn,
  usualDecimals,
  type CivilDate,
  type DataStatus,
  type Indicator,
  type Locale,
  type Measure,
  type MeasureEvaluation,
  type Observation,
  type PlanEvaluation,
  type PlanWithData,
} from '@binhdanggioi/domain';
import type { CommonWords } from '@binhdanggioi/components/base.js';
import type { TrendWords } from './trend-chart.words.ts';

export interface TrendPoint {
  readonly year: number;
  readonly value: number;
  readonly status: Exclude<DataStatus, 'none'>;
}

/** One line of a panel: a measure, or one group of it. */
export interface TrendSeries {
  readonly label: string;
  readonly points: readonly TrendPoint[];
}

export interface TrendPanel {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  /** Digits after the mark that figures of this measure carry. */
  readonly decimals: number;
  readonly series: readonly TrendSeries[];
  /** From the baseline to the target; absent without a baseline in time. */
  readonly path?: readonly [TrendPoint, TrendPoint];
  /** A baseline that the document states without a year: a level, at no place in time. */
  readonly level?: { readonly value: number; readonly text: string };
  readonly target: { readonly year: number; readonly value: number; readonly text: string };
  /** First and last year of the time axis. */
  readonly years: readonly [from: number, to: number];
  readonly latest?: { readonly year: number; readonly value: number; readonly text: string };
  readonly chip: { readonly kind: 'met' | 'on-track' | 'off-track' | 'cannot-say' | 'none'; readonly text: string };
}

export interface TrendCell {
  readonly text: string;
  /** `Minh họa` or `Ước tính`, beside the figure. */
  readonly mark?: string;
}

export interface TrendView {
  readonly title: string;
  readonly sentence: string;
  /** How sure the weakest figure shown is. */
  readonly mark?: { readonly kind: 'illustrative' | 'estimate'; readonly text: string };
  readonly panels: readonly TrendPanel[];
  readonly hasPath: boolean;
  readonly hasLevel: boolean;
  readonly targetYears: readonly number[];
  readonly table: {
    readonly years: readonly number[];
    readonly rows: readonly { readonly code: string; readonly title: string; readonly unit: string; readonly cells: readonly TrendCell[]; readonly target: string }[];
  };
  readonly caption: string;
}

export interface TrendOptions {
  /** Codes of indicators, in the order wanted; all numeric ones with figures if empty. */
  readonly indicators: readonly string[];
  readonly asOf: CivilDate;
  readonly locale: Locale;
  readonly words: TrendWords & CommonWords;
}

interface Subject {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly evaluation: MeasureEvaluation;
  readonly observations: readonly Observation[];
}

/** The measures asked for that have an axis: a number, not a yes or no. */
function subjects(plan: PlanWithData, evaluation: PlanEvaluation, options: TrendOptions): Subject[] {
  const chosen = options.indicators.length ? options.indicators.flatMap((id) => findIndicator(plan, id) ?? []) : indicatorsOf(plan);
  return chosen.flatMap((indicator) =>
    indicator.measures.flatMap((measure) => {
      const judged = evaluation.measures[measure.id];
      if (!judged || typeof judged.target.value !== 'number') return [];
      const observations = visible(plan, measure, options.asOf);
      if (!options.indicators.length && !observations.length) return [];
      return [{ indicator, measure, evaluation: judged, observations }];
    }),
  );
}

/** Figures known on the day: recorded by then, of years that have begun, the latest revision of each. */
function visible(plan: PlanWithData, measure: Measure, asOf: CivilDate): Observation[] {
  const year = Number(asOf.slice(0, 4));
  const latest = new Map<string, Observation>();
  for (const seen of plan.data?.observations ?? []) {
    if (seen.measure !== measure.id || seen.period > year || (seen.recordedOn !== undefined && seen.recordedOn > asOf) || typeof seen.value !== 'number') continue;
    const key = `${seen.period}/${seen.group ?? ''}`;
    const before = latest.get(key);
    if (!before || rank(seen) > rank(before)) latest.set(key, seen);
  }
  return [...latest.values()].sort((a, b) => a.period - b.period);
}

const surer = { illustrative: 0, estimate: 1, official: 2 } as const;

function rank({ status, revision = 0 }: Observation): number {
  return surer[status] * 1000 + revision;
}

/** An official figure written down before its year had ended is no more than an estimate. */
function statusOf({ status, recordedOn, period }: Observation, asOf: CivilDate): TrendPoint['status'] {
  return status === 'official' && (recordedOn ?? asOf) < `${period}-12-31` ? 'estimate' : status;
}

function point(observation: Observation, asOf: CivilDate): TrendPoint {
  return { year: observation.period, value: observation.value as number, status: statusOf(observation, asOf) };
}

function panelOf(subject: Subject, plan: PlanWithData, options: TrendOptions): TrendPanel {
  const { measure, indicator, evaluation, observations } = subject;
  const { locale, words, asOf } = options;
  const target = evaluation.target.value as number;
  const dueYear = Number(String(evaluation.target.by ?? evaluation.target.from ?? plan.period.to).slice(0, 4));
  const groups = measure.groups?.filter(({ id }) => observations.some(({ group }) => group === id)) ?? [];
  const series: TrendSeries[] = groups.length
    ? groups.map(({ id, label }) => ({ label: labelIn(label, locale), points: observations.filter(({ group }) => group === id).map((seen) => point(seen, asOf)) }))
    : [{ label: words.observed, points: observations.filter(({ group }) => group === undefined).map((seen) => point(seen, asOf)) }];
  const { baseline, latest } = evaluation;
  const from = Math.min(plan.period.from - 1, ...observations.map(({ period }) => period), baseline?.year ?? dueYear);
  const to = Math.max(dueYear, plan.period.to, ...observations.map(({ period }) => period));
  const text = (value: number): string => formatMeasure(value, measure.unit, locale, { against: target, decimals: usualDecimals(measure.unit) }).text;
  return {
    id: measure.id,
    code: indicator.id,
    title: labelIn(indicator.measures.length > 1 ? measure.label : indicator.label, locale),
    unit: measure.unit.kind === 'count' ? measure.unit.of[locale] : measure.unit.kind === 'yes-no' ? '' : words.unit[measure.unit.kind],
    decimals: usualDecimals(measure.unit),
    series,
    ...(baseline?.year !== undefined && {
      path: [
        { year: baseline.year, value: baseline.value, status: baseline.dataStatus },
        { year: dueYear, value: target, status: 'official' },
      ] as const,
    }),
    ...(baseline && baseline.year === undefined && { level: { value: baseline.value, text: words.baselineLevel(formatNumber(baseline.value, locale)) } }),
    target: { year: dueYear, value: target, text: evaluation.target.wording },
    years: [from, to],
    ...(latest && typeof latest.value === 'number' && { latest: { year: latest.period, value: latest.value, text: text(latest.value) } }),
    chip:
      evaluation.result === 'met'
        ? { kind: 'met', text: [words.met, latest?.period, latest && latest.status !== 'official' ? words[latest.status] : undefined].filter(Boolean).join(', ') }
        : { kind: evaluation.progress, text: words.progress[evaluation.progress] },
  };
}

/** What the picture shows, in one or more whole sentences that claim no more than the figures do. */
function sentenceOf(list: readonly Subject[], options: TrendOptions): string {
  const { words, locale } = options;
  const reached: string[] = [];
  const limit: string[] = [];
  const empty: string[] = [];
  const pathless: string[] = [];
  const short: { code: string; label: string; year: number; gap: string; share: number }[] = [];
  for (const { indicator, measure, evaluation } of list) {
    const code = measure.id;
    const { observation, target } = evaluation;
    if (!observation || typeof observation.value !== 'number' || typeof target.value !== 'number') empty.push(code);
    else if (evaluation.result === 'met') reached.push(code);
    else if (observation.value === target.value) limit.push(code);
    else
      short.push({
        code,
        label: labelIn(indicator.label, locale),
        year: observation.period,
        gap: formatDifference(observation.value, target.value, measure.unit, locale, { decimals: usualDecimals(measure.unit) }),
        share: Math.abs(observation.value - target.value) / (Math.abs(target.value) || 1),
      });
    if (evaluation.progress === 'cannot-say' && observation) pathless.push(code);
  }
  short.sort((a, b) => b.share - a.share);
  return [
    short.length ? words.shortOf(short) : '',
    reached.length ? words.reached(reached) : '',
    limit.length ? words.atTheLimit(limit) : '',
    pathless.length ? words.withoutPath(pathless) : '',
    empty.length ? words.withoutFigures(empty) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Small multiples of measures over time, with the table that says the same in numbers. */
export function trendView(plan: PlanWithData, evaluation: PlanEvaluation, options: TrendOptions): TrendView {
  const { words, locale, asOf } = options;
  const list = subjects(plan, evaluation, options);
  const panels = list.map((subject) => panelOf(subject, plan, options));
  const from = Math.min(...panels.map(({ years }) => years[0]), plan.period.to);
  const to = Math.max(...panels.map(({ years }) => years[1]), plan.period.from);
  const statuses = panels.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ status }) => status)));
  const weakest = statuses.includes('illustrative') ? 'illustrative' : statuses.includes('estimate') ? 'estimate' : undefined;
  const years = [...new Set(panels.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ year }) => year))))].sort((a, b) => a - b);
  return {
    title: words.title(from, to),
    sentence: panels.length ? sentenceOf(list, options) : words.noIndicator,
    ...(weakest && { mark: { kind: weakest, text: words[weakest] } }),
    panels,
    hasPath: panels.some(({ path }) => path),
    hasLevel: panels.some(({ level }) => level),
    targetYears: [...new Set(panels.map(({ target }) => target.year))].sort((a, b) => a - b),
    table: {
      years,
      rows: panels.flatMap((panel, index) =>
        panel.series.map((series) => {
          const measure = list[index]?.measure;
          return {
            code: panel.code,
            title: panel.series.length > 1 ? `${panel.title}: ${series.label}` : panel.title,
            unit: panel.unit,
            target: panel.target.text,
            cells: years.map((year): TrendCell => {
              const seen = series.points.find((candidate) => candidate.year === year);
              if (!seen || !measure) return { text: '' };
              return {
                text: formatMeasure(seen.value, measure.unit, locale, { against: panel.target.value, decimals: usualDecimals(measure.unit) }).value,
                ...(seen.status !== 'official' && { mark: words[seen.status] }),
              };
            }),
          };
        }),
      ),
    },
    caption: words.caption(formatDate(asOf, locale)),
  };
}
