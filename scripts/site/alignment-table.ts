/** A plan beside the national strategy, for readers without scripts: the rows that the element shows. */
import { readFileSync } from 'node:fs';
import { alignmentView } from '../../packages/components/src/elements/alignment/alignment.view.ts';
import { alignmentVi } from '../../packages/components/src/elements/alignment/alignment.words.ts';
import { parsePlan, type Plan } from '../../packages/domain/src/index.ts';
import { inRoot } from '../build/workspace.ts';
import { fallback, heading, paragraph, table } from './html.ts';

export const nationalPlan = 'national-2021-2030';

export function alignmentTable(plan: Plan): string {
  const read = parsePlan(JSON.parse(readFileSync(inRoot(`packages/domain/plans/${nationalPlan}.json`), 'utf8')));
  if (!read.ok) throw new Error(`The plan ${nationalPlan} cannot be read.`);
  const words = alignmentVi;
  const view = alignmentView({ plan, reference: read.plan, locale: 'vi', words });
  return fallback(
    heading(2, view.title),
    paragraph(`${view.lead} ${view.counts.map(({ text }) => text).join(', ')}.`),
    table(
      words.caption,
      ['Mã', words.indicator, view.heads.own, view.heads.reference, words.compared],
      [
        {
          rows: view.rows.map(({ id, label, own, reference, unsure, text, reason }) => ({
            head: id,
            cells: [label, own.text, unsure ? `${reference.text} (${words.notConfirmed})` : reference.text, `${text}. ${reason}`],
          })),
        },
      ],
    ),
    paragraph(`${words.comparedWith} ${view.document.text}. ${view.care.join(' ')}`),
  );
}
