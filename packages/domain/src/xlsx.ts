export { planDataFromXlsx } from './xlsx/plan-data-from-xlsx.ts';
export { planFromXlsx } from './xlsx/plan-from-xlsx.ts';
export { planToXlsx, type PlanToXlsxOptions } from './xlsx/plan-to-xlsx.ts';
