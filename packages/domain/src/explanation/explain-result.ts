import { dueYearOf } from '../judgement/judged-target.ts';
import type { DataStatus, IndicatorEvaluation, MeasureEvaluation, Result } from '../judgement/evaluation.ts';
import { describeTarget } from '../format/describe-target.ts';
import { formatMeasure, usualDecimals } from '../format/format-measure.ts';
import { formatNumber } from '../format/format-number.ts';
import { EXPLANATION_WORDS, type Course, type DecidingFacts, type ProgressFacts } from '../language/explanation-words.ts';
import type { Locale } from '../language/locale.ts';
import type { Observation } from '../plan/plan-data.ts';
import type { Label, Measure } from '../plan/plan.ts';

/** As judged where the target sets none. */
const USUAL_TOLERANCE = 0.05;

/**
 * How the verdict on a measure was reached, as one whole sentence: the figure that decides, the target it is held against and, where the
 * target is still open, the path or why there is none. `measure` is the one that was judged, of a plan that `parsePlan` reads.
 *
 * @example
 * const { measures } = evaluatePlan(withData(plan, data), { asOf: '2024-11-20' });
 * explainResult(measures['2.1']!, findMeasure(plan, '2.1')!, 'en')
 * // → 'The figure for 2024 is 49.1% (illustrative), which does not yet meet the target (at least 50%); the path to the target stands at 48.8% (illustrative) in 2024.'
 */
export function explainResult(evaluation: MeasureEvaluation, measure: Measure, locale: Locale): string {
  const words = EXPLANATION_WORDS[locale].result;
  const { observation, target, reason } = evaluation;
  const promised = describeTarget(target, measure.unit, locale);
  const facts = observation && decidingFacts(evaluation, observation, measure, promised, locale);
  if (facts) {
    if (reason === 'about' && typeof target.value === 'number') {
      const tolerance = formatNumber(Number(((target.tolerance ?? USUAL_TOLERANCE) * 100).toFixed(6)), locale);
      return words.about(facts, `${tolerance}%`, formatMeasure(target.value, measure.unit, locale).text);
    }
    if (evaluation.result === 'met') return reason === 'early' ? words.early(facts) : words.met(facts);
    if (evaluation.result === 'not-met') return words.notMet(facts);
    if (evaluation.result === 'not-yet') return words.notYet(facts, progressFacts(evaluation, measure, locale));
  }
  return explainSilence(evaluation, measure, promised, locale);
}

/** Why nothing can be said of a target. */
function explainSilence(evaluation: MeasureEvaluation, measure: Measure, promised: string, locale: Locale): string {
  const { result: words, list } = EXPLANATION_WORDS[locale];
  const { target, latest } = evaluation;
  switch (evaluation.reason) {
    case 'suppressed':
      return words.suppressed(promised, yearWithout(evaluation, 'suppressed'));
    case 'not-applicable':
      return words.notApplicable(promised, yearWithout(evaluation, 'not-applicable'));
    case 'groups-missing': {
      const silent = (evaluation.groups ?? []).filter(({ satisfied }) => satisfied === undefined).map(({ group }) => group);
      const labels = (measure.groups ?? []).filter(({ id }) => silent.includes(id)).map(({ label }) => labelIn(label, locale));
      return words.groupsMissing(promised, list(labels));
    }
    case 'due-period-missing': {
      const shown = latest && { year: latest.period, figure: formatMeasure(latest.value, measure.unit, locale).text };
      return words.duePeriodMissing(dueYear(evaluation), target.from !== undefined, shown);
    }
    default:
      return words.noObservation(promised);
  }
}

function yearWithout({ observation, groups }: MeasureEvaluation, missing: 'suppressed' | 'not-applicable'): number | undefined {
  const known = [observation, ...(groups ?? []).map((group) => group.observation)];
  return known.find((one) => typeof one?.value === 'object' && one.value.missing === missing)?.period;
}

/** Every target of a plan that can be read names its year or its onset. */
function dueYear({ target }: MeasureEvaluation): number {
  return dueYearOf(target, { to: Number.NaN });
}

function decidingFacts(
  evaluation: MeasureEvaluation,
  { period, value, group }: Observation,
  measure: Measure,
  target: string,
  locale: Locale,
): DecidingFacts {
  const named = measure.groups?.find(({ id }) => id === group);
  return {
    year: period,
    figure: withStatus(formatMeasure(value, measure.unit, locale).text, evaluation.dataStatus, locale),
    target,
    due: dueYear(evaluation),
    course: courseOf(evaluation, measure),
    ...(named ? { group: labelIn(named.label, locale) } : {}),
  };
}

function courseOf({ target }: MeasureEvaluation, { unit, desired }: Measure): Course {
  if (unit.kind === 'yes-no') return 'yes-no';
  if (target.comparator === 'exactly' || desired === 'maintain') return 'even';
  return desired === 'decrease' ? 'fall' : 'rise';
}

function progressFacts(
  { progressReason, pathValue, observation, baseline }: MeasureEvaluation,
  { unit }: Measure,
  locale: Locale,
): ProgressFacts {
  if (progressReason === 'no-later-observation') {
    return { kind: progressReason, ...(baseline?.year === undefined ? {} : { baselineYear: baseline.year }) };
  }
  if (progressReason) return { kind: progressReason };
  if (pathValue === undefined) return { kind: 'not-kept' };
  // Shown short, but never on the other side of the figure.
  const against = typeof observation?.value === 'number' ? { against: observation.value } : {};
  const short = pathValue.split('.')[1]?.length ?? 0;
  const options = short > usualDecimals(unit) ? { decimals: usualDecimals(unit), ...against } : {};
  const path = formatMeasure(Number(pathValue), unit, locale, options).text;
  return { kind: 'path', path: withStatus(path, baseline?.dataStatus ?? 'official', locale) };
}

function withStatus(figure: string, status: DataStatus, locale: Locale): string {
  const words = EXPLANATION_WORDS[locale].status;
  return status === 'estimate' || status === 'illustrative' ? words[status](figure) : figure;
}

function labelIn(label: Label, locale: Locale): string {
  return typeof label === 'string' ? label : ((locale === 'en' ? label.en : undefined) ?? label.vi);
}

/**
 * How the verdict on an indicator follows from those on its measures, as one whole sentence.
 * `measures`: the record of the plan's evaluation.
 *
 * @example
 * const { indicators, measures } = evaluatePlan(withData(plan, data), { asOf: '2024-11-20' });
 * explainIndicatorResult(indicators['2.1']!, measures, 'en') // → 'The only measure of the indicator is not yet met.'
 */
export function explainIndicatorResult(
  evaluation: IndicatorEvaluation,
  measures: Readonly<Record<string, Pick<MeasureEvaluation, 'result'>>>,
  locale: Locale,
): string {
  const words = EXPLANATION_WORDS[locale].indicator;
  const results = evaluation.measures.map((id) => measures[id]?.result);
  const count = (wanted: Result): number => results.filter((result) => result === wanted).length;
  const counts = {
    all: results.length,
    met: count('met'),
    notMet: count('not-met'),
    notYet: count('not-yet'),
    cannotSay: count('cannot-say'),
  };
  switch (evaluation.result) {
    case 'met':
      return words.met(counts);
    case 'partly-met':
      return words.partlyMet(counts);
    case 'not-met':
      return words.notMet(counts);
    case 'not-yet':
      return evaluation.reason === 'part-not-met' ? words.partNotMet(counts) : words.notYet(counts);
    case 'cannot-say':
      return words.cannotSay(counts);
  }
}
