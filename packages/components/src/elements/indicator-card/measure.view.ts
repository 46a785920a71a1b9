import { dueYearOf, labelIn, type FigureStatus, type Measure, type MeasureEvaluation, type ProgressReason } from '@binhdanggioi/domain';
import { hasFigures, yearsOf, type CardContext } from './card-context.ts';
import { figureView, notCollectedYears, type FigureView } from './figure.view.ts';
import { baselineView, targetView, type BaselineView, type TargetView } from './marks.view.ts';
import { scaleView, type ScaleView } from './scale.view.ts';
import { statesView, type Grounds, type StatesView } from './status.view.ts';

/** One condition of a yes/no measure, as a whole phrase. */
export interface PartView {
  readonly text: string;
  readonly done: boolean;
}

export interface MeasureView {
  readonly id: string;
  /** Only where it says more than the title of the card. */
  readonly label?: string;
  /** Absent while the plan has no figures at all. */
  readonly figure?: FigureView;
  readonly parts: readonly PartView[];
  readonly scale?: ScaleView;
  readonly baseline?: BaselineView;
  readonly target: TargetView;
  readonly states: StatesView;
  /** What a roll-up over several measures needs to know. */
  readonly grounds: Grounds;
}

export function measureView(context: CardContext, measure: Measure, judged: MeasureEvaluation, title: string): MeasureView {
  const { locale, words } = context;
  const label = labelIn(measure.label, locale);
  const figure = hasFigures(context) ? figureView(context, measure, judged) : undefined;
  const baseline = baselineView(context, measure, judged);
  const grounds = groundsOf(context, measure, judged);
  const scale = figure?.kind === 'value' ? scaleOf(context, measure, judged) : undefined;
  const states = judged.observation?.parts;
  return {
    id: measure.id,
    ...(label !== title && { label }),
    ...(figure && { figure }),
    parts:
      states && measure.parts
        ? measure.parts.map(({ id, label: part }) => ({
            text: words.part(labelIn(part, locale), states[id] === true),
            done: states[id] === true,
          }))
        : [],
    ...(scale && { scale }),
    ...(baseline && { baseline }),
    target: targetView(context, measure, judged.target, figure?.kind === 'value'),
    states: statesView(judged, grounds, words),
    grounds,
  };
}

function scaleOf(
  { locale }: CardContext,
  measure: Measure,
  { target, observation, latest, groups, baseline }: MeasureEvaluation,
): ScaleView | undefined {
  const known = groups?.flatMap((group) => group.observation ?? []) ?? [];
  const shown = observation ?? latest;
  const values = (known.length ? known : shown ? [shown] : []).map(({ value }) => value);
  const points = values.filter((value) => typeof value === 'number');
  // With a group missing, its mark could be taken for the other's.
  if (typeof target.value !== 'number' || !points.length || points.length < (known.length ? (measure.groups?.length ?? 0) : 1))
    return undefined;
  const baselines = groups ? groups.flatMap((group) => group.baseline ?? []) : baseline ? [baseline] : [];
  return scaleView({ target: target.value, points, baselines }, measure, locale);
}

function groundsOf(context: CardContext, measure: Measure, judged: MeasureEvaluation): Grounds {
  const { words, plan } = context;
  const deciding = judged.groups?.flatMap(({ observation }) => observation ?? []) ?? [];
  const observations = deciding.length ? deciding : judged.observation ? [judged.observation] : [];
  const due = dueYearOf(judged.target, plan.period);
  const missing = judged.reason === 'due-period-missing';
  const { progressDataStatus: status } = judged;
  return {
    years: yearsOf(observations.map(({ period }) => period)),
    early: judged.reason === 'early',
    resultReason: missing
      ? notCollectedYears(context, measure).includes(due)
        ? words.notCollectedIn(due)
        : words.noFigureOf(due)
      : judged.reason === 'groups-missing'
        ? words.groupsMissing
        : undefined,
    progressReason: judged.progressReason && progressReason(judged.progressReason, judged, context),
    progressStatus: status !== judged.dataStatus ? (status as FigureStatus | undefined) : undefined,
  };
}

function progressReason(reason: ProgressReason, { baseline }: MeasureEvaluation, { words }: CardContext): string {
  if (reason === 'not-a-number') return words.notANumber;
  if (reason === 'no-later-observation') return words.noLaterFigure;
  return baseline ? words.baselineWithoutYear : words.noBaseline;
}
