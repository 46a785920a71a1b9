/**
 * What the plan of Thừa Thiên Huế must say, from the oracle and from tables written by hand.
 * Pure: the row tests and the mutation of the plan share it.
 */
import type { Agency, Measure, Plan, Rule } from '../../packages/domain/src/plan/plan.ts';
import { differences } from './differences.ts';
import { cell, readOracle } from './read-tsv.ts';
import type { Row } from './read-tsv.ts';
import { BLOCKS, DUTIES, DUTIES_OF_PART_III, DUTIES_OF_PART_V, MEASURE_EXTRAS, SCHEDULE, UNITS, UNNUMBERED, YEARS } from './thua-thien-hue.tables.ts';

export interface Expectation {
  readonly title: string;
  /** Where the plan says something else; empty if it says just this. */
  readonly mismatches: (plan: Plan) => string[];
}

export const PLAN_ID = 'thua-thien-hue-2021-2025';

/** Blanks and dashes are written in several ways; everything else must be the same letters. */
function folded(text: string | undefined): string {
  return (text ?? '').normalize('NFC').toLowerCase().replace(/[‐-―]/g, '-').replace(/\s+/g, ' ').trim();
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the tables have no ${what}`);
  return value;
}

function measureOf(plan: Plan, id: string): Measure | undefined {
  return plan.objectives.flatMap((o) => o.indicators).flatMap((i) => i.measures).find((m) => m.id === id);
}

function agencyName(plan: Plan, id: string | undefined): string {
  return folded(plan.agencies.find((agency) => agency.id === id)?.name);
}

// Targets and measures

const targetRows = readOracle('targets.tsv').filter((row) => cell(row, 'plan') === PLAN_ID);

function targetFrom(row: Row): object {
  const value = cell(row, 'value');
  const onset = cell(row, 'onset');
  const onsetWording = cell(row, 'onset wording');
  return {
    by: Number(cell(row, 'due')),
    ...(onset === '' ? {} : { from: Number(onset.replace('from ', '')) }),
    comparator: cell(row, 'comparator'),
    value: value === 'true' ? true : Number(value),
    wording: cell(row, 'wording'),
    ...(onsetWording === '' ? {} : { onsetWording }),
    source: { line: Number(cell(row, 'line')) },
  };
}

export const targetExpectations: readonly Expectation[] = targetRows.map((row) => {
  const id = cell(row, 'measure');
  return {
    title: `${id} | ${cell(row, 'comparator')} ${cell(row, 'value')} by ${cell(row, 'due')} ${cell(row, 'onset')} | «${cell(row, 'wording')}» | line ${cell(row, 'line')}`,
    mismatches: (plan) => differences(measureOf(plan, id)?.targets, [targetFrom(row)], `${id}/targets`),
  };
});

export const measureExpectations: readonly Expectation[] = targetRows.map((row) => {
  const id = cell(row, 'measure');
  const line = Number(cell(row, 'line'));
  const { baseline, ...extras } = MEASURE_EXTRAS[id] ?? {};
  const expected = {
    id,
    unit: required(UNITS[cell(row, 'unit')], `unit ${cell(row, 'unit')}`),
    desired: cell(row, 'desired'),
    ...extras,
    ...(baseline ? { baseline: { ...baseline, source: { line } } } : {}),
    alignsWith: id,
    source: { line },
  };
  return {
    title: `${id} | ${cell(row, 'unit')} | ${cell(row, 'desired')} | baseline ${cell(row, 'baseline') || 'none'} | of indicator ${cell(row, 'indicator')}`,
    mismatches: (plan) => {
      const measure = measureOf(plan, id);
      if (!measure) return [`${id}: no such measure`];
      const { targets: _targets, ...rest } = measure;
      const indicator = plan.objectives.flatMap((o) => o.indicators).find((i) => i.measures.includes(measure));
      return [
        ...differences(rest, expected, id),
        ...differences(indicator?.id, cell(row, 'indicator'), `${id}: its indicator`),
        ...differences(measure.baseline?.value === undefined ? '' : String(measure.baseline.value), cell(row, 'baseline'), `${id}: its baseline`),
      ];
    },
  };
});

// Agencies

const assignmentRows = readOracle('assignments-002.tsv');

/** The number of the block: `'1.đ'` stands in block 1. */
function blockOf(item: string): string {
  return required(item.split('.')[0], `block of ${item}`);
}

function agencyMismatches(plan: Plan, id: string, expected: Partial<Agency>): string[] {
  const agency = plan.agencies.find((candidate) => candidate.id === id);
  if (!agency) return [`${id}: no such agency`];
  const { name, kind, level, printedNumber } = agency;
  return [
    ...differences(folded(name), folded(expected.name), `${id}/name`),
    ...differences({ kind, level, printedNumber }, { kind: expected.kind, level: expected.level, printedNumber: expected.printedNumber }, id),
  ];
}

export const agencyExpectations: readonly Expectation[] = [
  ...BLOCKS.map(([printedNumber, id, kind, level]): Expectation => {
    const heading = cell(required(assignmentRows.find((row) => blockOf(cell(row, 'item')) === printedNumber), `block ${printedNumber}`), 'agency heading');
    const name = heading.replace(/^Đề nghị /, '');
    return {
      title: `IV.${printedNumber} | ${id} | ${name} | ${kind}, ${level}`,
      mismatches: (plan) => agencyMismatches(plan, id, { name, kind, level, printedNumber }),
    };
  }),
  ...UNNUMBERED.map(([id, name, kind, level]): Expectation => ({
    title: `no block | ${id} | ${name} | ${kind}, ${level}`,
    mismatches: (plan) => agencyMismatches(plan, id, { name, kind, level }),
  })),
];

// Assignments

/** `'2.1, 3.2 (số liệu …)'` → ids, and ids with their aspect. */
function indicatorsFrom(text: string): (string | { id: string; aspect: string })[] {
  return [...text.matchAll(/(\d+\.\d+)(?: \(([^)]*)\))?/g)].map(([, id = '', aspect]) => (aspect === undefined ? id : { id, aspect }));
}

function assignmentFrom(row: Row): object {
  const item = cell(row, 'item');
  const roles = cell(row, 'roles');
  const indicators = indicatorsFrom(cell(row, 'indicators'));
  const { scope = {}, ...rest } = required(DUTIES[item], `duty ${item}`);
  const block = required(BLOCKS.find(([number]) => number === blockOf(item)), `block of ${item}`);
  return {
    agency: block[1],
    roles: roles === '' ? [] : roles.split('+'),
    binding: cell(row, 'binding') === 'yes',
    scope: { ...scope, ...(indicators.length > 0 ? { indicators } : {}) },
    ...rest,
    source: { line: Number(cell(row, 'line')) },
  };
}

interface ExpectedAssignment {
  readonly clause: string;
  readonly title: string;
  readonly assignment: object;
}

function outsidePartIV(row: (typeof DUTIES_OF_PART_III | typeof DUTIES_OF_PART_V)[number]): ExpectedAssignment {
  const { clause, line, ...assignment } = row;
  return { clause, title: `${clause} | ${row.agency} | ${row.roles.join('+') || 'no role'} | line ${line}`, assignment: { ...assignment, source: { line } } };
}

/** In the order of the document. */
const expectedAssignments: readonly ExpectedAssignment[] = [
  ...DUTIES_OF_PART_III.map(outsidePartIV),
  ...assignmentRows.map((row) => ({
    clause: `IV.${cell(row, 'item')}`,
    title: `IV.${cell(row, 'item')} | ${cell(row, 'agency heading')} | ${cell(row, 'roles') || 'no role'} | ${cell(row, 'binding') === 'yes' ? 'binding' : 'a request'} | ${cell(row, 'indicators') || 'no indicator'} | line ${cell(row, 'line')}`,
    assignment: assignmentFrom(row),
  })),
  ...DUTIES_OF_PART_V.map(outsidePartIV),
];

export const assignmentExpectations: readonly Expectation[] = expectedAssignments.map(({ clause, title, assignment }, at) => ({
  title,
  mismatches: (plan) => {
    const actual = plan.assignments[at];
    const source = actual?.source;
    const actualClause = source && 'clause' in source ? source.clause : undefined;
    return [...differences(actual, assignment, `assignments/${at}`), ...differences(actualClause, clause, `assignments/${at}/source/clause`)];
  },
}));

// Schedule

/** The part of a rule that a row of `schedule-002` states. */
function ruleFrom(text: string): Record<string, unknown> {
  const exclusive = text.includes('exclusive') ? { exclusive: true } : {};
  const once = /^once (\S+?)(?:,|$)/.exec(text);
  if (once) return { type: 'once', date: once[1], ...exclusive };
  const yearly = /^yearly (\d+)-(\d+)/.exec(text);
  if (yearly) return { type: 'yearly', month: Number(yearly[1]), day: Number(yearly[2]), ...exclusive };
  const span = /^span (\d+)-(\d+) to (\d+)-(\d+)/.exec(text);
  if (span) {
    const [, startMonth, startDay, endMonth, endDay] = span.map(Number);
    return { type: 'span', start: { month: startMonth, day: startDay }, end: { month: endMonth, day: endDay } };
  }
  const year = /^year (\d+)/.exec(text);
  if (year) return { type: 'year', year: Number(year[1]) };
  const undated = /^undated(?:, ([a-z-]+))?/.exec(text);
  if (undated) return { type: 'undated', cadence: undated[1] ?? 'unspecified' };
  throw new Error(`the oracle has a rule of a new kind: ${text}`);
}

/** The same rule without what the oracle's row does not state. */
function statedPart(rule: Rule | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule ?? {}).filter(([key]) => key !== 'years' && key !== 'condition'));
}

/** `'UBND tỉnh (… tham mưu)'`: the actor is the one advised. */
function actorFrom(text: string): string {
  return folded(text.replace(/ \(.*\)$/, ''));
}

export const scheduleExpectations: readonly Expectation[] = readOracle('schedule-002.tsv').map((row, at) => {
  const byHand = required(SCHEDULE[at], `schedule entry ${at}`);
  const line = Number(cell(row, 'line'));
  return {
    title: `${byHand.id} | ${cell(row, 'kind')} | ${cell(row, 'rule')} | ${cell(row, 'who') || 'nobody named'} | line ${line}`,
    mismatches: (plan) => {
      const entry = plan.schedule[at];
      const path = `schedule/${at}`;
      return [
        ...differences(entry, { ...byHand, kind: cell(row, 'kind'), source: { line } }, path),
        ...differences(statedPart(entry?.rule), ruleFrom(cell(row, 'rule')), `${path}/rule`),
        ...differences(agencyName(plan, entry?.from), actorFrom(cell(row, 'who')), `${path}/from`),
      ];
    },
  };
});

export const deadlineExpectations: readonly Expectation[] = readOracle('deadlines.tsv')
  .filter((row) => cell(row, 'plan') === PLAN_ID)
  .map((row) => ({
    title: `${cell(row, 'kind')} | ${cell(row, 'rule')} | ${cell(row, 'from') || 'nobody named'} → ${cell(row, 'through') || 'nobody between'} → ${cell(row, 'to') || 'nobody named'} | «${cell(row, 'wording')}»`,
    mismatches: (plan) => {
      const line = Number(cell(row, 'line'));
      const entry = plan.schedule.find((candidate) => 'line' in candidate.source && candidate.source.line === line);
      const rule = cell(row, 'rule');
      const actual = {
        kind: entry?.kind,
        from: agencyName(plan, entry?.from),
        through: agencyName(plan, entry?.through),
        to: agencyName(plan, entry?.to),
        exclusive: entry && 'exclusive' in entry.rule ? entry.rule.exclusive : false,
        years: entry && 'years' in entry.rule ? entry.rule.years : undefined,
        rule: statedPart(entry?.rule),
        wording: entry?.wording,
      };
      const exclusive = cell(row, 'exclusive') === 'yes';
      const expected = {
        kind: required(cell(row, 'kind').split(' ')[0], 'kind'),
        from: actorFrom(cell(row, 'from')),
        through: folded(cell(row, 'through')),
        to: folded(cell(row, 'to')),
        exclusive,
        years: rule.includes('2021-2025') ? YEARS : undefined,
        rule: ruleFrom(exclusive ? `${rule}, exclusive` : rule),
        wording: cell(row, 'wording'),
      };
      return differences(actual, expected, `line ${line}`);
    },
  }));

const countExpectation: Expectation = {
  title: 'nothing more than these',
  mismatches: (plan) => {
    const measures = plan.objectives.flatMap((o) => o.indicators).flatMap((i) => i.measures);
    return [
      ...differences(measures.map((m) => m.id), targetRows.map((row) => cell(row, 'measure')), 'measures'),
      ...differences(plan.assignments.length, expectedAssignments.length, 'assignments/length'),
      ...differences(plan.schedule.length, scheduleExpectations.length, 'schedule/length'),
      ...differences(plan.agencies.length, agencyExpectations.length, 'agencies/length'),
    ];
  },
};

/** Every place where the plan is not what the document and the oracle say; empty for the true plan. */
export function mismatches(plan: Plan): string[] {
  return [
    ...targetExpectations,
    ...measureExpectations,
    ...agencyExpectations,
    ...assignmentExpectations,
    ...scheduleExpectations,
    ...deadlineExpectations,
    countExpectation,
  ].flatMap((expectation) => expectation.mismatches(plan));
}
