import {
  formatDate,
  formatDayMonth,
  occurrences,
  reportingStatus,
  yearOf,
  type Agency,
  type CivilDate,
  type Occurrence,
  type PlanWithData,
  type ReportingStatus,
  type ScheduleEntry,
} from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import { agencyName, labelName, type Name } from '../../shared/names.ts';
import { clausesOf, isNumbered, partOf } from '../../shared/section.ts';
import { cellOf, type Cell } from './cell.view.ts';
import { dueInWords, oftenInWords } from './due-words.ts';
import { nextDeadlines, openFallings, type NextView } from './next-deadline.view.ts';
import { partiesOf } from './parties.ts';
import type { Parts, TimelineWords } from './reporting-timeline.words.ts';
import { timelineYears, type AskedYears, type TimelineYears } from './timeline-years.ts';

/** One duty: who owes it to whom, when, and what is known of it in each year. */
export interface DutyRow {
  readonly id: string;
  readonly title: Name;
  /** Absent where the document prints neither day nor year. */
  readonly due?: string;
  /** How often or on what condition an undated duty falls, where the document says so. */
  readonly often?: Name;
  readonly who: readonly Parts<Name>[];
  /** Asked for ("Đề nghị"), not bound. */
  readonly request: boolean;
  readonly section: string;
  readonly wording: string;
  /** One for each year shown; none for an undated duty. */
  readonly cells: readonly Cell[];
}

/** What members of a group, or others than the bearer, filed for one duty in one year. */
export interface FiledList {
  readonly heading: Parts<Name>;
  readonly items: readonly { readonly agency: Name; readonly day: string }[];
}

export interface TimelineView {
  /** What has to be known first, in whole sentences. */
  readonly leads: readonly Parts<Name>[];
  readonly years: readonly { readonly year: number; readonly isCurrent: boolean }[];
  readonly dated: readonly DutyRow[];
  readonly undated: readonly DutyRow[];
  /** Absent where nothing with a printed day lies ahead. */
  readonly next?: NextView;
  /** Every deadline that can still be kept, in order. */
  readonly open: readonly Occurrence[];
  readonly filed: readonly FiledList[];
  readonly isIllustrative: boolean;
  readonly notes: readonly string[];
}

export interface TimelineOptions {
  readonly asOf: CivilDate;
  readonly locale: Locale;
  readonly words: TimelineWords;
  readonly from?: unknown;
  readonly to?: unknown;
  /** Id of the agency whose duties are shown alone; all are shown if the plan has no such agency. */
  readonly agency?: string | undefined;
  /** Whether a duty that is overdue is called so; else it is "not received". */
  readonly namesLateness?: boolean;
}

export function timelineView(plan: PlanWithData, options: TimelineOptions): TimelineView {
  const { asOf, namesLateness = false } = options;
  const shown = timelineYears(plan.period, options.from, options.to);
  const statuses = reportingStatus(plan, { asOf });
  const owed = plan.schedule.filter(({ id }) => statuses.some(({ schedule }) => schedule === id));
  const agency = plan.agencies.find(({ id }) => id === options.agency);
  const entries = agency ? owed.filter((entry) => takesPart(plan, entry, agency)) : owed;
  const isIllustrative = plan.data?.kind === 'illustrative';
  const rows = entries.map((entry) => {
    const own = shown.years.map((year) => statuses.find((status) => status.schedule === entry.id && status.year === year));
    return rowOf(entry, own, plan, { ...options, namesLateness, isIllustrative });
  });
  const dated = rows.filter(({ cells, due }) => due !== undefined && (shown.isWhole || cells.some(({ state }) => state !== 'not-required')));
  const open = openFallings(plan, { asOf, statuses, entries });
  const next = nextDeadlines(plan, open, options);
  const states = dated.flatMap(({ cells }) => cells.map(({ state }) => state));
  const filed = filedLists(plan, entries, statuses.filter(({ year }) => shown.years.includes(year)), options);
  return {
    leads: [...situation(plan, options, shown), ...filterLeads(plan, owed, entries, agency, options), ...dayLeads(rows, open, plan, options)],
    years: shown.years.map((year) => ({ year, isCurrent: year === yearOf(asOf) })),
    dated,
    undated: rows.filter(({ due }) => due === undefined),
    ...(next && { next }),
    open,
    filed,
    isIllustrative: isIllustrative && (filed.length > 0 || states.some((state) => /filed|overdue|received/.test(state))),
    notes: notesOf(plan, rows, states, filed, options),
  };
}

/** Whether the plan names an agency for a duty: to do it, to pass it on, to receive it, or in a role beside. */
function takesPart(plan: PlanWithData, { id, from, through, to }: ScheduleEntry, agency: Agency): boolean {
  const named = plan.assignments.some((one) => one.agency === agency.id && one.schedule?.includes(id));
  return named || [from, through, to].includes(agency.id);
}

interface RowOptions extends TimelineOptions {
  readonly namesLateness: boolean;
  readonly isIllustrative: boolean;
}

function rowOf(entry: ScheduleEntry, statuses: readonly (ReportingStatus | undefined)[], plan: PlanWithData, options: RowOptions): DutyRow {
  const { locale, words } = options;
  const due = dueInWords(entry, { period: plan.period, locale, words });
  const often = oftenInWords(entry, { period: plan.period, locale, words });
  const leading = plan.assignments.filter(({ schedule }) => schedule?.includes(entry.id));
  return {
    id: entry.id,
    title: labelName(entry.title, locale),
    ...(due !== undefined && { due }),
    ...(often && { often }),
    who: partiesOf(plan, entry, locale, words),
    request: leading.length > 0 && leading.every(({ binding }) => !binding),
    section: placesOf(entry, words).join(', '),
    wording: entry.wording,
    cells: due === undefined ? [] : statuses.flatMap((status) => (status ? [cellOf(status, entry, options)] : [])),
  };
}

