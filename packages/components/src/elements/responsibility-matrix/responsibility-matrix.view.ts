import { responsibilityMatrix, type MatrixCell, type Plan, type Role } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import { agencyName, labelName, printed, shortAgencyName, type Name } from '../../shared/names.ts';
import { clausesOf, isNumbered, partOf } from '../../shared/section.ts';
import type { MatrixWords, RoleCount } from './responsibility-matrix.words.ts';

/** What one agency is charged with for one indicator. */
export interface CellView {
  readonly roles: readonly Role[];
  /** Asked for ("Đề nghị"), not bound. */
  readonly request: boolean;
  /** The part of the indicator that the document names, as printed. */
  readonly aspect?: Name;
  /** Where it is printed, in words. */
  readonly sections: string;
  /** The verb as printed. */
  readonly wording: string;
}

export interface RowView {
  readonly code: string;
  readonly name: Name;
  readonly objective: string;
  /** Nobody is named to lead or carry it out. */
  readonly hole: boolean;
  /** One place per column. */
  readonly cells: readonly (CellView | undefined)[];
}

export interface ColumnView {
  readonly id: string;
  readonly name: Name;
  readonly short: Name;
  /** The printed name where it says more than what stands above it. */
  readonly printed?: Name;
  readonly count: number;
}

export interface GroupView {
  readonly id: string;
  readonly name: Name;
  readonly rows: readonly RowView[];
}

/** What stands below the table. */
export interface BelowItem {
  readonly name: Name;
  /** Whose duty it is, where the item is a duty. */
  readonly by?: Name;
  readonly request: boolean;
  /** Of the agency, whose duties a task list on the same page has. */
  readonly agency: string;
}

/** The matrix as it is shown, before any filter. */
export interface MatrixView {
  readonly lead: string;
  readonly columns: readonly ColumnView[];
  readonly groups: readonly GroupView[];
  readonly rows: readonly RowView[];
  /** Roles that occur, in one order for all plans. */
  readonly roles: readonly Role[];
  readonly holes: readonly string[];
  readonly overlaps: readonly string[];
  /** Bodies of the document's own list that have duties, but for no indicator. */
  readonly others: readonly BelowItem[];
  /** What the document lays on a body for the plan as a whole, which is in no cell. */
  readonly whole: readonly BelowItem[];
}

export interface MatrixOptions {
  readonly locale: Locale;
  readonly words: MatrixWords;
  /** Id of the objective that is shown alone. */
  readonly objective?: string | undefined;
}

/** Agencies × indicators of a plan as the document assigns them, ready to be drawn as a table or as a list. */
export function matrixView(plan: Plan, { locale, words, objective }: MatrixOptions): MatrixView {
  const matrix = responsibilityMatrix(plan);
  const objectives = plan.objectives.filter(({ id }) => !objective || id === objective);
  const codes = new Set(objectives.flatMap(({ indicators }) => indicators).map(({ id }) => id));
  const cells = matrix.cells.filter(({ indicator }) => codes.has(indicator));
  const byPair = new Map(cells.map((cell) => [`${cell.indicator}\n${cell.agency}`, cell]));
  const charged = new Set(cells.map(({ agency }) => agency));
  const agencies = matrix.agencies.filter(({ id }) => charged.has(id));

  const groups = objectives.map(({ id, label, indicators }) => ({
    id,
    name: labelName(label, locale),
    rows: indicators.map((indicator): RowView => ({
      code: indicator.id,
      name: labelName(indicator.label, locale),
      objective: id,
      hole: matrix.holes.includes(indicator.id),
      cells: agencies.map((agency) => {
        const cell = byPair.get(`${indicator.id}\n${agency.id}`);
        return cell && cellView(cell, locale, words);
      }),
    })),
  }));
  const rows = groups.flatMap((group) => group.rows);
  const shown = rows.flatMap((row) => row.cells).filter((cell) => cell !== undefined);

  return {
    lead: lead(cells, shown, words),
    columns: agencies.map((agency, at): ColumnView => {
      const name = agencyName(agency, locale);
      const short = shortAgencyName(agency, locale);
      return {
        id: agency.id,
        name,
        short,
        ...((locale === 'en' ? name : short).text !== agency.name && { printed: printed(agency.name, locale) }),
        count: rows.filter((row) => row.cells[at]).length,
      };
    }),
    groups,
    rows,
    roles: roleOrder.filter((role) => shown.some(({ roles }) => roles.includes(role))),
    holes: matrix.holes.filter((id) => codes.has(id)),
    overlaps: matrix.overlaps.filter((id) => codes.has(id)),
    others: objective ? [] : otherAgencies(plan, matrix.otherAgencies, locale),
    whole: objective ? [] : wholePlanDuties(plan, locale),
  };
}

const roleOrder: readonly Role[] = ['lead', 'implement', 'data', 'report', 'coordinate', 'fund', 'supervise', 'advise', 'guide'];

function cellView({ roles, aspect, assignments }: MatrixCell, locale: Locale, words: MatrixWords): CellView {
  const clauses = assignments.flatMap(({ assignment }) => clausesOf(assignment));
  return {
    roles,
    request: assignments.every(({ assignment }) => !assignment.binding),
    ...(aspect !== undefined && { aspect: printed(aspect, locale) }),
    sections: [...new Set(clauses)].map((clause) => (isNumbered(clause) ? words.section(clause) : clause)).join(', '),
    wording: assignments.map(({ assignment }) => assignment.wording ?? '').filter(Boolean).join('; '),
  };
}

function lead(cells: readonly MatrixCell[], shown: readonly CellView[], words: MatrixWords): string {
  if (!shown.length) return words.nothingAssigned;
  const parts = cells.flatMap(({ assignments }) => assignments.flatMap(({ assignment }) => clausesOf(assignment).map(partOf)));
  const counts = new Map<string, RoleCount>();
  for (const { roles } of shown) {
    const key = roles.join();
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, roles: roles.map((role) => words.role[role]) });
  }
  const often = [...counts.values()].sort((a, b) => b.count - a.count);
  return words.lead([...new Set(parts)], often, shown.some(({ roles }) => roles.includes('lead')));
}

function wholePlanDuties({ assignments, agencies }: Plan, locale: Locale): MatrixView['whole'] {
  return assignments
    .filter(({ scope }) => scope.whole)
    .map(({ agency, label, binding }) => {
      const body = agencies.find(({ id }) => id === agency);
      return { name: labelName(label, locale), ...(body && { by: locale === 'vi' ? shortAgencyName(body, locale) : agencyName(body, locale) }), request: !binding, agency };
    });
}

/** Where a plan numbers its bodies, collective forms of address ("các sở, ban, ngành") are not bodies of its list. */
function otherAgencies(plan: Plan, others: Plan['agencies'], locale: Locale): MatrixView['others'] {
  const numbered = plan.agencies.some(({ printedNumber }) => printedNumber !== undefined);
  return others
    .filter(({ printedNumber }) => !numbered || printedNumber !== undefined)
    .map((agency) => ({
      name: agencyName(agency, locale),
      agency: agency.id,
      request: plan.assignments.filter(({ agency: id }) => id === agency.id).every(({ binding }) => !binding),
    }));
}
