import type { Role } from '@binhdanggioi/domain';

/** A role by the document's verb, or `task` where its verb gives none. */
export type RoleKey = Role | 'task';

/** Words that the matrix and the task list share: roles, requests, where something is printed, the toolbar. */
export interface DutyWords {
  readonly role: Readonly<Record<RoleKey, string>>;
  /** Two letters for a chip; the legend and the hidden text say the whole word. */
  readonly roleCode: Readonly<Record<RoleKey, string>>;
  readonly request: string;
  /** A place in the document: `IV.1.b`. */
  readonly section: (number: string) => string;
  readonly agency: string;
  readonly allAgencies: string;
  readonly clearFilters: string;
  readonly nobody: string;
}

export const dutyVi: DutyWords = {
  role: {
    lead: 'Chủ trì',
    implement: 'Chịu trách nhiệm thực hiện',
    coordinate: 'Phối hợp',
    report: 'Báo cáo',
    data: 'Số liệu',
    fund: 'Kinh phí',
    supervise: 'Giám sát',
    advise: 'Tham mưu',
    guide: 'Hướng dẫn',
    task: 'Nhiệm vụ',
  },
  roleCode: {
    lead: 'CT',
    implement: 'TH',
    coordinate: 'PH',
    report: 'BC',
    data: 'SL',
    fund: 'KP',
    supervise: 'GS',
    advise: 'TM',
    guide: 'HD',
    task: 'NV',
  },
  request: 'Đề nghị',
  section: (number) => `Mục ${number}`,
  agency: 'Cơ quan',
  allAgencies: 'Tất cả cơ quan',
  clearFilters: 'Xóa lọc',
  nobody: 'Chưa giao cơ quan thực hiện',
};
