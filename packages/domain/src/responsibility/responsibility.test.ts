import { describe, expect, test } from 'vitest';
import { plan as province } from '../../../../test/support/plans/thua-thien-hue.ts';
import { cell, readOracle } from '../../../../test/plans/read-tsv.ts';
import type { Row } from '../../../../test/plans/read-tsv.ts';
import { makeAgency, makeEntry, makeIndicator, makeMeasure, makeObjective, makePlan, source } from '../../../../test/support/made-plan.ts';
import type { Assignment, Plan } from '../plan/plan.ts';
import { duties } from './duties.ts';
import { responsibilityMatrix } from './responsibility-matrix.ts';

const matrix = responsibilityMatrix(province);
const nameOf = (plan: Plan, id: string) => plan.agencies.find((agency) => agency.id === id)?.name;

describe('the matrix of the province', () => {
  const rows = readOracle('matrix-002.tsv').map((row): [string, Row] => [`${cell(row, 'indicator')} ${cell(row, 'agency')}`, row]);

  test.each(rows)('%s', (_, row) => {
    const found = matrix.cells.find(
      ({ agency, indicator }) => indicator === cell(row, 'indicator') && nameOf(province, agency) === cell(row, 'agency'),
    );
    expect(found?.roles.join('+')).toBe(cell(row, 'roles'));
    expect(found?.aspect ?? '').toBe(cell(row, 'scope'));
    expect(found?.assignments.map(({ assignment }) => assignment.source)).toMatchObject([{ line: Number(cell(row, 'line')) }]);
  });

  test('has these 21 cells and no other, in the order of the document', () => {
    expect(matrix.cells.map(({ indicator, agency }) => `${indicator} ${nameOf(province, agency)}`)).toEqual(rows.map(([title]) => title));
  });
  test('has 20 rows, 8 bodies with an indicator, and holes and overlaps said', () => {
    expect(matrix.indicators).toHaveLength(20);
    expect(matrix.agencies.map(({ printedNumber }) => printedNumber)).toEqual(['1', '2', '4', '6', '7', '8', '9', '10']);
    expect(matrix.holes).toEqual(['2.3', '3.1', '5.4']);
    expect(matrix.overlaps).toEqual(['3.2']);
  });
  test('leaves out six of the numbered bodies, which have duties of other kinds', () => {
    const numbered = matrix.otherAgencies.flatMap(({ printedNumber }) => printedNumber ?? []);
    expect(numbered).toEqual(['3', '5', '11', '12', '13', '15']);
  });
});

