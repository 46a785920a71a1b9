import { expect, test } from 'vitest';
import { cleanPlan } from '../check/clean-plan.fixture.ts';
import { agencyById, findIndicator, findMeasure, indicatorsOf, labelIn } from './look-up.ts';
import type { Label } from './plan.ts';

test('indicators come in the order of the document', () => {
  expect(indicatorsOf(cleanPlan).map(({ id }) => id)).toEqual(['1.1', '1.2']);
});

test('what is looked up is found by its id, or not at all', () => {
  expect(findIndicator(cleanPlan, '1.2')?.label).toBe('Mô hình hỗ trợ');
  expect(findMeasure(cleanPlan, '1.2')?.unit).toEqual({ kind: 'yes-no' });
  expect(agencyById(cleanPlan, 'y-te')?.name).toBe('Trạm Y tế');
  for (const look of [findIndicator, findMeasure, agencyById]) expect(look(cleanPlan, 'x')).toBeUndefined();
});

test.each<[Label, 'vi' | 'en', string]>([
  ['Việc làm', 'vi', 'Việc làm'],
  ['Việc làm', 'en', 'Việc làm'],
  [{ vi: 'Việc làm' }, 'en', 'Việc làm'],
  [{ vi: 'Việc làm', en: 'Employment' }, 'vi', 'Việc làm'],
  [{ vi: 'Việc làm', en: 'Employment' }, 'en', 'Employment'],
])('%j in %s is %s', (label, locale, words) => {
  expect(labelIn(label, locale)).toBe(words);
});
