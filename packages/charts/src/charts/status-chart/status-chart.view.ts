import {
  formatDate,
  labelIn,
  type CivilDate,
  type FigureStatus,
  type IndicatorEvaluation,
  type Locale,
  type MeasureEvaluation,
  type Observation,
  type PlanEvaluation,
  type PlanWithData,
  type Progress,
  type Result,
} from '@binhdanggioi/domain';
import type { CommonWords, IconName } from '@binhdanggioi/components/base.js';
import { figureFoot, newestRecord, printedIssuer } from '../../figure/figure-foot.ts';
import type { StatusCounts, StatusWords } from './status-chart.words.ts';

/** One indicator in one row: a shape with its code, and what is said of it. */
export interface StatusMark {
  readonly id: string;
  /** Leads to the card, `#bdg-<plan id>-<indicator id>`. */
  readonly href: string;
  /** Names the colour. */
  readonly kind: string;
  readonly icon: IconName;
  /** The whole state, as it is heard: `'2.2: Đạt, 2024, Minh họa'`. */
  readonly spoken: string;
  /** Year and status beside the code, where the figure is not official or not of the due year. */
  readonly on?: { readonly years: string; readonly status?: { readonly kind: FigureStatus; readonly text: string } };
}

export interface MarkGroup {
  readonly kind: string;
  readonly icon: IconName;
  /** What the marks say, with year and status where they need it. */
  readonly word: string;
  readonly count: number;
  readonly marks: readonly StatusMark[];
}

/** All indicators by one question, those alike together. */
export interface Strip {
  readonly title: string;
  readonly groups: readonly MarkGroup[];
  readonly sum: string;
}

/** Result or progress of the indicators of an objective, each at its place. */
export interface StatusRow {
  readonly by: string;
  readonly marks: readonly StatusMark[];
  readonly counts: string;
}

export interface StatusObjective {
  readonly number: string;
  readonly label: string;
  readonly rows: readonly [result: StatusRow, progress: StatusRow];
}

export interface StatusView {
  readonly title: string;
  readonly sentence: string;
  /** How sure the least sure figure is, where it is not official. */
  readonly mark?: { readonly kind: FigureStatus; readonly text: string };
  /** Source, date, data status: a line each. */
  readonly foot: readonly string[];
  /** The issuer's printed name in the foot, where the page is not Vietnamese. */
  readonly vietnamese?: string | undefined;
  /** Absent while the plan has no figure at all: forty empty marks would say less than the sentence. */
  readonly drawn?: {
    readonly strips: readonly [result: Strip, progress: Strip];
    readonly objectives: readonly StatusObjective[];
    readonly whole: string;
    readonly totals: readonly [result: Omit<StatusRow, 'marks'>, progress: Omit<StatusRow, 'marks'>];
  };
}

export interface StatusOptions {
  readonly asOf: CivilDate;
  readonly locale: Locale;
  readonly words: StatusWords & CommonWords;
}

const resultOrder = ['met', 'partly-met', 'not-met', 'not-yet', 'cannot-say'] as const satisfies readonly Result[];
const progressOrder = ['on-track', 'off-track', 'cannot-say', 'none'] as const satisfies readonly Progress[];
const progressIcons = { 'on-track': 'on-track', 'off-track': 'off-track', 'cannot-say': 'unassessed', none: 'skipped' } as const;

const resultIcon = (result: Result): IconName => (result === 'cannot-say' ? 'unassessed' : result);

/** A plan at a glance: how many indicators are where, and which. Every row of numbers adds up to all indicators. */
export function statusView(plan: PlanWithData, evaluation: PlanEvaluation, { asOf, locale, words }: StatusOptions): StatusView {
  const { totals } = evaluation;
  const day = formatDate(asOf, locale);
  const title = words.title(totals.indicators);
  const foot = (statuses: readonly FigureStatus[], newest?: CivilDate): string[] =>
    figureFoot(plan, { asOf, locale, words, statuses, newest });
  if (!plan.data?.observations.length) return { title, sentence: words.noFigures(totals.indicators, day), foot: foot([]), vietnamese: printedIssuer(plan, locale) };

  const judged = plan.objectives.flatMap(({ indicators }) => indicators.flatMap(({ id }) => evaluation.indicators[id] ?? []));
  const marker = { plan, evaluation, words };
  const all = judged.map((one) => ({ one, result: resultMark(marker, one), progress: progressMark(marker, one) }));
  const byId = new Map(all.map((marks) => [marks.one.indicator, marks]));
  const mark = leastSure(judged.map(({ dataStatus }) => dataStatus));
  const counts = countsOf(totals);
  const sum = words.sum(totals.indicators);

  return {
    title,
    sentence: words.sentence(counts, day),
    ...(mark && mark !== 'official' && { mark: { kind: mark, text: words[mark] } }),
    vietnamese: printedIssuer(plan, locale),
    foot: foot(
      judged.flatMap(({ dataStatus }) => (dataStatus === 'none' ? [] : dataStatus)),
      newestRecord(Object.values(evaluation.measures).flatMap(decidingOf)),
    ),
    drawn: {
      strips: [
        {
          title: words.result,
          groups: counts.results.map(({ result, count }) => {
            const same = all.filter(({ one }) => one.result === result);
            const marks = same.map((marks) => marks.result);
            const word = groupWord(
              words.results[result],
              same.map(({ one }) => one.dataStatus),
              marks,
              words,
            );
            return { kind: kindOf(result), icon: resultIcon(result), word, count, marks };
          }),
          sum,
        },
        {
          title: words.progress,
          groups: counts.progress.map(({ progress, count }) => ({
            kind: progressIcons[progress],
            icon: progressIcons[progress],
            word: words.progresses[progress],
            count,
            marks: all.filter(({ one }) => one.progress === progress).map((marks) => marks.progress),
          })),
          sum,
        },
      ],
      objectives: plan.objectives.flatMap(({ id, label, indicators }) => {
        const own = evaluation.objectives[id];
        if (!own || !indicators.length) return [];
        const marks = indicators.flatMap((indicator) => byId.get(indicator.id) ?? []);
        const { results, progress } = countsOf(own);
        return {
          number: words.objective(id),
          label: labelIn(label, locale),
          rows: [
            { by: words.result, marks: marks.map((of) => of.result), counts: words.resultCounts(results) },
            { by: words.progress, marks: marks.map((of) => of.progress), counts: words.progressCounts(progress) },
          ] as const,
        };
      }),
      whole: words.wholePlan(totals.indicators),
      totals: [
        { by: words.result, counts: words.resultCounts(counts.results) },
        { by: words.progress, counts: words.progressCounts(counts.progress) },
      ],
    },
  };
}

