import { dutyVi, type DutyWords } from '../../shared/duty.words.ts';
import { defineWords } from '../../words/define-words.ts';

/** How often the same roles stand together in a cell. */
export interface RoleCount {
  readonly count: number;
  readonly roles: readonly string[];
}

export interface MatrixWords extends DutyWords {
  readonly title: string;
  readonly caption: string;
  /** Where the document assigns (`['IV']`), which roles how often, and whether anyone leads. */
  readonly lead: (parts: readonly string[], counts: readonly RoleCount[], led: boolean) => string;
  readonly nothingAssigned: string;
  readonly noIndicators: string;
  readonly indicator: string;
  readonly objective: (id: string) => string;
  readonly indicators: (count: number) => string;
  readonly holes: (codes: readonly string[]) => string;
  readonly overlaps: (codes: readonly string[]) => string;
  readonly legend: string;
  readonly filters: string;
  readonly search: string;
  readonly hint: string;
  readonly shown: (shown: number, total: number) => string;
  readonly noneFound: string;
  readonly scrollable: string;
  readonly others: string;
  readonly whole: string;
  readonly download: string;
  readonly holders: string;
}

const vi: MatrixWords = {
  ...dutyVi,
  title: 'Phân công trách nhiệm',
  caption: 'Phân công trách nhiệm theo chỉ tiêu và cơ quan',
  lead: (parts, counts, led) =>
    `Mục ${parts.join(', ')}: ${counts.map(({ count, roles }) => `${count} lượt ${roles.join(' và ').toLowerCase()}`).join(', ')}.${led ? '' : ' Không chỉ tiêu nào có cơ quan chủ trì.'} Tên cơ quan giữ như trong văn bản.`,
  nothingAssigned: 'Văn bản không giao chỉ tiêu nào cho một cơ quan cụ thể.',
  noIndicators: 'Chưa có chỉ tiêu nào',
  indicator: 'Chỉ tiêu',
  objective: (id) => `Mục tiêu ${id}.`,
  indicators: (count) => `${count} chỉ tiêu`,
  holes: (codes) => `Chưa giao cơ quan thực hiện (${codes.join(', ')})`,
  overlaps: (codes) => `Hơn một cơ quan chủ trì hoặc chịu trách nhiệm thực hiện: ${codes.join(', ')}`,
  legend: 'Chú giải vai trò',
  filters: 'Lọc bảng phân công',
  search: 'Tìm chỉ tiêu',
  hint: 'Gõ có dấu hay không dấu đều được, ví dụ: lao dong',
  shown: (shown, total) => `Hiển thị ${shown}/${total} chỉ tiêu`,
  noneFound: 'Không có chỉ tiêu nào khớp. Hãy bớt từ khóa hoặc chọn Tất cả cơ quan.',
  scrollable: 'Bảng phân công, cuộn được',
  others: 'Có nhiệm vụ, không gắn với chỉ tiêu nào:',
  whole: 'Nhiệm vụ đối với cả Kế hoạch:',
  download: 'Tải bảng CSV',
  holders: 'Ai đang làm?',
};

export const matrixWords = defineWords<MatrixWords>(vi, () => import('./responsibility-matrix.words.en.ts'));
