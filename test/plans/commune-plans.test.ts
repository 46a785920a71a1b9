import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../packages/domain/src/check/check-plan.ts';
import type { Plan, Rule, ScheduleEntry, Source } from '../../packages/domain/src/plan/plan.ts';
import { parsePlan } from '../../packages/domain/src/plan/parse-plan.ts';
import { duties } from '../../packages/domain/src/responsibility/duties.ts';
import { occurrences } from '../../packages/domain/src/schedule/occurrences.ts';
import { expectationsOf, mismatchesWith, placeOf } from './commune-plan.expectations.ts';
import type { CommuneTables, CountedPart } from './commune-plan.tables.ts';
import { dakCam } from './dak-cam.tables.ts';
import { huongTraBinh } from './huong-tra-binh.tables.ts';
import { cell, readOracle } from './read-tsv.ts';
import type { Row } from './read-tsv.ts';
import { songAn } from './song-an.tables.ts';

type Json = Readonly<Record<string, unknown>>;
type Words = Readonly<{ vi?: string; en?: string }>;

const LONGEST_WORDING = 14;
const LONGEST_LABEL = 80;
const LONGEST_PART = 160;

function read(id: string): Plan {
  return JSON.parse(readFileSync(new URL(`../../packages/domain/plans/${id}.json`, import.meta.url), 'utf8')) as Plan;
}

function objectsIn(value: unknown, path = ''): { readonly path: string; readonly node: Json }[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, child]) => objectsIn(child, `${path}/${key}`));
  return Array.isArray(value) ? below : [{ path, node: value as Json }, ...below];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[‐-―]/g, '-').replace(/\s+/g, ' ').trim();

/** The names that a plan has for a body, one of which a row of the oracle must be. */
function namesOf(plan: Plan, id: string | undefined): string[] {
  const agency = plan.agencies.find((one) => one.id === id);
  return agency ? [agency.name, ...(agency.aliases ?? [])].map(folded) : [''];
}

/** `'once 2020-06-01'`, `'span 11-15 to 12-15, 2020'`, `'yearly 03-08'`. */
function ruleFrom(row: Row): Rule {
  const text = cell(row, 'rule');
  const [, date] = /^once (\S+)$/.exec(text) ?? [];
  if (date !== undefined) return { type: 'once', date, exclusive: cell(row, 'exclusive') === 'yes' };
  const span = /^span (\d+)-(\d+) to (\d+)-(\d+), (\d{4})$/.exec(text);
  if (span) {
    const [, startMonth = 0, startDay = 0, endMonth = 0, endDay = 0, year = 0] = span.map(Number);
    return { type: 'span', start: { month: startMonth, day: startDay }, end: { month: endMonth, day: endDay }, years: [year] };
  }
  const yearly = /^yearly (\d+)-(\d+)$/.exec(text);
  if (yearly) return { type: 'yearly', month: Number(yearly[1]), day: Number(yearly[2]) };
  throw new Error(`the oracle has a rule of a new kind: ${text}`);
}

function entryOf(plan: Plan, row: Row): ScheduleEntry | undefined {
  return plan.schedule.find(({ source, wording }) => placeOf(source).endsWith(`:${cell(row, 'line')}`) && wording === cell(row, 'wording'));
}

function count(plan: Plan, what: CountedPart): number {
  const { agencies, assignments, activities, schedule, document } = plan;
  const blocks = new Set(agencies.flatMap(({ id, printedNumber }) => (printedNumber === undefined ? [] : [id])));
  const inBlock = assignments.filter(({ agency, source }) => blocks.has(agency) && /^[IVX]+\.\d+:/.test(placeOf(source)));
  switch (what) {
    case 'blocks of agencies':
      return blocks.size;
    case 'duties of the blocks':
      return inBlock.length;
    case 'duties outside the blocks':
      return assignments.length - inBlock.length;
    case 'requests':
      return assignments.filter(({ binding }) => !binding).length;
    case 'deadlines with a day':
      return schedule.filter(({ kind, rule }) => (kind === 'report' || kind === 'deadline') && rule.type !== 'undated').length;
    case 'numbered citations':
      return document.legalBases.length;
    case 'mentions of them':
      return document.legalBases.flatMap(({ source }): readonly Source[] => ('clause' in source ? [source] : source)).length;
    case 'activities with parts':
      return activities.filter(({ parts }) => parts !== undefined).length;
    case 'purposes':
      return activities.filter(({ kind }) => kind === 'purpose').length;
    case 'solutions':
      return activities.filter(({ kind }) => kind === 'solution').length;
  }
}

