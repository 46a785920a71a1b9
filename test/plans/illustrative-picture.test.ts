import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../packages/domain/src/judgement/evaluate-plan.ts';
import { parsePlanData } from '../../packages/domain/src/plan/parse-plan-data.ts';
import { parsePlan } from '../../packages/domain/src/plan/parse-plan.ts';
import { withData } from '../../packages/domain/src/plan/with-data.ts';

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../packages/domain/plans/${name}`, import.meta.url), 'utf8'));
}

const plan = parsePlan(read('thua-thien-hue-2021-2025.json'));
if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
const data = parsePlanData(read('thua-thien-hue-2021-2025.illustrative.json'), plan.plan);
if (!data.ok) throw new Error(JSON.stringify(data.problems));
const whole = withData(plan.plan, data.data);

it('both files read without a remark', () => {
  expect(plan.problems).toEqual([]);
  expect(data.problems).toEqual([]);
});

/** By hand: the figure against the straight line from 2020 to 2025, at the figure's year. */
const pictures = [
  ['2024-11-20', '1.1', 'not-yet', 'off-track', '54,3 under 56,4'],
  ['2024-11-20', '2.1', 'not-yet', 'on-track', '49,1 over 48,8'],
  ['2024-11-20', '2.2', 'met', 'none', '29,6 is under 30'],
  ['2024-11-20', '2.3', 'not-yet', 'off-track', '27 under 28,82'],
  ['2024-11-20', '3.1', 'not-yet', 'on-track', '2,1 under 2,12'],
  ['2024-11-20', '3.2', 'not-yet', 'off-track', '78 over 76,2, but 41 under 45,6'],
  ['2024-11-20', '3.3', 'met', 'none', '100'],
  ['2024-11-20', '3.4', 'not-yet', 'on-track', '90 just at 90'],
  ['2024-11-20', '4.1', 'not-yet', 'on-track', '109,3 under 109,36'],
  ['2024-11-20', '4.2', 'met', 'none', '14,6 is under 15'],
  ['2024-11-20', '4.3', 'not-yet', 'cannot-say', 'the baseline 23 has no year'],
  ['2024-11-20', '4.4', 'met', 'none', 'one facility'],
  ['2024-11-20', '5.1', 'not-yet', 'cannot-say', 'yes or no; one part of two'],
  ['2024-11-20', '5.2', 'not-yet', 'on-track', 'primary met; lower secondary 84,9 over 84,12 and 84,1 over 83,92'],
  ['2024-11-20', '5.3', 'not-yet', 'on-track', '28,9 of 2023 over 28,6'],
  ['2024-11-20', '5.4', 'not-yet', 'off-track', '50,6 met, but 27,7 under 28,8'],
  ['2024-11-20', '6.1', 'cannot-say', 'none', 'no figure'],
  ['2024-11-20', '6.2', 'not-yet', 'on-track', '95 over 94'],
  ['2024-11-20', '6.3', 'not-yet', 'off-track', '88 under 92,4'],
  ['2024-11-20', '6.4', 'met', 'none', '100'],
  ['2026-03-01', '1.1', 'not-yet', 'off-track', '58,2; an invented failure is never final'],
  ['2026-03-01', '2.1', 'met', 'none', '50,3'],
  ['2026-03-01', '2.2', 'not-yet', 'off-track', '30,4, met the year before'],
  ['2026-03-01', '2.3', 'not-yet', 'off-track', '27,8'],
  ['2026-03-01', '3.1', 'cannot-say', 'none', 'not collected in the due year'],
  ['2026-03-01', '3.2', 'not-yet', 'off-track', '80,4 met, but 44,5'],
  ['2026-03-01', '3.3', 'met', 'none', '100'],
  ['2026-03-01', '3.4', 'met', 'none', '100'],
  ['2026-03-01', '4.1', 'not-yet', 'off-track', '109,2'],
  ['2026-03-01', '4.2', 'met', 'none', '14,9'],
  ['2026-03-01', '4.3', 'met', 'none', '18 is at most 18'],
  ['2026-03-01', '4.4', 'met', 'none', 'one facility'],
  ['2026-03-01', '5.1', 'not-yet', 'cannot-say', 'still one part of two'],
  ['2026-03-01', '5.2', 'not-yet', 'off-track', 'boys 84,7 of about 85'],
  ['2026-03-01', '5.3', 'met', 'none', '30,2'],
  ['2026-03-01', '5.4', 'not-yet', 'off-track', '51,1 met, but 28,3'],
  ['2026-03-01', '6.1', 'cannot-say', 'none', 'no figure'],
  ['2026-03-01', '6.2', 'met', 'none', '100 in the year from which it must hold'],
  ['2026-03-01', '6.3', 'not-yet', 'off-track', '93'],
  ['2026-03-01', '6.4', 'met', 'none', '100'],
] as const;

describe('the demo as it is judged', () => {
  it.each(pictures)('%s | %s | %s | %s | %s', (asOf, indicator, result, progress) => {
    expect(evaluatePlan(whole, { asOf }).indicators[indicator]).toMatchObject({ result, progress });
  });

  it.each([
    ['2024-11-20', { met: 5, 'not-yet': 14, 'cannot-say': 1 }, { 'on-track': 7, 'off-track': 5, 'cannot-say': 2, none: 6 }],
    ['2026-03-01', { met: 9, 'not-yet': 9, 'cannot-say': 2 }, { 'on-track': 0, 'off-track': 8, 'cannot-say': 1, none: 11 }],
  ])('%s adds up to 20', (asOf, results, progress) => {
    expect(evaluatePlan(whole, { asOf }).totals).toMatchObject({ indicators: 20, results, progress });
  });

  it('is nowhere official', () => {
    const statuses = Object.values(evaluatePlan(whole, { asOf: '2024-11-20' }).measures).map(({ dataStatus }) => dataStatus);
    expect([...new Set(statuses)].sort()).toEqual(['illustrative', 'none']);
  });
});
