import { formatDate, yearOf, type CivilDate, type ReportingStatus, type ScheduleEntry } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import type { ShownState, TimelineWords } from './reporting-timeline.words.ts';

/** What is known of one duty in one year. */
export interface Cell {
  readonly year: number;
  readonly state: ShownState;
  readonly word: string;
  /** The day on which it was filed. */
  readonly day?: string;
  /** How many others than the bearer filed; never out of how many. */
  readonly others?: string;
  /** True where the state comes from invented filings. */
  readonly isIllustrative: boolean;
}

export interface CellOptions {
  readonly asOf: CivilDate;
  readonly locale: Locale;
  readonly words: TimelineWords;
  readonly namesLateness: boolean;
  readonly isIllustrative: boolean;
}

export function cellOf(status: ReportingStatus, { from }: ScheduleEntry, { asOf, locale, words, namesLateness, isIllustrative }: CellOptions): Cell {
  const state = shownState(status, asOf, namesLateness);
  const isFiled = state === 'filed' || state === 'filed-late';
  const own = isFiled ? status.filings.filter(({ agency }) => agency === from) : [];
  // What came in time counts, whatever was sent after it.
  const decisive = own.filter(({ late }) => late === (state === 'filed-late')).map(({ filedOn }) => filedOn).sort()[0];
  const others = new Set(status.filings.filter((filing) => !own.includes(filing)).map(({ agency }) => agency)).size;
  const isFromFilings = isFiled || state === 'overdue' || state === 'not-received' || others > 0;
  return {
    year: status.year,
    state,
    word: words.state[state],
    ...(decisive !== undefined && { day: words.filedOn(formatDate(decisive, locale)) }),
    ...(others > 0 && { others: words.filedCount(others) }),
    isIllustrative: isIllustrative && isFromFilings,
  };
}

function shownState({ state, year, isLastDay }: ReportingStatus, asOf: CivilDate, namesLateness: boolean): ShownState {
  if (state === 'due') return isLastDay ? 'last-day' : year > yearOf(asOf) ? 'later' : 'due';
  if (state === 'overdue') return namesLateness ? 'overdue' : 'not-received';
  // Undated duties have no cells; were one asked for, it would say that nothing is known.
  return state === 'undated' ? 'unknown' : state;
}
