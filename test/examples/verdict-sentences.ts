/**
 * What the card of each case of the oracle's verdicts must say, in both languages: reasoned by hand from the rules of judgement and
 * the glossary, never taken from the page. `|` stands between figure, baseline, target, result and progress.
 *
 * Read with the rules: the target as printed is never translated, English adds our reading of it; all figures of one measure have the
 * same number of digits, a printed baseline keeps those of the document; "Met" on a figure that is not official or not of the due
 * year says its year and status in the same chip; where the target is met there is no progress to speak of. The path runs straight
 * from the baseline to the target in 2025.
 */

export interface VerdictSentence {
  readonly vi: string;
  readonly en: string;
  /** How the verdict was reached, said on request. */
  readonly why: { readonly vi: string; readonly en: string };
}

const notAsked = {
  vi: 'Tiến độ chỉ được xét khi kết quả là Chưa đạt.',
  en: 'Progress is assessed only where the result is Not yet met.',
} as const;
const onPath = {
  vi: 'Số liệu theo kịp đường tiến độ, nên đúng tiến độ.',
  en: 'The figure keeps up with the path to the target, so this is on track.',
} as const;
const behind = {
  vi: 'Số liệu chưa theo kịp đường tiến độ, nên chậm tiến độ.',
  en: 'The figure does not keep up with the path to the target, so this is off track.',
} as const;