describe.each([huongTraBinh, songAn, dakCam].map((tables) => [tables.id, tables] as const))('%s', (id: string, tables: CommuneTables) => {
  const plan = read(id);

  describe.each(Object.entries(expectationsOf(tables)))('%s', (_part, expectations) => {
    it.each(expectations.map((one) => [one.title, one] as const))('%s', (_title, one) => {
      expect(one.mismatches(plan)).toEqual([]);
    });
    it('is not tested by nothing', () => {
      expect(expectations.length > 0 || _part === 'funding').toBe(true);
    });
  });

  it('says this and nothing more', () => {
    expect(mismatchesWith(tables)(plan)).toEqual([]);
  });

  it('is read without a word', () => {
    expect(parsePlan(plan)).toEqual({ ok: true, plan, problems: [] });
  });

  it('has no objective and no target, and no finding for that', () => {
    expect(plan.objectives).toEqual([]);
    expect(checkPlan(plan).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(tables.findings);
  });

  describe('the oracle of deadlines', () => {
    const oracle = readOracle('deadlines.tsv').filter((row) => cell(row, 'plan') === id);
    it.each(
      oracle.map(
        (row) => [`${cell(row, 'kind')} | ${cell(row, 'rule')} | «${cell(row, 'wording')}» | line ${cell(row, 'line')}`, row] as const,
      ),
    )('%s', (_title, row) => {
      const entry = entryOf(plan, row);
      expect(entry?.kind).toBe(cell(row, 'kind'));
      expect(entry?.rule).toEqual(ruleFrom(row));
      for (const key of ['from', 'through', 'to'] as const) expect(namesOf(plan, entry?.[key])).toContain(folded(cell(row, key)));
      const { year } = tables;
      const falling = occurrences(plan, { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` }).filter(
        ({ schedule }) => schedule === entry?.id,
      );
      const lastDay = cell(row, 'last day') || `${String(year)}-${cell(row, 'rule').replace('yearly ', '')}`;
      expect(falling.map((one) => one.lastDay)).toEqual([lastDay.replace('yyyy', String(year))]);
    });

    it('knows every dated entry', () => {
      expect(plan.schedule.filter(({ rule }) => rule.type !== 'undated').map((entry) => entry.id)).toEqual(
        expect.arrayContaining(oracle.map((row) => entryOf(plan, row)?.id)),
      );
      expect(plan.schedule.filter(({ rule }) => rule.type !== 'undated')).toHaveLength(oracle.length);
      expect(oracle).not.toHaveLength(0);
    });
  });

  it.each(tables.counts)('%s: %i', (what, expected) => {
    expect(count(plan, what)).toBe(expected);
  });

  it.each(tables.dutiesOf)('the duties of %s and the entries in which they fall due', (agency, days) => {
    expect(duties(plan, { agency }).map(({ schedule }) => schedule.map((entry) => entry.id))).toEqual(days);
  });

  describe('what stands where', () => {
    const facts: readonly (readonly [string, readonly object[]])[] = [
      ['activities', plan.activities],
      ['agencies', plan.agencies],
      ['assignments', plan.assignments],
      ['schedule', plan.schedule],
      ['funding', plan.funding],
      ['legal bases', plan.document.legalBases],
      ['recipients', plan.document.recipients],
      ['slips', plan.document.slips ?? []],
    ];
    it.each(facts)('every one of: %s', (_what, list) => {
      expect(list.filter((fact) => !('source' in fact))).toEqual([]);
    });

    it('is within the transcript', () => {
      const lines = objectsIn(plan).flatMap(({ path, node }) =>
        node['line'] === undefined ? [] : [{ path, lines: [node['line']].flat().map(Number) }],
      );
      expect(lines.filter(({ lines: [first = 0, last = first] }) => first < 1 || last < first || last > tables.lines)).toEqual([]);
    });

    it('keeps a few printed words, never sentences', () => {
      const wordings = objectsIn(plan).flatMap(({ node }) => (typeof node['wording'] === 'string' ? [node['wording']] : []));
      expect(wordings.filter((wording) => wording.split(/\s+/).length > LONGEST_WORDING)).toEqual([]);
    });

    it('names no person', () => {
      // A family name and at least one given name, each with a capital.
      const person =
        /(?<!\p{L})(Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đoàn|Trương|Đinh|Tôn) \p{Lu}\p{Ll}+/u;
      expect(stringsIn(plan).filter((text) => person.test(text))).toEqual([]);
    });

    it('takes over no slip', () => {
      const { document, ...rest } = plan;
      const printed = (document.slips ?? []).map((slip) => slip.printed);
      expect(stringsIn(rest).filter((text) => printed.some((one) => text.includes(one)))).toEqual([]);
    });

    it('is in composed letters', () => {
      expect(stringsIn(plan).filter((text) => text !== text.normalize('NFC'))).toEqual([]);
    });
  });

  describe('our own words', () => {
    const words = objectsIn(plan).flatMap(({ path, node }) =>
      ['label', 'title', 'condition'].flatMap((key) =>
        path.startsWith('/document') || node[key] === undefined ? [] : [{ path: `${path}/${key}`, text: node[key] as Words }],
      ),
    );
    const parts = plan.activities.flatMap((activity) => Object.values(activity.parts ?? {}) as Words[]);
    it('are in both languages', () => {
      expect(words.filter(({ text }) => !text.vi || !text.en)).toEqual([]);
      expect(parts.filter(({ vi, en }) => !vi || !en)).toEqual([]);
    });
    it('are short', () => {
      const isLong = ({ vi = '', en = '' }: Words, most: number): boolean => vi.length > most || en.length > most;
      // The Action Month keeps its printed name.
      expect(words.filter(({ path, text }) => !path.startsWith('/schedule/') && isLong(text, LONGEST_LABEL))).toEqual([]);
      expect(parts.filter((text) => isLong(text, LONGEST_PART))).toEqual([]);
    });
    it('tell the entries of a list apart', () => {
      for (const list of [plan.activities, plan.agencies, plan.schedule]) {
        const ids = list.map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
      }
      const labels = plan.activities.map(({ label }) => (label as Words).vi);
      expect(new Set(labels).size).toBe(labels.length);
    });
  });

  it('names no body without need', () => {
    const used = [
      ...plan.assignments.flatMap((one) => [one.agency, ...(one.with ?? [])]),
      ...plan.schedule.flatMap(({ from, through, to }) => [from, through, to]),
    ];
    expect(plan.agencies.filter((agency) => !used.includes(agency.id))).toEqual([]);
  });
});
