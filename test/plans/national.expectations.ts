/** What the national strategy must say, from tables written by hand; pure, shared by the row tests and the mutation of the plan. */
import type { Plan, Source, Target } from '../../packages/domain/src/plan/plan.ts';
import type { Expectation } from './commune-plan.expectations.ts';
import { differences } from './differences.ts';
import { PAGES, TARGETS, type TargetRow } from './national.tables.ts';

const SURE = { C: 'confirmed', P: 'partly', U: 'not-confirmed' } as const;

export function pagesOf(source: Source | readonly Source[]): string[] {
  return [source].flat().map((place) => ('url' in place ? place.url : ''));
}

function targetFrom([, year, comparator, value, wording, sure, pages, onset, onsetWording]: TargetRow): object {
  const sureOf = (at: number): string => SURE[sure.charAt(at) as keyof typeof SURE];
  return {
    by: year,
    ...(onset === undefined ? {} : { from: onset }),
    comparator,
    value,
    wording,
    ...(onsetWording === undefined ? {} : { onsetWording }),
    confidence: { value: sureOf(0), comparator: sureOf(1), year: sureOf(2) },
    source: pages.split(' ').map((key) => PAGES[key]),
  };
}

function withPages(target: Target | undefined): unknown {
  return target && { ...target, source: pagesOf(target.source) };
}

export const targetExpectations: readonly Expectation[] = TARGETS.map((row) => ({
  title: `${row[0]} | ${String(row[1])} | ${row[2]} ${String(row[3])} | «${row[4]}» | ${row[5]} | ${row[6]}`,
  mismatches: (plan) => {
    const measures = plan.objectives.flatMap((objective) => objective.indicators.flatMap((indicator) => indicator.measures));
    // In the order of the two years.
    const target = measures.find(({ id }) => id === row[0])?.targets[row[1] === 2025 ? 0 : 1];
    return differences(withPages(target), targetFrom(row), `${row[0]} ${String(row[1])}`);
  },
}));

/** Every place where a target is not what the tables say; empty for the true plan. */
export function mismatches(plan: Plan): string[] {
  return targetExpectations.flatMap((expectation) => expectation.mismatches(plan));
}
