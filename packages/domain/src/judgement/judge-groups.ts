import type { GroupId, Measure } from '../plan/plan.ts';
import { compareSureness, weakestStatus } from './data-status.ts';
import type { Figure, KnownFigures } from './deciding-observation.ts';
import { defined } from './defined.ts';
import type { DataStatus, GroupEvaluation, Progress, ResultReason } from './evaluation.ts';
import { distanceFrom } from './judge-result.ts';
import { judgeSeries } from './judge-series.ts';
import type { SeriesContext, SeriesJudgement } from './judge-series.ts';
import { judgedTarget } from './judged-target.ts';

export interface GroupsJudgement {
  /** The judgement of the group, or of the total, that decides for the measure. */
  readonly deciding: SeriesJudgement;
  readonly dataStatus: DataStatus;
  readonly groups: readonly GroupEvaluation[];
}

/** A judgement that a figure decides, be it that the figure was withheld. */
type KnownJudgement = SeriesJudgement & { readonly figure: Figure };

interface JudgedGroup {
  readonly group: GroupId;
  readonly judgement: SeriesJudgement;
}

/**
 * A target that binds each group: one that fails decides for the measure; the measure is met only where every group is
 * known and passes. A passing total says nothing of its groups; a failing one fails.
 */
export function judgeGroups(
  figures: KnownFigures,
  groups: NonNullable<Measure['groups']>,
  context: SeriesContext,
): GroupsJudgement | undefined {
  const judged = groups.flatMap(({ id }): JudgedGroup[] => {
    const judgement = judgeGroup(figures, id, context);
    return judgement ? [{ group: id, judgement }] : [];
  });
  const total = judgeGroup(figures, undefined, context);
  const all = judged.map(({ judgement }) => judgement);
  const outcome = decide(all, total);
  return outcome && { ...outcome, groups: judged.map(toGroupEvaluation) };
}

function judgeGroup(figures: KnownFigures, group: GroupId | undefined, context: SeriesContext): SeriesJudgement | undefined {
  const { measure, period, asOf } = context;
  const targets = measure.targets.filter((target) => target.group === undefined || target.group === group);
  const target = judgedTarget(targets, period, asOf);
  const own = (list: readonly Figure[]) => list.filter(({ observation }) => observation.group === group);
  return target && judgeSeries({ inPlan: own(figures.inPlan), before: own(figures.before) }, target, context);
}

function decide(groups: readonly SeriesJudgement[], total: SeriesJudgement | undefined): Omit<GroupsJudgement, 'groups'> | undefined {
  const knownGroups = groups.filter(isKnown);
  const known = [...groups, total].filter(isKnown);
  const worst = knownGroups.filter(({ satisfied }) => satisfied === false).sort(compareFailing)[0];
  // "Not met" rests on official figures alone; whatever else is said rests on all that is known.
  if (worst) return { deciding: worst, dataStatus: worst.result === 'not-met' ? 'official' : statusOf(knownGroups) };

  const passing = knownGroups.filter(({ satisfied }) => satisfied === true).sort(comparePassing);
  if (passing[0] && passing.length === groups.length) return { deciding: passing[0], dataStatus: statusOf(knownGroups) };
  if (total?.satisfied === false) return { deciding: total, dataStatus: total.result === 'not-met' ? 'official' : statusOf(known) };

  const shown = passing[0] ?? known.find(({ satisfied }) => satisfied === true) ?? known[0] ?? groups[0] ?? total;
  if (!shown) return undefined;
  const reason = reasonToSayNothing(groups, known, total);
  return { deciding: { ...shown, result: 'cannot-say', reason, progress: 'none' }, dataStatus: statusOf(known) };
}

function isKnown(judgement: SeriesJudgement | undefined): judgement is KnownJudgement {
  return judgement?.figure !== undefined;
}

function reasonToSayNothing(
  groups: readonly SeriesJudgement[],
  known: readonly KnownJudgement[],
  total: SeriesJudgement | undefined,
): ResultReason {
  const somethingPasses = known.some(({ satisfied }) => satisfied === true);
  if (somethingPasses && !groups.every(isKnown)) return 'groups-missing';
  if (known.length > 0) return known.some(({ reason }) => reason === 'suppressed') ? 'suppressed' : 'not-applicable';
  return [...groups, total].some((judgement) => judgement?.latest) ? 'due-period-missing' : 'no-observation';
}

function statusOf(judgements: readonly KnownJudgement[]): DataStatus {
  return weakestStatus(judgements.map(({ figure }) => figure.dataStatus));
}

/** What a group that fails may come to. */
const RESULTS_FROM_WORST: readonly SeriesJudgement['result'][] = ['not-met', 'not-yet', 'cannot-say'];
/** Compared only of groups that are not yet there. */
const PROGRESS_FROM_WORST: readonly Progress[] = ['off-track', 'cannot-say', 'on-track'];

function compareFailing(a: KnownJudgement, b: KnownJudgement): number {
  return (
    RESULTS_FROM_WORST.indexOf(a.result) - RESULTS_FROM_WORST.indexOf(b.result) ||
    PROGRESS_FROM_WORST.indexOf(a.progress) - PROGRESS_FROM_WORST.indexOf(b.progress) ||
    distance(b) - distance(a)
  );
}

/** The oldest, least sure and narrowest pass first, so that what stands for all is never better than one of them. */
function comparePassing(a: KnownJudgement, b: KnownJudgement): number {
  return (
    a.figure.observation.period - b.figure.observation.period ||
    compareSureness(a.figure.dataStatus, b.figure.dataStatus) ||
    distance(a) - distance(b)
  );
}

function distance({ figure, target }: KnownJudgement): number {
  return distanceFrom(figure.observation.value, target) ?? 0;
}

function toGroupEvaluation({ group, judgement: { figure, baseline, satisfied } }: JudgedGroup): GroupEvaluation {
  return defined({ group, observation: figure?.observation, baseline, dataStatus: figure?.dataStatus ?? 'none', satisfied });
}
