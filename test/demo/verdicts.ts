/**
 * What each card and the overview must say on the days that matter: reasoned by hand from the rules of judgement and the illustrative
 * figures, never taken from the page. Every figure is illustrative, so nothing is ever officially "not met".
 *
 * On the path of a measure: its figure of 2020 is where it starts, its target stands at 2025, the year of the deciding figure is read on
 * the straight line between. Thus 2.1 in 2024: 44 + (50 − 44) × 4/5 = 48,8, and 49,1 is beyond it.
 */

export type ResultKey = 'met' | 'not-yet' | 'cannot-say';
export type ProgressKey = 'on-track' | 'off-track' | 'cannot-say' | 'none';

export interface Verdict {
  readonly indicator: string;
  /** The figures that the card shows, as printed on it; none where there is nothing to show. */
  readonly figures: readonly string[];
  /** The year of the deciding figure; of a card without one, `''`. */
  readonly year: string;
  readonly result: ResultKey;
  readonly progress: ProgressKey;
  /** Why, where the card must say so. */
  readonly reason: string;
}

export interface Day {
  readonly asOf: string;
  /** The day as the page writes it. */
  readonly vi: string;
  readonly en: string;
  readonly verdicts: readonly Verdict[];
  readonly sentence: { readonly vi: string; readonly en: string };
  /** Counts by result and by progress, in the order in which they are shown. */
  readonly results: readonly number[];
  readonly progress: readonly number[];
}

/** `indicator | figures | year | result | progress | reason`. */
const table = (text: string): Verdict[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [indicator = '', figures = '', year = '', result = '', progress = '', reason = ''] = line.split('|').map((cell) => cell.trim());
      return {
        indicator,
        figures: figures === '' ? [] : figures.split(' '),
        year,
        result: result as ResultKey,
        progress: progress as ProgressKey,
        reason,
      };
    });

const codes = '1.1 2.1 2.2 2.3 3.1 3.2 3.3 3.4 4.1 4.2 4.3 4.4 5.1 5.2 5.3 5.4 6.1 6.2 6.3 6.4'.split(' ');

/** The figures of 2021 are written down in February 2022: nothing of the plan's own years is known yet. */
const before = codes.map((indicator): Verdict => ({
  indicator,
  figures: [],
  year: '',
  result: 'cannot-say',
  progress: 'none',
  reason: '',
}));

// The years 2021–2024 are known, of 5.3 (written down in March 2025) only those to 2023; the due year has not passed.
const november = table(`
  1.1 | 54,3%               | 2024 | not-yet    | off-track  |
  2.1 | 49,1%               | 2024 | not-yet    | on-track   |
  2.2 | 29,6%               | 2024 | met        | none       |
  2.3 | 27,0%               | 2024 | not-yet    | off-track  |
  3.1 | 2,1                 | 2024 | not-yet    | on-track   |
  3.2 | 78,0% 41,0%         | 2024 | not-yet    | off-track  |
  3.3 | 100%                | 2024 | met        | none       |
  3.4 | 90%                 | 2024 | not-yet    | on-track   |
  4.1 | 109,3               | 2024 | not-yet    | on-track   |
  4.2 | 14,6                | 2024 | met        | none       |
  4.3 | 18,9                | 2024 | not-yet    | cannot-say | mốc không ghi năm
  4.4 | 1                   | 2024 | met        | none       |
  5.1 | Chưa                | 2024 | not-yet    | cannot-say | yêu cầu có hoặc không
  5.2 | 97,6% 96,6% 84,9% 84,1% | 2024 | not-yet | on-track  |
  5.3 | 28,9%               | 2023 | not-yet    | on-track   |
  5.4 | 50,6% 27,7%         | 2024 | not-yet    | off-track  |
  6.1 |                     |      | cannot-say | none       |
  6.2 | 95%                 | 2024 | not-yet    | on-track   |
  6.3 | 88%                 | 2024 | not-yet    | off-track  |
  6.4 | 100%                | 2024 | met        | none       |
`);

