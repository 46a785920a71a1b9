import { placed } from '../places.ts';
import type { PlanData } from '../plan-data.ts';
import type { Plan } from '../plan.ts';
import type { CrossCheck } from './cross-check.ts';
import { reportDuplicates } from './ids.ts';
import { reportFarPeriod } from './observations.ts';
import { idsOf, reportUnknown } from './references.ts';

/** Every report handed in belongs to a duty and a body of the plan; every added event runs forwards. */
export function checkFilings(plan: Plan): CrossCheck<PlanData> {
  return (data, report) => {
    const schedule = idsOf(plan.schedule);
    const agencies = idsOf(plan.agencies);
    for (const { item, path } of placed(data.filings, ['filings'])) {
      reportUnknown(schedule, item.schedule, [...path, 'schedule'], report);
      reportUnknown(agencies, item.agency, [...path, 'agency'], report);
      reportFarPeriod(plan, item.period, [...path, 'period'], report);
    }
    const events = placed(data.events, ['events']);
    reportDuplicates(events, report);
    for (const { item, path } of events) {
      const { from, to } = item;
      if (to !== undefined && from > to) report('BDG-306', [...path, 'to'], { from, to });
    }
  };
}
