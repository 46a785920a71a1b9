import {
  describeTarget,
  formatDate,
  formatMeasure,
  labelIn,
  type BaselineReading,
  type FigureStatus,
  type Measure,
  type MeasureEvaluation,
  type MeasureGroup,
  type Target,
} from '@binhdanggioi/domain';
import { figureFormat, hasFigures, isRate, leastSure, yearsOf, type CardContext } from './card-context.ts';

/** What stands below the scale on the left: where it started, or what kind of requirement it is. */
export interface BaselineView {
  readonly label: string;
  /** The bare year, where one is known. */
  readonly years?: string;
  /** One, or one of each group. */
  readonly texts: readonly [string, ...string[]];
  /** Drawn as a ring on the scale. */
  readonly ring: boolean;
  readonly known: boolean;
  readonly status?: FigureStatus;
}

/** The target as printed; `reading` is ours, for those who don't read the language of the document. */
export interface TargetView {
  readonly label: string;
  readonly wording: string;
  readonly reading?: string;
  readonly unit?: string;
  readonly note?: string;
}

interface Reading {
  readonly baseline: BaselineReading;
  readonly group: MeasureGroup | undefined;
}

export function baselineView(context: CardContext, measure: Measure, judged: MeasureEvaluation): BaselineView | undefined {
  const { words, locale } = context;
  const withFigures = hasFigures(context);
  if (!withFigures && !measure.baseline) return undefined;
  if (measure.unit.kind === 'yes-no') return { label: words.kind, texts: [words.yesOrNo], ring: false, known: true };

  const readings: readonly Reading[] = judged.groups
    ? judged.groups.flatMap(({ group, baseline }) =>
        baseline ? [{ baseline, group: measure.groups?.find(({ id }) => id === group) }] : [],
      )
    : judged.baseline
      ? [{ baseline: judged.baseline, group: undefined }]
      : [];
  const [first, ...rest] = readings;
  if (!first) return { label: words.baseline, texts: [words.noData], ring: false, known: false };

  const format = figureFormat(context, measure, judged.target);
  // A baseline that the document prints keeps the digits of the document.
  const textOf = ({ baseline: { value, origin }, group }: Reading): string => {
    const shown = origin === 'plan' ? formatMeasure(value, measure.unit, locale) : format(value);
    const figure = withFigures && isRate(measure.unit) ? shown.value : shown.text;
    return group ? words.groupFigure(labelIn(group.label, locale), figure) : figure;
  };
  const years = yearsOf(readings.flatMap(({ baseline }) => baseline.year ?? [])).join(', ');
  const status = leastSure(readings.map(({ baseline }) => baseline.dataStatus));
  return {
    label: years ? words.baselineIn(years) : words.baselineOfPlan,
    ...(years && { years }),
    texts: [textOf(first), ...rest.map(textOf)],
    ring: !judged.groups && first.baseline.value !== judged.target.value,
    known: true,
    ...(status && { status }),
  };
}

export function targetView({ words, locale }: CardContext, measure: Measure, target: Target, unitShown: boolean): TargetView {
  const { wording, onsetWording, by, from } = target;
  const due = by ?? from;
  const onsetApart = onsetWording !== undefined && !wording.includes(onsetWording);
  const reading = locale === 'vi' ? undefined : describeTarget(target, measure.unit, locale);
  const printed = onsetApart ? `${wording} ${onsetWording}` : wording;
  return {
    // Where the printed target is nothing but its onset, the label must not date it a second time.
    label:
      due === undefined || wording === onsetWording
        ? words.target
        : words.targetFor(typeof due === 'string' ? formatDate(due, locale) : String(due)),
    wording: printed,
    ...(reading !== undefined && reading !== printed && { reading }),
    ...(!unitShown && locale === 'vi' && isRate(measure.unit) && { unit: formatMeasure(0, measure.unit, locale).unit }),
    ...(target.byInferred && { note: words.dueInferred }),
  };
}
