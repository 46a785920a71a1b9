/** What the plan of Kiên Giang must say, from the oracle and from tables written by hand; pure, shared by the row tests and the mutation. */
import type { BudgetAmount, Label, Plan, Source } from '../../packages/domain/src/plan/plan.ts';
import { listExpectationsOf, placeOf, type Expectation } from './commune-plan.expectations.ts';
import { differences } from './differences.ts';
import { BUDGET, DOCUMENT, FOOT, HEAD, ISSUER, kienGiang, OBJECTIVES, PRINTED, SIGNING } from './kien-giang.tables.ts';
import { cell, readOracle, type Row } from './read-tsv.ts';

const PERIOD_END = 'inferred from the period';
const COLUMNS = HEAD.period.to - HEAD.period.from + 1;
const YEARS = Array.from({ length: COLUMNS }, (_, at) => HEAD.period.from + at);
const SOURCES = ['central', 'local'] as const;

function vietnamese(label: Label | undefined): string | undefined {
  return typeof label === 'object' ? label.vi : label;
}

/** With each source as one text, so that the clause is held too. */
function withPlaces(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withPlaces);
  const parts = Object.entries(value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(parts.map(([key, part]) => [key, key === 'source' ? placeOf(part as Source) : withPlaces(part)]));
}

// Head

const head: Expectation = {
  title: `${DOCUMENT.number} | ${DOCUMENT.issuedOn} | ${DOCUMENT.title}`,
  mismatches: (plan) => {
    const { schemaVersion, id, language, period, territory, document } = plan;
    const { gaps: _gaps, legalBases: _bases, recipients: _recipients, slips: _slips, issuer, signing, ...identity } = document;
    return [
      ...differences({ schemaVersion, id, language, period, territory }, HEAD, 'head'),
      ...differences(identity, DOCUMENT, 'document'),
      ...differences([issuer.name, issuer.level, placeOf(issuer.source), issuer.wording], ISSUER, 'issuer'),
      ...differences(signing && [signing.capacity, placeOf(signing.source), signing.wording], SIGNING, 'signing'),
    ];
  },
};

// Targets

const targetRows = readOracle('targets.tsv').filter((row) => cell(row, 'plan') === HEAD.id);

function measureFrom(row: Row): object {
  const [by = '', inferred] = /^(\d{4}) \((.*)\)$/.exec(cell(row, 'due'))?.slice(1) ?? [];
  const source = `I.2:${cell(row, 'line')}`;
  return {
    id: cell(row, 'measure'),
    unit: { kind: cell(row, 'unit') },
    desired: cell(row, 'desired'),
    targets: [
      {
        by: Number(by),
        ...(inferred === PERIOD_END ? { byInferred: true } : {}),
        comparator: cell(row, 'comparator'),
        value: Number(cell(row, 'value')),
        wording: cell(row, 'wording'),
        source,
      },
    ],
    source,
  };
}

const targets: readonly Expectation[] = targetRows.map((row) => {
  const id = cell(row, 'measure');
  return {
    title: `${id} | ${cell(row, 'comparator')} ${cell(row, 'value')} by ${cell(row, 'due')} | «${cell(row, 'wording')}» | line ${cell(row, 'line')}`,
    mismatches: (plan) => {
      const measures = plan.objectives.flatMap((objective) => objective.indicators.flatMap((indicator) => indicator.measures));
      return differences(withPlaces(measures.find((measure) => measure.id === id)), measureFrom(row), id);
    },
  };
});

const objectives: readonly Expectation[] = OBJECTIVES.map(([id, line, wording, measures], at) => ({
  title: `bullet ${id} | ${measures.join(' and ')} | «${wording}» | line ${String(line)}`,
  mismatches: (plan) => {
    const objective = plan.objectives[at];
    if (!objective) return [`no bullet ${id}`];
    const source = `I.2:${String(line)}`;
    const bullet = {
      ...objective,
      indicators: objective.indicators.map((one) => ({ ...one, measures: one.measures.map((measure) => measure.id) })),
    };
    return differences(withPlaces(bullet), { id, indicators: [{ id, measures, source }], source, wording }, `objectives/${id}`);
  },
}));

