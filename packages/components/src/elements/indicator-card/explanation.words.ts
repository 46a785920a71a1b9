import type { Progress, Role } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';

/** Words of the explanation; fetched with it, so both languages stand together. The sentences on results and holders are those of the domain. */
export interface ExplanationWords {
  readonly verdict: string;
  /** Instead of the verdict: the figures it would rest on could not be read. */
  readonly unread: string;
  readonly document: string;
  /** How a figure stands to the path, where there is one. */
  readonly onPath: string;
  readonly behindPath: string;
  /** How the progress of an indicator follows from its parts; of one without parts only `none` is said. */
  readonly progress: Readonly<Record<Progress, string>>;
  readonly quoted: (wording: string) => string;
  /** A place in the document that goes by its numbers: `IV.1.b`. */
  readonly section: (number: string) => string;
  readonly line: (place: string, line: string) => string;
  readonly lines: (place: string, first: string, last: string) => string;
  readonly page: (place: string, host: string) => string;
  readonly role: Readonly<Record<Extract<Role, 'lead' | 'implement' | 'data' | 'report'>, string>>;
  readonly nobody: string;
}

export const explanationWords: Readonly<Record<Locale, ExplanationWords>> = {
  vi: {
    verdict: 'Kết quả và tiến độ',
    unread: 'Chưa đọc được số liệu, nên không có đánh giá.',
    document: 'Theo văn bản',
    onPath: 'Số liệu theo kịp đường tiến độ, nên đúng tiến độ.',
    behindPath: 'Số liệu chưa theo kịp đường tiến độ, nên chậm tiến độ.',
    progress: {
      'on-track': 'Phần nào chưa đạt cũng đúng tiến độ, nên chỉ tiêu đúng tiến độ.',
      'off-track': 'Có phần chậm tiến độ, nên chỉ tiêu chậm tiến độ.',
      'cannot-say': 'Có phần chưa đủ số liệu để xét tiến độ, và không phần nào chậm, nên chưa xét được tiến độ của chỉ tiêu.',
      none: 'Tiến độ chỉ được xét khi kết quả là Chưa đạt.',
    },
    quoted: (wording) => `“${wording}”`,
    section: (number) => `Mục ${number}`,
    line: (place, line) => `${place}, dòng ${line} của bản số hóa`,
    lines: (place, first, last) => `${place}, dòng ${first} đến ${last} của bản số hóa`,
    page: (place, host) => `${place}, trang ${host}`,
    role: { lead: 'Chủ trì', implement: 'Chịu trách nhiệm thực hiện', data: 'Số liệu', report: 'Báo cáo' },
    nobody: 'Chưa giao cơ quan thực hiện.',
  },
  en: {
    verdict: 'Result and progress',
    unread: 'The figures could not be read, so nothing is assessed.',
    document: 'From the document',
    onPath: 'The figure keeps up with the path to the target, so this is on track.',
    behindPath: 'The figure does not keep up with the path to the target, so this is off track.',
    progress: {
      'on-track': 'Every part that is not yet met is on track, so the indicator is on track.',
      'off-track': 'One part or more is off track, so the indicator is off track.',
      'cannot-say':
        'For one part or more there is not enough data to assess progress, and none is off track, so the progress of the indicator cannot be assessed.',
      none: 'Progress is assessed only where the result is Not yet met.',
    },
    quoted: (wording) => `“${wording}”`,
    section: (number) => `Section ${number}`,
    line: (place, line) => `${place}, line ${line} of the digitised copy`,
    lines: (place, first, last) => `${place}, lines ${first} to ${last} of the digitised copy`,
    page: (place, host) => `${place}, page on ${host}`,
    role: { lead: 'Lead', implement: 'Responsible', data: 'Provides data', report: 'Reports' },
    nobody: 'Nobody named to carry it out.',
  },
};
