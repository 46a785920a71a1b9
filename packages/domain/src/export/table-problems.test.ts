import { describe, expect, test } from 'vitest';
import { cleanPlan } from '../check/clean-plan.fixture.ts';
import { changed } from '../plan/testing/changed.fixture.ts';
import { planToXlsx } from '../xlsx.ts';
import type { CsvDialect, CsvTable, Plan, Problem } from '../index.ts';
import { toCsv } from './to-csv.ts';

const long = 'Ễ'.repeat(32_768);
const longest = long.slice(1);
const title = '/schedule/0/title';

function written(changes: Readonly<Record<string, unknown>>, table: CsvTable, dialect: CsvDialect): { text: string; told: string[] } {
  const told: string[] = [];
  const report = ({ code, pointer }: Problem) => told.push(`${code} ${pointer}`);
  return { text: toCsv(changed(cleanPlan, changes) as Plan, table, { dialect, report }), told };
}

describe('a CSV file is whole or is not written', () => {
  test.each<[what: string, changes: Readonly<Record<string, unknown>>, table: CsvTable, dialect: CsvDialect, told: string[]]>([
    ['an infinite amount', { '/budget/lines/1/statedTotal': Infinity }, 'budget', 'rfc4180', ['BDG-502 /budget/lines/1/statedTotal']],
    [
      'one character more than a cell keeps',
      { [title]: long },
      'schedule',
      'vi-excel',
      ['BDG-503 /schedule/2/Nội dung', 'BDG-503 /schedule/3/Sau việc'],
    ],
  ])('%s', (_, changes, table, dialect, told) => {
    expect(written(changes, table, dialect)).toEqual({ text: '', told });
  });

  test.each<[what: string, changes: Readonly<Record<string, unknown>>, table: CsvTable, dialect: CsvDialect]>([
    ['as long as a cell keeps', { [title]: longest }, 'schedule', 'vi-excel'],
    ['longer, for a program', { [title]: long }, 'schedule', 'rfc4180'],
    ['a text too long for Excel in another table', { [title]: long }, 'targets', 'vi-excel'],
  ])('%s', (_, changes, table, dialect) => {
    const { text, told } = written(changes, table, dialect);
    expect(told).toEqual([]);
    expect(text.length).toBeGreaterThan(100);
  });

  test('a table that the plan does not have is its heads, and told', () => {
    const { text, told } = written({ '/budget': undefined }, 'budget', 'rfc4180');
    expect(told).toEqual(['BDG-501 ']);
    expect(text.trim().split('\r\n')).toHaveLength(1);
  });
});

test('a workbook is whole or is no byte', async () => {
  const told: string[] = [];
  const bytes = await planToXlsx(changed(cleanPlan, { [title]: long }) as Plan, {
    report: ({ code, pointer }) => told.push(`${code} ${pointer}`),
  });
  expect([bytes.length, told]).toEqual([0, [`BDG-503 ${title}`]]);
});
