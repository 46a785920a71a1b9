import { formatDate, indicatorsOf, responsibilityMatrix, type CivilDate, type Gap, type PlanWithData } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import { printed, type Name } from '../../shared/names.ts';
import type { CommonWords } from '../../words/common.words.ts';
import type { HeaderWords, Parts } from './plan-header.words.ts';

export type Content = Parts<Name>;

export interface Fact {
  readonly term: string;
  readonly value: Content;
  readonly notes: readonly Content[];
  /** A count, set large. */
  readonly isCount?: true;
}

export interface HeaderContext {
  readonly plan: PlanWithData;
  readonly asOf: CivilDate;
  readonly locale: Locale;
  readonly words: HeaderWords & CommonWords;
}

const COUNTS_SHOWN = 4;

/** What the plan holds, counted: objectives and indicators first; where there are none, duties and their days. */
export function countFacts({ plan, words }: HeaderContext): Fact[] {
  const indicators = indicatorsOf(plan);
  const inParts = indicators.filter(({ measures }) => measures.length > 1);
  const solutions = plan.activities.filter(({ kind }) => kind === 'solution');
  const common = solutions.filter(({ objective }) => objective === undefined).length;
  const requests = plan.assignments.filter(({ binding }) => !binding).length;
  const due = plan.schedule.filter(({ kind }) => kind === 'report' || kind === 'deadline' || kind === 'review');
  const undated = due.filter(({ rule }) => rule.type === 'undated').length;
  const dated = due.filter(({ rule }) => rule.type !== 'undated' && rule.type !== 'year').length;
  const withIndicators = indicators.length ? responsibilityMatrix(plan).agencies.length : 0;
  const count = (term: string, value: number, note: string | false): Fact => ({ term, value: [String(value)], notes: note ? [[note]] : [], isCount: true });

  const facts = [
    plan.objectives.length && count(words.objectives, plan.objectives.length, false),
    indicators.length &&
      count(words.indicators, indicators.length, inParts.length > 0 && (inParts.every(({ measures }) => measures.length === 2) ? words.indicatorsOfTwo : words.indicatorsOfSeveral)(inParts.length)),
    solutions.length
      ? count(words.solutions, solutions.length, common > 0 && common < solutions.length && words.solutionsByKind(common, solutions.length - common))
      : plan.activities.length && count(words.activities, plan.activities.length, false),
    count(words.agencies, countAgencies(plan), withIndicators > 0 && words.agenciesWithIndicators(withIndicators)),
    count(words.duties, plan.assignments.length, requests > 0 && words.requests(requests)),
    due.length && count(words.deadlines, dated, undated > 0 && words.undated(undated)),
  ];
  return facts.filter((fact) => fact !== 0).slice(0, COUNTS_SHOWN);
}

/** The blocks of the document by their printed numbers; where it prints none, every body with a duty. */
function countAgencies({ agencies, assignments }: PlanWithData): number {
  const numbered = agencies.filter(({ printedNumber }) => printedNumber !== undefined).length;
  return numbered || new Set(assignments.map(({ agency }) => agency)).size;
}

/** Which document this is, and how fresh its figures are. */
export function identityFacts(context: HeaderContext): Fact[] {
  const { plan, words, asOf, locale } = context;
  const { document, period } = plan;
  return [
    { term: words.issuer, value: [printed(document.issuer.name, locale)], notes: [] },
    numberAndDate(context),
    { term: words.period, value: [period.from === period.to ? `${period.to}` : `${period.from}–${period.to}`], notes: period.vision === undefined ? [] : [[words.vision(period.vision)]] },
    // No box for figures that cannot exist
    indicatorsOf(plan).length === 0
      ? { term: words.indicators, value: [words.noIndicators], notes: [] }
      : { term: words.dataUntil, value: [dataUntil(context)], notes: [[words.judgedOn(formatDate(asOf, locale))]] },
  ];
}

function numberAndDate({ plan: { document }, words, locale }: HeaderContext): Fact {
  const numberGap = gapOf(document.gaps, 'number');
  const dateGap = gapOf(document.gaps, 'issuedOn');
  const date = document.issuedOn === null ? words.issuedOn(words.gap[dateGap.state]) : formatDate(document.issuedOn, locale);
  const isOneGap = document.number === null && document.issuedOn === null && numberGap.state === dateGap.state;
  return {
    term: words.numberAndDate,
    value: document.number === null ? [words.gap[numberGap.state]] : [printed(document.number, locale)],
    notes: [
      ...(isOneGap ? [] : [[date]]),
      ...(document.issuedOn === null && dateGap.raw ? [[printed(`“${dateGap.raw}”`, locale)]] : []),
      ...(document.status === 'unknown' ? [[words.statusUnknown]] : []),
    ],
  };
}

function gapOf(gaps: readonly Gap[], field: string): Pick<Gap, 'state' | 'raw'> {
  return gaps.find((gap) => gap.field === field) ?? { state: 'absent' };
}

/** The newest day on which a figure known by the day of judgement was written down; never the day of judgement itself. */
function dataUntil({ plan, words, asOf, locale }: HeaderContext): string {
  const observations = plan.data?.observations ?? [];
  const days = observations.flatMap(({ recordedOn }) => (recordedOn === undefined ? [] : [recordedOn]));
  const known = days.filter((day) => day <= asOf).sort();
  const last = known[known.length - 1];
  if (last !== undefined) return formatDate(last, locale);
  return observations.length > days.length ? words.noDay : words.noData;
}