/** The figures that decide on a measure: one, or one of each group. */
export const decidingOf = ({ observation, groups }: MeasureEvaluation): readonly Observation[] =>
  [observation, ...(groups ?? []).map((group) => group.observation)].flatMap((seen) => seen ?? []);

/** In the order in which they are read; what does not occur is left out. */
function countsOf({ results, progress }: Pick<PlanEvaluation['totals'], 'results' | 'progress'>): StatusCounts {
  return {
    results: resultOrder.map((result) => ({ result, count: results[result] })).filter(({ count }) => count > 0),
    progress: progressOrder.map((of) => ({ progress: of, count: progress[of] })).filter(({ count }) => count > 0),
  };
}

interface Marker {
  readonly plan: PlanWithData;
  readonly evaluation: PlanEvaluation;
  readonly words: StatusWords & CommonWords;
}

const measuresOf = ({ evaluation }: Marker, { measures }: IndicatorEvaluation): readonly MeasureEvaluation[] =>
  measures.flatMap((id) => evaluation.measures[id] ?? []);

const hrefOf = ({ plan }: Marker, { indicator }: IndicatorEvaluation): string => `#bdg-${encodeURIComponent(`${plan.id}-${indicator}`)}`;

const kindOf = (result: Result): string => (result === 'cannot-say' ? 'unassessed' : result);

/** "Met" says the year and the status of its figure where that is not official or not of the due year. */
function resultMark(marker: Marker, judged: IndicatorEvaluation): StatusMark {
  const { words } = marker;
  const { indicator, result, reason, dataStatus } = judged;
  const measures = measuresOf(marker, judged);
  const word = result === 'cannot-say' && reason === 'about' ? words.about : words.results[result];
  const passed = result === 'met' || result === 'partly-met';
  const early = measures.some((measure) => measure.reason === 'early');
  const mark = { id: indicator, href: hrefOf(marker, judged), kind: kindOf(result), icon: resultIcon(result) };
  if (!passed || dataStatus === 'none' || !(early || dataStatus !== 'official')) return { ...mark, spoken: words.markOf(indicator, word) };

  const years = yearsOf(measures);
  return {
    ...mark,
    spoken: words.markOf(indicator, words.on(word, years, words[dataStatus])),
    on: { years, ...(dataStatus !== 'official' && { status: { kind: dataStatus, text: words[dataStatus] } }) },
  };
}

/** The years of the figures that decide, each once, in order. */
export const yearsOf = (measures: readonly MeasureEvaluation[]): string =>
  [...new Set(measures.flatMap(decidingOf).map(({ period }) => period))].sort((a, b) => a - b).join(', ');

/** Progress says how sure it is where it is less sure than the figure itself: its other end is then the baseline. */
function progressMark(marker: Marker, judged: IndicatorEvaluation): StatusMark {
  const { words } = marker;
  const { indicator, progress } = judged;
  const weaker = measuresOf(marker, judged).flatMap(({ progressDataStatus: status, dataStatus }) =>
    status && status !== 'none' && status !== dataStatus ? status : [],
  );
  const status = progress === 'none' ? undefined : leastSure(weaker);
  const word = words.progresses[progress];
  return {
    id: indicator,
    href: hrefOf(marker, judged),
    kind: progressIcons[progress],
    icon: progressIcons[progress],
    spoken: words.markOf(indicator, status ? words.as(word, words[status]) : word),
  };
}

/** One word for several marks: with their year and status where these are the same, else with how many are not official. */
function groupWord(
  word: string,
  statuses: readonly (FigureStatus | 'none')[],
  marks: readonly StatusMark[],
  words: StatusWords & CommonWords,
): string {
  const [first] = marks;
  if (!marks.some(({ on }) => on)) return word;
  const asSaid = ({ on }: StatusMark): string => (on ? words.on(word, on.years, on.status?.text ?? words.official) : '');
  if (first && marks.every((mark) => asSaid(mark) === asSaid(first))) return asSaid(first);
  const unsure = (['estimate', 'illustrative'] as const)
    .map((status) => ({ status: words[status], count: statuses.filter((one) => one === status).length }))
    .filter(({ count }) => count > 0);
  return unsure.length > 0 ? words.among(word, unsure) : word;
}

function leastSure(statuses: readonly (FigureStatus | 'none')[]): FigureStatus | undefined {
  return (['illustrative', 'estimate', 'official'] as const).find((status) => statuses.includes(status));
}
