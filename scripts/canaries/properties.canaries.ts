import type { Canary } from './canary.ts';

const domain = 'packages/domain/src';

/** One line at a time: what holds for whatever is put in, beyond the cases that somebody thought of. */
export const canaries: readonly Canary[] = [
  {
    name: 'property: a sound plan is refused when a tolerance is as large as can be',
    file: `${domain}/plan/leaves.ts`,
    find: 'isNumber(value) && value >= 0 && value <= 1,',
    replace: 'isNumber(value) && value >= 0 && value < 1,',
    check: { kind: 'node', test: `${domain}/plan/parse-plan.properties.test.ts` },
    says: /FAIL.*a sound plan that is written and read/,
  },
  {
    name: 'property: the quick reading of a plan throws',
    file: `${domain}/plan/quick/is-plan.ts`,
    find: '  } catch {\n    return false;',
    replace: '  } catch (error) {\n    throw error;',
    check: { kind: 'node', test: `${domain}/plan/parse-plan.properties.test.ts` },
    says: /FAIL.*nothing is thrown/,
  },
  {
    name: 'property: the quick reading of a plan passes over keys that it does not know',
    file: `${domain}/plan/quick/shape.ts`,
    find: 'if (!check?.(value[name])) return false;',
    replace: 'if (check && !check(value[name])) return false;',
    check: { kind: 'node', test: `${domain}/plan/parse-plan.properties.test.ts`, only: 'both roads' },
    says: /FAIL.*both roads say the same/,
  },
  {
    name: 'property: a span of one day lasts a year',
    file: `${domain}/schedule/occurrences.ts`,
    find: '(end.month === start.month && end.day < start.day)',
    replace: '(end.month === start.month && end.day <= start.day)',
    check: { kind: 'node', test: `${domain}/schedule/occurrences.properties.test.ts` },
    says: /FAIL.*occurrences are those that a reading of the rule day by day finds/,
  },
  {
    name: 'property: occurrences are ordered by their last day',
    file: `${domain}/schedule/occurrences.ts`,
    find: 'compareCivilDates(a.start, b.start)',
    replace: 'compareCivilDates(a.end, b.end)',
    check: { kind: 'node', test: `${domain}/schedule/occurrences.properties.test.ts` },
    says: /FAIL.*occurrences are those that a reading of the rule day by day finds/,
  },
  {
    name: "property: a day is that of the machine's zone",
    file: `${domain}/civil-date/civil-date.ts`,
    find: '  return makeCivilDate(moved.getFullYear(), moved.getMonth() + 1, moved.getDate());',
    replace: '  const here = new Date(moved.getTime());\n  return makeCivilDate(here.getFullYear(), here.getMonth() + 1, here.getDate());',
    check: { kind: 'node', test: `${domain}/schedule/occurrences.properties.test.ts`, only: 'five zones' },
    says: /FAIL.*five zones, one answer/,
  },
  {
    name: 'property: figures are compared as texts, 9 above 60',
    file: `${domain}/judgement/judge-result.ts`,
    find: 'const order = compareDecimals(value, target.value);',
    replace: 'const order = Math.sign(String(value).localeCompare(String(target.value)));',
    check: { kind: 'node', test: `${domain}/judgement/verdicts.properties.test.ts` },
    says: /FAIL.*a better value of the same year and status never gets a worse verdict/,
  },
  {
    name: 'property: the wish is forgotten on the path, as where a direction has a default',
    file: `${domain}/judgement/judge-progress.ts`,
    find: 'compareFractions(toFraction(value), path), measure.desired)',
    replace: "compareFractions(toFraction(value), path), 'decrease')",
    check: { kind: 'node', test: `${domain}/judgement/verdicts.properties.test.ts` },
    says: /FAIL.*a better value of the same year and status never gets a worse verdict/,
  },
  {
    name: 'property: money is added in doubles',
    file: `${domain}/budget/sum.ts`,
    find: '  return Number(decimalText({ digits, scale }));',
    replace: '  return values.reduce<number>((total, value) => total + (value ?? 0), 0 * Number(decimalText({ digits, scale })));',
    check: { kind: 'node', test: `${domain}/budget/summarise-budget.properties.test.ts` },
    says: /FAIL.*the order of lines and of amounts changes no sum/,
  },
];
