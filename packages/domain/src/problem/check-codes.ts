import { problemMaker, type ProblemTable } from './problem-maker.ts';

/** What `checkPlan` finds in a plan that can be read: contradictions (warnings) and open ends (notes) of the document itself. */
export type FindingCode =
  | 'BDG-310'
  | 'BDG-320'
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

const gapWords: Readonly<Record<string, { readonly vi: (field: string) => string; readonly en: (field: string) => string }>> = {
  absent: {
    vi: (field) => `Bản số hóa không có “${field}”.`,
    en: (field) => `The digitised copy has no “${field}”.`,
  },
  blank: {
    vi: (field) => `Văn bản để trống “${field}”.`,
    en: (field) => `The document leaves “${field}” blank.`,
  },
  cut: {
    vi: (field) => `“${field}” bị cắt mất trong bản số hóa.`,
    en: (field) => `“${field}” is cut off in the digitised copy.`,
  },
  partial: {
    vi: (field) => `Văn bản chỉ ghi một phần “${field}”.`,
    en: (field) => `The document prints “${field}” only in part.`,
  },
};

export const checkCodes: ProblemTable<FindingCode> = {
  'BDG-310': {
    severity: 'warning',
    vi: ({ declared, counted }) => `Văn bản nói có ${declared} chỉ tiêu, nhưng ở đây đếm được ${counted}. Hãy đối chiếu với văn bản.`,
    en: ({ declared, counted }) => `The document speaks of ${declared} indicators, but ${counted} are counted here. Compare with the document.`,
  },
  'BDG-320': {
    severity: 'warning',
    vi: ({ stated, summed }) => `Tổng trong văn bản là ${stated}, cộng lại được ${summed}. Hãy giữ cả hai số và ghi rõ.`,
    en: ({ stated, summed }) => `The document states a total of ${stated}; the parts add up to ${summed}. Keep both and say so.`,
  },
  'BDG-330': {
    severity: 'warning',
    vi: ({ wording }) => `“${wording}”: ngày được nêu đã là trễ. Hãy ghi exclusive: true cho thời hạn này.`,
    en: ({ wording }) => `“${wording}”: the day named is itself too late. Set exclusive: true on this deadline.`,
  },
  'BDG-331': {
    severity: 'warning',
    vi: ({ wording }) => `“${wording}” không có chữ “trước”, nhưng thời hạn được ghi là không tính ngày nêu. Hãy đối chiếu với văn bản.`,
    en: ({ wording }) => `“${wording}” does not say “before”, yet the deadline leaves out the day named. Compare with the document.`,
  },
  'BDG-332': {
    severity: 'info',
    vi: ({ indicator }) => `Chưa có cơ quan nào được giao chủ trì hoặc thực hiện chỉ tiêu ${indicator}. Hãy hỏi cơ quan ban hành kế hoạch.`,
    en: ({ indicator }) => `No body is named to lead or carry out indicator ${indicator}. Ask the body that issued the plan.`,
  },
  'BDG-333': {
    severity: 'info',
    vi: ({ indicator }) => `Chưa có cơ quan nào được giao báo cáo hoặc thu thập số liệu cho chỉ tiêu ${indicator}. Hãy hỏi cơ quan ban hành kế hoạch.`,
    en: ({ indicator }) => `No body is named to report on indicator ${indicator} or to collect its data. Ask the body that issued the plan.`,
  },
  'BDG-334': {
    severity: 'info',
    vi: ({ indicator, agencies }) => `Chỉ tiêu ${indicator} được giao cho ${agencies} cơ quan cùng thực hiện. Hãy xem phần việc của từng cơ quan.`,
    en: ({ indicator, agencies }) => `Indicator ${indicator} is given to ${agencies} bodies to carry out. See which part each of them has.`,
  },
  'BDG-335': {
    severity: 'info',
    vi: ({ missing }) => `Số thứ tự in trong văn bản bỏ qua: ${missing}. Giữ nguyên số như văn bản in.`,
    en: ({ missing }) => `The printed numbering leaves out: ${missing}. Keep the numbers as printed.`,
  },
  'BDG-336': {
    severity: 'info',
    vi: ({ label }) => `Số hoặc chữ thứ tự “${label}” được in hai lần. Hãy dẫn chiếu theo tên mục, không chỉ theo thứ tự.`,
    en: ({ label }) => `The number or letter “${label}” is printed twice. Refer to the entry by its name, not by its place alone.`,
  },
  'BDG-337': {
    severity: 'info',
    vi: ({ field, state }) => gapWords[String(state)]?.vi(String(field)) ?? '',
    en: ({ field, state }) => gapWords[String(state)]?.en(String(field)) ?? '',
  },
  'BDG-338': {
    severity: 'warning',
    vi: ({ before, after }) => `“${before}” phải xong trước “${after}” nhưng thời hạn lại muộn hơn. Hãy đối chiếu hai thời hạn.`,
    en: ({ before, after }) => `“${before}” has to be done before “${after}”, yet falls due later. Compare the two deadlines.`,
  },
  'BDG-339': {
    severity: 'warning',
    vi: ({ cited, issued }) => `Văn bản được dẫn ghi ngày ${cited}, sau kế hoạch (${issued}). Hãy kiểm tra ngày.`,
    en: ({ cited, issued }) => `The cited document is dated ${cited}, after the plan (${issued}). Check the date.`,
  },
  'BDG-340': {
    severity: 'info',
    vi: ({ measure }) => `Số đo ${measure} có mức gốc nhưng văn bản không ghi năm gốc, nên không xét được tiến độ.`,
    en: ({ measure }) => `Measure ${measure} has a baseline without a year in the document, so progress cannot be assessed.`,
  },
  'BDG-341': {
    severity: 'info',
    vi: ({ measure, by }) => `Văn bản không ghi năm đạt mục tiêu của số đo ${measure}; năm ${by} là cách hiểu theo kỳ kế hoạch.`,
    en: ({ measure, by }) => `The document prints no year for the target of measure ${measure}; ${by} is read from the period of the plan.`,
  },
  'BDG-342': {
    severity: 'info',
    vi: ({ objective }) => `Mục tiêu ${objective} không có chỉ tiêu nào, nên không theo dõi được bằng số liệu.`,
    en: ({ objective }) => `Objective ${objective} has no indicator, so figures cannot follow it.`,
  },
  'BDG-343': {
    severity: 'info',
    vi: () => 'Phần kinh phí chỉ nêu nguồn, không có số tiền nào.',
    en: () => 'The funding clauses name sources only; no amount is printed.',
  },
};

export const makeFinding = problemMaker(checkCodes);