describe('the duties of the province', () => {
  const rows = readOracle('assignments-002.tsv').map((row): [string, Row] => [`${cell(row, 'item')} ${cell(row, 'agency heading')}`, row]);
  const all = duties(province);

  test.each(rows)('%s', (_, row) => {
    const [found, ...rest] = all.filter(
      ({ assignment }) => !Array.isArray(assignment.source) && (assignment.source as { line: unknown }).line === Number(cell(row, 'line')),
    );
    expect(rest).toEqual([]);
    expect(found?.assignment.roles.join('+')).toBe(cell(row, 'roles'));
    expect(found?.assignment.binding).toBe(cell(row, 'binding') === 'yes');
    expect(found?.inMatrix).toBe(cell(row, 'indicators') !== '');
    expect(found?.id).toBe(`${found?.agency.id}/IV.${cell(row, 'item')}`);
  });
  test('are as many as its assignments, each with an id of its own', () => {
    expect(all).toHaveLength(province.assignments.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
  test('of one body are its own', () => {
    const own = duties(province, { agency: 'cuc-thong-ke' });
    expect(own.map(({ id }) => id)).toEqual(['cuc-thong-ke/IV.10.a', 'cuc-thong-ke/IV.10.b']);
    expect(own[0]?.schedule.map(({ id }) => id)).toEqual(['cong-bo-so-lieu']);
    expect(duties(province, { agency: 'nobody' })).toEqual([]);
  });
});

describe('what the matrix never does', () => {
  const assign = (agency: string, over: Partial<Assignment>): Assignment => ({
    agency,
    roles: ['lead'],
    binding: true,
    scope: {},
    label: 'Việc',
    source,
    ...over,
  });
  const planOf = (...assignments: Assignment[]) =>
    makePlan({
      objectives: [makeObjective('1', [makeIndicator('1.1', [makeMeasure('1.1a'), makeMeasure('1.1b')]), makeIndicator('1.2')])],
      agencies: [makeAgency('a'), makeAgency('b')],
      schedule: [makeEntry('report', { type: 'year', year: 2025 })],
      assignments,
    });

  test('it spreads no duty for an objective or for the whole plan', () => {
    const spread = responsibilityMatrix(planOf(assign('a', { scope: { whole: true } }), assign('b', { scope: { objectives: ['1'] } })));
    expect(spread.cells).toEqual([]);
    expect(spread.holes).toEqual(['1.1', '1.2']);
    expect(spread.otherAgencies.map(({ id }) => id)).toEqual(['a', 'b']);
  });
  test('it reads a measure as its indicator, once', () => {
    const { cells } = responsibilityMatrix(planOf(assign('a', { scope: { measures: ['1.1a', '1.1b'] } })));
    expect(cells.map(({ agency, indicator, roles }) => [agency, indicator, roles])).toEqual([['a', '1.1', ['lead']]]);
  });
  test('it makes no cell of a duty without a role, and no body of one without a duty', () => {
    const { cells, agencies, otherAgencies } = responsibilityMatrix(planOf(assign('a', { roles: [], scope: { indicators: ['1.1'] } })));
    expect([cells, agencies, otherAgencies.map(({ id }) => id)]).toEqual([[], [], ['a']]);
    expect(duties(planOf(assign('a', { roles: [], scope: { indicators: ['1.1'] } })))[0]?.inMatrix).toBe(false);
  });
  test('it lets a request fill no hole and make no overlap', () => {
    const asked = responsibilityMatrix(
      planOf(assign('a', { binding: false, scope: { indicators: ['1.1'] } }), assign('b', { scope: { indicators: ['1.2'] } })),
    );
    expect(asked.cells).toHaveLength(2);
    expect(asked.holes).toEqual(['1.1']);
    const both = responsibilityMatrix(
      planOf(assign('a', { binding: false, scope: { indicators: ['1.1'] } }), assign('b', { scope: { indicators: ['1.1'] } })),
    );
    expect(both.overlaps).toEqual([]);
  });
  test('it takes data and reports for no carrying out', () => {
    expect(
      responsibilityMatrix(planOf(assign('a', { roles: ['data', 'report', 'coordinate'], scope: { indicators: ['1.1'] } }))).holes,
    ).toEqual(['1.1', '1.2']);
  });
  test('it joins two duties of one body, each role once, and limits the cell only where both are limited', () => {
    const joined = responsibilityMatrix(
      planOf(
        assign('a', {
          roles: ['implement', 'report'],
          scope: {
            indicators: [
              { id: '1.1', aspect: 'phần một' },
              { id: '1.2', aspect: 'phần ba' },
            ],
          },
        }),
        assign('a', { roles: ['report', 'data'], scope: { indicators: [{ id: '1.1', aspect: 'phần hai' }, '1.2'] } }),
      ),
    );
    expect(joined.cells.map(({ roles, aspect }) => [roles, aspect])).toEqual([
      [['implement', 'report', 'data'], 'phần một; phần hai'],
      [['implement', 'report', 'data'], undefined],
    ]);
    expect(joined.cells[0]?.assignments.map(({ aspect }) => aspect)).toEqual(['phần một', 'phần hai']);
    expect(joined.overlaps).toEqual([]);
  });
  test('a duty with more than indicators in its scope does not stand wholly in it', () => {
    const mixed = planOf(assign('a', { scope: { indicators: ['1.1'], whole: true } }), assign('b', { scope: { measures: ['1.1a'] } }));
    expect(duties(mixed).map(({ inMatrix }) => inMatrix)).toEqual([false, true]);
  });
  test('two duties of one clause keep two ids', () => {
    expect(duties(planOf(assign('a', {}), assign('a', { schedule: ['report'] }))).map(({ id, schedule }) => [id, schedule.length])).toEqual(
      [
        ['a/I.1', 0],
        ['a/I.1#2', 1],
      ],
    );
  });
});
