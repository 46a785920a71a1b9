/** What only some readers ask of the matrix, in one file: each name of a file weighs on those who do not. */
export { holders } from './holders.template.ts';
export { matrixCsv } from './matrix-csv.ts';
