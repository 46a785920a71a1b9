import { formatDate, formatDifference, formatMeasure, usualDecimals, type Locale, type MeasureEvaluation } from '@binhdanggioi/domain';
import type { CommonWords } from '@binhdanggioi/components/base.js';
import { shortEnough } from '../../figure/figure.ts';
import type { TrendOutcome, TrendPart, TrendWords } from './trend-chart.words.ts';
import { pointsOf, type TrendPoint } from './trend-series.ts';
import type { TrendSubject } from './trend-chart.view.ts';

type Words = TrendWords & CommonWords;

/** How many measures of a kind are named; further ones are counted. */
const NAMED = 2;

/** What the picture shows, in one whole sentence that claims no more than the figures do: no slope, no cause, no forecast. */
export function trendSentence(subjects: readonly TrendSubject[], words: Words, locale: Locale): string {
  const parts = subjects.map((subject) => partOf(subject, words, locale));
  const [only] = parts;
  if (!only) return words.noIndicator;
  if (parts.length === 1) return words.one(only);
  const of = (kind: TrendOutcome['kind']): TrendPart[] => parts.filter(({ outcome }) => outcome.kind === kind);
  const short = of('short').sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
  const others = [of('limit'), of('reached'), of('about'), of('undecided'), of('empty')];
  const tell = (named: number, kinds: number): string => words.several({ short, named, others, kinds });
  return shortEnough([tell(NAMED, 5), tell(1, 5), tell(1, 2), tell(1, 1), tell(1, 0)]);
}

function partOf({ measure, evaluation, panel }: TrendSubject, words: Words, locale: Locale): TrendPart {
  const { observation } = evaluation;
  const decides = panel.series.find(({ group }) => group === observation?.group) ?? panel.series[0];
  const last = typeof observation?.value === 'number' ? observation.period : undefined;
  const points = decides ? pointsOf(decides).filter(({ year }) => last === undefined || year <= last) : [];
  const cut = panel.cuts.at(-1);
  const since = cut ? points.filter(({ year }) => year > cut.at) : points;
  const figure = ({ value, year, status }: TrendPoint): string =>
    words.figure(
      formatMeasure(value, measure.unit, locale, { decimals: usualDecimals(measure.unit), against: evaluation.target.value as number })
        .text,
      year,
      status === 'official' ? '' : words[status],
    );
  const first = since[0];
  const latest = since.at(-1);
  const group = decides?.group === undefined ? undefined : decides.label;
  return {
    code: measure.id,
    ...(group !== undefined && { group }),
    ...(first && latest && first !== latest && { from: figure(first) }),
    ...(latest && { to: figure(latest) }),
    ...(cut && since.length > 0 && since.length < points.length && { areaSince: formatDate(cut.change.date, locale) }),
    withoutYear: panel.level !== undefined,
    ...outcomeOf(evaluation, measure.unit, latest, panel.target.year, words, locale),
  };
}

function outcomeOf(
  { observation, target, result, reason }: MeasureEvaluation,
  unit: TrendSubject['measure']['unit'],
  latest: TrendPoint | undefined,
  dueYear: number,
  words: Words,
  locale: Locale,
): Pick<TrendPart, 'outcome' | 'share'> {
  const goal = target.value as number;
  if (!observation) return { outcome: latest ? { kind: 'undecided', why: words.noFigureOf(dueYear) } : { kind: 'empty' } };
  if (typeof observation.value !== 'number')
    return { outcome: { kind: 'undecided', why: formatMeasure(observation.value, unit, locale).text } };
  const { value } = observation;
  const gap = formatDifference(value, goal, unit, locale, { decimals: usualDecimals(unit) });
  if (result === 'met') return { outcome: { kind: 'reached' } };
  if (value === goal) return { outcome: { kind: 'limit' } };
  if (reason === 'about') return { outcome: { kind: 'about', gap } };
  if (result === 'cannot-say') return { outcome: { kind: 'undecided', why: words.groupsMissing } };
  return {
    outcome: {
      kind: 'short',
      gap,
      figure: words.figure(gap, observation.period, latest && latest.status !== 'official' ? words[latest.status] : ''),
    },
    share: Math.abs(value - goal) / (unit.kind === 'percent' ? 100 : Math.abs(goal) || 1),
  };
}
