import { placed } from '../../plan/places.ts';
import type { Agency, Source } from '../../plan/plan.ts';
import type { CheckRule } from '../check-rule.ts';

/** The blocks of the document are numbered without a hole and without doubles. Two bodies in one heading share its number. */
export const printedNumbers: CheckRule = (plan, find) => {
  const numbered = placed(plan.agencies, ['agencies']).flatMap(({ item, path }) =>
    /^\d+$/.test(item.printedNumber ?? '')
      ? [{ number: Number(item.printedNumber), heading: headingOf(item), path: [...path, 'printedNumber'] }]
      : [],
  );
  const headings = new Map<number, string>();
  let last = 0;
  for (const { number, heading, path } of [...numbered].sort((a, b) => a.number - b.number)) {
    const before = headings.get(number);
    if (before !== undefined && before !== heading) find('BDG-336', path, { label: String(number) });
    headings.set(number, heading);
    if (number > last + 1) {
      find('BDG-335', path, { missing: Array.from({ length: number - last - 1 }, (_, index) => last + 1 + index).join(', ') });
    }
    last = number;
  }
};

function headingOf({ source }: Agency): string {
  const [first] = [source].flat() as readonly Source[];
  return JSON.stringify(first);
}
