/** The sentences of everything that can go wrong on a page; reached only through a dynamic import, when something has. */
export { makeProblem } from '@binhdanggioi/domain';
