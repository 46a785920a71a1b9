import { agencyById, responsibilityMatrix, type MatrixCell, type Plan } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import type { RoleKey } from '../../shared/duty.words.ts';
import { agencyName, labelName, printed, type Name } from '../../shared/names.ts';
import { clausesOf } from '../../shared/section.ts';
import type { ObjectiveWords } from './objective.words.ts';

export interface ActivityView {
  readonly id: string;
  readonly name: Name;
  /** Where the document has it, in words. */
  readonly section: string;
}

/** What a body is charged with: the same roles for several indicators stand in one line. */
export interface ChargeView {
  readonly roles: readonly RoleKey[];
  readonly indicators: string;
  /** The part of the indicator that the document names. */
  readonly aspect?: Name;
  /** Asked for ("Đề nghị"), not bound. */
  readonly request: boolean;
  readonly section: string;
}

export interface PersonView {
  readonly id: string;
  readonly name: Name;
  readonly charges: readonly ChargeView[];
}

/** What stands below the cards of an objective. */
export interface ObjectiveDetails {
  readonly activities: readonly ActivityView[];
  readonly people: readonly PersonView[];
  /** A sentence about the indicators that nobody is named to carry out. */
  readonly holes?: string;
}

export interface ObjectiveOptions {
  readonly locale: Locale;
  readonly words: ObjectiveWords;
}

/** The activities of an objective and the bodies named for its indicators, only as far as the document says so. */
export function objectiveDetails(plan: Plan, id: string, { locale, words }: ObjectiveOptions): ObjectiveDetails {
  const objective = plan.objectives.find((one) => one.id === id);
  const codes = new Set<string>(objective?.indicators.map((indicator) => indicator.id));
  const matrix = responsibilityMatrix(plan);
  const cells = matrix.cells.filter(({ indicator }) => codes.has(indicator));
  const holes = matrix.holes.filter((indicator) => codes.has(indicator));
  return {
    activities: plan.activities
      .filter((activity) => activity.objective === id)
      .map((activity) => ({ id: activity.id, name: labelName(activity.label, locale), section: sectionOf(clausesOf(activity), words) })),
    people: matrix.agencies.flatMap((agency) => {
      const own = cells.filter((cell) => cell.agency === agency.id);
      const body = agencyById(plan, agency.id);
      return body && own.length > 0 ? [{ id: agency.id, name: agencyName(body, locale), charges: chargesOf(own, { locale, words }) }] : [];
    }),
    ...(holes.length > 0 && { holes: cells.length > 0 ? words.holes(holes) : words.nobodyNamed }),
  };
}

function chargesOf(cells: readonly MatrixCell[], { locale, words }: ObjectiveOptions): ChargeView[] {
  const alike = new Map<string, MatrixCell[]>();
  for (const cell of cells) {
    const key = JSON.stringify([cell.roles, cell.aspect, isRequest(cell), clausesIn([cell])]);
    alike.set(key, [...(alike.get(key) ?? []), cell]);
  }
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    return [
      {
        roles: first.roles,
        indicators: words.forIndicators(same.map(({ indicator }) => indicator)),
        ...(first.aspect !== undefined && { aspect: printed(first.aspect, locale) }),
        request: isRequest(first),
        section: sectionOf(clausesIn(same), words),
      },
    ];
  });
}

const isRequest = ({ assignments }: MatrixCell): boolean => assignments.every(({ assignment }) => !assignment.binding);

const clausesIn = (cells: readonly MatrixCell[]): string[] => [
  ...new Set(cells.flatMap(({ assignments }) => assignments.flatMap(({ assignment }) => clausesOf(assignment)))),
];

const sectionOf = (clauses: readonly string[], { duty }: ObjectiveWords): string =>
  clauses.map((clause) => duty.section(clause)).join(', ');