// Budget

const budgetRows = readOracle('budget-004.tsv');

/** `'2016 central'` … of one row; a dash is no amount. */
function amountsFrom(row: Row): BudgetAmount[] {
  return YEARS.flatMap((year) =>
    SOURCES.flatMap((source) => {
      const amount = cell(row, `${String(year)} ${source}`);
      return amount === '-' ? [] : [{ year, source, value: Number(amount) }];
    }),
  );
}

function rowTitle(row: Row): string {
  return `${cell(row, 'row')} | ${cell(row, 'label')} | ${amountsFrom(row)
    .map(({ value }) => String(value))
    .join(' ')} | total ${cell(row, 'total')} | line ${cell(row, 'line')}`;
}

const lines: readonly Expectation[] = budgetRows
  .filter((row) => cell(row, 'row') !== 'TOTAL')
  .map((row, at) => {
    const id = cell(row, 'row');
    const [section, wording, place = cell(row, 'line')] = BUDGET[id] ?? [];
    return {
      title: rowTitle(row),
      mismatches: ({ budget }) => {
        const line = budget?.lines[at];
        if (!line) return [`${id}: no such line`];
        const { source, label, ...rest } = line;
        return [
          ...differences(
            rest,
            {
              id,
              ...(cell(row, 'parent') && { parent: cell(row, 'parent') }),
              amounts: amountsFrom(row),
              statedTotal: Number(cell(row, 'total')),
              ...(PRINTED[id] && { printed: PRINTED[id] }),
              wording,
            },
            id,
          ),
          ...differences(placeOf(source), `Phụ lục, mục ${section ?? ''}:${place}`, `${id}/source`),
          ...differences(vietnamese(label), cell(row, 'label'), `${id}/label`),
        ];
      },
    };
  });

const foot: readonly Expectation[] = budgetRows
  .filter((row) => cell(row, 'row') === 'TOTAL')
  .map((row) => ({
    title: rowTitle(row),
    mismatches: ({ budget }) => {
      if (!budget) return ['no budget'];
      const { lines: _lines, foot: said, ...table } = budget;
      return [
        ...differences(
          table,
          { currency: 'VND', scale: 1_000_000, years: YEARS, sources: SOURCES, statedTotals: amountsFrom(row) },
          'budget',
        ),
        ...differences(
          said && [vietnamese(said.label), said.statedTotal, said.printed, placeOf(said.source), said.wording],
          [cell(row, 'label'), Number(cell(row, 'total')), PRINTED['TOTAL'], ...FOOT],
          'budget/foot',
        ),
      ];
    },
  }));

const nothingMore: Expectation = {
  title: 'as many of each as in the tables, and nothing else',
  mismatches: (plan) => [
    ...differences(
      [
        plan.document.gaps,
        plan.document.legalBases,
        plan.document.recipients,
        plan.document.slips,
        plan.agencies,
        plan.activities,
        plan.assignments,
        plan.schedule,
        plan.funding,
        plan.objectives,
        plan.budget?.lines,
      ].map((list) => list?.length),
      [
        kienGiang.gaps,
        kienGiang.legalBases,
        kienGiang.recipients,
        kienGiang.slips,
        kienGiang.agencies,
        kienGiang.activities,
        kienGiang.assignments,
        kienGiang.schedule,
        kienGiang.funding,
        OBJECTIVES,
        lines,
      ].map((list) => list.length),
      'how many',
    ),
    ...differences(plan.successions, undefined, 'successions'),
  ],
};

const { 'nothing more': _ofCommunes, ...lists } = listExpectationsOf(kienGiang);

/** By the part of the plan that they hold. */
export const expectations: Readonly<Record<string, readonly Expectation[]>> = {
  head: [head],
  objectives,
  targets,
  ...lists,
  budget: lines,
  'foot of the budget': foot,
  'nothing more': [nothingMore],
};

/** Every place where the plan is not what the document and the oracle say; empty for the true plan. */
export function mismatches(plan: Plan): string[] {
  return Object.values(expectations)
    .flat()
    .flatMap((expectation) => expectation.mismatches(plan));
}
