import { describe, expect, test } from 'vitest';
import { makeAgency, makeIndicator, makeMeasure, makeObjective, makePlan, source } from '../../../../test/support/made-plan.ts';
import { plan as province } from '../../../../test/support/plans/thua-thien-hue.ts';
import type { Agency, Assignment, Plan, Role, Succession } from '../plan/plan.ts';
import { responsibleFor } from './responsible-for.ts';
import type { ResponsibleBody } from './responsibility.ts';

const LABOUR = 'Sở Lao động - Thương binh và Xã hội';

const told = (one: ResponsibleBody): string => {
  const who = one.agency.name;
  if (one.state === 'unknown') return `${who}: unknown, ${one.reason}`;
  return one.state === 'succeeded' ? `${who} → ${one.holder.name}, ${one.confidence}` : `${who} itself (${one.holder.name})`;
};

describe('who answers in the plan of the province', () => {
  test.each([
    ['6.1', '2025-02-28', [`${LABOUR} itself (${LABOUR})`]],
    ['6.1', '2025-03-01', [`${LABOUR} → Sở Nội vụ, not-confirmed`]],
    ['6.2', '2025-03-01', [`${LABOUR} → Sở Nội vụ, not-confirmed`]],
    ['3.2', '2025-02-28', [`${LABOUR} itself (${LABOUR})`, 'Sở Văn hóa và Thể thao itself (Sở Văn hóa và Thể thao)']],
    ['3.2', '2025-03-01', [`${LABOUR} → Sở Nội vụ, not-confirmed`, 'Sở Văn hóa và Thể thao: unknown, not-checked']],
    ['2.1', '2025-02-28', [`${LABOUR} itself (${LABOUR})`]],
    ['2.1', '2025-06-01', [`${LABOUR}: unknown, other-function`]],
    ['2.2', '2025-06-01', [`${LABOUR}: unknown, other-function`]],
    ['3.3', '2025-06-01', [`${LABOUR}: unknown, other-function`]],
    ['3.4', '2025-06-01', [`${LABOUR}: unknown, other-function`]],
    ['5.3', '2025-06-01', [`${LABOUR}: unknown, other-function`]],
    ['2.3', '2025-02-28', ['Sở Kế hoạch và Đầu tư itself (Sở Kế hoạch và Đầu tư)']],
    ['2.3', '2025-06-01', ['Sở Kế hoạch và Đầu tư: unknown, not-checked']],
    ['1.1', '2025-06-01', ['Sở Nội vụ: unknown, not-checked']],
    ['5.4', '2021-06-01', ['Cục Thống kê itself (Cục Thống kê)']],
    ['9.9', '2021-06-01', []],
  ])('for %s on %s', (indicator, asOf, expected) => {
    expect(responsibleFor(province, { indicator, asOf }).map(told)).toEqual(expected);
  });

  test('with the roles and the part that the document names', () => {
    const [labour] = responsibleFor(province, { indicator: '3.2', asOf: '2025-03-01' });
    expect(labour).toMatchObject({ roles: ['implement', 'report'], aspect: 'số liệu về bạo lực trên cơ sở giới' });
  });
  test('with the link that was followed, and the one that was not', () => {
    const link = { function: 'gender-equality', date: '2025-03-01', confidence: 'not-confirmed' };
    expect(responsibleFor(province, { indicator: '6.1', asOf: '2025-03-01' })).toMatchObject([{ link }]);
    expect(responsibleFor(province, { indicator: '2.1', asOf: '2025-03-01' })).toMatchObject([{ link }]);
    expect(responsibleFor(province, { indicator: '2.3', asOf: '2025-03-01' })[0]).not.toHaveProperty('link');
  });
});

const charge = (agency: string, roles: readonly Role[], binding = true): Assignment => ({
  agency,
  roles,
  binding,
  scope: { indicators: ['1'] },
  label: 'x',
  source,
});
const madePlan = (agencies: readonly Agency[], assignments: readonly Assignment[], over: Partial<Plan> = {}) =>
  makePlan({
    agencies,
    assignments,
    objectives: [makeObjective('1', [makeIndicator('1', [makeMeasure('1', { function: 'gender-equality' })])])],
    ...over,
  });
const ask = (plan: Plan, asOf: string) => responsibleFor(plan, { indicator: '1', asOf }).map(told);

