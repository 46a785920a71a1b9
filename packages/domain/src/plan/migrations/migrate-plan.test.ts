import { describe, expect, test } from 'vitest';
import { parsePlan } from '../parse-plan.ts';
import { migratePlan } from './migrate-plan.ts';
import fileOfV0 from './plan-v0.fixture.json' with { type: 'json' };

const old = (changes: object): object => ({ ...structuredClone(fileOfV0), ...changes });

describe('a file of version 0', () => {
  test('is not read as it is', () => {
    expect(parsePlan(fileOfV0).problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['BDG-302 /schemaVersion']);
  });

  test('its owner is sent to the migration, in both languages', () => {
    const [{ message } = { message: { vi: '', en: '' } }] = parsePlan(fileOfV0).problems;
    expect(message.vi).toContain('Tệp cũ: hãy nâng lên bằng migratePlan');
    expect(message.en).toContain('Lift an older file with migratePlan');
  });

  test('is a plan of version 1 after its migration, without a problem', () => {
    const reading = parsePlan(migratePlan(fileOfV0));
    expect(reading.problems).toEqual([]);
    expect(reading.ok && reading.plan.period).toEqual({ from: 2026, to: 2030 });
    expect(reading.ok && reading.plan.document.number).toBe('05/KH-UBND');
  });

  test('keeps all else, and the order of its entries', () => {
    const { symbol, ...document } = fileOfV0.document;
    expect(migratePlan(fileOfV0)).toEqual({
      ...fileOfV0,
      schemaVersion: 1,
      document: { number: symbol, ...document },
      period: { from: 2026, to: 2030 },
    });
    expect(Object.keys(migratePlan(fileOfV0) as object)).toEqual(Object.keys(fileOfV0));
    expect(Object.keys((migratePlan(fileOfV0) as typeof fileOfV0).document)[0]).toBe('number');
  });

  test('is itself left as it was, and shares what did not change', () => {
    const before = structuredClone(fileOfV0);
    const lifted = migratePlan(fileOfV0) as typeof fileOfV0;
    expect(fileOfV0).toEqual(before);
    expect(lifted.schedule).toBe(fileOfV0.schedule);
  });

  test.each<[period: unknown, becomes: unknown]>([
    ['2026-2030', { from: 2026, to: 2030 }],
    ['2026 – 2030', { from: 2026, to: 2030 }],
    ['2026', { from: 2026, to: 2026 }],
    ['giai đoạn 2026-2030', 'giai đoạn 2026-2030'],
    ['26-30', '26-30'],
    ['', ''],
    [2026, 2026],
    [
      { from: 2026, to: 2027 },
      { from: 2026, to: 2027 },
    ],
  ])('with the period %j has %j, nothing guessed', (period, becomes) => {
    expect((migratePlan(old({ period })) as { period: unknown }).period).toEqual(becomes);
  });

  test('whose period cannot be read is refused at that place', () => {
    expect(parsePlan(migratePlan(old({ period: 'năm nay' }))).problems.map(({ pointer }) => pointer)).toEqual(['/period']);
  });

  test('that has a number already keeps it, and the old entry is told as unknown', () => {
    const { document } = migratePlan(old({ document: { ...fileOfV0.document, number: '1/KH' } })) as { document: Record<string, unknown> };
    expect([document['number'], document['symbol']]).toEqual(['1/KH', '05/KH-UBND']);
  });
});

describe('what is not a file of an older version', () => {
  test.each<[what: string, input: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', '{"schemaVersion":0}'],
    ['a list', [{ schemaVersion: 0 }]],
    ['no version', { id: 'x' }],
    ['a version as text', { schemaVersion: '0' }],
    ['the version of today', { schemaVersion: 1, period: '2026-2030', document: { symbol: 'x' } }],
    ['a newer version', { schemaVersion: 2, period: '2026-2030' }],
  ])('comes back as it is: %s', (_, input) => {
    expect(migratePlan(input)).toBe(input);
  });

  test('never makes it throw', () => {
    const refuses = new Proxy({}, { get: () => { throw new Error('no'); } }); // prettier-ignore
    const hidden = Object.defineProperty({ schemaVersion: 0 }, 'period', { enumerable: true, get: () => { throw new Error('no'); } }); // prettier-ignore
    expect(migratePlan(refuses)).toBe(refuses);
    expect(migratePlan(hidden)).toBe(hidden);
    const gone = Proxy.revocable({}, {});
    gone.revoke();
    expect(migratePlan(gone.proxy) === gone.proxy).toBe(true);
    expect(migratePlan({ schemaVersion: 0, document: null, period: null })).toEqual({ schemaVersion: 1, document: null, period: null });
  });
});
