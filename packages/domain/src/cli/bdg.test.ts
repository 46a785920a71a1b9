import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { plan as kienGiang } from '../../../../test/support/plans/kien-giang.ts';
import { plan as national } from '../../../../test/support/plans/national.ts';
import { plan as songAn } from '../../../../test/support/plans/song-an.ts';
import { plan as hue } from '../../../../test/support/plans/thua-thien-hue.ts';
import type { Plan } from '../plan/plan.ts';
import { fillIn, resaved } from '../xlsx/testing/resaved.fixture.ts';
import { planToXlsx } from '../xlsx.ts';
import { nodeSystem } from './node-system.ts';
import { run } from './run.ts';
import type { System } from './system.ts';
import smallestPlan from '../../examples/smallest-plan.json' with { type: 'json' };

const command = fileURLToPath(new URL('./bdg.ts', import.meta.url));
const plans = fileURLToPath(new URL('../../plans/', import.meta.url));
const fileOf = (id: string): string => `${plans}${id}.json`;
const province = fileOf(hue.id);
const figures = fileOf(`${hue.id}.illustrative`);
const commune = fileOf(songAn.id);

const folder = mkdtempSync(join(tmpdir(), 'bdg-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const small = file('small.json', smallestPlan);
const broken = file('broken.json', { ...smallestPlan, period: { from: 2026, to: 2025 } });
const noJson = file('no-json.json', '{');
const missing = join(folder, 'missing.json');

interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly told: string;
}

/** The command as a child, in the sources. */
function bdg(
  args: readonly string[],
  { input = '', node = [] }: { readonly input?: string; readonly node?: readonly string[] } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', ...node, command, ...args]);
    let out = '';
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, told }));
    child.stdin.end(input);
  });
}

const linesOf = (text: string): unknown[] => text.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown); // prettier-ignore

test('a table that the plan does not have is told beside the file', async () => {
  const { code, out, told } = await bdg(['csv', '--table', 'budget', '--lang', 'en', commune]);
  expect(code).toBe(0);
  expect(out.trim().split('\r\n')).toHaveLength(1);
  expect(told).toContain('BDG-501');
  expect(told).toContain('The plan has nothing for the table “budget”.');
});

describe('the exit code', () => {
  test.each<[what: string, args: readonly string[], code: number]>([
    ['a plan without errors', ['check', small], 0],
    ['a plan with notes only', ['check', commune], 0],
    ['a plan that is refused', ['check', broken], 1],
    ['the worst of several', ['check', small, broken, commune], 1],
    ['a refused plan that is to be judged', ['evaluate', broken], 1],
    ['a file that is no JSON', ['check', noJson], 2],
    ['a file that is not there, among others', ['check', missing, broken], 2],
    ['the usage', ['--help'], 0],
    ['the usage of a command', ['check', '-h'], 0],
    ['no command', [], 2],
    ['an unknown command', ['kiem-tra', small], 2],
    ['an unknown option', ['check', '--colour', small], 2],
    ['an option of another command', ['check', '--agency', 'a', small], 2],
    ['a day that does not exist', ['evaluate', '--as-of', '2025-02-29', small], 2],
    ['an unknown language', ['check', '--lang', 'fr', small], 2],
    ['a table that is not named', ['csv', small], 2],
    ['an unknown table', ['csv', '--table', 'all', small], 2],
    ['two tables after one another', ['csv', '--table', 'targets', small, small], 2],
    ['data for two plans', ['evaluate', '--data', figures, province, commune], 2],
    ['data of another plan', ['evaluate', '--data', figures, commune], 1],
    ['two workbooks after one another', ['xlsx', small, small], 2],
    ['two pages after one another', ['html', small, small], 2],
    ['a workbook that is none', ['from-xlsx', noJson], 1],
    ['a workbook that is not there', ['from-xlsx', missing], 2],
    ['figures for a plan that is refused', ['from-xlsx', '--plan', broken, small], 1],
    ['figures of two workbooks for one plan', ['from-xlsx', '--json', '--plan', small, small, small], 2],
    ['a body that the plan does not have', ['duties', '--agency', 'nobody', small], 2],
  ])('of %s', async (_, args, code) => {
    const answer = await bdg(args);
    expect(answer.code).toBe(code);
    // Whoever is told nothing looks for the fault in the wrong place.
    expect(answer.out + answer.told).not.toBe('');
    expect(answer.told === '').toBe(code === 0 || (code === 1 && args[0] === 'check'));
  });
});

