import type { Confidence } from '../plan/plan.ts';
import type { Course, DecidingFacts, ExplanationWords, ProgressFacts } from './explanation-words.ts';

const VERBS: Readonly<Record<Course, string>> = { rise: 'đạt', fall: 'ở mức', even: 'ở mức', 'yes-no': 'được ghi là' };
const NOT_YET: Readonly<Record<Course, string>> = {
  rise: 'chưa đến mức',
  fall: 'chưa xuống đến mức',
  even: 'chưa đáp ứng mục tiêu',
  'yes-no': 'chưa đáp ứng mục tiêu',
};
const NOT: Readonly<Record<Course, string>> = {
  rise: 'không đến mức',
  fall: 'không xuống đến mức',
  even: 'không đáp ứng mục tiêu',
  'yes-no': 'không đáp ứng mục tiêu',
};
const SURENESS: Readonly<Record<Confidence, string>> = {
  confirmed: 'thông tin này đã được xác nhận',
  partly: 'thông tin này mới được xác nhận một phần',
  'not-confirmed': 'thông tin này chưa được xác nhận',
};

function found({ year, figure, course, group }: DecidingFacts): string {
  const subject = group === undefined ? `Năm ${year}` : `Năm ${year}, nhóm “${group}”`;
  return `${subject} ${VERBS[course]} ${figure}`;
}

function progressClause(progress: ProgressFacts, year: number): string {
  switch (progress.kind) {
    case 'path':
      return `đường tiến độ năm ${year} là ${progress.path}`;
    case 'not-kept':
      return 'mức phải giữ mà không giữ được là chậm tiến độ';
    case 'not-a-number':
      return 'mục tiêu không phải là con số nên không xét được tiến độ';
    case 'no-baseline':
      return 'không có mức gốc kèm năm gốc nên không xét được tiến độ';
    case 'no-later-observation':
      return progress.baselineYear === undefined
        ? 'chưa có số liệu sau năm gốc nên chưa xét được tiến độ'
        : `chưa có số liệu sau năm gốc ${progress.baselineYear} nên chưa xét được tiến độ`;
  }
}

