import { foldForSearch } from '../format/fold-for-search.ts';
import type { TableReport } from './report.ts';

export interface Column {
  readonly index: number;
  readonly head: string;
  /** The year that the head names. */
  readonly year?: number;
}

/** What a column holds, told from its head without marks and small; the first that fits is taken. */
interface ColumnKind<Name extends string> {
  readonly name: Name;
  readonly head: RegExp;
  /** What to call it where it is missing; without it the column may be. */
  readonly needed?: string;
  /** The head must name a year; there may be several such columns. */
  readonly perYear?: true;
}

export type FoundColumns<Name extends string = string> = Readonly<Partial<Record<Name, readonly Column[]>>>;

export const indicatorColumns = [
  { name: 'observed', head: /^(?:ket qua|thuc hien|so lieu|figure|actual|observed|result)/, perYear: true },
  { name: 'baseline', head: /^(?:moc|hien trang|gia tri goc|baseline)/ },
  { name: 'target', head: /^(?:chi tieu|muc tieu|gia tri muc tieu|ke hoach|den nam|target|by)\b.*\d{4}/, perYear: true },
  { name: 'measure', head: /^(?:so do|measure)/ },
  { name: 'code', head: /^(?:ma(?: so)?|so|stt|tt|code|no\.?)$/, needed: 'Mã' },
  { name: 'unit', head: /^(?:don vi(?: tinh)?|dvt|unit)$/ },
  { name: 'objective', head: /^(?:muc tieu|objective)/ },
  { name: 'lead', head: /^(?:(?:co quan )?chu tri|lead)/ },
  { name: 'implement', head: /^(?:(?:co quan |don vi )?(?:chiu trach nhiem )?thuc hien|responsible)/ },
  { name: 'coordinate', head: /^(?:(?:co quan )?phoi hop|cooperat)/ },
  { name: 'report', head: /^(?:(?:co quan )?bao cao|report)/ },
  { name: 'data', head: /^(?:nguon so lieu|co quan cung cap so lieu|data (?:from|provider))/ },
  { name: 'label', head: /^(?:chi tieu|ten chi tieu|noi dung|indicator)/, needed: 'Chỉ tiêu' },
] as const satisfies readonly ColumnKind<string>[];

export const dutyColumns = [
  { name: 'agency', head: /^(?:co quan|don vi|bo phan|ai|agency|body|who)/, needed: 'Cơ quan' },
  { name: 'label', head: /^(?:nhiem vu|viec|cong viec|noi dung|trach nhiem|task|duty|what)/, needed: 'Nhiệm vụ' },
  { name: 'when', head: /^(?:thoi han|han|thoi gian|khi nao|ngay|deadline|due|when)/ },
] as const satisfies readonly ColumnKind<string>[];

export const activityColumns = [
  { name: 'to', head: /^(?:den ngay|ngay ket thuc|to|until|end)/ },
  { name: 'from', head: /^(?:tu ngay|ngay|thoi gian|ngay bat dau|khi nao|from|date|when|start)/, needed: 'Ngày' },
  { name: 'label', head: /^(?:hoat dong|noi dung|ten|su kien|activity|event|what)/, needed: 'Hoạt động' },
] as const satisfies readonly ColumnKind<string>[];

/** Finds the columns by their heads, in any order; what is needed and not there is reported. */
export function findColumns<Name extends string>(
  head: readonly string[],
  kinds: readonly ColumnKind<Name>[],
  report: TableReport,
): FoundColumns<Name> | undefined {
  const found: Partial<Record<Name, Column[]>> = {};
  head.forEach((text, index) => {
    const folded = foldForSearch(text);
    const year = /\b(?:19|20)\d\d\b/.exec(text)?.[0];
    const kind = kinds.find((one) => one.head.test(folded) && (!one.perYear || year !== undefined));
    if (kind) (found[kind.name] ??= []).push({ index, head: text, ...(year !== undefined && { year: Number(year) }) });
  });
  for (const { name, needed } of kinds) {
    if (needed !== undefined && !found[name])
      report.say('BDG-131', '/head', { column: needed, found: head.filter((text) => text !== '').join(', ') });
    else if ((found[name]?.length ?? 0) > 1 && !kinds.find((kind) => kind.name === name)?.perYear)
      report.say('BDG-132', '/head', { column: found[name]?.[1]?.head ?? '' });
  }
  return report.problems.length > 0 ? undefined : found;
}
