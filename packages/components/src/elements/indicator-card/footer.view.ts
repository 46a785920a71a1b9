import { yearOf, type Agency, type Indicator, type ReportingState, type ReportingStatus, type ScheduleEntry } from '@binhdanggioi/domain';
import { agencyName, shortAgencyName, type Name } from '../../shared/names.ts';
import type { IconName } from '../../styles/icons.ts';
import type { CardContext } from './card-context.ts';

export interface AgencyView extends Name {
  /** The printed name, where another is shown. */
  readonly full?: string;
  /** For narrow places. */
  readonly short: Name;
}

export interface ReportView {
  readonly label: string;
  readonly text: string;
  readonly icon: IconName;
}

export interface FooterView {
  /** Who carries it out; where nobody is named, who gives the data. */
  readonly agencies: readonly AgencyView[];
  readonly nobody: boolean;
  readonly report?: ReportView;
}

const icons: Readonly<Record<ReportingState, IconName>> = {
  'not-required': 'undated',
  undated: 'undated',
  filed: 'filed',
  'filed-late': 'filed',
  due: 'due',
  overdue: 'unknown',
  unknown: 'unknown',
};

export function footerView(context: CardContext, { id }: Indicator): FooterView {
  const { plan, matrix, locale } = context;
  const cells = matrix.cells.filter(({ indicator }) => indicator === id);
  const carrying = cells.filter(({ roles }) => roles.includes('implement') || roles.includes('lead'));
  const ids = (carrying.length ? carrying : cells.filter(({ roles }) => roles.includes('data'))).map(({ agency }) => agency);
  const agencies = ids.flatMap((agency) => plan.agencies.find((candidate) => candidate.id === agency) ?? []);
  const report = reportView(context, agencies);
  return { agencies: agencies.map((agency) => agencyView(agency, locale)), nobody: !carrying.length, ...(report && { report }) };
}

/** The short name where there is one; in English the translated name, else the printed one marked as Vietnamese. */
function agencyView(agency: Agency, locale: CardContext['locale']): AgencyView {
  const short = shortAgencyName(agency, locale);
  const shown = locale === 'vi' ? short : agencyName(agency, locale);
  return { ...shown, short, ...(shown.text !== agency.name && { full: agency.name }) };
}

/** The yearly report of the current year, as far as it concerns these bodies. */
function reportView({ plan, asOf, reporting, words }: CardContext, agencies: readonly Agency[]): ReportView | undefined {
  const entry = plan.schedule.find(isYearlyReport);
  if (!entry) return undefined;
  const year = yearOf(asOf);
  const status = reporting.find(({ schedule, year: of }) => schedule === entry.id && of === year);
  const state = status ? stateFor(status, entry, agencies, asOf) : 'not-required';
  return {
    label: words.report(year),
    text: state === 'due' && status?.isLastDay ? words.lastDay : words.reports[state],
    icon: icons[state],
  };
}

function isYearlyReport({ kind, after, rule }: ScheduleEntry): boolean {
  return kind === 'report' && after === undefined && rule.type === 'yearly';
}

/** That some other body has filed, or is late, says nothing of these. */
function stateFor(
  { state, filings, lastDay }: ReportingStatus,
  { from }: ScheduleEntry,
  agencies: readonly Agency[],
  asOf: string,
): ReportingState {
  const own = agencies.flatMap(({ id }) => filings.filter(({ agency }) => agency === id).slice(-1));
  if (own.length && own.length === agencies.length) return own.some(({ late }) => late) ? 'filed-late' : 'filed';
  const settled = state === 'filed' || state === 'filed-late' || state === 'overdue';
  if (!settled || agencies.some(({ id }) => id === from)) return state;
  return lastDay !== undefined && asOf <= lastDay ? 'due' : 'unknown';
}
