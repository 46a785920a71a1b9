import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fact, Plan } from '../../packages/domain/src/plan/plan.ts';
import type { PlanData } from '../../packages/domain/src/plan/plan-data.ts';
import { cell, readOracle } from './read-tsv.ts';
import {
  agencyExpectations,
  assignmentExpectations,
  deadlineExpectations,
  measureExpectations,
  mismatches,
  scheduleExpectations,
  targetExpectations,
} from './thua-thien-hue.expectations.ts';
import type { Expectation } from './thua-thien-hue.expectations.ts';

const folder = new URL('../../packages/domain/plans/', import.meta.url);
function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}
const plan = read('thua-thien-hue-2021-2025.json') as Plan;
const data = read('thua-thien-hue-2021-2025.illustrative.json') as PlanData;

const LINES_OF_THE_TRANSCRIPT = 264;
const LINE_OF_THE_SIGNATORY = 264;

type Json = Readonly<Record<string, unknown>>;
interface Found {
  readonly path: string;
  readonly node: Json;
}

function objectsIn(value: unknown, path = ''): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, child]) => objectsIn(child, `${path}/${key}`));
  return Array.isArray(value) ? below : [{ path, node: value as Json }, ...below];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const indicators = plan.objectives.flatMap((objective) => objective.indicators);
const measures = indicators.flatMap((indicator) => indicator.measures);

function table(name: string, rows: readonly Expectation[]): void {
  describe(name, () => {
    it.each(rows.map((row) => [row.title, row] as const))('%s', (_title, row) => {
      expect(row.mismatches(plan)).toEqual([]);
    });
  });
}

table('targets', targetExpectations);
table('measures', measureExpectations);
table('agencies', agencyExpectations);
table('assignments', assignmentExpectations);
table('schedule', scheduleExpectations);
table('deadlines', deadlineExpectations);

it('holds these and nothing more', () => {
  expect(mismatches(plan)).toEqual([]);
});

describe('how many', () => {
  const solutions = plan.activities.filter((activity) => activity.kind === 'solution');
  it.each([
    ['objectives', plan.objectives.length, 6],
    ['indicators', indicators.length, 20],
    ['measures', measures.length, 23],
    ['targets', measures.flatMap((measure) => measure.targets).length, 23],
    ['solutions', solutions.length, 26],
    ['common solutions, each with its letter', solutions.filter((one) => one.objective === undefined && one.printedNumber !== undefined).length, 5],
    ['blocks of agencies', plan.agencies.filter((agency) => agency.printedNumber !== undefined).length, 14],
    ['duties of part IV', plan.assignments.filter((one) => clausesOf(one).some((clause) => clause.startsWith('IV.'))).length, 34],
    ['duties outside part IV', plan.assignments.filter((one) => clausesOf(one).every((clause) => !clause.startsWith('IV.'))).length, 6],
    ['requests', plan.assignments.filter((one) => !one.binding).length, 1],
    ['schedule entries', plan.schedule.length, 12],
    ['schedule entries without a day', plan.schedule.filter((entry) => entry.rule.type === 'undated').length, 7],
    ['funding clauses', plan.funding.length, 3],
    ['legal bases', plan.document.legalBases.length, 1],
    ['lines of recipients', plan.document.recipients.length, 6],
    ['slips', plan.document.slips?.length, 11],
  ])('%s', (_what, actual, expected) => {
    expect(actual).toBe(expected);
  });

  it.each([
    ['1', 3],
    ['2', 4],
    ['3', 3],
    ['4', 3],
    ['5', 3],
    ['6', 5],
  ])('solutions of objective %s', (objective, expected) => {
    expect(solutions.filter((one) => one.objective === objective)).toHaveLength(expected);
  });

  it.each([
    ['1', ['1.1']],
    ['2', ['2.1', '2.2', '2.3']],
    ['3', ['3.1', '3.2', '3.3', '3.4']],
    ['4', ['4.1', '4.2', '4.3', '4.4']],
    ['5', ['5.1', '5.2', '5.3', '5.4']],
    ['6', ['6.1', '6.2', '6.3', '6.4']],
  ])('indicators of objective %s', (objective, expected) => {
    expect(plan.objectives.find(({ id }) => id === objective)?.indicators.map(({ id }) => id)).toEqual(expected);
  });
});

