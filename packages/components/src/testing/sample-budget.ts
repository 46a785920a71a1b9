import type { Plan } from '@binhdanggioi/domain';
import { sampleCommune } from './sample-commune.ts';

type Budget = NonNullable<Plan['budget']>;
type Amounts = readonly (readonly [year: number, source: string, value: number])[];

const amounts = (list: Amounts): Budget['statedTotals'] => list.map(([year, source, value]) => ({ year, source, value }));
const source = (line: number): { clause: string; line: number } => ({ clause: 'Phụ lục', line });

/**
 * A made-up budget that contradicts itself in every way: project A states 70 where its items make 60 (line 11), its row states 150 where its
 * cells make 140, item A.2 (line 13) prints "4O", heading B states nothing, item B.1 is zero, and the foot (line 16) states 200.
 */
export const contradictingBudget: Plan = {
  ...sampleCommune,
  budget: {
    currency: 'VND',
    scale: 1_000_000,
    years: [2019, 2020],
    sources: ['central', 'local'],
    lines: [
      { id: 'A', label: 'Dự án A', amounts: amounts([[2019, 'central', 70], [2020, 'local', 70]]), statedTotal: 150, source: source(11) },
      { id: 'A.1', label: 'Tập huấn', parent: 'A', amounts: amounts([[2019, 'central', 20], [2020, 'local', 70]]), statedTotal: 90, source: source(12) },
      { id: 'A.2', label: 'Tờ rơi', parent: 'A', amounts: amounts([[2019, 'central', 40]]), statedTotal: 40, printed: ['', '4O', '-', '-', '-', '40'], source: source(13) },
      { id: 'B', label: 'Dự án B', amounts: [], source: source(14) },
      { id: 'B.1', label: 'Cộng tác viên', parent: 'B', amounts: amounts([[2019, 'local', 0], [2020, 'central', 30.5]]), statedTotal: 30.5, source: source(15) },
    ],
    statedTotals: amounts([[2019, 'central', 60], [2019, 'local', 0], [2020, 'central', 30.5], [2020, 'local', 70]]),
    foot: { label: 'Tổng cộng', statedTotal: 200, source: source(16) },
  },
};

/** One project, one year, one source that no language file knows, in đồng. */
export const smallBudget: Plan = {
  ...sampleCommune,
  budget: {
    currency: 'VND',
    scale: 1,
    years: [2020],
    sources: ['quy-xa'],
    lines: [{ id: '1', label: 'Truyền thông', amounts: amounts([[2020, 'quy-xa', 12_500_000]]), source: source(1) }],
    statedTotals: [],
  },
};

/** Names as long as documents print them, four levels, and texts that would be code elsewhere. */
export const awkwardBudget: Plan = {
  ...sampleCommune,
  budget: {
    currency: 'VND',
    scale: 1_000_000,
    years: [2019, 2020],
    sources: ['central', 'local', 'mobilised'],
    lines: [
      {
        id: '<1>',
        label: 'Nâng cao năng lực và hiệu quả quản lý nhà nước về bình đẳng giới cho đội ngũ cán bộ, công chức, viên chức và cộng tác viên ở khu ấp, tổ dân phố',
        amounts: amounts([[2019, 'central', 1_234_567.5], [2020, 'mobilised', 9_876_543]]),
        source: source(1),
      },
      { id: 'a b', label: '<img src=x onerror=alert(1)>', parent: '<1>', amounts: [], source: source(2) },
      { id: '"c"', label: { vi: '=HYPERLINK("x")', en: '"><script>' }, parent: 'a b', amounts: [], source: source(3) },
      { id: 'd', label: 'NghiêngNghiêngNghiêngNghiêngNghiêngNghiêngNghiêngNghiêng', parent: '"c"', amounts: amounts([[2019, 'central', 1_234_567.5], [2020, 'mobilised', 9_876_543]]), printed: ['<b>', '1.234.567,5', '-', '-', '-', '-', '9.876.543', ''], source: source(4) },
    ],
    statedTotals: [],
  },
};