export const vi: ExplanationWords = {
  status: { estimate: (figure) => `${figure} (ước tính)`, illustrative: (figure) => `${figure} (minh họa)` },
  list: (items) => items.join(', '),
  result: {
    met: (facts) => `${found(facts)}, đáp ứng mục tiêu ${facts.target}.`,
    early: (facts) => `${found(facts)}, đã đáp ứng mục tiêu ${facts.target} trước năm đến hạn ${facts.due}.`,
    notMet: (facts) => `${found(facts)}, ${NOT[facts.course]} ${facts.target}; đây là số liệu chính thức nên kết quả là không đạt.`,
    notYet: (facts, progress) => `${found(facts)}, ${NOT_YET[facts.course]} ${facts.target}; ${progressClause(progress, facts.year)}.`,
    about: (facts, tolerance, mark) =>
      `${found(facts)}; văn bản ghi “khoảng” ${mark} và số liệu chỉ còn cách không quá ${tolerance} của mức đó, nên chưa đánh giá được.`,
    noObservation: (target) => `Chưa có số liệu nào của kỳ kế hoạch, nên chưa đánh giá được mục tiêu ${target}.`,
    duePeriodMissing: (due, isOnset, latest) => {
      const missing = isOnset ? `Không có số liệu từ năm ${due} trở đi` : `Không có số liệu của năm đến hạn ${due}`;
      return latest === undefined
        ? `${missing}, nên chưa đánh giá được.`
        : `${missing}, nên chưa đánh giá được; số liệu gần nhất là ${latest.figure} của năm ${latest.year}, không dùng để kết luận.`;
    },
    suppressed: (target, year) =>
      year === undefined
        ? `Có số liệu không được công bố, nên chưa đánh giá được mục tiêu ${target}.`
        : `Số liệu năm ${year} không được công bố, nên chưa đánh giá được mục tiêu ${target}.`,
    notApplicable: (target, year) =>
      year === undefined
        ? `Có số liệu được ghi là không áp dụng, nên chưa đánh giá được mục tiêu ${target}.`
        : `Số liệu năm ${year} được ghi là không áp dụng, nên chưa đánh giá được mục tiêu ${target}.`,
    groupsMissing: (target, groups) => `Mục tiêu ${target} tính cho từng nhóm mà chưa có số liệu của: ${groups}, nên chưa đánh giá được.`,
  },
  indicator: {
    met: ({ all }) => (all === 1 ? 'Số đo duy nhất của chỉ tiêu đạt.' : `Cả ${all} số đo của chỉ tiêu đều đạt.`),
    partlyMet: ({ all, met, notMet }) => `Trong ${all} số đo của chỉ tiêu, ${met} đạt và ${notMet} không đạt, nên chỉ tiêu đạt một phần.`,
    notMet: ({ all }) => (all === 1 ? 'Số đo duy nhất của chỉ tiêu không đạt.' : `Cả ${all} số đo của chỉ tiêu đều không đạt.`),
    notYet: ({ all, notYet }) =>
      all === 1 ? 'Số đo duy nhất của chỉ tiêu chưa đạt.' : `Trong ${all} số đo của chỉ tiêu, ${notYet} chưa đạt, nên chỉ tiêu chưa đạt.`,
    partNotMet: ({ all, notYet, notMet }) =>
      `Trong ${all} số đo của chỉ tiêu, ${notYet} chưa đạt và ${notMet} đã có kết quả chính thức là không đạt, nên chỉ tiêu chưa đạt.`,
    cannotSay: ({ all, cannotSay }) =>
      all === 0
        ? 'Chỉ tiêu không có số đo nào, nên chưa đánh giá được.'
        : all === 1
          ? 'Số đo duy nhất của chỉ tiêu chưa đánh giá được.'
          : `Trong ${all} số đo của chỉ tiêu, ${cannotSay} chưa đánh giá được, nên chưa đánh giá được chỉ tiêu.`,
  },
  holder: {
    asPrinted: (agency) => `Kế hoạch giao việc này cho ${agency}.`,
    succeeded: ({ agency, successor, date, confidence }) =>
      `Từ ngày ${date}, ${successor} làm việc này thay ${agency}; ${SURENESS[confidence]}.`,
    otherFunction: ({ agency, successor, date, confidence }) =>
      `Chưa rõ ai làm việc này: từ ngày ${date}, ${successor} nhận một chức năng khác của ${agency}, không phải chức năng này; ${SURENESS[confidence]}.`,
    notChecked: (agency, from) =>
      `Chưa rõ ai làm việc này: chưa tra cứu cơ quan nào thay ${agency} từ khi bộ máy được sắp xếp lại, ngày ${from}.`,
  },
  reporting: {
    notRequired: (year) => `Năm ${year} không phải làm việc này.`,
    undated: () => 'Văn bản không ghi ngày, nên việc này không có hạn và không thể trễ.',
    filed: (filedOn) => `Đã nộp ngày ${filedOn}.`,
    filedInTime: (filedOn, lastDay) => `Đã nộp ngày ${filedOn}, trong hạn đến hết ngày ${lastDay}.`,
    filedLate: (filedOn, lastDay) => `Đã nộp ngày ${filedOn}, sau ngày cuối còn hạn là ${lastDay}.`,
    due: (lastDay) => `Còn hạn đến hết ngày ${lastDay}.`,
    lastDay: (lastDay) => `Ngày ${lastDay} là ngày cuối còn hạn.`,
    overdue: (lastDay) => `Đã quá ngày cuối còn hạn là ${lastDay}, và danh sách báo cáo đã nộp, đầy đủ đến ngày đó, không có báo cáo này.`,
    unknown: (lastDay) => `Đã quá ngày cuối còn hạn là ${lastDay}, nhưng không biết việc này đã làm hay chưa.`,
  },
};