export const verdictSentences: Readonly<Record<string, VerdictSentence>> = {
  'no figure': {
    vi: 'Chưa có số liệu Chưa có kỳ số liệu nào từ năm 2021 | Mốc Chưa có số liệu | Chỉ tiêu 2025 ít nhất 60% | Kết quả Chưa đánh giá được | Tiến độ Không xét tiến độ',
    en: 'No data No figure since 2021 | Baseline No data | Target 2025 ít nhất 60% at least 60% | Result Cannot be assessed | Progress Not applicable',
    why: {
      vi: `Chưa có số liệu nào của kỳ kế hoạch, nên chưa đánh giá được mục tiêu ít nhất 60%. ${notAsked.vi}`,
      en: `There is no figure for any year of the plan, so the target (at least 60%) cannot be assessed. ${notAsked.en}`,
    },
  },
  // Path in 2024: 44 + 6 × 4/5 = 48,8.
  'on the way': {
    vi: '49,1% năm 2024 Chính thức | Mốc 2020 44,0% | Chỉ tiêu 2025 ít nhất 50% | Kết quả Chưa đạt | Tiến độ Đúng tiến độ',
    en: '49.1% in 2024 Official | Baseline 2020 44.0% | Target 2025 ít nhất 50% at least 50% | Result Not yet met | Progress On track',
    why: {
      vi: `Năm 2024 đạt 49,1%, chưa đến mức ít nhất 50%; đường tiến độ năm 2024 là 48,8%. ${onPath.vi}`,
      en: `The figure for 2024 is 49.1%, which does not yet meet the target (at least 50%); the path to the target stands at 48.8% in 2024. ${onPath.en}`,
    },
  },
  // Path in 2024: 42 + 18 × 4/5 = 56,4.
  'behind the path': {
    vi: '54,3% năm 2024 Chính thức | Mốc 2020 42,0% | Chỉ tiêu 2025 ít nhất 60% | Kết quả Chưa đạt | Tiến độ Chậm tiến độ',
    en: '54.3% in 2024 Official | Baseline 2020 42.0% | Target 2025 ít nhất 60% at least 60% | Result Not yet met | Progress Off track',
    why: {
      vi: `Năm 2024 đạt 54,3%, chưa đến mức ít nhất 60%; đường tiến độ năm 2024 là 56,4%. ${behind.vi}`,
      en: `The figure for 2024 is 54.3%, which does not yet meet the target (at least 60%); the path to the target stands at 56.4% in 2024. ${behind.en}`,
    },
  },
  // Path in 2024: 40 + 10 × 4/5 = 48, and the figure stands on it.
  'exactly on the path': {
    vi: '48% năm 2024 Chính thức | Mốc 2020 40% | Chỉ tiêu 2025 ít nhất 50% | Kết quả Chưa đạt | Tiến độ Đúng tiến độ',
    en: '48% in 2024 Official | Baseline 2020 40% | Target 2025 ít nhất 50% at least 50% | Result Not yet met | Progress On track',
    why: {
      vi: `Năm 2024 đạt 48%, chưa đến mức ít nhất 50%; đường tiến độ năm 2024 là 48%. ${onPath.vi}`,
      en: `The figure for 2024 is 48%, which does not yet meet the target (at least 50%); the path to the target stands at 48% in 2024. ${onPath.en}`,
    },
  },
  'reached early': {
    vi: '29,6% năm 2024 Chính thức | Mốc 2020 35,2% | Chỉ tiêu 2025 dưới 30% | Kết quả Đạt, 2024, Chính thức',
    en: '29.6% in 2024 Official | Baseline 2020 35.2% | Target 2025 dưới 30% less than 30% | Result Met, 2024, Official',
    why: {
      vi: `Năm 2024 ở mức 29,6%, đã đáp ứng mục tiêu dưới 30% trước năm đến hạn 2025. ${notAsked.vi}`,
      en: `The figure for 2024 is 29.6%, which meets the target (less than 30%) before it is due in 2025. ${notAsked.en}`,
    },
  },
  'equal is not below': {
    vi: '30% năm 2025 Chính thức | Mốc 2020 35,2% | Chỉ tiêu 2025 dưới 30% | Kết quả Không đạt | Tiến độ Không xét tiến độ',
    en: '30% in 2025 Official | Baseline 2020 35.2% | Target 2025 dưới 30% less than 30% | Result Not met | Progress Not applicable',
    why: {
      vi: `Năm 2025 ở mức 30%, không xuống đến mức dưới 30%; đây là số liệu chính thức nên kết quả là không đạt. ${notAsked.vi}`,
      en: `The figure for 2025 is 30%, which does not meet the target (less than 30%); as the figure is official, the target is not met. ${notAsked.en}`,
    },
  },
  '29,96 is below 30': {
    vi: '29,96% năm 2025 Chính thức | Mốc 2020 35,2% | Chỉ tiêu 2025 dưới 30% | Kết quả Đạt',
    en: '29.96% in 2025 Official | Baseline 2020 35.2% | Target 2025 dưới 30% less than 30% | Result Met',
    why: {
      vi: `Năm 2025 ở mức 29,96%, đáp ứng mục tiêu dưới 30%. ${notAsked.vi}`,
      en: `The figure for 2025 is 29.96%, which meets the target (less than 30%). ${notAsked.en}`,
    },
  },
  'equal is not above': {
    vi: '30% năm 2025 Chính thức | Mốc 2020 25% | Chỉ tiêu 2025 trên 30% | Kết quả Không đạt | Tiến độ Không xét tiến độ',
    en: '30% in 2025 Official | Baseline 2020 25% | Target 2025 trên 30% more than 30% | Result Not met | Progress Not applicable',
    why: {
      vi: `Năm 2025 đạt 30%, không đến mức trên 30%; đây là số liệu chính thức nên kết quả là không đạt. ${notAsked.vi}`,
      en: `The figure for 2025 is 30%, which does not meet the target (more than 30%); as the figure is official, the target is not met. ${notAsked.en}`,
    },
  },
  'at most is inclusive': {
    vi: '109% năm 2025 Chính thức | Mốc 2020 110,8% | Chỉ tiêu 2025 xuống 109% | Kết quả Đạt',
    en: '109% in 2025 Official | Baseline 2020 110.8% | Target 2025 xuống 109% no more than 109% | Result Met',
    why: {
      vi: `Năm 2025 ở mức 109%, đáp ứng mục tiêu không quá 109%. ${notAsked.vi}`,
      en: `The figure for 2025 is 109%, which meets the target (no more than 109%). ${notAsked.en}`,
    },
  },
  'failed in the due year': {
    vi: '58% năm 2025 Chính thức | Mốc 2020 42% | Chỉ tiêu 2025 ít nhất 60% | Kết quả Không đạt | Tiến độ Không xét tiến độ',
    en: '58% in 2025 Official | Baseline 2020 42% | Target 2025 ít nhất 60% at least 60% | Result Not met | Progress Not applicable',
    why: {
      vi: `Năm 2025 đạt 58%, không đến mức ít nhất 60%; đây là số liệu chính thức nên kết quả là không đạt. ${notAsked.vi}`,
      en: `The figure for 2025 is 58%, which does not meet the target (at least 60%); as the figure is official, the target is not met. ${notAsked.en}`,
    },
  },
  // The path ends at the target: 60 in 2025.
  'failing estimate of the due year is not final': {
    vi: '58% năm 2025 Ước tính | Mốc 2020 42% | Chỉ tiêu 2025 ít nhất 60% | Kết quả Chưa đạt | Tiến độ Chậm tiến độ',
    en: '58% in 2025 Estimate | Baseline 2020 42% | Target 2025 ít nhất 60% at least 60% | Result Not yet met | Progress Off track',
    why: {
      vi: `Năm 2025 đạt 58% (ước tính), chưa đến mức ít nhất 60%; đường tiến độ năm 2025 là 60%. ${behind.vi}`,
      en: `The figure for 2025 is 58% (estimate), which does not yet meet the target (at least 60%); the path to the target stands at 60% in 2025. ${behind.en}`,
    },
  },
  'official before the year ended is an estimate': {
    vi: '58% năm 2025 Ước tính | Mốc 2020 42% | Chỉ tiêu 2025 ít nhất 60% | Kết quả Chưa đạt | Tiến độ Chậm tiến độ',
    en: '58% in 2025 Estimate | Baseline 2020 42% | Target 2025 ít nhất 60% at least 60% | Result Not yet met | Progress Off track',
    why: {
      vi: `Năm 2025 đạt 58% (ước tính), chưa đến mức ít nhất 60%; đường tiến độ năm 2025 là 60%. ${behind.vi}`,
      en: `The figure for 2025 is 58% (estimate), which does not yet meet the target (at least 60%); the path to the target stands at 60% in 2025. ${behind.en}`,
    },
  },
  // 2024 is more than two years before 2027.
  'due year missing, earlier value passes': {
    vi: '61% năm 2024 Chính thức Số liệu cũ | Mốc 2020 42% | Chỉ tiêu 2025 ít nhất 60% | Kết quả Chưa đánh giá được chưa có số liệu năm 2025 | Tiến độ Không xét tiến độ',
    en: '61% in 2024 Official Old figure | Baseline 2020 42% | Target 2025 ít nhất 60% at least 60% | Result Cannot be assessed no figure for 2025 yet | Progress Not applicable',
    why: {
      vi: `Không có số liệu của năm đến hạn 2025, nên chưa đánh giá được; số liệu gần nhất là 61% của năm 2024, không dùng để kết luận. ${notAsked.vi}`,
      en: `There is no figure for the due year 2025, so the target cannot be assessed; the latest figure, 61% for 2024, decides nothing. ${notAsked.en}`,
    },
  },
  'due year missing, later value passes': {
    vi: '61% năm 2026 Chính thức | Mốc 2020 42% | Chỉ tiêu 2025 ít nhất 60% | Kết quả Chưa đánh giá được chưa có số liệu năm 2025 | Tiến độ Không xét tiến độ',
    en: '61% in 2026 Official | Baseline 2020 42% | Target 2025 ít nhất 60% at least 60% | Result Cannot be assessed no figure for 2025 yet | Progress Not applicable',
    why: {
      vi: `Không có số liệu của năm đến hạn 2025, nên chưa đánh giá được; số liệu gần nhất là 61% của năm 2026, không dùng để kết luận. ${notAsked.vi}`,
      en: `There is no figure for the due year 2025, so the target cannot be assessed; the latest figure, 61% for 2026, decides nothing. ${notAsked.en}`,
    },
  },
  'due year decides, later better value does not': {
    vi: '58% năm 2025 Chính thức Số liệu mới hơn: 61%, năm 2026, Chính thức; không dùng để đánh giá. | Mốc 2020 42% | Chỉ tiêu 2025 ít nhất 60% | Kết quả Không đạt | Tiến độ Không xét tiến độ',
    en: '58% in 2025 Official Newer figure: 61%, 2026, Official; it decides nothing. | Baseline 2020 42% | Target 2025 ít nhất 60% at least 60% | Result Not met | Progress Not applicable',
    why: {
      vi: `Năm 2025 đạt 58%, không đến mức ít nhất 60%; đây là số liệu chính thức nên kết quả là không đạt. ${notAsked.vi}`,
      en: `The figure for 2025 is 58%, which does not meet the target (at least 60%); as the figure is official, the target is not met. ${notAsked.en}`,
    },
  },
  'from the year on: latest decides': {
    vi: '97% năm 2026 Chính thức | Mốc Chưa có số liệu | Chỉ tiêu 2025 100% từ năm 2025 trở đi | Kết quả Không đạt | Tiến độ Không xét tiến độ',
    en: '97% in 2026 Official | Baseline No data | Target 2025 100% từ năm 2025 trở đi 100% from 2025 onwards | Result Not met | Progress Not applicable',
    why: {
      vi: `Năm 2026 đạt 97%, không đến mức 100% từ năm 2025 trở đi; đây là số liệu chính thức nên kết quả là không đạt. ${notAsked.vi}`,
      en: `The figure for 2026 is 97%, which does not meet the target (100% from 2025 onwards); as the figure is official, the target is not met. ${notAsked.en}`,
    },
  },
  'from the year on, seen before it': {
    vi: '100% năm 2024 Chính thức | Mốc 2020 80% | Chỉ tiêu 2025 100% từ năm 2025 trở đi | Kết quả Đạt, 2024, Chính thức',
    en: '100% in 2024 Official | Baseline 2020 80% | Target 2025 100% từ năm 2025 trở đi 100% from 2025 onwards | Result Met, 2024, Official',
    why: {
      vi: `Năm 2024 đạt 100%, đã đáp ứng mục tiêu 100% từ năm 2025 trở đi trước năm đến hạn 2025. ${notAsked.vi}`,
      en: `The figure for 2024 is 100%, which meets the target (100% from 2025 onwards) before it is due in 2025. ${notAsked.en}`,
    },
  },
  // 84,2 falls short of 85 by 0,8, which is less than 5 % of 85.
  'about, short by little': {
    vi: '84,2% năm 2025 Chính thức | Mốc 2020 70% | Chỉ tiêu 2025 khoảng 85% | Kết quả Chưa đánh giá được: văn bản ghi «khoảng» | Tiến độ Không xét tiến độ',
    en: '84.2% in 2025 Official | Baseline 2020 70% | Target 2025 khoảng 85% about 85% | Result Cannot be assessed: the document says “about” | Progress Not applicable',
    why: {
      vi: `Năm 2025 đạt 84,2%; văn bản ghi “khoảng” 85% và số liệu chỉ còn cách không quá 5% của mức đó, nên chưa đánh giá được. ${notAsked.vi}`,
      en: `The figure for 2025 is 84.2%; the document says “about” 85%, and the figure falls short by no more than 5% of that, so the target cannot be assessed. ${notAsked.en}`,
    },
  },
  'about, reached': {
    vi: '85% năm 2025 Chính thức | Mốc 2020 70% | Chỉ tiêu 2025 khoảng 85% | Kết quả Đạt',
    en: '85% in 2025 Official | Baseline 2020 70% | Target 2025 khoảng 85% about 85% | Result Met',
    why: {
      vi: `Năm 2025 đạt 85%, đáp ứng mục tiêu khoảng 85%. ${notAsked.vi}`,
      en: `The figure for 2025 is 85%, which meets the target (about 85%). ${notAsked.en}`,
    },
  },
  'about, far off': {
    vi: '78% năm 2025 Chính thức | Mốc 2020 70% | Chỉ tiêu 2025 khoảng 85% | Kết quả Không đạt | Tiến độ Không xét tiến độ',
    en: '78% in 2025 Official | Baseline 2020 70% | Target 2025 khoảng 85% about 85% | Result Not met | Progress Not applicable',
    why: {
      vi: `Năm 2025 đạt 78%, không đến mức khoảng 85%; đây là số liệu chính thức nên kết quả là không đạt. ${notAsked.vi}`,
      en: `The figure for 2025 is 78%, which does not meet the target (about 85%); as the figure is official, the target is not met. ${notAsked.en}`,
    },
  },
  suppressed: {
    vi: 'Không công bố Nguồn không công bố số liệu năm 2025, thường vì con số nhỏ có thể làm lộ người liên quan Chính thức | Mốc Chưa có số liệu | Chỉ tiêu 2025 100% | Kết quả Chưa đánh giá được | Tiến độ Không xét tiến độ',
    en: 'Not published The source does not publish the figure for 2025, as a rule because a small number could identify people Official | Baseline No data | Target 2025 100% | Result Cannot be assessed | Progress Not applicable',
    why: {
      vi: `Số liệu năm 2025 không được công bố, nên chưa đánh giá được mục tiêu 100%. ${notAsked.vi}`,
      en: `The figure for 2025 is not published, so the target (100%) cannot be assessed. ${notAsked.en}`,
    },
  },
  'baseline without a year': {
    vi: '20% năm 2023 Chính thức | Mốc Kế hoạch 23% | Chỉ tiêu 2025 xuống 18% | Kết quả Chưa đạt | Tiến độ Chưa đủ số liệu mốc không ghi năm',
    en: '20% in 2023 Official | Baseline in the plan 23% | Target 2025 xuống 18% no more than 18% | Result Not yet met | Progress Not enough data the baseline has no year',
    why: {
      vi: 'Năm 2023 ở mức 20%, chưa xuống đến mức không quá 18%; không có mức gốc kèm năm gốc nên không xét được tiến độ.',
      en: 'The figure for 2023 is 20%, which does not yet meet the target (no more than 18%); progress cannot be assessed, as there is no baseline with its year.',
    },
  },
  'only the baseline so far': {
    vi: 'Chưa có số liệu Chưa có kỳ số liệu nào từ năm 2021 | Mốc 2020 42% | Chỉ tiêu 2025 ít nhất 60% | Kết quả Chưa đánh giá được | Tiến độ Không xét tiến độ',
    en: 'No data No figure since 2021 | Baseline 2020 42% | Target 2025 ít nhất 60% at least 60% | Result Cannot be assessed | Progress Not applicable',
    why: {
      vi: `Chưa có số liệu nào của kỳ kế hoạch, nên chưa đánh giá được mục tiêu ít nhất 60%. ${notAsked.vi}`,
      en: `There is no figure for any year of the plan, so the target (at least 60%) cannot be assessed. ${notAsked.en}`,
    },
  },
  // The path is level: 50 in every year.
  'baseline equals target, slipping': {
    vi: '49% năm 2023 Chính thức | Mốc 2020 50% | Chỉ tiêu 2025 ít nhất 50% | Kết quả Chưa đạt | Tiến độ Chậm tiến độ',
    en: '49% in 2023 Official | Baseline 2020 50% | Target 2025 ít nhất 50% at least 50% | Result Not yet met | Progress Off track',
    why: {
      vi: `Năm 2023 đạt 49%, chưa đến mức ít nhất 50%; đường tiến độ năm 2023 là 50%. ${behind.vi}`,
      en: `The figure for 2023 is 49%, which does not yet meet the target (at least 50%); the path to the target stands at 50% in 2023. ${behind.en}`,
    },
  },
  // Path in 2024: 0 + 10 × 4/5 = 8.
  'zero baseline': {
    vi: '0% năm 2024 Chính thức | Mốc 2020 0% | Chỉ tiêu 2025 ít nhất 10% | Kết quả Chưa đạt | Tiến độ Chậm tiến độ',
    en: '0% in 2024 Official | Baseline 2020 0% | Target 2025 ít nhất 10% at least 10% | Result Not yet met | Progress Off track',
    why: {
      vi: `Năm 2024 đạt 0%, chưa đến mức ít nhất 10%; đường tiến độ năm 2024 là 8%. ${behind.vi}`,
      en: `The figure for 2024 is 0%, which does not yet meet the target (at least 10%); the path to the target stands at 8% in 2024. ${behind.en}`,
    },
  },
  'zero is a value': {
    vi: '0% năm 2025 Chính thức | Mốc 2020 4% | Chỉ tiêu 2025 xuống 0% | Kết quả Đạt',
    en: '0% in 2025 Official | Baseline 2020 4% | Target 2025 xuống 0% no more than 0% | Result Met',
    why: {
      vi: `Năm 2025 ở mức 0%, đáp ứng mục tiêu không quá 0%. ${notAsked.vi}`,
      en: `The figure for 2025 is 0%, which meets the target (no more than 0%). ${notAsked.en}`,
    },
  },
  // The printed target is nothing but its onset, so the label does not date it a second time.
  'yes/no not yet': {
    vi: 'Chưa năm 2024 Chính thức | Kiểu có hoặc không | Chỉ tiêu từ năm 2025 trở đi | Kết quả Chưa đạt | Tiến độ Chưa đủ số liệu yêu cầu có hoặc không',
    en: 'Not yet in 2024 Official | Kind yes or no | Target từ năm 2025 trở đi yes from 2025 onwards | Result Not yet met | Progress Not enough data a yes-or-no requirement',
    why: {
      vi: 'Năm 2024 được ghi là Chưa, chưa đáp ứng mục tiêu có từ năm 2025 trở đi; mục tiêu không phải là con số nên không xét được tiến độ.',
      en: 'The record for 2024 says “Not yet”, which does not yet meet the target (yes from 2025 onwards); progress cannot be assessed, as the target is not a number.',
    },
  },
  // Path in 2024: 44 + 6 × 4/5 = 48,8.
  'illustrative wins nothing over official': {
    vi: '49% năm 2024 Chính thức | Mốc 2020 44% | Chỉ tiêu 2025 ít nhất 50% | Kết quả Chưa đạt | Tiến độ Đúng tiến độ',
    en: '49% in 2024 Official | Baseline 2020 44% | Target 2025 ít nhất 50% at least 50% | Result Not yet met | Progress On track',
    why: {
      vi: `Năm 2024 đạt 49%, chưa đến mức ít nhất 50%; đường tiến độ năm 2024 là 48,8%. ${onPath.vi}`,
      en: `The figure for 2024 is 49%, which does not yet meet the target (at least 50%); the path to the target stands at 48.8% in 2024. ${onPath.en}`,
    },
  },
  'illustrative alone': {
    vi: '51% năm 2024 Minh họa | Mốc 2020 44% | Chỉ tiêu 2025 ít nhất 50% | Kết quả Đạt, 2024, Minh họa',
    en: '51% in 2024 Illustrative | Baseline 2020 44% | Target 2025 ít nhất 50% at least 50% | Result Met, 2024, Illustrative',
    why: {
      vi: `Năm 2024 đạt 51% (minh họa), đã đáp ứng mục tiêu ít nhất 50% trước năm đến hạn 2025. ${notAsked.vi}`,
      en: `The figure for 2024 is 51% (illustrative), which meets the target (at least 50%) before it is due in 2025. ${notAsked.en}`,
    },
  },
  // Path in 2024: 110,8 − 1,8 × 4/5 = 109,36, shown with the one digit that shares have.
  'moving away': {
    vi: '111,5% năm 2024 Chính thức | Mốc 2020 110,8% | Chỉ tiêu 2025 xuống 109% | Kết quả Chưa đạt | Tiến độ Chậm tiến độ',
    en: '111.5% in 2024 Official | Baseline 2020 110.8% | Target 2025 xuống 109% no more than 109% | Result Not yet met | Progress Off track',
    why: {
      vi: `Năm 2024 ở mức 111,5%, chưa xuống đến mức không quá 109%; đường tiến độ năm 2024 là 109,4%. ${behind.vi}`,
      en: `The figure for 2024 is 111.5%, which does not yet meet the target (no more than 109%); the path to the target stands at 109.4% in 2024. ${behind.en}`,
    },
  },
  // Path in 2024: 0 + 1 × 4/5 = 0,8, of whole things 0.
  'count path rounds against the wish': {
    vi: '0 cơ sở năm 2024 Chính thức | Mốc 2020 0 cơ sở | Chỉ tiêu 2025 ít nhất 1 | Kết quả Chưa đạt | Tiến độ Đúng tiến độ',
    en: '0 facilities in 2024 Official | Baseline 2020 0 facilities | Target 2025 ít nhất 1 at least 1 facility | Result Not yet met | Progress On track',
    why: {
      vi: `Năm 2024 đạt 0 cơ sở, chưa đến mức ít nhất 1 cơ sở; đường tiến độ năm 2024 là 0 cơ sở. ${onPath.vi}`,
      en: `The figure for 2024 is 0 facilities, which does not yet meet the target (at least 1 facility); the path to the target stands at 0 facilities in 2024. ${onPath.en}`,
    },
  },
  // Path in 2021: 20,1 + 9,9 × 1/5 = 22,08.
  'exactly on a path that doubles miss': {
    vi: '22,08% năm 2021 Chính thức | Mốc 2020 20,1% | Chỉ tiêu 2025 ít nhất 30% | Kết quả Chưa đạt | Tiến độ Đúng tiến độ',
    en: '22.08% in 2021 Official | Baseline 2020 20.1% | Target 2025 ít nhất 30% at least 30% | Result Not yet met | Progress On track',
    why: {
      vi: `Năm 2021 đạt 22,08%, chưa đến mức ít nhất 30%; đường tiến độ năm 2021 là 22,08%. ${onPath.vi}`,
      en: `The figure for 2021 is 22.08%, which does not yet meet the target (at least 30%); the path to the target stands at 22.08% in 2021. ${onPath.en}`,
    },
  },
  'not collected is no observation': {
    vi: 'Chưa thu thập năm 2025 | Mốc 2020 42% | Chỉ tiêu 2025 ít nhất 60% | Kết quả Chưa đánh giá được | Tiến độ Không xét tiến độ',
    en: 'Not collected in 2025 | Baseline 2020 42% | Target 2025 ít nhất 60% at least 60% | Result Cannot be assessed | Progress Not applicable',
    why: {
      vi: `Chưa có số liệu nào của kỳ kế hoạch, nên chưa đánh giá được mục tiêu ít nhất 60%. ${notAsked.vi}`,
      en: `There is no figure for any year of the plan, so the target (at least 60%) cannot be assessed. ${notAsked.en}`,
    },
  },
  'nothing at all, long after': {
    vi: 'Chưa có số liệu Chưa có kỳ số liệu nào từ năm 2021 | Mốc 2020 42% | Chỉ tiêu 2025 ít nhất 60% | Kết quả Chưa đánh giá được | Tiến độ Không xét tiến độ',
    en: 'No data No figure since 2021 | Baseline 2020 42% | Target 2025 ít nhất 60% at least 60% | Result Cannot be assessed | Progress Not applicable',
    why: {
      vi: `Chưa có số liệu nào của kỳ kế hoạch, nên chưa đánh giá được mục tiêu ít nhất 60%. ${notAsked.vi}`,
      en: `There is no figure for any year of the plan, so the target (at least 60%) cannot be assessed. ${notAsked.en}`,
    },
  },
  'from the year on, in that year, earlier figure': {
    vi: '100% năm 2024 Chính thức | Mốc 2020 80% | Chỉ tiêu 2025 100% từ năm 2025 trở đi | Kết quả Đạt, 2024, Chính thức',
    en: '100% in 2024 Official | Baseline 2020 80% | Target 2025 100% từ năm 2025 trở đi 100% from 2025 onwards | Result Met, 2024, Official',
    why: {
      vi: `Năm 2024 đạt 100%, đã đáp ứng mục tiêu 100% từ năm 2025 trở đi trước năm đến hạn 2025. ${notAsked.vi}`,
      en: `The figure for 2024 is 100%, which meets the target (100% from 2025 onwards) before it is due in 2025. ${notAsked.en}`,
    },
  },
  'from the year on, after it, earlier figure only': {
    vi: '100% năm 2024 Chính thức | Mốc 2020 80% | Chỉ tiêu 2025 100% từ năm 2025 trở đi | Kết quả Chưa đánh giá được chưa có số liệu năm 2025 | Tiến độ Không xét tiến độ',
    en: '100% in 2024 Official | Baseline 2020 80% | Target 2025 100% từ năm 2025 trở đi 100% from 2025 onwards | Result Cannot be assessed no figure for 2025 yet | Progress Not applicable',
    why: {
      vi: `Không có số liệu từ năm 2025 trở đi, nên chưa đánh giá được; số liệu gần nhất là 100% của năm 2024, không dùng để kết luận. ${notAsked.vi}`,
      en: `There is no figure from 2025 on, so the target cannot be assessed; the latest figure, 100% for 2024, decides nothing. ${notAsked.en}`,
    },
  },
  // Path in 2024: 70 + 15 × 4/5 = 82.
  'about, before the due year, is judged plainly': {
    vi: '84,2% năm 2024 Chính thức | Mốc 2020 70% | Chỉ tiêu 2025 khoảng 85% | Kết quả Chưa đạt | Tiến độ Đúng tiến độ',
    en: '84.2% in 2024 Official | Baseline 2020 70% | Target 2025 khoảng 85% about 85% | Result Not yet met | Progress On track',
    why: {
      vi: `Năm 2024 đạt 84,2%, chưa đến mức khoảng 85%; đường tiến độ năm 2024 là 82%. ${onPath.vi}`,
      en: `The figure for 2024 is 84.2%, which does not yet meet the target (about 85%); the path to the target stands at 82% in 2024. ${onPath.en}`,
    },
  },
  'a figure before the plan is baseline only': {
    vi: 'Chưa có số liệu Chưa có kỳ số liệu nào từ năm 2021 | Mốc 2020 61% | Chỉ tiêu 2025 ít nhất 60% | Kết quả Chưa đánh giá được | Tiến độ Không xét tiến độ',
    en: 'No data No figure since 2021 | Baseline 2020 61% | Target 2025 ít nhất 60% at least 60% | Result Cannot be assessed | Progress Not applicable',
    why: {
      vi: `Chưa có số liệu nào của kỳ kế hoạch, nên chưa đánh giá được mục tiêu ít nhất 60%. ${notAsked.vi}`,
      en: `There is no figure for any year of the plan, so the target (at least 60%) cannot be assessed. ${notAsked.en}`,
    },
  },
  // Path in 2023: 44 + 6 × 3/5 = 47,6. The illustrative figure of 2024 counts for nothing where an official one is known.
  'a later illustrative one does not outrank': {
    vi: '49% năm 2023 Chính thức | Mốc 2020 44% | Chỉ tiêu 2025 ít nhất 50% | Kết quả Chưa đạt | Tiến độ Đúng tiến độ',
    en: '49% in 2023 Official | Baseline 2020 44% | Target 2025 ít nhất 50% at least 50% | Result Not yet met | Progress On track',
    why: {
      vi: `Năm 2023 đạt 49%, chưa đến mức ít nhất 50%; đường tiến độ năm 2023 là 47,6%. ${onPath.vi}`,
      en: `The figure for 2023 is 49%, which does not yet meet the target (at least 50%); the path to the target stands at 47.6% in 2023. ${onPath.en}`,
    },
  },
  'recorded after the day is not seen': {
    vi: 'Chưa có số liệu Chưa có kỳ số liệu nào từ năm 2021 | Mốc 2020 44% | Chỉ tiêu 2025 ít nhất 50% | Kết quả Chưa đánh giá được | Tiến độ Không xét tiến độ',
    en: 'No data No figure since 2021 | Baseline 2020 44% | Target 2025 ít nhất 50% at least 50% | Result Cannot be assessed | Progress Not applicable',
    why: {
      vi: `Chưa có số liệu nào của kỳ kế hoạch, nên chưa đánh giá được mục tiêu ít nhất 50%. ${notAsked.vi}`,
      en: `There is no figure for any year of the plan, so the target (at least 50%) cannot be assessed. ${notAsked.en}`,
    },
  },
  'baseline without a year, though 2020 was observed': {
    vi: '20% năm 2023 Chính thức | Mốc Kế hoạch 23% | Chỉ tiêu 2025 xuống 18% | Kết quả Chưa đạt | Tiến độ Chưa đủ số liệu mốc không ghi năm',
    en: '20% in 2023 Official | Baseline in the plan 23% | Target 2025 xuống 18% no more than 18% | Result Not yet met | Progress Not enough data the baseline has no year',
    why: {
      vi: 'Năm 2023 ở mức 20%, chưa xuống đến mức không quá 18%; không có mức gốc kèm năm gốc nên không xét được tiến độ.',
      en: 'The figure for 2023 is 20%, which does not yet meet the target (no more than 18%); progress cannot be assessed, as there is no baseline with its year.',
    },
  },
  'illustrative stays illustrative': {
    vi: '49% năm 2024 Minh họa | Mốc 2020 44% | Chỉ tiêu 2025 ít nhất 50% | Kết quả Chưa đạt | Tiến độ Đúng tiến độ',
    en: '49% in 2024 Illustrative | Baseline 2020 44% | Target 2025 ít nhất 50% at least 50% | Result Not yet met | Progress On track',
    why: {
      vi: `Năm 2024 đạt 49% (minh họa), chưa đến mức ít nhất 50%; đường tiến độ năm 2024 là 48,8%. ${onPath.vi}`,
      en: `The figure for 2024 is 49% (illustrative), which does not yet meet the target (at least 50%); the path to the target stands at 48.8% in 2024. ${onPath.en}`,
    },
  },
};
