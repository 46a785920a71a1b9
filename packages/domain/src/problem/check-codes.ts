import type { Gap } from '../plan/plan.ts';
import { describePrintedCell, describeShiftedRow, inEnglish, inVietnamese } from './budget-sentences.ts';
import { problemMaker, type Facts, type ProblemTable } from './problem-maker.ts';

/** What `checkPlan` finds in a plan that can be read: contradictions (warnings) and open ends (notes) of the document itself. */
export type FindingCode =
  | 'BDG-310'
  | 'BDG-320'
  | 'BDG-321'
  | 'BDG-322'
  | 'BDG-330'
  | 'BDG-331'
  | 'BDG-332'
  | 'BDG-333'
  | 'BDG-334'
  | 'BDG-335'
  | 'BDG-336'
  | 'BDG-337'
  | 'BDG-338'
  | 'BDG-339'
  | 'BDG-340'
  | 'BDG-341'
  | 'BDG-342'
  | 'BDG-343';

interface GapWords {
  readonly sentences: Readonly<Record<Gap['state'], string>>;
  /** Of an entry that stands there under another number or letter, or without one. */
  readonly otherLabel: string;
  readonly fields: Readonly<Record<string, string>>;
}

const gapsInVietnamese: GapWords = {
  sentences: {
    absent: 'Bản số hóa không có {field}.',
    blank: 'Văn bản để trống {field}.',
    cut: 'Bản số hóa bị cắt mất {field}.',
    partial: 'Văn bản ghi không đầy đủ {field}.',
  },
  otherLabel: 'Văn bản không in thứ tự “{field}”; ở chỗ đó in: “{raw}”.',
  fields: {
    number: 'số, ký hiệu',
    issuedOn: 'ngày ban hành',
    place: 'nơi ban hành',
    signing: 'phần ký',
    annex: 'phụ lục',
    'territory.name': 'tên địa phương',
  },
};
const gapsInEnglish: GapWords = {
  sentences: {
    absent: 'The digitised copy does not have: {field}.',
    blank: 'The document leaves blank: {field}.',
    cut: 'The digitised copy cuts off: {field}.',
    partial: 'The document prints only in part: {field}.',
  },
  otherLabel: 'The document does not print the number or letter “{field}”; what stands there is “{raw}”.',
  fields: {
    number: 'number and symbol',
    issuedOn: 'date of issue',
    place: 'place of issue',
    signing: 'signature',
    annex: 'annex',
    'territory.name': 'name of the area',
  },
};

/** A field of the document by its name; any other place by its clause. Where something is printed in that place, only its number is absent. */
function describeGap({ sentences, otherLabel, fields }: GapWords, { state, field = '', raw }: Facts): string {
  if (raw !== undefined) return otherLabel;
  return sentences[state as Gap['state']].replace('{field}', fields[String(field)] ?? '“{field}”');
}

