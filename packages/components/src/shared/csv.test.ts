import { describe, expect, it } from 'vitest';
import { csvText } from './csv.ts';

describe('csvText', () => {
  const rows: readonly [what: string, cell: string, written: string][] = [
    ['a plain word', 'Báo cáo', '"Báo cáo"'],
    ['a quotation mark', 'gọi là "sơ kết"', '"gọi là ""sơ kết"""'],
    ['a semicolon', 'a; b', '"a; b"'],
    ['an equals sign first', '=1+1', '"\'=1+1"'],
    ['a plus first', '+84', '"\'+84"'],
    ['a hyphen first', '-2', '"\'-2"'],
    ['an at sign first', '@SUM(A1)', '"\'@SUM(A1)"'],
    ['a hyphen inside', 'LĐ-TB&XH', '"LĐ-TB&XH"'],
  ];
  it.each(rows)('writes %s', (_what, cell, written) => {
    expect(csvText([[cell]])).toBe(`\uFEFF${written}\r\n`);
  });

  it('puts semicolons between cells and ends each row with CRLF', () => {
    expect(csvText([['a', 'b'], ['c', '']])).toBe('\uFEFF"a";"b"\r\n"c";""\r\n');
  });
});
