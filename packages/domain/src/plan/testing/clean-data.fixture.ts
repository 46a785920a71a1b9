import type { PlanData } from '../plan-data.ts';

/** Data of the clean plan that are read without a word. */
export const cleanData: PlanData = {
  plan: 'minh-hoa-2021-2025',
  kind: 'illustrative',
  source: 'Minh họa',
  observations: [
    { measure: '1.1', period: 2020, recordedOn: '2021-02-15', group: 'kinh', value: 44.5, status: 'illustrative' },
    { measure: '1.1', period: 2021, group: 'khac', value: { missing: 'suppressed' }, status: 'estimate' },
    { measure: '1.1', period: 2021, value: 45, status: 'official' },
    { measure: '1.1', period: 2021, value: 46, status: 'official', revision: 1 },
    { measure: '1.2', period: 2023, value: false, parts: { a: true, b: false }, status: 'official' },
  ],
  filings: [{ schedule: 'bao-cao', agency: 'don-vi', period: 2021, filedOn: '2021-11-28' }],
  filingsCompleteTo: '2022-01-01',
  events: [{ id: 'le-phat-dong', title: 'Lễ phát động', from: '2021-11-15', to: '2021-11-16', status: 'illustrative' }],
};
