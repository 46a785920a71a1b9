import type { DutyWords } from './duty.words.ts';

export const words: DutyWords = {
  role: {
    lead: 'Lead',
    implement: 'Responsible',
    coordinate: 'Cooperates',
    report: 'Reports',
    data: 'Provides data',
    fund: 'Funds',
    supervise: 'Supervises',
    advise: 'Advises',
    guide: 'Guides',
    task: 'Task',
  },
  roleCode: {
    lead: 'LD',
    implement: 'RS',
    coordinate: 'CO',
    report: 'RP',
    data: 'DT',
    fund: 'FN',
    supervise: 'SV',
    advise: 'AD',
    guide: 'GD',
    task: 'TK',
  },
  request: 'Request',
  section: (number) => `Section ${number}`,
  agency: 'Agency',
  allAgencies: 'All agencies',
  clearFilters: 'Clear filters',
  nobody: 'Nobody named to carry it out',
};
