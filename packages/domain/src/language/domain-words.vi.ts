import type { DomainWords } from './domain-words.ts';

export const vi: DomainWords = {
  units: {
    percent: '%',
    times: '\u00a0lần',
    'boys-per-100-girls': '\u00a0bé trai/100 bé gái',
    'per-100000-live-births': '/100.000 trẻ sinh sống',
    'per-1000-women': '/1.000 phụ nữ',
  },
  yes: 'Có',
  notYet: 'Chưa',
  missing: {
    'not-collected': 'Chưa thu thập',
    suppressed: 'Không công bố',
    'not-applicable': 'Không áp dụng',
  },
  percentagePoints: (figure) => `${figure}\u00a0điểm\u00a0%`,
  comparators: {
    'at-least': (figure) => `ít nhất ${figure}`,
    'more-than': (figure) => `trên ${figure}`,
    'at-most': (figure) => `không quá ${figure}`,
    'less-than': (figure) => `dưới ${figure}`,
    about: (figure) => `khoảng ${figure}`,
    exactly: (figure) => `đúng ${figure}`,
  },
  targetYes: 'có',
  targetNo: 'không',
  fromYearOn: (target, year) => `${target} từ năm ${year} trở đi`,
};
