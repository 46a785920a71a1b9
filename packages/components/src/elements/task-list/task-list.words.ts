import type { Cadence } from '@binhdanggioi/domain';
import { dutyVi, type DutyWords } from '../../shared/duty.words.ts';
import { defineWords } from '../../words/define-words.ts';

/** How a printed day binds: not on it any more, until the end of it, or on it; a day to mark binds nobody. */
export type DayKind = 'before' | 'by' | 'on' | 'occasion';

export interface TaskListWords extends DutyWords {
  /** With a matrix that shows the rest, and as the only list of duties. */
  readonly titleBeside: string;
  readonly titleAlone: string;
  /** The part of the document with most duties, then the others together, if any. */
  readonly lead: (main: PartCount, rest: RestCount | undefined) => string;
  /** How many different deadlines have a printed day, each year and once. */
  readonly dated: (yearly: number, once: number) => string;
  readonly nothingElse: string;
  readonly noTasks: string;
  readonly tasks: (count: number) => string;
  /** The index of agencies; how many duties it leaves to the list, and that those have no day. */
  readonly index: string;
  readonly otherTasks: (count: number) => string;
  readonly restUndated: string;
  readonly day: (kind: DayKind, day: string, everyYear: boolean) => string;
  readonly span: (range: string, everyYear: boolean) => string;
  readonly year: (year: number) => string;
  readonly cadence: Readonly<Record<Exclude<Cadence, 'unspecified'>, string>>;
  readonly withoutDay: (often: string) => string;
  readonly undated: string;
  /** Instead of an agency. */
  readonly nobodyNamed: string;
  /** Stands before a name. */
  readonly through: string;
  readonly together: string;
  /** Somebody in a body's care is the audience of an activity, which goes by its place. */
  readonly related: <T>(who: T, activity: T) => readonly (T | string)[];
  /** What the plan wants done. */
  readonly activities: string;
  readonly parted: (count: number) => string;
  readonly activityPart: Readonly<Record<'content' | 'audience' | 'form', string>>;
  readonly notSetApart: string;
  readonly contents: string;
  readonly otherContents: string;
  readonly solutions: string;
  /** Those that serve no single objective; those of one; and what has a name and money of its own. */
  readonly commonSolutions: string;
  readonly forObjective: (id: string) => string;
  readonly projects: string;
  readonly filters: string;
  readonly search: string;
  readonly hint: string;
  readonly shown: (shown: number, total: number) => string;
  readonly noneFound: string;
  readonly taskNote: string;
  readonly requestNote: string;
}

export interface PartCount {
  readonly part: string;
  readonly count: number;
}

export interface RestCount {
  readonly parts: readonly string[];
  readonly count: number;
}

const vi: TaskListWords = {
  ...dutyVi,
  titleBeside: 'Nhiệm vụ ngoài bảng chỉ tiêu',
  titleAlone: 'Nhiệm vụ theo cơ quan',
  lead: (main, rest) => `${main.count} nhiệm vụ ở ${main.part}${rest ? ` và ${rest.count} việc ở ${rest.parts.join(', ')}` : ''}.`,
  dated: (yearly, once) =>
    yearly && once
      ? `Có ${yearly} hạn hằng năm, ${once} hạn một lần.`
      : yearly
        ? `Có ${yearly} hạn hằng năm.`
        : once
          ? `Có ${once} hạn ghi ngày.`
          : 'Không việc nào có hạn ghi ngày.',
  nothingElse: 'Mọi nhiệm vụ đều nằm trong bảng chỉ tiêu.',
  noTasks: 'Chưa có nhiệm vụ nào',
  tasks: (count) => `${count} việc`,
  index: 'Ai làm gì, khi nào',
  otherTasks: (count) => `và ${count} việc khác`,
  restUndated: 'còn lại không ghi ngày',
  day: (kind, day, everyYear) =>
    `${{ before: 'Trước ngày', by: 'Chậm nhất ngày', on: 'Ngày', occasion: 'Dịp' }[kind]} ${day}${everyYear ? ' hằng năm' : ''}`,
  span: (range, everyYear) => (everyYear ? `${range} hằng năm` : range),
  year: (year) => `Năm ${year}`,
  cadence: {
    yearly: 'Hằng năm',
    'half-yearly': '6 tháng một lần',
    quarterly: 'Hằng quý',
    monthly: 'Hằng tháng',
    'on-demand': 'Khi có yêu cầu',
  },
  withoutDay: (often) => `${often}, văn bản không ghi ngày`,
  undated: 'Văn bản không ghi ngày',
  nobodyNamed: 'Văn bản không nêu ai',
  through: 'Qua',
  together: 'Phối hợp với:',
  related: (who, activity) => ['Liên quan: ', who, ' là đối tượng của hoạt động ', activity, '.'],
  activities: 'Hoạt động',
  parted: (count) => `${count} hoạt động được văn bản tách thành Nội dung, Đối tượng, Hình thức.`,
  activityPart: { content: 'Nội dung', audience: 'Đối tượng', form: 'Hình thức' },
  notSetApart: 'Văn bản không nêu riêng',
  contents: 'Nội dung',
  otherContents: 'Nội dung khác',
  solutions: 'Giải pháp',
  commonSolutions: 'Giải pháp chung',
  forObjective: (id) => `Mục tiêu ${id}.`,
  projects: 'Chương trình, dự án, mô hình',
  filters: 'Lọc nhiệm vụ',
  search: 'Tìm việc',
  hint: 'Gõ có dấu hay không dấu đều được, ví dụ: kinh phi',
  shown: (shown, total) => `Hiển thị ${shown}/${total} việc`,
  noneFound: 'Không có việc nào khớp. Hãy bớt từ khóa hoặc chọn Tất cả cơ quan.',
  taskNote: '“Nhiệm vụ”: văn bản dùng động từ khác, không gán vai trò.',
  requestNote: '“Đề nghị”: không bao giờ tính là muộn.',
};

export const taskListWords = defineWords<TaskListWords>(vi, () => import('./task-list.words.en.ts'));