// The due year has passed and its figures are known: they alone decide. Of 3.1 none was collected, so the latest one stands there and decides nothing.
const afterwards = table(`
  1.1 | 58,2%               | 2025 | not-yet    | off-track  |
  2.1 | 50,3%               | 2025 | met        | none       |
  2.2 | 30,4%               | 2025 | not-yet    | off-track  |
  2.3 | 27,8%               | 2025 | not-yet    | off-track  |
  3.1 | 2,1                 | 2024 | cannot-say | none       | số liệu năm 2025 chưa được thu thập
  3.2 | 80,4% 44,5%         | 2025 | not-yet    | off-track  |
  3.3 | 100%                | 2025 | met        | none       |
  3.4 | 100%                | 2025 | met        | none       |
  4.1 | 109,2               | 2025 | not-yet    | off-track  |
  4.2 | 14,9                | 2025 | met        | none       |
  4.3 | 18,0                | 2025 | met        | none       |
  4.4 | 1                   | 2025 | met        | none       |
  5.1 | Chưa                | 2025 | not-yet    | cannot-say | yêu cầu có hoặc không
  5.2 | 98,0% 97,1% 85,6% 84,7% | 2025 | not-yet | off-track |
  5.3 | 30,2%               | 2025 | met        | none       |
  5.4 | 51,1% 28,3%         | 2025 | not-yet    | off-track  |
  6.1 |                     |      | cannot-say | none       |
  6.2 | 100%                | 2025 | met        | none       |
  6.3 | 93%                 | 2025 | not-yet    | off-track  |
  6.4 | 100%                | 2025 | met        | none       |
`);

export const days: readonly Day[] = [
  {
    asOf: '2021-06-30',
    vi: '30/6/2021',
    en: '30 June 2021',
    verdicts: before,
    sentence: {
      vi: 'Kết quả: 20 chưa đánh giá được. Tiến độ: 20 không xét. Xét tại ngày 30/6/2021.',
      en: 'Result: 20 cannot be assessed. Progress: 20 not applicable. Judged on 30 June 2021.',
    },
    results: [20],
    progress: [20],
  },
  {
    asOf: '2024-11-20',
    vi: '20/11/2024',
    en: '20 November 2024',
    verdicts: november,
    sentence: {
      vi: 'Kết quả: 5 đạt, 14 chưa đạt, 1 chưa đánh giá được. Tiến độ: 7 đúng, 5 chậm, 2 chưa đủ số liệu, 6 không xét. Xét tại ngày 20/11/2024. Minh họa',
      en: 'Result: 5 met, 14 not yet met, 1 cannot be assessed. Progress: 7 on track, 5 off track, 2 not enough data, 6 not applicable. Judged on 20 November 2024. Illustrative',
    },
    results: [5, 14, 1],
    progress: [7, 5, 2, 6],
  },
  {
    asOf: '2026-03-01',
    vi: '01/3/2026',
    en: '1 March 2026',
    verdicts: afterwards,
    sentence: {
      vi: 'Kết quả: 9 đạt, 9 chưa đạt, 2 chưa đánh giá được. Tiến độ: 8 chậm, 1 chưa đủ số liệu, 11 không xét. Xét tại ngày 01/3/2026. Minh họa',
      en: 'Result: 9 met, 9 not yet met, 2 cannot be assessed. Progress: 8 off track, 1 not enough data, 11 not applicable. Judged on 1 March 2026. Illustrative',
    },
    results: [9, 9, 2],
    progress: [8, 1, 11],
  },
  {
    asOf: '2027-01-05',
    vi: '05/01/2027',
    en: '5 January 2027',
    verdicts: afterwards,
    sentence: {
      vi: 'Kết quả: 9 đạt, 9 chưa đạt, 2 chưa đánh giá được. Tiến độ: 8 chậm, 1 chưa đủ số liệu, 11 không xét. Xét tại ngày 05/01/2027. Minh họa',
      en: 'Result: 9 met, 9 not yet met, 2 cannot be assessed. Progress: 8 off track, 1 not enough data, 11 not applicable. Judged on 5 January 2027. Illustrative',
    },
    results: [9, 9, 2],
    progress: [8, 1, 11],
  },
];

/** What a card says before any figure: its targets as printed with the year they fall due, and who is named. */
export interface Promised {
  readonly indicator: string;
  /** In Vietnamese the label of the target and its printed words, one for each target; in English label, printed words, and our reading. */
  readonly vi: readonly string[];
  readonly en: readonly string[];
  readonly who: string;
  readonly whoEn: string;
}

/** `indicator | targets as printed | their reading in English | who | who, in English`; `;` stands between two targets. Where nobody is named to carry it out, who gives the data. */
const promises = (text: string): Promised[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [indicator = '', printed = '', reading = '', who = '', whoEn = ''] = line.split('|').map((cell) => cell.trim());
      const readings = reading.split('; ');
      // The printed target of 5.1 is nothing but its onset, which dates it.
      const when = indicator === '5.1' ? '' : ' 2025';
      return {
        indicator,
        vi: printed.split('; ').map((words) => `Chỉ tiêu${when} ${words}`),
        en: printed.split('; ').map((words, at) => `Target${when} ${words}${readings[at] === words ? '' : ` ${readings[at] ?? ''}`}`),
        who,
        whoEn,
      };
    });

