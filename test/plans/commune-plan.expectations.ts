/** What a plan of tasks must say, from its tables; pure, shared by the row tests and the mutation of the plan. */
import type { Activity, Agency, Plan, Rule, Source } from '../../packages/domain/src/plan/plan.ts';
import type { CommuneTables, ListTables, Place, ScheduleRow } from './commune-plan.tables.ts';
import { differences } from './differences.ts';

export interface Expectation {
  readonly title: string;
  /** Where the plan says something else; empty if it says just this. */
  readonly mismatches: (plan: Plan) => string[];
}

type Json = Readonly<Record<string, unknown>>;

/** Our own words; whether they are there, short and in both languages is another test. */
const OURS = new Set(['label', 'nameEn', 'shortName']);

export function placeOf(source: Source | readonly Source[]): Place {
  return [source]
    .flat()
    .map((one) => `${one.clause}:${'line' in one ? [one.line].flat().join('-') : one.url}`)
    .join(' + ');
}

/** A fact without our own words, its source as one text. */
function bare(fact: object | undefined): Json | undefined {
  if (fact === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(fact)
      .filter(([key]) => !OURS.has(key))
      .map(([key, value]: [string, unknown]) => [key, key === 'source' ? placeOf(value as Source) : value]),
  );
}

/** Without the keys whose cell is empty. */
function filled(cells: Json): Json {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== '' && value !== undefined));
}

function rows<Row>(
  name: string,
  table: readonly Row[],
  listOf: (plan: Plan) => readonly object[],
  expected: (row: Row) => Json,
): Expectation[] {
  return table.map((row, at) => {
    const fact = expected(row);
    return {
      title: `${name} | ${Object.values(fact)
        .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
        .join(' | ')}`,
      mismatches: (plan) => differences(bare(listOf(plan)[at]), fact, `${name}/${at}`),
    };
  });
}

const bareAgency = ({ aliases = [], ...agency }: Agency): object => ({ ...agency, aliases });
const bareActivity = ({ parts, ...activity }: Activity): object => ({ ...activity, ...(parts && { parts: Object.keys(parts) }) });

/** Only the Vietnamese of a title or condition is held here. */
function vietnamese(words: unknown): unknown {
  return typeof words === 'object' && words !== null && 'vi' in words ? words.vi : words;
}

function ruleText(rule: Rule): unknown {
  if (rule.type !== 'undated') return rule;
  return rule.condition === undefined ? rule.cadence : `${rule.cadence}: ${String(vietnamese(rule.condition))}`;
}

function head(tables: CommuneTables): Expectation {
  const { id, title, place, year, territory, transcript, issuer, signing } = tables;
  const expected = {
    schemaVersion: 1,
    id,
    language: 'vi',
    period: { from: year, to: year },
    territory,
    objectives: [],
    document: {
      number: null,
      issuedOn: null,
      status: 'unknown',
      title,
      place,
      transcript,
      issuer: { name: issuer[0], level: 'commune', source: issuer[1], wording: issuer[2] },
      signing: signing && { capacity: signing[0], source: signing[1], wording: signing[2] },
    },
  };
  return {
    title: `${title} | ${String(year)} | ${territory.name ?? 'name cut'}, ${territory.parent}`,
    mismatches: (plan) => {
      const {
        activities: _activities,
        agencies: _agencies,
        assignments: _assignments,
        schedule: _schedule,
        funding: _funding,
        document,
        ...rest
      } = plan;
      const { gaps: _gaps, legalBases: _bases, recipients: _recipients, slips: _slips, ...identity } = document;
      const said = { ...rest, document: { ...identity, issuer: bare(identity.issuer), signing: bare(identity.signing) } };
      return differences(said, expected, id);
    },
  };
}

function scheduleRow({ at, ...row }: ScheduleRow): Json {
  return { ...row, source: at };
}

/** By the part of the plan that they hold. */
export function expectationsOf(tables: CommuneTables): Readonly<Record<string, readonly Expectation[]>> {
  return { head: [head(tables)], ...listExpectationsOf(tables) };
}

/** The lists that plans of every kind have. */
export function listExpectationsOf(tables: ListTables): Readonly<Record<string, readonly Expectation[]>> {
  return {
    gaps: rows(
      'gap',
      tables.gaps,
      (plan) => plan.document.gaps,
      ([field, state, raw, source]) => filled({ field, state, raw, source }),
    ),
    'legal bases': rows(
      'basis',
      tables.legalBases,
      (plan) => plan.document.legalBases,
      ([kind, number, issuedOn, issuer, role, source, wording, title]) => ({
        ...filled({ kind, number, role, source, wording, title }),
        issuedOn: issuedOn || null,
        issuer: issuer || null,
      }),
    ),
    recipients: rows(
      'recipient',
      tables.recipients,
      (plan) => plan.document.recipients,
      ([source, name, wording, purpose]) => filled({ name, source, wording: wording ?? name, purpose }),
    ),
    slips: rows(
      'slip',
      tables.slips,
      (plan) => plan.document.slips ?? [],
      ([printed, reading, source]) => ({ printed, reading, source, wording: printed }),
    ),
    agencies: rows(
      'agency',
      tables.agencies,
      (plan) => plan.agencies.map(bareAgency),
      ([printedNumber, id, name, kind, level, source, aliases]) => filled({ printedNumber, id, name, kind, level, source, aliases }),
    ),
    activities: rows(
      'activity',
      tables.activities,
      (plan) => plan.activities.map(bareActivity),
      ([id, kind, printedNumber, source, wording, parts]) => filled({ id, kind, printedNumber, source, wording, parts }),
    ),
    assignments: rows(
      'duty',
      tables.assignments,
      (plan) => plan.assignments,
      ({ at, roles, request, ...row }) => ({
        ...row,
        source: at,
        roles: roles === '' ? [] : roles.split('+'),
        binding: request !== true,
      }),
    ),
    schedule: rows(
      'entry',
      tables.schedule,
      (plan) => plan.schedule.map((entry) => ({ ...entry, title: vietnamese(entry.title), rule: ruleText(entry.rule) })),
      scheduleRow,
    ),
    funding: rows(
      'funding',
      tables.funding,
      (plan) => plan.funding,
      ([id, source, wording]) => ({ id, source, wording }),
    ),
    'nothing more': [
      {
        title: 'as many of each as in the tables',
        mismatches: ({ document, activities, agencies, assignments, schedule, funding }) =>
          differences(
            [
              document.gaps,
              document.legalBases,
              document.recipients,
              document.slips,
              agencies,
              activities,
              assignments,
              schedule,
              funding,
            ].map((list) => list?.length),
            [
              tables.gaps,
              tables.legalBases,
              tables.recipients,
              tables.slips,
              tables.agencies,
              tables.activities,
              tables.assignments,
              tables.schedule,
              tables.funding,
            ].map((list) => list.length),
            'how many',
          ),
      },
    ],
  };
}

/** Every place where the plan is not what its tables say; empty for the true plan. */
export function mismatchesWith(tables: CommuneTables): (plan: Plan) => string[] {
  const all = Object.values(expectationsOf(tables)).flat();
  return (plan) => all.flatMap((expectation) => expectation.mismatches(plan));
}