function clausesOf(fact: Json | { readonly source: unknown }): string[] {
  return [fact.source].flat().map((source) => String((source as Json | undefined)?.['clause']));
}

/** The first line of each place where a fact stands. */
function linesOf(fact: Fact): unknown[] {
  return [fact.source].flat().map((source) => ('line' in source ? [source.line].flat()[0] : undefined));
}

describe('the 21 pairs of agency and indicator', () => {
  const pairs = plan.assignments.flatMap((assignment) =>
    (assignment.scope.indicators ?? []).map((indicator) => ({
      agency: plan.agencies.find(({ id }) => id === assignment.agency)?.name,
      indicator: typeof indicator === 'string' ? indicator : indicator.id,
      scope: typeof indicator === 'string' ? '' : indicator.aspect,
      roles: assignment.roles.join('+'),
      line: linesOf(assignment).join(),
    })),
  );
  const rows = readOracle('matrix-002.tsv');
  it.each(rows.map((row) => [`${cell(row, 'indicator')} | ${cell(row, 'agency')} | ${cell(row, 'roles')} | ${cell(row, 'scope')}`, row] as const))('%s', (_title, row) => {
    expect(pairs).toContainEqual(row);
  });
  it('and no other', () => {
    expect(pairs).toHaveLength(rows.length);
  });
});

