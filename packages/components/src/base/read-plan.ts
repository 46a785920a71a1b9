import { isPlan, isPlanData, makeConnectionProblem, withData, type Plan, type PlanData, type PlanReading, type PlanWithData, type Problem } from '@binhdanggioi/domain';

/** A plan, with its data if it has any, or what is wrong with them. */
export type Reading = { readonly ok: true; readonly plan: PlanWithData; readonly problems: readonly Problem[] } | { readonly ok: false; readonly problems: readonly Problem[] };

/** At once where that is possible, so that a sound plan is drawn in the same frame. */
type Soon<T> = T | Promise<T>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function then<T, U>(value: Soon<T>, next: (value: T) => Soon<U>): Soon<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** The answer for an object, asked for once however many elements are given it. */
function once<T>(answers: WeakMap<object, Soon<T>>, input: unknown, ask: () => Soon<T>): Soon<T> {
  if (!isObject(input)) return ask();
  const known = answers.get(input);
  if (known) return known;
  const answer = ask();
  answers.set(input, answer);
  return answer;
}

/** What is wrong stays unsaid when the reader who would say it cannot be fetched. */
export const unexplained = (): { ok: false; problems: Problem[] } => ({ ok: false, problems: [makeConnectionProblem('BDG-206', '')] });

const plans = new WeakMap<object, Soon<Reading>>();

/**
 * Reads a plan, alone or with its data under `data`. A sound one is answered at once; what is wrong with another is told by the
 * whole reader, which is fetched only then.
 */
export function readPlan(input: unknown): Soon<Reading> {
  return once(plans, input, () => {
    if (!isObject(input) || !('data' in input)) return readBare(input);
    const { data, ...plan } = input;
    return then(readBare(plan), (reading) => (reading.ok && data !== undefined ? readData(data, reading.plan) : reading));
  });
}

function readBare(input: unknown): Soon<PlanReading> {
  return isPlan(input) ? { ok: true, plan: input, problems: [] } : import('./whole-reading.ts').then(({ parsePlan }) => parsePlan(input), unexplained);
}

const joins = new WeakMap<Plan, WeakMap<object, Soon<Reading>>>();

/** Joins a plan and its data, once per pair, so that every element shares one object; as `readPlan`. */
export function readData(input: unknown, plan: Plan): Soon<Reading> {
  const byData = joins.get(plan) ?? new WeakMap<object, Soon<Reading>>();
  joins.set(plan, byData);
  const join = (data: PlanData, problems: readonly Problem[]): Reading => ({ ok: true, plan: withData(plan, data), problems });
  return once(byData, input, () =>
    isPlanData(input, plan)
      ? join(input, [])
      : import('./whole-reading.ts').then(({ parsePlanData }) => {
          const read = parsePlanData(input, plan);
          return read.ok ? join(read.data, read.problems) : read;
        }),
  );
}
