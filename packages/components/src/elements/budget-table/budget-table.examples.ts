import { awkwardBudget, contradictingBudget, smallBudget } from '../../testing/sample-budget.ts';
import type { Example } from '../../testing/example.ts';

const element = 'bdg-budget-table';

export const examples: readonly Example[] = [
  { name: 'An annex of four projects', element, plan: 'kien-giang' },
  { name: 'In English', element, plan: 'kien-giang', lang: 'en' },
  { name: 'One year', element, plan: 'kien-giang', attributes: { year: '2017' } },
  { name: 'One source', element, plan: 'kien-giang', attributes: { source: 'local' } },
  { name: 'One year of one source', element, plan: 'kien-giang', attributes: { year: '2016', source: 'central' } },
  { name: 'A year that the budget does not have', element, plan: 'kien-giang', attributes: { year: '2031', source: '<b>' } },
  { name: 'A table that contradicts itself', element, plan: contradictingBudget },
  { name: 'A table that contradicts itself, in English', element, plan: contradictingBudget, lang: 'en' },
  { name: 'One line', element, plan: smallBudget },
  { name: 'Long names and hostile texts', element, plan: awkwardBudget },
  { name: 'Dark', element, plan: 'kien-giang', attributes: { theme: 'dark' } },
  { name: 'No budget in the plan', element, plan: 'hue-no-data' },
  { name: 'No plan', element, plan: 'none' },
];