describe('where each fact stands', () => {
  const facts: readonly (readonly [string, readonly object[]])[] = [
    ['objectives', plan.objectives],
    ['indicators', indicators],
    ['measures', measures],
    ['targets', measures.flatMap((measure) => measure.targets)],
    ['baselines', measures.flatMap(({ baseline }) => baseline ?? [])],
    ['activities', plan.activities],
    ['agencies', plan.agencies],
    ['assignments', plan.assignments],
    ['schedule', plan.schedule],
    ['funding', plan.funding],
    ['legal bases', plan.document.legalBases],
    ['recipients', plan.document.recipients],
    ['slips', plan.document.slips ?? []],
    ['issuer and signing', [plan.document.issuer, plan.document.signing ?? {}]],
  ];
  it.each(facts)('every one of: %s', (_what, list) => {
    expect(list.filter((fact) => !('source' in fact))).toEqual([]);
    expect(list).not.toHaveLength(0);
  });

  const sources = objectsIn(plan).flatMap(({ path, node }) => [node['source'] ?? []].flat().map((source) => ({ path, ...(source as Json) }) as { path: string; clause: unknown; line: unknown }));
  it('names a clause and a line, or a first and a last line, of the transcript', () => {
    const wrong = sources.filter(({ clause, line }) => {
      const lines = [line].flat();
      const [first, last] = [Number(lines[0]), Number(lines[lines.length - 1])];
      return typeof clause !== 'string' || clause === '' || lines.length > 2 || lines.some((one) => !Number.isInteger(one)) || first < 1 || last < first || last > LINES_OF_THE_TRANSCRIPT;
    });
    expect(wrong).toEqual([]);
  });

  it('keeps a few printed words, never sentences', () => {
    const long = objectsIn(plan).flatMap(({ node }) => (typeof node['wording'] === 'string' ? [node['wording']] : [])).filter((wording) => wording.split(/\s+/).length > 14);
    expect(long).toEqual([]);
  });

  it('gives the transcript by name and hash', () => {
    expect(plan.document.transcript?.name).toMatch(/^[^/\\]+\.txt$/);
    expect(plan.document.transcript?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the document', () => {
  it('has no number, day or place in this copy, and says so', () => {
    const { number, issuedOn, place, status, gaps } = plan.document;
    expect({ number, issuedOn, place, status }).toEqual({ number: null, issuedOn: null, place: null, status: 'unknown' });
    expect(gaps.map(({ field, state }) => `${field} ${state}`)).toEqual([
      'number absent',
      'issuedOn absent',
      'place absent',
      'I.2.a.1 absent',
      'I.2.đ absent',
      'II.2.đ absent',
      'IV.14 absent',
    ]);
  });

  it('implements resolution 28/NQ-CP of 03/3/2021', () => {
    const [basis] = plan.document.legalBases;
    expect(basis).toMatchObject({ kind: 'Nghị quyết', number: '28/NQ-CP', issuedOn: '2021-03-03', issuer: 'Chính phủ', role: 'implements' });
  });

  it('is signed in a capacity, by nobody named', () => {
    expect(Object.keys(plan.document.signing ?? {}).sort()).toEqual(['capacity', 'source', 'wording']);
    expect(objectsIn(plan).filter(({ node }) => [node['line']].flat().includes(LINE_OF_THE_SIGNATORY))).toEqual([]);
  });

  it.each([
    ['the plan', plan],
    ['its figures', data],
  ])('names no person: %s', (_what, json) => {
    // A family name and at least one given name, each with a capital.
    const person = /(?<!\p{L})(Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đoàn|Trương|Đinh|Tôn) \p{Lu}\p{Ll}+/u;
    expect(stringsIn(json).filter((text) => person.test(text))).toEqual([]);
  });

  it.each([
    [17, 'Phần đầu đạt 60%', 'Phấn đấu đạt 60%'],
    [47, 'd) Mục tiêu 5', 'đ) Mục tiêu 5'],
    [85, 'bảo … đảm', 'bảo đảm'],
    [113, 'mắt cân bằng giới tính', 'mất cân bằng giới tính'],
    [117, 'mua bán bằng giới tính khi sinh', 'mất cân bằng giới tính khi sinh'],
    [119, 'd) Nhóm giải pháp thực hiện mục tiêu 5', 'đ) Nhóm giải pháp thực hiện mục tiêu 5'],
    [131, 'án phẩm', 'ấn phẩm'],
    [159, 'thực hiện thực hiện Kế hoạch', 'thực hiện Kế hoạch'],
    [207, 'bát bình đẳng giới', 'bất bình đẳng giới'],
    [231, 'Báo Thùa Thiên Huế', 'Báo Thừa Thiên Huế'],
    [233, 'lòng ghép', 'lồng ghép'],
  ])('line %i: «%s» is read «%s»', (line, printed, reading) => {
    const slip = plan.document.slips?.find((one) => one.printed === printed);
    expect(slip?.reading).toBe(reading);
    expect(slip && linesOf(slip)).toEqual([line]);
    const { document: _document, ...rest } = plan;
    expect(stringsIn(rest).filter((text) => text.includes(printed))).toEqual([]);
  });
});

describe('labels', () => {
  const labels = objectsIn(plan).flatMap(({ path, node }) => (node['label'] === undefined ? [] : [{ path, label: node['label'] as { vi?: string; en?: string } }]));
  it('are in both languages', () => {
    expect(labels.filter(({ label }) => !label.vi || !label.en)).toEqual([]);
  });
  it('are short', () => {
    expect(labels.filter(({ label }) => (label.vi ?? '').length > 90 || (label.en ?? '').length > 90)).toEqual([]);
  });
});

describe('what refers to what', () => {
  const ids = {
    agency: plan.agencies.map(({ id }) => id),
    schedule: plan.schedule.map(({ id }) => id),
    activity: plan.activities.map(({ id }) => id),
    objective: plan.objectives.map(({ id }) => id),
    indicator: indicators.map(({ id }) => id),
    measure: measures.map(({ id }) => id),
  };
  it.each(Object.entries<readonly string[]>(ids))('each %s has an id of its own', (_kind, list) => {
    expect(new Set(list).size).toBe(list.length);
  });
  it.each<[string, readonly string[], readonly string[]]>([
    ['agency of a duty', ids.agency, plan.assignments.map(({ agency }) => agency)],
    ['agency beside it', ids.agency, plan.assignments.flatMap((one) => one.with ?? [])],
    ['schedule of a duty', ids.schedule, plan.assignments.flatMap((one) => one.schedule ?? [])],
    ['indicator of a duty', ids.indicator, plan.assignments.flatMap(({ scope }) => scope.indicators ?? []).map((one) => (typeof one === 'string' ? one : one.id))],
    ['activity of a duty', ids.activity, plan.assignments.flatMap(({ scope }) => scope.activities ?? [])],
    ['objective of a solution', ids.objective, plan.activities.flatMap(({ objective }) => objective ?? [])],
    ['agency of a schedule entry', ids.agency, plan.schedule.flatMap(({ from, through, to }) => [from, through, to].flatMap((one) => one ?? []))],
    ['entry before a schedule entry', ids.schedule, plan.schedule.flatMap(({ after }) => after ?? [])],
  ])('%s exists', (_what, known, used) => {
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
    expect(used).not.toHaveLength(0);
  });
});

describe('the illustrative figures', () => {
  const seriesOf = (id: string) => data.observations.filter(({ measure }) => measure === id);

  it('belong to the plan and say what they are', () => {
    expect(data.plan).toBe(plan.id);
    expect(data.kind).toBe('illustrative');
    expect(data.source).toMatch(/^Minh họa/);
    expect(data.observations.filter(({ status }) => status !== 'illustrative')).toEqual([]);
  });

  it('are each recorded on a day not before their year', () => {
    const wrong = data.observations.filter(({ recordedOn, period }) => !/^\d{4}-\d{2}-\d{2}$/.test(recordedOn ?? '') || (recordedOn ?? '') < `${period}-01-01`);
    expect(wrong).toEqual([]);
  });

  it('of 2025 are recorded after its end', () => {
    const last = data.observations.filter(({ period }) => period === 2025);
    expect(last.filter(({ recordedOn }) => (recordedOn ?? '') <= '2025-12-31')).toEqual([]);
    expect(last).not.toHaveLength(0);
  });

  it('are one a measure, year and group', () => {
    const keys = data.observations.map(({ measure, period, group }) => [measure, period, group].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });

  const series: readonly (readonly [string, readonly number[]])[] = measures.map(({ id }) => {
    if (id === '6.1') return [id, []];
    return [id, id === '4.3' || id === '5.1' ? [2021, 2022, 2023, 2024, 2025] : [2020, 2021, 2022, 2023, 2024, 2025]];
  });
  it.each(series)('%s has its years', (id, years) => {
    expect([...new Set(seriesOf(id).map(({ period }) => period))]).toEqual(years);
  });

  it.each(measures.map((measure) => [measure.id, measure] as const))('%s is in the unit, groups and parts of its measure', (id, measure) => {
    const groups = measure.groups?.map((group) => group.id) ?? [undefined];
    for (const { value, group, parts } of seriesOf(id)) {
      expect(groups).toContain(group);
      if (measure.unit.kind === 'yes-no') {
        expect(Object.keys(parts ?? {})).toEqual(measure.parts?.map((part) => part.id));
        expect(value).toBe(Object.values(parts ?? {}).every(Boolean));
      } else if (typeof value !== 'object') {
        expect(value).toBeTypeOf('number');
        expect(value).toBeGreaterThanOrEqual(0);
        if (measure.unit.kind === 'percent') expect(value).toBeLessThanOrEqual(100);
      }
    }
    for (const period of new Set(seriesOf(id).map((one) => one.period))) {
      expect(seriesOf(id).filter((one) => one.period === period).map((one) => one.group)).toEqual(groups);
    }
  });

  it.each([
    ['5.3', 2023],
    ['1.1', 2024],
    ['2.2', 2024],
    ['5.2b', 2024],
    ['6.4', 2024],
  ])('the latest of %s known on 20/11/2024 is of %i', (id, period) => {
    const known = seriesOf(id).filter(({ recordedOn }) => (recordedOn ?? '') <= '2024-11-20');
    expect(Math.max(...known.map((one) => one.period))).toBe(period);
  });

  it('tell of no report handed in, and of no record of them', () => {
    expect(data.filings).toEqual([]);
    expect(data).not.toHaveProperty('filingsCompleteTo');
  });

  it('have events of the Action Month of 2024 that are illustrative and name no body', () => {
    expect(data.events).not.toHaveLength(0);
    expect(data.events.filter(({ status, from, to }) => status !== 'illustrative' || from < '2024-11-15' || (to ?? from) > '2024-12-15')).toEqual([]);
    const names = plan.agencies.flatMap(({ name, shortName }) => [name, shortName ?? name]);
    const named = data.events.filter(({ title }) => names.some((name) => title.includes(name)) || /(?<!\p{L})(Sở|UBND|Hội Liên|Công an|Ủy ban)(?!\p{L})/u.test(title));
    expect(named).toEqual([]);
  });
});
