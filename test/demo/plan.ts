/** What the demo must show of the plan, from the tables written out of the document. */
import { cell, readOracle } from '../plans/read-tsv.ts';

const planId = 'thua-thien-hue-2021-2025';

export interface WordedTarget {
  readonly indicator: string;
  readonly measure: string;
  readonly wording: string;
  /** The printed words of an onset, `''` where there is none. */
  readonly onset: string;
}

export const wordedTargets: readonly WordedTarget[] = readOracle('targets.tsv')
  .filter((row) => cell(row, 'plan') === planId)
  .map((row) => ({
    indicator: cell(row, 'indicator'),
    measure: cell(row, 'measure'),
    wording: cell(row, 'wording'),
    onset: cell(row, 'onset wording'),
  }));

export const indicators: readonly string[] = [...new Set(wordedTargets.map(({ indicator }) => indicator))];

export interface Pair {
  readonly indicator: string;
  readonly agency: string;
  /** As the page says it. */
  readonly roles: string;
  readonly scope: string;
}

const rolesInWords: Readonly<Record<string, string>> = {
  'implement+report': 'Chịu trách nhiệm thực hiện. Báo cáo',
  'data+report': 'Số liệu. Báo cáo',
};

export const pairs: readonly Pair[] = readOracle('matrix-002.tsv').map((row) => ({
  indicator: cell(row, 'indicator'),
  agency: cell(row, 'agency'),
  roles: rolesInWords[cell(row, 'roles')] ?? `unknown roles ${cell(row, 'roles')}`,
  scope: cell(row, 'scope'),
}));

/** The duties of part IV that name no indicator, by their clause as the page prints it. */
export const otherDuties: readonly string[] = readOracle('assignments-002.tsv')
  .filter((row) => cell(row, 'indicators') === '')
  .map((row) => `Mục IV.${cell(row, 'item')}`);

/** Every date that the document prints, as the page writes it. */
export const printedDates = ['25/6/2021', '30/11', '10/12', '15/11', '15/12'] as const;

/** One order for two lists of pairs. */
export const sorted = (list: readonly Pair[]): Pair[] =>
  [...list].sort((a, b) => (`${a.indicator} ${a.agency}` < `${b.indicator} ${b.agency}` ? -1 : 1));
