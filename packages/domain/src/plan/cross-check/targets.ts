import { placed, placedMeasures } from '../places.ts';
import type { Plan, Unit } from '../plan.ts';
import type { CrossCheck, Path, Report } from './cross-check.ts';
import { idsOf, reportUnknown } from './references.ts';

/** A yes/no measure takes `true` or `false`, every other a number; `owner` is what has the value. */
export function reportWrongKind(unit: Unit, value: number | boolean, owner: Path, report: Report): void {
  const expected = unit.kind === 'yes-no' ? 'boolean' : 'number';
  if (typeof value !== expected) {
    report('BDG-309', [...owner, 'value'], { unit: unit.kind, expected: expected === 'boolean' ? 'true / false' : '49.1' });
  }
}

/** Every measure promises something, of the kind of its unit, to groups that it has, by a year that is not before the plan. */
export const checkTargets: CrossCheck<Plan> = (plan, report) => {
  for (const { item: measure, path } of placedMeasures(plan)) {
    if (measure.targets.length === 0) report('BDG-308', [...path, 'targets'], { measure: measure.id });
    for (const { item: target, path: at } of placed(measure.targets, [...path, 'targets'])) {
      reportWrongKind(measure.unit, target.value, at, report);
      if (target.group !== undefined) reportUnknown(idsOf(measure.groups), target.group, [...at, 'group'], report);
      const key = target.by === undefined ? 'from' : 'by';
      const due = target[key];
      if (due === undefined) report('BDG-307', [...at, 'by']);
      else if (Number.parseInt(String(due), 10) < plan.period.from) report('BDG-311', [...at, key], { due, from: plan.period.from });
    }
  }
};
