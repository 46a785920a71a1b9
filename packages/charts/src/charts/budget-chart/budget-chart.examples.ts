import type { Example } from '@binhdanggioi/components/base.js';
import { madeBudget } from './made-budget.fixture.ts';

const element = 'bdg-budget-chart';
const forty = Array.from({ length: 40 }, (_, at) => [100 + at, 50]);

export const examples: readonly Example[] = [
  { name: 'Four projects over five years', element, plan: 'kien-giang' },
  { name: 'In English', element, plan: 'kien-giang', lang: 'en' },
  { name: 'Dark', element, plan: 'kien-giang', attributes: { theme: 'dark' } },
  { name: 'No budget in the plan', element, plan: 'hue-no-data' },
  { name: 'A budget without a line', element, plan: madeBudget({}) },
  { name: 'One year of one source', element, plan: madeBudget({ 'Dự án 1': [[120]] }, { sources: ['central'] }) },
  { name: 'Two years', element, plan: madeBudget({ 'Dự án 1': [[120, 80], [100, 60]] }) },
  { name: 'All years equal', element, plan: madeBudget({ 'Dự án 1': [[50, 50], [50, 50], [50, 50]], 'Dự án 2': [[50, 50], [50, 50], [50, 50]] }) },
  { name: 'Nothing but zero', element, plan: madeBudget({ 'Dự án 1': [[0, 0], [0, 0]] }) },
  { name: 'A negative figure', element, plan: madeBudget({ 'Dự án 1': [[100, -20], [80, 40]] }) },
  { name: 'Years without funds', element, plan: madeBudget({ 'Dự án 1': [[100, undefined], [undefined, undefined], [undefined, 40]] }) },
  { name: 'Forty years', element, plan: madeBudget({ 'Dự án dài hạn': forty }, { first: 2000 }) },
  { name: 'Milliards, and shares too small for a number', element, plan: madeBudget({ 'Dự án 1': [[1_000_000_000, 3]], 'Dự án 2': [[2, 1.5]] }) },
  { name: 'Four sources', element, plan: madeBudget({ 'Dự án 1': [[100, 80, 60, 40]], 'Dự án 2': [[40, 60, 80, 100]] }, { sources: ['central', 'local', 'mobilised', 'quy-xa'] }) },
  { name: 'A total that does not add up', element, plan: madeBudget({ 'Dự án 1': [[100, 50]] }, { statedTotal: 200 }) },
  { name: 'Long and hostile names', element, plan: madeBudget({ 'Nâng cao năng lực và hiệu quả quản lý nhà nước về bình đẳng giới cho đội ngũ cán bộ, công chức, viên chức': [[100, 50]], '<img src=x onerror=alert(1)>': [[80, 40]], NghiêngNghiêngNghiêngNghiêngNghiêngNghiêng: [[20, 10]] }) },
  { name: 'No plan', element, plan: 'none' },
];
