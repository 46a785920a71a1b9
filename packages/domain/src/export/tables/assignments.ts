import { agencyById } from '../../plan/look-up.ts';
import type { Assignment } from '../../plan/plan.ts';
import type { CsvCell } from '../csv-text.ts';
import { agencyCell, codeCell, columnsOf, joined, labelCell, sourceColumns, tableRows, yesCell, type TableContext } from '../table.ts';

/** One row per duty, in the order of the document. */
export function assignmentsTable(context: TableContext): CsvCell[][] {
  const { plan, words } = context;
  const columns = columnsOf<Assignment>(context, [
    ['agency', ({ agency }) => agencyCell(context, agency)],
    ['agencyKind', ({ agency }) => named(words.agencyKind, agencyById(plan, agency)?.kind)],
    ['level', ({ agency }) => named(words.level, agencyById(plan, agency)?.level)],
    ['binding', ({ binding }) => (binding ? words.binding : words.request)],
    [
      'roles',
      ({ roles }) =>
        roles.length === 0
          ? words.task
          : joined(
              roles.map((role) => words.role[role]),
              ', ',
            ),
    ],
    ['duty', ({ label }) => labelCell(context, label)],
    ['partners', ({ with: partners = [] }) => joined(partners.map((id) => agencyCell(context, id)))],
    [
      'indicators',
      ({ scope }) =>
        codeCell(
          context,
          'indicator',
          (scope.indicators ?? []).map((one) => (typeof one === 'string' ? one : one.id)),
        ),
    ],
    ['aspect', ({ scope }) => joined((scope.indicators ?? []).flatMap((one) => (typeof one === 'string' ? [] : [one.aspect])))],
    ['measures', ({ scope }) => codeCell(context, 'measure', scope.measures ?? [])],
    ['objectives', ({ scope }) => codeCell(context, 'objective', scope.objectives ?? [])],
    ['activities', ({ scope }) => codeCell(context, 'activity', scope.activities ?? [])],
    ['wholePlan', ({ scope }) => yesCell(context, scope.whole)],
    [
      'schedule',
      ({ schedule = [] }) => joined(plan.schedule.filter(({ id }) => schedule.includes(id)).map(({ title }) => labelCell(context, title))),
    ],
    ['wording', ({ wording }) => wording],
    ...sourceColumns<Assignment>(({ source }) => source),
  ]);
  return tableRows(columns, plan.assignments);
}

function named<Key extends string>(words: Readonly<Record<Key, string>>, key: Key | undefined): string {
  return key === undefined ? '' : words[key];
}
