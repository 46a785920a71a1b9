import { describeTarget } from '../../format/describe-target.ts';
import type { Indicator, Measure, Objective, Target } from '../../plan/plan.ts';
import type { CsvCell } from '../csv-text.ts';
import { codeCell, columnsOf, labelCell, sourceColumns, tableRows, unitCell, yesCell, type TableContext } from '../table.ts';

interface Row {
  readonly objective: Objective;
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly target?: Target;
}

/** One row per target; a measure without one has a row too. */
export function targetsTable(context: TableContext): CsvCell[][] {
  const { plan, locale, words } = context;
  const rows = plan.objectives.flatMap((objective) =>
    objective.indicators.flatMap((indicator) =>
      indicator.measures.flatMap((measure): Row[] =>
        measure.targets.length === 0
          ? [{ objective, indicator, measure }]
          : measure.targets.map((target) => ({ objective, indicator, measure, target })),
      ),
    ),
  );
  const columns = columnsOf<Row>(context, [
    ['objective', ({ objective }) => codeCell(context, 'objective', [objective.id])],
    ['objectiveName', ({ objective }) => labelCell(context, objective.label)],
    ['indicator', ({ indicator }) => codeCell(context, 'indicator', [indicator.id])],
    ['indicatorName', ({ indicator }) => labelCell(context, indicator.label)],
    ['measure', ({ measure }) => codeCell(context, 'measure', [measure.id])],
    ['measureName', ({ measure }) => labelCell(context, measure.label)],
    ['unit', ({ measure }) => unitCell(context, measure.unit)],
    ['group', ({ measure, target }) => labelCell(context, measure.groups?.find(({ id }) => id === target?.group)?.label)],
    ['comparator', ({ target }) => target && (typeof target.value === 'boolean' ? '' : words.comparator[target.comparator])],
    ['value', ({ target }) => (typeof target?.value === 'boolean' ? (target.value ? words.yes : words.no) : target?.value)],
    ['due', ({ target }) => target?.by],
    ['dueInferred', ({ target }) => yesCell(context, target?.byInferred)],
    ['onset', ({ target }) => target?.from],
    ['reading', ({ measure, target }) => target && describeTarget(target, measure.unit, locale)],
    ['wording', ({ target }) => target?.wording],
    ['onsetWording', ({ target }) => target?.onsetWording],
    ['setBy', ({ target }) => target?.setBy],
    ['baseline', ({ measure }) => measure.baseline?.value],
    ['baselineYear', ({ measure }) => measure.baseline?.year],
    ['valueConfidence', ({ target }) => target?.confidence && words.confidence[target.confidence.value]],
    ['comparatorConfidence', ({ target }) => target?.confidence && words.confidence[target.confidence.comparator]],
    ['yearConfidence', ({ target }) => target?.confidence && words.confidence[target.confidence.year]],
    ...sourceColumns<Row>(({ measure, target }) => (target ?? measure).source),
  ]);
  return tableRows(columns, rows);
}
