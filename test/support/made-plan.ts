import type { Observation, ObservedValue, PlanData, PlanWithData } from '../../packages/domain/src/plan/plan-data.ts';
import type { Agency, Indicator, Measure, Objective, Plan, ScheduleEntry, Target } from '../../packages/domain/src/plan/plan.ts';

/** A made-up plan for rules that no real plan shows. Every part has its least; `over` says the rest. */
export const source = { clause: 'I.1', line: 1 };

export function makePlan(over: Partial<Plan> = {}): Plan {
  return {
    schemaVersion: 1,
    id: 'made-up-2021-2025',
    language: 'vi',
    document: {
      number: null,
      issuedOn: null,
      status: 'unknown',
      gaps: [],
      title: 'Kế hoạch mẫu',
      place: null,
      issuer: { name: 'UBND tỉnh Mẫu', level: 'province', source },
      signing: { capacity: 'Chủ tịch', source },
      legalBases: [],
      recipients: [],
      transcript: { name: 'made-up.txt', sha256: '0'.repeat(64) },
    },
    period: { from: 2021, to: 2025 },
    territory: { level: 'province', name: 'Mẫu' },
    objectives: [],
    activities: [],
    agencies: [],
    assignments: [],
    schedule: [],
    funding: [],
    ...over,
  };
}

export function makeTarget(over: Partial<Target> = {}): Target {
  return { by: 2025, comparator: 'at-least', value: 60, wording: 'đạt 60%', source, ...over };
}

export function makeMeasure(id: string, over: Partial<Measure> = {}): Measure {
  return { id, label: id, unit: { kind: 'percent' }, desired: 'increase', targets: [makeTarget()], source, ...over };
}

export function makeIndicator(id: string, measures: readonly Measure[] = [makeMeasure(id)]): Indicator {
  return { id, label: id, measures, source };
}

export function makeObjective(id: string, indicators: readonly Indicator[]): Objective {
  return { id, label: id, indicators, source };
}

export function makeAgency(id: string, kind: Agency['kind'] = 'body'): Agency {
  return { id, name: id, kind, level: 'province', source };
}

export function makeEntry(id: string, rule: ScheduleEntry['rule'], over: Partial<ScheduleEntry> = {}): ScheduleEntry {
  return { id, kind: 'report', title: id, wording: id, rule, source, ...over };
}

/** An official observation of a measure. */
export function observe(measure: string, period: number, value: ObservedValue, over: Partial<Observation> = {}): Observation {
  return { measure, period, value, status: 'official', ...over };
}

export function withMadeData(plan: Plan, data: Partial<PlanData>): PlanWithData {
  return { ...plan, data: { plan: plan.id, kind: 'illustrative', source: 'Minh họa', observations: [], filings: [], events: [], ...data } };
}
