import { EXPORT_WORDS } from '../../export/export-words.ts';
import type { Named } from '../table-read.ts';
import { withoutWord } from './field-kinds.ts';
import type { Field } from './field.ts';
import { isObject } from './parts.ts';

/** Indicators of a duty by their codes, and in a column of its own the part that the document names: "3.2: số liệu về bạo lực". */
export function indicatorsInCharge(path: readonly string[], heads: readonly [codes: Named, aspects: Named]): Field {
  return {
    path,
    heads,
    write: (value, locale) => {
      if (!Array.isArray(value)) return undefined;
      const all = (value as readonly unknown[]).map((one) => (isObject(one) ? one : { id: one }));
      if (!all.every(({ id }) => typeof id === 'string')) return undefined;
      const aspects = all.filter((one) => 'aspect' in one).map(({ id, aspect }) => `${String(id)}: ${String(aspect)}`);
      return [EXPORT_WORDS[locale].code.indicator(all.map(({ id }) => id).join('; ')), aspects.join('; ')];
    },
    read: ([codeCell, aspectCell], { reader }) => {
      const codes = codeCell && withoutWord(reader.text(codeCell), 'indicator')?.split(/[;,]/).map((piece) => piece.trim()); // prettier-ignore
      const pieces = (aspectCell && reader.text(aspectCell)?.split(';')) ?? [];
      const aspects = pieces.map((piece) => /^\s*(.*?)\s*:\s*(.*?)\s*$/su.exec(piece));
      const stray = aspects.some((found) => found === null || codes?.filter((code) => code === found[1]).length !== 1);
      if (aspectCell && stray)
        return reader.refuse(
          'BDG-117',
          aspectCell,
          (codes ?? []).map((id) => ({ value: id, shown: `${id}: …`, names: [] })),
        );
      return codes?.map((id) => {
        const aspect = aspects.find((found) => found?.[1] === id)?.[2];
        return aspect === undefined ? id : { id, aspect };
      });
    },
  };
}
