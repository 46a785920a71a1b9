/** The plans of the browser's cases: the real ones, and larger ones made of their parts. */
import thuaThienHue from '@binhdanggioi/domain/plans/thua-thien-hue-2021-2025.js';
import illustrative from '@binhdanggioi/domain/plans/thua-thien-hue-2021-2025.illustrative.js';
import kienGiang from '@binhdanggioi/domain/plans/kien-giang-2016-2020.js';
import { parsePlan, parsePlanData, withData, type Agency, type Assignment, type Plan, type PlanData, type PlanWithData, type Role, type ScheduleEntry } from '@binhdanggioi/domain';
import { grownData, grownPlan } from './grown-plan.ts';

/** A plan that the elements would refuse would be measured as its message. */
function sound(input: unknown): Plan {
  const read = parsePlan(input);
  if (!read.ok) throw new Error(`the plan is not sound: ${read.problems.map(({ code, pointer }) => `${code} ${pointer}`).join(', ')}`);
  return read.plan;
}

function figures(input: unknown, plan: Plan): PlanData {
  const read = parsePlanData(input, plan);
  if (!read.ok) throw new Error('the data does not parse');
  return read.data;
}

const hue = sound(thuaThienHue);
const hueData = figures(illustrative, hue);

/** The plan and its figures `times` times: 20 indicators each. */
function grown(times: number): PlanWithData {
  const plan = sound(grownPlan(hue, times));
  return withData(plan, figures(grownData(hueData, times), plan));
}

const someRoles: readonly Role[] = ['lead', 'implement', 'coordinate', 'data'];
/** One pair in so many has a duty, about as in the real plans. */
const SPARSE = 5;

/** So many agencies, each charged with every fifth of so many indicators. */
function crossed(agencies: number, indicators: number): PlanWithData {
  const { objectives } = grownPlan(hue, Math.ceil(indicators / 20));
  const codes = objectives.flatMap((one) => one.indicators.map(({ id }) => id)).slice(0, indicators);
  const bodies = hue.agencies.filter(({ kind }) => kind === 'body');
  const more: Agency[] = Array.from({ length: agencies }, (_, at) => {
    const body = bodies[at % bodies.length];
    if (!body) throw new Error('the plan names no body');
    const copy = Math.floor(at / bodies.length);
    return copy === 0 ? body : { ...body, id: `${body.id}~${copy}`, name: `${body.name} ${copy + 1}` };
  });
  const assignments = more.map(({ id }, at): Assignment => ({
    agency: id,
    roles: [someRoles[at % someRoles.length] ?? 'lead'],
    binding: true,
    scope: { indicators: codes.filter((_, row) => (row + at) % SPARSE === 0) },
    label: `Thực hiện chỉ tiêu của cơ quan ${at + 1}`,
    source: hue.assignments[0]?.source ?? { clause: 'IV', line: 1 },
    wording: 'Chịu trách nhiệm thực hiện',
  }));
  const others = hue.agencies.filter(({ id }) => !more.some((one) => one.id === id));
  return sound({ ...hue, objectives, agencies: [...more, ...others], assignments });
}

/** The Action Month of 2024 with so many deadlines, spread over its days. */
function dated(entries: number): PlanWithData {
  const month = hue.schedule.filter(({ kind }) => kind === 'action-month');
  const body = hue.agencies[0];
  if (!month[0] || !body) throw new Error('the plan names no Action Month, or nobody');
  const { source } = month[0];
  const schedule = Array.from({ length: entries }, (_, at): ScheduleEntry => {
    const day = (at * 7) % 60;
    const date = day < 30 ? `2024-11-${String(day + 1).padStart(2, '0')}` : `2024-12-${String(day - 29).padStart(2, '0')}`;
    return { id: `viec-${at}`, kind: 'deadline', title: `Việc cần làm ${at + 1}`, from: body.id, wording: 'trước ngày', rule: { type: 'once', date }, source };
  });
  return sound({ ...hue, schedule: [...month, ...schedule], assignments: [] });
}

const makers = {
  hue: () => grown(1),
  'hue × 10': () => grown(10),
  annex: () => sound(kienGiang),
  '14 agencies × 20 indicators': () => crossed(14, 20),
  '60 agencies × 100 indicators': () => crossed(60, 100),
  '10 entries': () => dated(10),
  '100 entries': () => dated(100),
  '1,000 entries': () => dated(1000),
} satisfies Readonly<Record<string, () => PlanWithData>>;

export type PlanName = keyof typeof makers;

const made = new Map<PlanName, PlanWithData>();

export function planNamed(name: PlanName): PlanWithData {
  let plan = made.get(name);
  if (!plan) made.set(name, (plan = makers[name]()));
  return plan;
}

/** The plan before its newest part came: without the newest figure known on 20/11/2024, else without the last duty, else without the last entry. */
export function before(plan: PlanWithData): PlanWithData {
  const { data, schedule, assignments } = plan;
  const newest = data?.observations.filter(({ recordedOn = '' }) => recordedOn <= '2024-11-20').at(-1);
  if (data && newest) return { ...plan, data: { ...data, observations: data.observations.filter((one) => one !== newest) } };
  if (assignments.length) return { ...plan, assignments: assignments.slice(0, -1) };
  return { ...plan, schedule: schedule.slice(0, -1) };
}
