import { describe, expect, test } from 'vitest';
import { makeAgency, makeIndicator, makeMeasure, makeObjective, makePlan, source } from '../../../../../test/support/made-plan.ts';
import { plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { holdersView, type HoldersOptions } from './holders.view.ts';

const ask = (over: Partial<HoldersOptions>): string[] =>
  holdersView({ plan: hue, asOf: '2025-03-01', locale: 'vi', agency: '', codes: new Set(['6.1']), ...over }).map(
    ({ code, roles, aspect, sentence }) =>
      `${code} [${roles.join(' ')}${aspect ? `, ${aspect.text}` : ''}] ${sentence.map(({ text }) => text).join('')}`,
  );

describe('who has a charge of the plan of the province', () => {
  test.each<[string, string, string, string[]]>([
    [
      'the plan’s own words hold to the last day of February',
      '6.1',
      '2025-02-28',
      ['6.1 [implement report] Kế hoạch giao việc này cho Sở Lao động - Thương binh và Xã hội.'],
    ],
    [
      'a link that was looked up is followed from its day on, and is not called sure',
      '6.1',
      '2025-03-01',
      [
        '6.1 [implement report] Từ ngày 01/3/2025, Sở Nội vụ làm việc này thay Sở Lao động - Thương binh và Xã hội; thông tin này chưa được xác nhận.',
      ],
    ],
    [
      'not for another function',
      '2.1',
      '2025-03-01',
      [
        '2.1 [implement report] Chưa rõ ai làm việc này: từ ngày 01/3/2025, Sở Nội vụ nhận một chức năng khác của Sở Lao động - Thương binh và Xã hội, không phải chức năng này; thông tin này chưa được xác nhận.',
      ],
    ],
    [
      'nobody can say where nobody has looked',
      '4.2',
      '2025-03-01',
      [
        '4.2 [implement report] Chưa rõ ai làm việc này: chưa tra cứu cơ quan nào thay Sở Y tế từ khi bộ máy được sắp xếp lại, ngày 01/3/2025.',
      ],
    ],
    [
      'where nobody carries it out, the one that keeps its figures is not called more than that',
      '5.4',
      '2025-02-28',
      ['5.4 [data report] Kế hoạch giao việc này cho Cục Thống kê.'],
    ],
  ])('%s (%s on %s)', (_, code, asOf, expected) => {
    expect(ask({ codes: new Set([code]), asOf })).toEqual(expected);
  });

  test('two bodies are two lines, each with its part of the indicator', () => {
    const lines = ask({ codes: new Set(['3.2']) });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^3\.2 \[implement report, số liệu về bạo lực trên cơ sở giới\] Từ ngày 01\/3\/2025, Sở Nội vụ /);
    expect(lines[1]).toMatch(/Chưa rõ ai làm việc này: chưa tra cứu cơ quan nào thay Sở Văn hóa và Thể thao /);
  });
  test('of one agency, only its own', () => {
    expect(ask({ codes: new Set(['3.2', '4.2']), agency: 'so-y-te' }).map((line) => line.slice(0, 3))).toEqual(['4.2']);
  });
});

describe('names', () => {
  const agency = { ...makeAgency('a'), name: 'Phòng Lao động' };
  const plan = makePlan({
    agencies: [agency],
    assignments: [{ agency: 'a', roles: ['lead'], binding: true, scope: { indicators: ['1'] }, label: 'x', source }],
    objectives: [makeObjective('1', [makeIndicator('1', [makeMeasure('1', { function: 'gender-equality' })])])],
    successions: [
      { from: 'a', to: 'Phòng Nội vụ', function: 'gender-equality', date: '2025-03-01', reference: 'Minh họa', confidence: 'confirmed' },
    ],
  });
  const sentence = (locale: 'vi' | 'en') =>
    holdersView({ plan, asOf: '2025-03-01', locale, agency: '', codes: new Set(['1']) })[0]?.sentence;

  test('without an English form are marked as Vietnamese in an English sentence', () => {
    expect(
      sentence('en')
        ?.filter(({ lang }) => lang === 'vi')
        .map(({ text }) => text),
    ).toEqual(['Phòng Nội vụ', 'Phòng Lao động']);
  });
  test('are no things of their own in a Vietnamese one', () => {
    expect(sentence('vi')).toHaveLength(1);
  });
});
