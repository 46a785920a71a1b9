import { placed } from '../../plan/places.ts';
import type { Activity, Source } from '../../plan/plan.ts';
import type { CheckRule } from '../check-rule.ts';

/** `a)`, `đ.`, `3)` at the head of an entry. */
const LABEL = /^\s*(\p{L}|\d+)\s*[).]/u;

/** No letter or number stands twice in one list: neither among the activities of a section nor in a slip that misprints it. */
export const printedLetters: CheckRule = (plan, find) => {
  const seen = new Set<string>();
  for (const { item, path } of placed(plan.activities, ['activities'])) {
    if (item.printedNumber === undefined) continue;
    const key = `${sectionOf(item, item.printedNumber)} ${item.printedNumber}`;
    if (seen.has(key)) find('BDG-336', [...path, 'printedNumber'], { label: item.printedNumber });
    seen.add(key);
  }
  for (const { item, path } of placed(plan.document.slips, ['document', 'slips'])) {
    const printed = LABEL.exec(item.printed.normalize('NFC'))?.[1];
    const meant = LABEL.exec(item.reading.normalize('NFC'))?.[1];
    if (printed !== undefined && meant !== undefined && printed !== meant) find('BDG-336', [...path, 'printed'], { label: printed });
  }
};

/** The clause that an activity's own number counts within. */
function sectionOf({ source }: Activity, printedNumber: string): string {
  const [{ clause }] = [source].flat() as [Source];
  const own = `.${printedNumber}`;
  return clause.endsWith(own) ? clause.slice(0, -own.length) : clause;
}
