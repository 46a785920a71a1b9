import { dataStatusOf } from '../../judgement/data-status.ts';
import { DOMAIN_WORDS } from '../../language/domain-words.ts';
import { indicatorsOf } from '../../plan/look-up.ts';
import type { Observation } from '../../plan/plan-data.ts';
import type { Measure } from '../../plan/plan.ts';
import type { CsvCell } from '../csv-text.ts';
import { codeCell, columnsOf, joined, labelCell, sourceColumns, tableRows, unitCell, type TableContext } from '../table.ts';

interface Row {
  readonly observation: Observation;
  readonly measure: Measure | undefined;
}

/** One row per figure, with how sure it is in a column of its own. Clause and line are those of its measure. */
export function observationsTable(context: TableContext): CsvCell[][] {
  const { plan, words, locale } = context;
  const { missing, yes, notYet } = DOMAIN_WORDS[locale];
  const value = (one: Observation['value']): CsvCell =>
    typeof one === 'object' ? missing[one.missing] : typeof one === 'boolean' ? (one ? yes : notYet) : one;
  const partsOf = ({ parts = {} }: Observation, measure: Measure | undefined): string =>
    joined(
      Object.entries(parts).map(
        ([id, state]) => `${labelCell(context, measure?.parts?.find((part) => part.id === id)?.label ?? id)}: ${state ? yes : notYet}`,
      ),
    );
  const measures = new Map(indicatorsOf(plan).flatMap((indicator) => indicator.measures.map((one) => [one.id, one])));
  const columns = columnsOf<Row>(context, [
    ['measure', ({ observation }) => codeCell(context, 'measure', [observation.measure])],
    ['measureName', ({ measure }) => labelCell(context, measure?.label)],
    [
      'group',
      ({ observation, measure }) =>
        labelCell(context, measure?.groups?.find(({ id }) => id === observation.group)?.label ?? observation.group),
    ],
    ['period', ({ observation }) => observation.period],
    ['value', ({ observation }) => value(observation.value)],
    ['unit', ({ measure }) => measure && unitCell(context, measure.unit)],
    ['status', ({ observation }) => words.status[statusOf(observation, context)]],
    ['recordedOn', ({ observation }) => observation.recordedOn],
    ['revision', ({ observation }) => observation.revision],
    ['parts', ({ observation, measure }) => partsOf(observation, measure)],
    ['dataSource', () => plan.data?.source],
    ...sourceColumns<Row>(({ measure }) => measure?.source),
  ]);
  return tableRows(
    columns,
    (plan.data?.observations ?? []).map((observation) => ({ observation, measure: measures.get(observation.measure) })),
  );
}

/** Without a day of record and without a day to look from, nothing says that an official figure came early. */
function statusOf(observation: Observation, { asOf }: TableContext): ReturnType<typeof dataStatusOf> {
  return dataStatusOf(observation, asOf ?? '9999-12-31');
}