/** Where in the document an entry stands first; one from a page comes last. */
function lineOf({ source }: ScheduleEntry): number {
  const [first] = [source].flat();
  return first && 'line' in first ? Number([first.line].flat()[0]) : Infinity;
}

function placesOf(entry: ScheduleEntry, words: TimelineWords): string[] {
  return clausesOf(entry).map((clause) => (isNumbered(clause) ? words.section(clause) : clause));
}

function situation({ period }: PlanWithData, { asOf, locale, words }: TimelineOptions, { years, outside, clipped }: TimelineYears): Parts<Name>[] {
  const today = yearOf(asOf);
  const [first = period.from] = years;
  return [
    ...(outside ? [[words.outside(yearsText(outside), period)]] : []),
    ...(clipped ? [[words.clipped(yearsText(clipped), period, yearsText({ from: first, to: first + years.length - 1 }))]] : []),
    ...(today > period.to ? [[words.ended(formatDate(`${period.to}-12-31`, locale))]] : today < period.from ? [[words.notStarted(period.from)]] : []),
  ];
}

function yearsText({ from, to }: AskedYears): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** What a filter by agency leaves out: a group's duties bind its members, whom the document does not name. */
function filterLeads(plan: PlanWithData, owed: readonly ScheduleEntry[], shown: readonly ScheduleEntry[], agency: Agency | undefined, { locale, words }: TimelineOptions): Parts<Name>[] {
  if (!agency) return [];
  const groups = new Set(plan.agencies.filter(({ kind }) => kind === 'group').map(({ id }) => id));
  const leftOut = owed.filter((entry) => entry.from !== undefined && groups.has(entry.from) && !shown.includes(entry)).length;
  const name = agencyName(agency, locale);
  return [shown.length ? words.onlyNamed(name) : words.nothingNamed(name), ...(leftOut ? [[words.groupsLeftOut(leftOut)]] : [])];
}

function dayLeads(rows: readonly DutyRow[], open: readonly Occurrence[], plan: PlanWithData, { locale, words }: TimelineOptions): Parts<Name>[] {
  if (!rows.length) return [];
  if (!rows.some(({ due }) => due !== undefined)) return [[words.nothingDated]];
  const ids = new Set(rows.map(({ id }) => id));
  const all = occurrences(plan, { from: '0001-01-01', to: '9999-12-31' }).filter(({ schedule, exclusive }) => exclusive && ids.has(schedule));
  const example = open.find(({ exclusive }) => exclusive) ?? all[0];
  return [
    ...(open.length ? [] : [[words.noneLeft]]),
    [words.lead],
    ...(example ? [[words.exclusive(formatDayMonth(example.end, locale), formatDayMonth(example.lastDay, locale))]] : []),
  ];
}

/** The filings that settle nothing for the duty: those of a group's members, in which nobody knows who is missing. */
function filedLists(plan: PlanWithData, entries: readonly ScheduleEntry[], statuses: readonly ReportingStatus[], { locale, words }: TimelineOptions): FiledList[] {
  return entries.flatMap((entry) =>
    statuses
      .filter(({ schedule }) => schedule === entry.id)
      .sort((a, b) => b.year - a.year)
      .flatMap(({ year, filings }) => {
        const others = filings.filter(({ agency }) => agency !== entry.from || isGroup(plan, agency));
        const count = new Set(others.map(({ agency }) => agency)).size;
        if (!count) return [];
        const items = others.map(({ agency, filedOn }) => ({ agency: nameOf(plan, agency, locale), day: words.filedOn(formatDate(filedOn, locale)) }));
        return [{ heading: words.filedIn(labelName(entry.title, locale), year, count), items }];
      }),
  );
}

function isGroup(plan: PlanWithData, id: string): boolean {
  return plan.agencies.some((agency) => agency.id === id && agency.kind === 'group');
}

function nameOf(plan: PlanWithData, id: string, locale: Locale): Name {
  const agency = plan.agencies.find((one) => one.id === id);
  return agency ? agencyName(agency, locale) : { text: id };
}

function notesOf(plan: PlanWithData, rows: readonly DutyRow[], states: readonly Cell['state'][], filed: readonly FiledList[], { locale, words }: TimelineOptions): string[] {
  const ids = new Set(rows.map(({ id }) => id));
  const owed = plan.schedule.filter(({ id }) => ids.has(id)).sort((a, b) => lineOf(a) - lineOf(b));
  const parts = [...new Set(owed.flatMap(clausesOf).map(partOf))].map((part) => (isNumbered(part) ? words.section(part) : part));
  const hasRecord = (plan.data?.filings.length ?? 0) > 0 || plan.data?.filingsCompleteTo !== undefined;
  const isLate = states.some((state) => state === 'overdue' || state === 'not-received');
  const completeTo = plan.data?.filingsCompleteTo;
  return [
    ...(rows.length ? [words.sources(parts)] : []),
    ...(states.includes('unknown') ? [hasRecord ? words.unknownNote : words.noRecord] : []),
    ...(filed.length ? [words.groupNote] : []),
    ...(isLate && completeTo !== undefined ? [words.completeTo(formatDate(completeTo, locale))] : []),
    ...(rows.some(({ request }) => request) ? [words.requestNote] : []),
  ];
}
