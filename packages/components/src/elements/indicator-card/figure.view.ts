import {
  dataStatusOf,
  dueYearOf,
  formatMeasure,
  labelIn,
  yearOf,
  type FigureStatus,
  type FormattedMeasure,
  type Measure,
  type MeasureEvaluation,
  type MissingKind,
  type Observation,
} from '@binhdanggioi/domain';
import { figureFormat, isRate, leastSure, yearsOf, type CardContext } from './card-context.ts';

/** One figure: of the whole, or of one group with its mark on the scale. */
export interface FigureLine {
  readonly group?: { readonly label: string; readonly mark: 'first' | 'other' };
  readonly value: string;
  readonly unit: string;
  /** False for the words that stand where a figure is missing. */
  readonly known: boolean;
}

export type FigureView =
  | {
      readonly kind: 'value';
      readonly lines: readonly FigureLine[];
      readonly when: string;
      /** The bare year of `when`. */
      readonly years: string;
      readonly status: FigureStatus;
      readonly old: boolean;
      /** A later figure that decides nothing, as a sentence. */
      readonly newer?: string;
    }
  | { readonly kind: 'empty'; readonly word: string; readonly sentence: string; readonly status?: FigureStatus };

/** The figure that decides, or, where none does, the latest there is. */
export function figureView(context: CardContext, measure: Measure, judged: MeasureEvaluation): FigureView {
  const { asOf, plan, words } = context;
  const shown = judged.observation ?? judged.latest;
  if (!shown) return nothingKnown(context, measure);
  const statusOf = (seen: Observation): FigureStatus => dataStatusOf(seen, asOf);
  const known = (judged.groups ?? []).filter(({ observation }) => observation);
  const observations = [...(known.length && shown.group ? [] : [shown]), ...known.flatMap(({ observation }) => observation ?? [])];
  const status = leastSure(observations.map(statusOf)) ?? statusOf(shown);
  if (typeof shown.value === 'object' && !known.length) return { ...withheld(context, measure, shown.value.missing, shown.period), status };

  const format = figureFormat(context, measure, judged.target);
  const years = yearsOf(observations.map(({ period }) => period)).join(', ');
  const due = dueYearOf(judged.target, plan.period);
  const { latest } = judged;
  return {
    kind: 'value',
    lines: linesOf(context, measure, judged, shown, format),
    when: words.inYear(years),
    years,
    status,
    old: shown.period < due && yearOf(asOf) - shown.period > 2,
    ...(latest &&
      latest.period > shown.period && { newer: words.newer(format(latest.value).text, latest.period, words[statusOf(latest)]) }),
  };
}

function linesOf(
  context: CardContext,
  measure: Measure,
  judged: MeasureEvaluation,
  shown: Observation,
  format: (value: Observation['value']) => FormattedMeasure,
): FigureLine[] {
  const { locale, words } = context;
  const line = ({ value }: Observation): FigureLine => {
    const figure = format(value);
    return isRate(measure.unit) && typeof value === 'number'
      ? { value: figure.value, unit: figure.unit, known: true }
      : { value: figure.text, unit: '', known: typeof value !== 'object' };
  };
  const groups = measure.groups ?? [];
  const whole = groups.length && shown.group ? [] : [line(shown)];
  if (!judged.groups?.some(({ observation }) => observation)) return whole.length ? whole : [line(shown)];
  return [
    ...whole,
    ...groups.map((group, index): FigureLine => {
      const seen = judged.groups?.find((judgedGroup) => judgedGroup.group === group.id)?.observation;
      return {
        group: { label: labelIn(group.label, locale), mark: index ? 'other' : 'first' },
        ...(seen ? line(seen) : { value: words.noData, unit: '', known: false }),
      };
    }),
  ];
}

function withheld(
  { words, locale }: CardContext,
  measure: Measure,
  missing: MissingKind,
  year: number,
): Extract<FigureView, { kind: 'empty' }> {
  const sentence =
    missing === 'suppressed'
      ? words.suppressedIn(year)
      : missing === 'not-applicable'
        ? words.notApplicableIn(year)
        : words.inYear(String(year));
  return { kind: 'empty', word: formatMeasure({ missing }, measure.unit, locale).text, sentence };
}

function nothingKnown(context: CardContext, measure: Measure): FigureView {
  const { plan, words } = context;
  const year = Math.max(...notCollectedYears(context, measure));
  return year > 0
    ? withheld(context, measure, 'not-collected', year)
    : { kind: 'empty', word: words.noData, sentence: words.noFigureSince(plan.period.from) };
}

/** The years of the plan for which the data say that nothing was collected. */
export function notCollectedYears({ plan, asOf, observations }: CardContext, { id }: Measure): readonly number[] {
  return (observations.get(id) ?? [])
    .filter(
      ({ period, recordedOn, value }) =>
        typeof value === 'object' &&
        value.missing === 'not-collected' &&
        period >= plan.period.from &&
        period <= yearOf(asOf) &&
        (recordedOn ?? asOf) <= asOf,
    )
    .map(({ period }) => period);
}