const nobody = { vi: 'Chưa giao cơ quan thực hiện. Số liệu:', en: 'Nobody named to carry it out. Data:' } as const;
const labour = 'Sở LĐ-TB&XH | Department of Labour, Invalids and Social Affairs';
const statistics = `${nobody.vi} Cục Thống kê | ${nobody.en} Provincial Statistics Office`;

const promised = promises(`
  1.1 | đạt 60%            | at least 60%                  | Sở Nội vụ | Department of Home Affairs
  2.1 | đạt 50%            | at least 50%                  | ${labour}
  2.2 | dưới 30%           | less than 30%                 | ${labour}
  2.3 | ít nhất 30%        | at least 30%                  | ${nobody.vi} Sở KH&ĐT | ${nobody.en} Department of Planning and Investment
  3.1 | còn 2 lần          | no more than 2 times          | ${statistics}
  3.2 | Đạt 80%; đạt 50%   | at least 80%; at least 50%    | Sở LĐ-TB&XH; Sở VH&TT | Department of Labour, Invalids and Social Affairs; Department of Culture and Sports
  3.3 | 100%               | 100%                          | ${labour}
  3.4 | 100%               | 100%                          | ${labour}
  4.1 | ở mức 109          | no more than 109 boys per 100 girls | Sở Y tế | Department of Health
  4.2 | dưới 15/100.000    | less than 15 per 100,000 live births | Sở Y tế | Department of Health
  4.3 | xuống 18/1.000     | no more than 18 per 1,000 women | Sở Y tế | Department of Health
  4.4 | ít nhất một        | at least 1 facility           | Sở Y tế | Department of Health
  5.1 | từ năm 2025 trở đi | yes from 2025 onwards         | Sở GD&ĐT | Department of Education and Training
  5.2 | trên 90%; khoảng 85% | more than 90%; about 85%    | Sở GD&ĐT | Department of Education and Training
  5.3 | trên 30%           | more than 30%                 | ${labour}
  5.4 | trên 50%; đạt 30%  | more than 50%; at least 30%   | ${statistics}
  6.1 | đạt 60%            | at least 60%                  | ${labour}
  6.2 | 100% từ năm 2025 trở đi | 100% from 2025 onwards   | ${labour}
  6.3 | 100% từ năm 2025 trở đi | 100% from 2025 onwards   | Sở TT&TT | Department of Information and Communications
  6.4 | 100%               | 100%                          | Sở TT&TT | Department of Information and Communications
`);

/** The page on the plan's first day, before any figure. */
export const firstDay = {
  promised,
  sentence: {
    vi: 'Kế hoạch chưa có số liệu nào. Kết quả: 20 chưa đánh giá được. Tiến độ: 20 không xét. Xét tại ngày 20/11/2024.',
    en: 'The plan has no figures yet. Result: 20 cannot be assessed. Progress: 20 not applicable. Judged on 20 November 2024.',
  },
} as const;

/** The reasons of the tables in English. */
const reasonsEn: Readonly<Record<string, string>> = {
  'mốc không ghi năm': 'the baseline has no year',
  'yêu cầu có hoặc không': 'a yes-or-no requirement',
  'số liệu năm 2025 chưa được thu thập': 'no figure was collected for 2025',
};

/** The words of the rules, in both languages; "met" on an illustrative figure says its year and that it is illustrative. */
export const words = {
  vi: {
    results: { met: 'Đạt', 'not-yet': 'Chưa đạt', 'cannot-say': 'Chưa đánh giá được' },
    progress: { 'on-track': 'Đúng tiến độ', 'off-track': 'Chậm tiến độ', 'cannot-say': 'Chưa đủ số liệu', none: 'Không xét tiến độ' },
    on: (year: string) => `, ${year}, Minh họa`,
    noData: 'Chưa có số liệu',
    figure: (printed: string) => printed,
    inYear: (year: string) => `năm ${year}`,
    reason: (vi: string) => vi,
  },
  en: {
    results: { met: 'Met', 'not-yet': 'Not yet met', 'cannot-say': 'Cannot be assessed' },
    progress: { 'on-track': 'On track', 'off-track': 'Off track', 'cannot-say': 'Not enough data', none: 'Not applicable' },
    on: (year: string) => `, ${year}, Illustrative`,
    noData: 'No data',
    figure: (printed: string) => (printed === 'Chưa' ? 'Not yet' : printed.replace(',', '.')),
    inYear: (year: string) => `in ${year}`,
    reason: (vi: string) => reasonsEn[vi] ?? vi,
  },
} as const;
