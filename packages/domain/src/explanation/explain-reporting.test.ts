import { expect, test } from 'vitest';
import type { ReportingState, ReportingStatus } from '../schedule/occurrence.ts';
import { explainReporting } from './explain-reporting.ts';

type Row = readonly [ReportingState, Partial<ReportingStatus>, vi: string, en: string];

const lastDay = '2021-11-29';
const filed = (filedOn: string, late = false, agency = 'so'): ReportingStatus['filings'][number] => ({ agency, filedOn, late });

const rows: readonly Row[] = [
  ['not-required', {}, 'Năm 2021 không phải làm việc này.', 'This is not required in 2021.'],
  [
    'undated',
    {},
    'Văn bản không ghi ngày, nên việc này không có hạn và không thể trễ.',
    'The document prints no day, so this has no deadline and cannot be late.',
  ],
  [
    'filed',
    { lastDay, filings: [filed('2021-11-20', false, 'khac'), filed('2021-11-28'), filed('2021-12-02', true)] },
    'Đã nộp ngày 28/11/2021, trong hạn đến hết ngày 29/11/2021.',
    'Filed on 28 November 2021, within the time allowed, which ended on 29 November 2021.',
  ],
  ['filed', { lastDay, filings: [filed('2021-12-02')] }, 'Đã nộp ngày 02/12/2021.', 'Filed on 2 December 2021.'],
  [
    'filed-late',
    { lastDay, filings: [filed('2021-12-05', true), filed('2021-12-02', true)] },
    'Đã nộp ngày 02/12/2021, sau ngày cuối còn hạn là 29/11/2021.',
    'Filed on 2 December 2021, after the last permitted day, 29 November 2021.',
  ],
  ['due', { lastDay }, 'Còn hạn đến hết ngày 29/11/2021.', 'There is time until the end of 29 November 2021.'],
  ['due', { lastDay, isLastDay: true }, 'Ngày 29/11/2021 là ngày cuối còn hạn.', 'The last permitted day is 29 November 2021.'],
  [
    'overdue',
    { lastDay },
    'Đã quá ngày cuối còn hạn là 29/11/2021, và danh sách báo cáo đã nộp, đầy đủ đến ngày đó, không có báo cáo này.',
    'The last permitted day, 29 November 2021, has passed, and the record of filings, complete to that day, does not have this one.',
  ],
  [
    'unknown',
    { lastDay },
    'Đã quá ngày cuối còn hạn là 29/11/2021, nhưng không biết việc này đã làm hay chưa.',
    'The last permitted day, 29 November 2021, has passed, but it is not known whether this was done.',
  ],
];

test.each(rows)('%s %j', (state, over, vi, en) => {
  const status: ReportingStatus = { schedule: 'bao-cao', year: 2021, state, isLastDay: false, filings: [], ...over };
  expect(explainReporting(status, { from: 'so' }, 'vi')).toBe(vi);
  expect(explainReporting(status, { from: 'so' }, 'en')).toBe(en);
});
