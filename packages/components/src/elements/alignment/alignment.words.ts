import type { Level, Relation, TargetConfidence } from '@binhdanggioi/domain';
import { defineWords } from '../../words/define-words.ts';

/** A part of a target that may be unconfirmed. */
export type TargetPart = keyof TargetConfidence;

/** Words of a comparison. Where `national` is false, the plan above is not that of the country. */
export interface AlignmentWords {
  /** `year` only where both sides mean one year throughout. */
  readonly title: (national: boolean, year: number | undefined) => string;
  readonly lead: (measures: number, indicators: number) => string;
  /** Before the name of the document. */
  readonly comparedWith: string;
  /** Nobody has read the document itself. */
  readonly fromPages: string;
  readonly checkedOn: (day: string) => string;
  /** There is no day to tell. */
  readonly dayNotGiven: string;
  readonly counts: string;
  readonly count: (relation: Relation, count: number, national: boolean) => string;
  readonly caption: string;
  readonly indicator: string;
  readonly side: (level: Level, year: number | undefined) => string;
  readonly compared: string;
  readonly inYear: (year: number) => string;
  readonly relation: (relation: Relation, national: boolean) => string;
  readonly notConfirmed: string;
  /** What the other document says of this, where it says nothing that can be shown. */
  readonly nothing: string;
  readonly measureOf: (indicator: string, measure: string) => string;
  /** Why: each a whole sentence. */
  readonly higherIsStricter: string;
  readonly lowerIsStricter: string;
  readonly higherIsWeaker: string;
  readonly lowerIsWeaker: string;
  readonly strictSign: string;
  readonly laxSign: string;
  readonly same: string;
  readonly sameYesNo: string;
  readonly otherUnit: string;
  readonly otherGroup: string;
  readonly otherDirection: string;
  readonly noCounterpart: string;
  readonly noTarget: string;
  readonly otherYear: (own: number, reference: number) => string;
  readonly unconfirmed: (parts: readonly TargetPart[]) => string;
  readonly sources: string;
  readonly toCheck: string;
  readonly source: (codes: string) => string;
  readonly noReference: string;
  readonly nothingAligned: string;
}

const levels: Readonly<Record<Level, string>> = { central: 'Quốc gia', province: 'Tỉnh', district: 'Huyện', commune: 'Xã', hamlet: 'Thôn' };
const parts: Readonly<Record<TargetPart, string>> = {
  value: 'con số',
  comparator: 'mức chặt của con số (trên, ít nhất, khoảng)',
  year: 'năm',
};
const asked = (national: boolean): string => (national ? 'yêu cầu quốc gia' : 'yêu cầu của cấp trên');

const relation: AlignmentWords['relation'] = (kind, national) => {
  switch (kind) {
    case 'more':
      return `Cao hơn ${asked(national)}`;
    case 'less':
      return `Thấp hơn ${asked(national)}`;
    case 'equal':
      return `Bằng ${asked(national)}`;
    case 'not-comparable':
      return 'Không so sánh được';
    case 'not-confirmed':
      return 'Chưa đối chiếu';
    case 'other-year':
      return 'Khác năm';
  }
};

export const alignmentVi: AlignmentWords = {
  title: (national, year) =>
    national ? (year === undefined ? 'So với chỉ tiêu quốc gia' : `So với chỉ tiêu quốc gia ${year}`) : 'So với kế hoạch cấp trên',
  lead: (measures, indicators) => `${measures} phần của ${indicators} chỉ tiêu. “Cao hơn” là chặt hơn, kể cả khi con số nhỏ hơn.`,
  comparedWith: 'Văn bản đem so:',
  fromPages: 'Chỉ tiêu của văn bản này lấy từ các trang có dẫn lời, chưa đối chiếu với bản ký.',
  checkedOn: (day) => `Kiểm tra các trang ngày ${day}.`,
  dayNotGiven: 'Tệp dữ liệu không ghi ngày kiểm tra các trang.',
  counts: 'Số phần theo kết quả so sánh',
  count: (kind, count, national) => {
    const words = relation(kind, national);
    return `${count} ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  },
  caption: 'Từng chỉ tiêu đặt cạnh chỉ tiêu của văn bản đem so',
  indicator: 'Chỉ tiêu',
  side: (level, year) => (year === undefined ? levels[level] : `${levels[level]}, năm ${year}`),
  compared: 'So sánh',
  inYear: (year) => `năm ${year}`,
  relation,
  notConfirmed: 'chưa xác nhận',
  nothing: 'không có',
  measureOf: (indicator, measure) => `${indicator}: ${measure}`,
  higherIsStricter: 'Con số lớn hơn, và ở chỉ tiêu này lớn hơn là chặt hơn.',
  lowerIsStricter: 'Con số nhỏ hơn, và ở chỉ tiêu này nhỏ hơn là chặt hơn.',
  higherIsWeaker: 'Con số lớn hơn, và ở chỉ tiêu này nhỏ hơn mới là chặt hơn.',
  lowerIsWeaker: 'Con số nhỏ hơn, và ở chỉ tiêu này lớn hơn mới là chặt hơn.',
  strictSign: 'Cùng con số, nhưng ở đây phải vượt qua con số đó.',
  laxSign: 'Cùng con số, nhưng văn bản kia đòi phải vượt qua con số đó.',
  same: 'Cùng con số, cùng mức chặt.',
  sameYesNo: 'Cùng một yêu cầu.',
  otherUnit: 'Hai bên đo bằng đơn vị khác nhau.',
  otherGroup: 'Hai bên tính cho nhóm người khác nhau.',
  otherDirection: 'Hai bên không cùng chiều mong muốn.',
  noCounterpart: 'Văn bản kia không có chỉ tiêu này.',
  noTarget: 'Một bên không nêu mức phải đạt.',
  otherYear: (own, reference) => `Một bên tính đến năm ${own}, bên kia đến năm ${reference}.`,
  unconfirmed: (of) => `Chưa xác nhận: ${of.map((part) => parts[part]).join(', ')}.`,
  sources: 'Trang dẫn chỉ tiêu của văn bản đem so',
  toCheck: 'Nơi để đối chiếu những chỉ tiêu chưa xác nhận',
  source: (codes) => `chỉ tiêu ${codes}`,
  noReference: 'Chưa có văn bản để so sánh. Hãy đặt thuộc tính reference: địa chỉ tệp JSON của kế hoạch cấp trên.',
  nothingAligned: 'Kế hoạch không ghép chỉ tiêu nào với văn bản đem so.',
};

export const alignmentWords = defineWords(alignmentVi, () => import('./alignment.words.en.ts'));
