/** The reader that names every fault in words; reached only through a dynamic import, when there is a fault. */
export { parsePlan, parsePlanData } from '@binhdanggioi/domain';