export const checkCodes: ProblemTable<FindingCode> = {
  'BDG-310': {
    severity: 'warning',
    vi: 'Văn bản nói có {declared} chỉ tiêu, nhưng ở đây đếm được {counted}. Hãy đối chiếu với văn bản.',
    en: 'The document speaks of {declared} indicators, but {counted} are counted here. Compare with the document.',
  },
  'BDG-320': {
    severity: 'warning',
    vi: 'Tổng trong văn bản là {stated}, cộng lại được {summed}. Hãy giữ cả hai số và ghi rõ.',
    en: 'The document states a total of {stated}; the parts add up to {summed}. Keep both and say so.',
  },
  'BDG-321': {
    severity: 'warning',
    vi: (facts) => describePrintedCell(inVietnamese, facts),
    en: (facts) => describePrintedCell(inEnglish, facts),
  },
  'BDG-322': {
    severity: 'warning',
    vi: (facts) => describeShiftedRow(inVietnamese, facts),
    en: (facts) => describeShiftedRow(inEnglish, facts),
  },
  'BDG-330': {
    severity: 'warning',
    vi: '“{wording}”: ngày được nêu đã là trễ. Hãy ghi exclusive: true cho thời hạn này.',
    en: '“{wording}”: the day named is itself too late. Set exclusive: true on this deadline.',
  },
  'BDG-331': {
    severity: 'warning',
    vi: '“{wording}” không có chữ “trước”, nhưng thời hạn được ghi là không tính ngày nêu. Hãy đối chiếu với văn bản.',
    en: '“{wording}” does not say “before”, yet the deadline leaves out the day named. Compare with the document.',
  },
  'BDG-332': {
    severity: 'info',
    vi: 'Chưa có cơ quan nào được giao chủ trì hoặc thực hiện chỉ tiêu {indicator}. Hãy hỏi cơ quan ban hành kế hoạch.',
    en: 'No body is named to lead or carry out indicator {indicator}. Ask the body that issued the plan.',
  },
  'BDG-333': {
    severity: 'info',
    vi: 'Chưa có cơ quan nào được giao báo cáo hoặc thu thập số liệu cho chỉ tiêu {indicator}. Hãy hỏi cơ quan ban hành kế hoạch.',
    en: 'No body is named to report on indicator {indicator} or to collect its data. Ask the body that issued the plan.',
  },
  'BDG-334': {
    severity: 'info',
    vi: 'Chỉ tiêu {indicator} được giao cho nhiều cơ quan cùng thực hiện. Hãy xem phần việc của từng cơ quan.',
    en: 'Indicator {indicator} is given to several bodies to carry out. See which part each of them has.',
  },
  'BDG-335': {
    severity: 'info',
    vi: 'Số thứ tự in trong văn bản bỏ qua: {missing}. Giữ nguyên số như văn bản in.',
    en: 'The printed numbering leaves out: {missing}. Keep the numbers as printed.',
  },
  'BDG-336': {
    severity: 'info',
    vi: 'Số hoặc chữ thứ tự “{label}” được in hai lần. Hãy dẫn chiếu theo tên mục, không chỉ theo thứ tự.',
    en: 'The number or letter “{label}” is printed twice. Refer to the entry by its name, not by its place alone.',
  },
  'BDG-337': {
    severity: 'info',
    vi: (facts) => describeGap(gapsInVietnamese, facts),
    en: (facts) => describeGap(gapsInEnglish, facts),
  },
  'BDG-338': {
    severity: 'warning',
    vi: '“{before}” phải xong trước “{after}” nhưng thời hạn lại muộn hơn. Hãy đối chiếu hai thời hạn.',
    en: '“{before}” has to be done before “{after}”, yet falls due later. Compare the two deadlines.',
  },
  'BDG-339': {
    severity: 'warning',
    vi: 'Văn bản được dẫn ghi ngày {cited}, sau kế hoạch ({issued}). Hãy kiểm tra ngày.',
    en: 'The cited document is dated {cited}, after the plan ({issued}). Check the date.',
  },
  'BDG-340': {
    severity: 'info',
    vi: 'Số đo {measure} có mức gốc nhưng văn bản không ghi năm gốc, nên không xét được tiến độ.',
    en: 'Measure {measure} has a baseline without a year in the document, so progress cannot be assessed.',
  },
  'BDG-341': {
    severity: 'info',
    vi: 'Văn bản không ghi năm đạt mục tiêu của số đo {measure}; năm {by} là cách hiểu theo kỳ kế hoạch.',
    en: 'The document prints no year for the target of measure {measure}; {by} is read from the period of the plan.',
  },
  'BDG-342': {
    severity: 'info',
    vi: 'Mục tiêu {objective} không có chỉ tiêu nào, nên không theo dõi được bằng số liệu.',
    en: 'Objective {objective} has no indicator, so figures cannot follow it.',
  },
  'BDG-343': {
    severity: 'info',
    vi: 'Phần kinh phí chỉ nêu nguồn, không có số tiền nào.',
    en: 'The funding clauses name sources only; no amount is printed.',
  },
};

export const makeFinding = problemMaker(checkCodes);