describe('which bodies are named', () => {
  const both = [makeAgency('a'), makeAgency('b')];
  test.each<[string, Assignment[], string[]]>([
    ['those that lead or carry out, before those that report', [charge('a', ['implement']), charge('b', ['report', 'data'])], ['a']],
    ['those that report or keep data, where nobody carries out', [charge('a', ['data']), charge('b', ['report'])], ['a', 'b']],
    ['nobody by a request', [charge('a', ['lead'], false)], []],
    ['those charged, where another is only asked to lead', [charge('a', ['lead'], false), charge('b', ['report'])], ['b']],
    ['nobody by another role', [charge('a', ['coordinate', 'fund'])], []],
  ])('%s', (_, assignments, expected) => {
    expect(responsibleFor(madePlan(both, assignments), { indicator: '1', asOf: '2021-01-01' }).map(({ agency }) => agency.id)).toEqual(
      expected,
    );
  });
});

describe('a body is known by its printed name and its level', () => {
  const named = (name: string, over: Partial<Agency> = {}): Agency => ({ ...makeAgency('a'), name, ...over });
  test.each<[string, Agency, string]>([
    ['with a long dash and other letters', named('SỞ LAO ĐỘNG – THƯƠNG BINH VÀ XÃ HỘI'), '→ Sở Nội vụ, not-confirmed'],
    ['with marks apart from their letters', named(LABOUR.normalize('NFD')), '→ Sở Nội vụ, not-confirmed'],
    ['by a short form', named('Cơ quan thường trực', { aliases: ['Sở LĐ-TB&XH'] }), '→ Sở Nội vụ, not-confirmed'],
    ['not of another level', named(LABOUR, { level: 'central' }), ': unknown, not-checked'],
    ['not by a part of the name', named(`${LABOUR} và các sở khác`), ': unknown, not-checked'],
  ])('%s', (_, agency, expected) => {
    const [answer] = ask(madePlan([agency], [charge('a', ['lead'])]), '2025-03-01');
    expect(answer?.replace(agency.name, '').trim()).toBe(expected);
  });
});

describe('the links of the plan itself', () => {
  const link = (over: Partial<Succession> = {}): Succession => ({
    from: 'a',
    to: 'Phòng Văn hóa - Xã hội',
    function: 'gender-equality',
    date: '2023-07-01',
    reference: 'Minh họa',
    confidence: 'confirmed',
    ...over,
  });
  test.each<[string, Succession[], string, string]>([
    ['are followed from their date on', [link()], '2023-07-01', 'a → Phòng Văn hóa - Xã hội, confirmed'],
    ['are not followed before', [link()], '2023-06-30', 'a itself (a)'],
    ['are not followed for another function', [link({ function: 'labour' })], '2023-07-01', 'a: unknown, other-function'],
    ['of another body say nothing of this one', [link({ from: 'b' })], '2025-03-01', 'a: unknown, not-checked'],
    ['name a body of the plan by its id', [link({ to: 'b' })], '2023-07-01', 'a → Body B, confirmed'],
    ['give way to a later one', [link({ to: 'x', date: '2024-01-01' }), link()], '2024-01-01', 'a → x, confirmed'],
    ['that lie ahead leave the body in charge', [link({ date: '2026-01-01' })], '2025-12-31', 'a itself (a)'],
  ])('%s', (_, successions, asOf, expected) => {
    const agencies = [makeAgency('a'), { ...makeAgency('b'), name: 'Body B' }];
    expect(ask(madePlan(agencies, [charge('a', ['lead'])], { successions }), asOf)).toEqual([expected]);
  });
  test('of the same day as one of the library win over it', () => {
    const agency = { ...makeAgency('a'), name: LABOUR };
    const successions = [link({ to: 'Sở Mới', date: '2025-03-01' })];
    expect(ask(madePlan([agency], [charge('a', ['lead'])], { successions }), '2025-03-01')).toEqual([`${LABOUR} → Sở Mới, confirmed`]);
  });
});

describe('an indicator of several measures', () => {
  const labour = { ...makeAgency('a'), name: LABOUR };
  const withFunctions = (...functions: (string | undefined)[]) =>
    madePlan([labour], [charge('a', ['lead'])], {
      objectives: [
        makeObjective('1', [
          makeIndicator(
            '1',
            functions.map((one, index) => makeMeasure(`1${index}`, one === undefined ? {} : { function: one })),
          ),
        ]),
      ],
    });
  test.each<[string, (string | undefined)[], string]>([
    ['follows where all are of the function', ['gender-equality', 'gender-equality'], '→ Sở Nội vụ, not-confirmed'],
    ['does not follow for a part', ['gender-equality', undefined], ': unknown, other-function'],
    ['does not follow without any', [], ': unknown, other-function'],
  ])('%s', (_, functions, expected) => {
    expect(
      ask(withFunctions(...functions), '2025-03-01')[0]
        ?.replace(LABOUR, '')
        .trim(),
    ).toBe(expected);
  });
});
