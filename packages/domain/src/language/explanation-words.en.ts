import type { Confidence } from '../plan/plan.ts';
import type { DecidingFacts, ExplanationWords, ProgressFacts } from './explanation-words.ts';

const SURENESS: Readonly<Record<Confidence, string>> = {
  confirmed: 'this is confirmed',
  partly: 'this is confirmed only in part',
  'not-confirmed': 'this is not confirmed',
};

function found({ year, figure, course, group }: DecidingFacts): string {
  const ofGroup = group === undefined ? '' : ` for the group “${group}”`;
  return course === 'yes-no' ? `The record for ${year}${ofGroup} says “${figure}”` : `The figure for ${year}${ofGroup} is ${figure}`;
}

function progressClause(progress: ProgressFacts, year: number): string {
  switch (progress.kind) {
    case 'path':
      return `the path to the target stands at ${progress.path} in ${year}`;
    case 'not-kept':
      return 'a level that was to be kept and is not is off track';
    case 'not-a-number':
      return 'progress cannot be assessed, as the target is not a number';
    case 'no-baseline':
      return 'progress cannot be assessed, as there is no baseline with its year';
    case 'no-later-observation':
      return progress.baselineYear === undefined
        ? 'progress cannot be assessed yet, as there is no figure after the baseline'
        : `progress cannot be assessed yet, as there is no figure after the baseline of ${progress.baselineYear}`;
  }
}

const are = (count: number): string => (count === 1 ? `${count} is` : `${count} are`);

export const en: ExplanationWords = {
  status: { estimate: (figure) => `${figure} (estimate)`, illustrative: (figure) => `${figure} (illustrative)` },
  list: (items) => items.join(', '),
  result: {
    met: (facts) => `${found(facts)}, which meets the target (${facts.target}).`,
    early: (facts) => `${found(facts)}, which meets the target (${facts.target}) before it is due in ${facts.due}.`,
    notMet: (facts) =>
      `${found(facts)}, which does not meet the target (${facts.target}); as the figure is official, the target is not met.`,
    notYet: (facts, progress) =>
      `${found(facts)}, which does not yet meet the target (${facts.target}); ${progressClause(progress, facts.year)}.`,
    about: (facts, tolerance, mark) =>
      `${found(facts)}; the document says “about” ${mark}, and the figure falls short by no more than ${tolerance} of that, so the target cannot be assessed.`,
    noObservation: (target) => `There is no figure for any year of the plan, so the target (${target}) cannot be assessed.`,
    duePeriodMissing: (due, isOnset, latest) => {
      const missing = isOnset ? `There is no figure from ${due} on` : `There is no figure for the due year ${due}`;
      return latest === undefined
        ? `${missing}, so the target cannot be assessed.`
        : `${missing}, so the target cannot be assessed; the latest figure, ${latest.figure} for ${latest.year}, decides nothing.`;
    },
    suppressed: (target, year) =>
      year === undefined
        ? `A figure is not published, so the target (${target}) cannot be assessed.`
        : `The figure for ${year} is not published, so the target (${target}) cannot be assessed.`,
    notApplicable: (target, year) =>
      year === undefined
        ? `A figure is recorded as not applicable, so the target (${target}) cannot be assessed.`
        : `The figure for ${year} is recorded as not applicable, so the target (${target}) cannot be assessed.`,
    groupsMissing: (target, groups) =>
      `The target (${target}) binds each group, and there is no figure for: ${groups}; so it cannot be assessed.`,
  },
  indicator: {
    met: ({ all }) => (all === 1 ? 'The only measure of the indicator is met.' : `All ${all} measures of the indicator are met.`),
    partlyMet: ({ all, met, notMet }) =>
      `Of the ${all} measures of the indicator, ${are(met)} met and ${are(notMet)} not, so it is partly met.`,
    notMet: ({ all }) =>
      all === 1 ? 'The only measure of the indicator is not met.' : `None of the ${all} measures of the indicator is met.`,
    notYet: ({ all, notYet }) =>
      all === 1
        ? 'The only measure of the indicator is not yet met.'
        : `Of the ${all} measures of the indicator, ${are(notYet)} not yet met, so it is not yet met.`,
    partNotMet: ({ all, notYet, notMet }) =>
      `Of the ${all} measures of the indicator, ${are(notYet)} not yet met and ${are(notMet)} officially not met, so it is not yet met.`,
    cannotSay: ({ all, cannotSay }) =>
      all === 0
        ? 'The indicator has no measure, so it cannot be assessed.'
        : all === 1
          ? 'The only measure of the indicator cannot be assessed.'
          : `Of the ${all} measures of the indicator, ${cannotSay} cannot be assessed, so it cannot be assessed.`,
  },
  holder: {
    asPrinted: (agency) => `The plan gives this to the ${agency}.`,
    succeeded: ({ agency, successor, date, confidence }) =>
      `From ${date} the ${successor} does this in place of the ${agency}; ${SURENESS[confidence]}.`,
    otherFunction: ({ agency, successor, date, confidence }) =>
      `It is not known who does this: from ${date} the ${successor} has another function of the ${agency}, not this one; ${SURENESS[confidence]}.`,
    notChecked: (agency, from) =>
      `It is not known who does this: nobody has checked which body stands in place of the ${agency} since the reorganisation of ${from}.`,
  },
  reporting: {
    notRequired: (year) => `This is not required in ${year}.`,
    undated: () => 'The document prints no day, so this has no deadline and cannot be late.',
    filed: (filedOn) => `Filed on ${filedOn}.`,
    filedInTime: (filedOn, lastDay) => `Filed on ${filedOn}, within the time allowed, which ended on ${lastDay}.`,
    filedLate: (filedOn, lastDay) => `Filed on ${filedOn}, after the last permitted day, ${lastDay}.`,
    due: (lastDay) => `There is time until the end of ${lastDay}.`,
    lastDay: (lastDay) => `The last permitted day is ${lastDay}.`,
    overdue: (lastDay) =>
      `The last permitted day, ${lastDay}, has passed, and the record of filings, complete to that day, does not have this one.`,
    unknown: (lastDay) => `The last permitted day, ${lastDay}, has passed, but it is not known whether this was done.`,
  },
};
