import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../packages/domain/src/plan/parse-plan.ts';
import type { Plan, Source } from '../../packages/domain/src/plan/plan.ts';
import { objectsIn, PERSON, stringsIn } from './json-parts.ts';
import { pagesOf, targetExpectations } from './national.expectations.ts';
import { DECISION, KEPT, PAGES } from './national.tables.ts';

const read = (id: string): Plan =>
  JSON.parse(readFileSync(new URL(`../../packages/domain/plans/${id}.json`, import.meta.url), 'utf8')) as Plan;
const plan = read('national-2021-2030');
const province = read('thua-thien-hue-2021-2025');

const indicatorsIn = (one: Plan) => one.objectives.flatMap((objective) => objective.indicators);
const measures = indicatorsIn(plan).flatMap((indicator) => indicator.measures);

describe('the targets', () => {
  it.each(targetExpectations.map((row) => [row.title, row] as const))('%s', (_title, row) => {
    expect(row.mismatches(plan)).toEqual([]);
  });

  it('are two a measure, of 2025 and of 2030, and no other', () => {
    expect(measures.flatMap(({ id, targets }) => targets.map(({ by }) => `${id} ${String(by)}`))).toEqual(
      measures.flatMap(({ id }) => [`${id} 2025`, `${id} 2030`]),
    );
    expect(targetExpectations).toHaveLength(46);
  });
});

describe('what is measured', () => {
  it.each([
    ['objectives', plan.objectives.length, 6],
    ['indicators', indicatorsIn(plan).length, 20],
    ['measures', measures.length, 23],
  ])('%s', (_what, actual, expected) => {
    expect(actual).toBe(expected);
  });

  it.each([
    ['1', 1],
    ['2', 3],
    ['3', 4],
    ['4', 4],
    ['5', 4],
    ['6', 4],
  ])('indicators of objective %s: %i', (id, count) => {
    expect(plan.objectives.find((objective) => objective.id === id)?.indicators).toHaveLength(count);
  });

  it('is what the measures of the province are aligned with', () => {
    const aligned = indicatorsIn(province).flatMap((indicator) => indicator.measures.map(({ alignsWith }) => alignsWith));
    expect(aligned).toEqual(measures.map(({ id }) => id));
  });

  it.each(measures.map((measure) => [measure.id, measure] as const))('%s: unit and direction', (id, measure) => {
    const ofProvince = indicatorsIn(province)
      .flatMap((indicator) => indicator.measures)
      .find((one) => one.id === id);
    // The strategy counts provinces where the province counts its facilities.
    expect(measure.unit).toEqual(id === '4.4' ? { kind: 'percent' } : ofProvince?.unit);
    expect(measure.desired).toBe(KEPT.includes(id) ? 'maintain' : ofProvince?.desired);
  });

  it('states no baseline, for none is confirmed', () => {
    expect(measures.filter(({ baseline }) => baseline)).toEqual([]);
  });
});

describe('the document', () => {
  it('is the resolution, of which only the targets are here', () => {
    const { gaps, issuer, legalBases, recipients, ...rest } = plan.document;
    expect(rest).toEqual(DECISION);
    expect([issuer.name, issuer.level, legalBases, recipients]).toEqual(['Chính phủ', 'central', [], []]);
    expect(gaps).toEqual([
      { field: 'place', state: 'absent' },
      { field: 'signing', state: 'absent' },
      { field: 'Nhiệm vụ, giải pháp', state: 'absent' },
      { field: 'Tổ chức thực hiện', state: 'absent' },
    ]);
    const { activities, agencies, assignments, schedule, funding } = plan;
    expect({ activities, agencies, assignments, schedule, funding }).toEqual({
      activities: [],
      agencies: [],
      assignments: [],
      schedule: [],
      funding: [],
    });
    expect(plan).not.toHaveProperty('budget');
    expect([plan.period, plan.territory]).toEqual([
      { from: 2021, to: 2030 },
      { level: 'central', name: 'Việt Nam' },
    ]);
  });

  it('is read without a word', () => {
    expect(parsePlan(plan)).toEqual({ ok: true, plan, problems: [] });
  });

  it('names a page for every fact, and no line of a transcript', () => {
    const facts = objectsIn(plan).filter(({ node }) => 'source' in node);
    expect(facts).toHaveLength(1 + 6 + 20 + 23 + 46);
    const known = new Set(Object.values(PAGES));
    expect(facts.filter(({ node }) => pagesOf(node['source'] as Source).some((url) => !known.has(url)))).toEqual([]);
    expect(objectsIn(plan).filter(({ node }) => 'line' in node)).toEqual([]);
  });

  it('says of every figure how sure it is', () => {
    expect(measures.flatMap(({ targets }) => targets).filter(({ confidence }) => !confidence)).toEqual([]);
  });

  it('keeps a few printed words, names no person, and has labels in both languages', () => {
    const wordings = objectsIn(plan).flatMap(({ node }) => (typeof node['wording'] === 'string' ? [node['wording']] : []));
    expect(wordings.filter((wording) => wording.split(/\s+/).length > 7)).toEqual([]);
    expect(stringsIn(plan).filter((text) => PERSON.test(text))).toEqual([]);
    const labels = objectsIn(plan).flatMap(({ node }) =>
      node['label'] === undefined ? [] : [node['label'] as { vi?: string; en?: string }],
    );
    expect(labels.filter(({ vi = '', en = '' }) => vi === '' || en === '' || vi.length > 90 || en.length > 90)).toEqual([]);
  });
});