describe('for a person', () => {
  test('the usage names every command, in the language asked for', async () => {
    const [vi, en] = await Promise.all([bdg(['--help']), bdg(['--help', '--lang', 'en'])]);
    for (const name of ['check', 'evaluate', 'duties', 'calendar', 'csv', 'xlsx', 'from-xlsx', 'html']) {
      expect(vi.out).toMatch(new RegExp(`^  ${name} `, 'm'));
      expect(en.out).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
    expect(vi.out).toContain('Cách dùng');
    expect(en.out).toContain('Usage');
  });

  test('check names code, place and remedy', async () => {
    expect((await bdg(['check', broken])).out).toBe(
      `${broken}: 1 lỗi, 0 cảnh báo, 0 lưu ý.\n  lỗi BDG-306 /period/to Điểm đầu (2026) đứng sau điểm cuối (2025). Hãy sửa một trong hai.\n`,
    );
    expect((await bdg(['check', '--lang', 'en', small])).out).toBe(`${small}: nothing found.\n`);
  });

  test('evaluate says of every made-up figure that it is', async () => {
    const { out } = await bdg(['evaluate', '--as-of', '2024-11-20', '--data', figures, province]);
    expect(out).toContain('Xét đến ngày 20/11/2024.');
    expect(out).toContain('    2.1: ít nhất 50%; hạn 2025; số liệu 2024: 49,1% (Minh họa)\n');
    expect(out.match(/số liệu \d{4}: /g)?.length).toBe(out.match(/\(Minh họa\)/g)?.length);
  });

  test('evaluate without data claims nothing, and a plan of tasks has no target', async () => {
    const [{ out }, tasks] = await Promise.all([bdg(['evaluate', '--as-of', '2024-11-20', province]), bdg(['evaluate', commune])]);
    expect(out.match(/Chưa đánh giá được; chưa có số liệu/g)?.length).toBe(20);
    expect(tasks.out).toContain('Kế hoạch này không đặt chỉ tiêu nào.');
  });

  test('evaluate says which years and targets are not as sure as they look', async () => {
    const judge = ({ id }: { readonly id: string }) => bdg(['evaluate', '--as-of', '2020-06-01', fileOf(id)]);
    const [inferred, reference] = await Promise.all([judge(kienGiang), judge(national)]);
    expect(inferred.out).toContain('    3: 100%; hạn 2020 (suy từ cuối kỳ, văn bản không in năm); chưa có số liệu để xét\n');
    expect(reference.out).toContain('    4.3: không quá 18/1.000 phụ nữ; hạn 2025; mục tiêu chưa xác nhận được; chưa có số liệu để xét\n');
    expect(reference.out).toContain('    1.1: ít nhất 60%; hạn 2025; chưa có số liệu để xét\n');
  });

  test('duties quotes what the document prints of the day', async () => {
    const { out } = await bdg(['duties', province]);
    expect(out).toContain('“trước ngày 30/11”');
    expect(out).toContain('lời đề nghị, không bắt buộc');
  });
});

describe('for a program', () => {
  test('each file is one line, also one that cannot be read', async () => {
    const { out } = await bdg(['check', '--json', small, broken, missing]);
    expect(linesOf(out)).toMatchObject([
      { file: small, ok: true, problems: [], findings: [] },
      { file: broken, ok: false, problems: [{ code: 'BDG-306', pointer: '/period/to' }] },
      { file: missing, ok: false, unreadable: expect.stringContaining(missing) as string },
    ]);
  });

  test('evaluate and duties hand on what the functions answer', async () => {
    const judged = await bdg(['evaluate', '--json', '--as-of', '2024-11-20', '--data', figures, province]);
    expect(linesOf(judged.out)).toMatchObject([
      { plan: hue.id, asOf: '2024-11-20', indicators: { '2.1': { dataStatus: 'illustrative' } } },
    ]);
    const charged = await bdg(['duties', '--json', commune]);
    expect(linesOf(charged.out)).toMatchObject([{ plan: songAn.id, duties: { length: 15 } }]);
  });
});

describe('files', () => {
  test('standard input is read where none is named, or “-” is; a byte order mark does not matter', async () => {
    const input = `\uFEFF${readFileSync(small, 'utf8')}`;
    const [bare, dash] = await Promise.all([bdg(['check'], { input }), bdg(['check', '-'], { input })]);
    expect([bare.code, bare.out]).toEqual([0, '-: không thấy điều gì.\n']);
    expect(dash).toEqual(bare);
  });

  test('a file that is not UTF-8 is not guessed at', async () => {
    const path = join(folder, 'latin.json');
    writeFileSync(path, Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]));
    const { code, told } = await bdg(['check', path]);
    expect([code, told.includes('UTF-8')]).toEqual([2, true]);
  });

  test('csv and calendar print the file as it is', async () => {
    const [table, days] = await Promise.all([
      bdg(['csv', '--table', 'schedule', '--dialect', 'rfc4180', province]),
      bdg(['calendar', '--from', '2024-11-01', '--to', '2024-11-30', province]),
    ]);
    expect(table.out.split('\r\n').length).toBe(1 + 12 + 1);
    expect(days.out).toMatch(/^BEGIN:VCALENDAR\r\n/);
    // The report before 30 November, on its last day, and the Action Month that begins on the 15th.
    expect(days.out.match(/^DTSTART.*/gm)).toEqual(['DTSTART;VALUE=DATE:20241115', 'DTSTART;VALUE=DATE:20241129']);
  });

  test('xlsx writes a workbook from which from-xlsx gives the plan, or the figures for it', async () => {
    const out = join(folder, 'books');
    expect(await bdg(['xlsx', '--out', out, '--data', figures, province])).toEqual({ code: 0, out: '', told: '' });
    const book = join(out, `${hue.id}.xlsx`);
    const [plan, data, asLine] = await Promise.all([
      bdg(['from-xlsx', book]),
      bdg(['from-xlsx', '--plan', province, book]),
      bdg(['from-xlsx', '--json', book, noJson]),
    ]);
    expect(JSON.parse(plan.out)).toEqual(JSON.parse(readFileSync(province, 'utf8')));
    expect(JSON.parse(data.out)).toEqual(JSON.parse(readFileSync(figures, 'utf8')));
    expect([plan.code, data.code, asLine.code]).toEqual([0, 0, 1]);
    expect(linesOf(asLine.out)).toMatchObject([
      { file: book, ok: true, plan: { id: hue.id }, problems: [] },
      { file: noJson, ok: false, problems: [{ code: 'BDG-110', pointer: '' }] },
    ]);
  }, 60_000);

  test('a workbook goes through a pipe as it is', () => {
    const { stdout } = spawnSync(process.execPath, ['--no-warnings', command, 'xlsx', small]);
    expect([...stdout.subarray(0, 2)]).toEqual([0x50, 0x4b]);
    const back = spawnSync(process.execPath, ['--no-warnings', command, 'from-xlsx', '-'], { input: stdout, encoding: 'utf8' });
    expect(JSON.parse(back.stdout)).toEqual(smallestPlan);
  });

  test('no workbook is written on a screen', async () => {
    const told: string[] = [];
    const written: unknown[] = [];
    const system: System = {
      ...nodeSystem,
      isScreen: () => true,
      write: (content) => Promise.resolve(void written.push(content)),
      complain: (text) => void told.push(text),
    };
    expect(await run(['xlsx', small], system)).toBe(2);
    expect([written, told]).toEqual([
      [],
      ['Lệnh xlsx ghi một tệp không đọc được trên màn hình. Hãy thêm --out và tên thư mục, hoặc > tên tệp.\n'],
    ]);
  });

  test('what cannot be read in a workbook is told by sheet and cell', async () => {
    const bytes = await planToXlsx(smallestPlan as unknown as Plan);
    const path = join(folder, 'changed.xlsx');
    writeFileSync(path, await resaved(bytes, fillIn('Văn bản', ['Năm đầu kỳ'], { 'Nội dung': 'năm nay' })));
    const { code, out, told } = await bdg(['from-xlsx', path]);
    expect([code, out]).toEqual([1, '']);
    expect(told).toMatch(/lỗi BDG-115 \/Văn bản\/B\d+ Không dùng được “năm nay” ở ô B\d+ của trang “Văn bản”/);
  });

  test('html prints a page, in the language asked for', async () => {
    const [vi, en] = await Promise.all([bdg(['html', commune]), bdg(['html', '--lang', 'en', commune])]);
    expect(vi.out).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(vi.out).toContain('Kế hoạch này không đặt chỉ tiêu nào.');
    expect(en.out).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  test('--out writes one file for each plan', async () => {
    const out = join(folder, 'out', 'tables');
    const { code, out: printed } = await bdg(['csv', '--table', 'targets', '--out', out, province, commune]);
    expect([code, printed]).toEqual([0, '']);
    expect(readdirSync(out).sort()).toEqual([`${songAn.id}.targets.csv`, `${hue.id}.targets.csv`]);
  });
});

test('3,000 plans in one call need no more memory than a few', async () => {
  // Together 75 MB of text: they do not fit into the memory that is given.
  const content = readFileSync(commune, 'utf8');
  const names = Array.from({ length: 3000 }, (_, at) => `${String(at)}.json`);
  const path = file('many.json', content);
  const { code, out, told } = await bdg(['check', '--json', ...names.map(() => path)], { node: ['--max-old-space-size=48'] });
  expect([code, told]).toEqual([0, '']);
  expect(out.trimEnd().split('\n').length).toBe(3000);
});
