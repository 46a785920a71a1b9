import type { Canary } from './canary.ts';

const responsible = { kind: 'node', test: 'packages/domain/src/responsibility/responsible-for.test.ts' } as const;
const calendar = { kind: 'node', test: 'packages/domain/src/icalendar/to-icalendar.test.ts' } as const;
const workbook = { kind: 'node', test: 'packages/domain/src/xlsx/xlsx.test.ts' } as const;

/** Who is said to answer, and the files that people take away. */
export const canaries: readonly Canary[] = [
  {
    name: 'a succession followed for another function',
    file: 'packages/domain/src/responsibility/responsible-for.ts',
    find: 'measures.every((measure) => measure.function === wanted)',
    replace: 'measures.every((measure) => (measure.function ?? wanted) === wanted)',
    check: responsible,
    says: /other-function/,
  },
  {
    name: 'a body without a link taken for the one of today',
    file: 'packages/domain/src/responsibility/known-successions.ts',
    find: "UNCHECKED_FROM: CivilDate = '2025-03-01'",
    replace: "UNCHECKED_FROM: CivilDate = '2035-03-01'",
    check: responsible,
    says: /not-checked/,
  },
  {
    name: 'a series that runs on over a change of area',
    file: 'packages/domain/src/territory/area-changes.ts',
    find: 'found.push(change);',
    replace: '',
    check: { kind: 'node', test: 'packages/domain/src/territory/territory.test.ts' },
    says: /over a change is two/,
  },
  {
    name: 'a formula in a CSV cell',
    file: 'packages/domain/src/export/csv-text.ts',
    find: 'FORMULA.test(text) ||',
    replace: '',
    check: { kind: 'node', test: 'packages/domain/src/export/csv-text.test.ts' },
    says: /an equals sign first/,
  },
  {
    name: 'illustrative figures written to CSV as official',
    file: 'packages/domain/src/export/tables/observations.ts',
    find: 'words.status[statusOf(observation, context)]',
    replace: 'words.status.official',
    check: { kind: 'node', test: 'packages/domain/src/export/to-csv.test.ts' },
    says: /illustrative data all say so/,
  },
  {
    name: 'a calendar event on the day that is too late',
    file: 'packages/domain/src/icalendar/calendar-event.ts',
    find: '{ first: DUTIES.includes(kind) || start > lastDay ? lastDay : start, last: lastDay }',
    replace: '{ first: start, last: start > lastDay ? start : lastDay }',
    check: calendar,
    says: /2024-11-29/,
  },
  {
    name: 'a calendar title without the printed words',
    file: 'packages/domain/src/icalendar/icalendar.words.ts',
    find: 'summary: (title, wording) => `${title} (“${wording}”)`,\n  wording: (wording) => `Văn',
    replace: 'summary: (title) => title,\n  wording: (wording) => `Văn',
    check: calendar,
    says: /trước ngày 30\/11/,
  },
  {
    name: 'a dash in a workbook that is zero',
    file: 'packages/domain/src/xlsx/cell-reader.ts',
    find: "['-', '–', '—', '\\u2212']",
    replace: '[]',
    check: workbook,
    says: /which is no figure and not zero/,
  },
  {
    name: 'a formula in a workbook taken for its last result',
    file: 'packages/domain/src/xlsx/workbook.ts',
    find: 'cell?.formula === undefined ?',
    replace: 'cell !== null ?',
    check: workbook,
    says: /a formula, whatever it last gave/,
  },
  {
    name: 'a hundred thousand typed as a text read as a hundred',
    file: 'packages/domain/src/typed-text/read-text.ts',
    find: "return 'unclear';",
    replace: 'return Number(`${whole}.${fraction}`);',
    check: workbook,
    says: /a thousands mark that may be decimal/,
  },
];
