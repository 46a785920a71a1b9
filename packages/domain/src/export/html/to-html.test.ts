import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plan as kienGiang } from '../../../../../test/support/plans/kien-giang.ts';
import { plan as national } from '../../../../../test/support/plans/national.ts';
import { plan as songAn } from '../../../../../test/support/plans/song-an.ts';
import { plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { cleanPlan } from '../../check/clean-plan.fixture.ts';
import { changed } from '../../plan/testing/changed.fixture.ts';
import type { Plan } from '../../plan/plan.ts';
import { toHtml } from './to-html.ts';

const plans = new URL('../../../plans/', import.meta.url);
const read = (name: string): Plan => JSON.parse(readFileSync(new URL(`${name}.json`, plans), 'utf8')) as Plan;
const names = globSync('*.json', { cwd: plans })
  .filter((name) => !name.includes('illustrative'))
  .map((name) => name.replace('.json', ''));

/** The rows of the table with that caption, their cells as text. */
function rowsOf(html: string, caption: string): string[][] {
  const table = html.split('<table>').find((one) => one.includes(`<caption>${caption}`)) ?? '';
  return [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
  );
}

describe.each(names)('%s', (name) => {
  const plan = read(name);

  test.each(['vi', 'en'] as const)('is a page of its own in %s: no script, no style, nothing loaded', (locale) => {
    const html = toHtml(plan, { locale });
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain(`content="default-src 'none'; base-uri 'none'; form-action 'none'"`);
    expect(html).not.toMatch(/<(script|style|link|img|iframe|object|svg)\b|\sstyle=|\son\w+=|javascript:/i);
    expect([...html.matchAll(/<a href="(.*?)"/g)].every(([, address = '']) => /^https?:/.test(address))).toBe(true);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html.match(/<table>/g)?.length).toBe(html.match(/<caption>/g)?.length);
    expect(html.match(/undefined|null|NaN|\[object/)).toBeNull();
  });

  test('has a row for every measure, every duty, every entry of the schedule', () => {
    const html = toHtml(plan);
    const heads = (caption: string) => rowsOf(html, caption).filter((cells) => cells.length > 1).length;
    const measures = plan.objectives.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator.measures));
    expect(heads('Chỉ tiêu và mức phải đạt')).toBe(measures.length === 0 ? 0 : 1 + measures.length);
    expect(heads('Việc của từng cơ quan')).toBe(plan.assignments.length === 0 ? 0 : 1 + plan.assignments.length);
    expect(heads('Lịch của kế hoạch')).toBe(plan.schedule.length === 0 ? 0 : 1 + plan.schedule.length);
  });
});

test.each([
  ['2.1', ['2.1', 'Lao động nữ làm công hưởng lương', '“đạt 50%”', '2025', 'Mục I.2.b.1, dòng 21']],
  ['4.3, whose baseline has no year', expect.arrayContaining(['2025', expect.stringContaining('văn bản không ghi năm')]) as string[]],
])('the target %s', (_, row) => {
  expect(rowsOf(toHtml(hue), 'Chỉ tiêu và mức phải đạt')).toContainEqual(row);
});

test('a year that is our reading says so, and a target that nobody has confirmed', () => {
  const inferred = rowsOf(toHtml(kienGiang), 'Chỉ tiêu và mức phải đạt')
    .slice(1)
    .filter((cells) => cells.length > 1);
  expect(inferred).toHaveLength(5);
  for (const cells of inferred) expect(cells[3]).toBe('2020 (suy từ cuối kỳ, văn bản không in năm)');
  expect(toHtml(national)).toContain('(chưa xác nhận được)');
});

test('nobody is named where nobody is, a plan of tasks has no target, and a dash is no zero', () => {
  expect(toHtml(hue)).toContain('Chưa giao cơ quan thực hiện: 2.3, 3.1, 5.4.');
  expect(toHtml(songAn)).toContain('Kế hoạch này không đặt chỉ tiêu nào.');
  const budget = rowsOf(toHtml(kienGiang), 'Đơn vị: triệu đồng');
  expect(budget.at(-1)).toEqual([
    'Tổng cộng I+II+III+IV',
    '790',
    '550',
    '840',
    '550',
    '690',
    '450',
    '840',
    '550',
    '790',
    '550',
    '6.600',
    'Mục Phụ lục, dòng 186',
  ]);
  expect(budget.flat().filter((cell) => cell === '–').length).toBe(17);
  expect(budget.flat()).not.toContain('0');
});

test('a plan cannot write into the page', () => {
  const plan = changed(cleanPlan, {
    '/document/title': '</title><script>alert(1)</script>',
    '/funding/0/label': '<b>',
    '/schedule/0/source': { clause: '"><img src=x onerror=alert(1)>', url: 'javascript:alert(1)' },
    '/schedule/1/title': '<table>&amp;',
  });
  const html = toHtml(plan as Plan);
  expect(html).not.toMatch(/<script|<img|href="javascript/);
  expect(html).toContain('&lt;/title&gt;&lt;script&gt;');
  expect(html).toContain('&lt;table&gt;&amp;amp;');
});
