import { describeTarget, evaluatePlan, findMeasure, formatDate, formatMeasure, indicatorsOf, labelIn } from '../../index.ts';
import type { Confidence, MeasureEvaluation, Target } from '../../index.ts';
import type { Command, CommandInput } from '../command.ts';

/** Judges every target of a plan on one day. */
export const evaluate: Command = (input) => {
  const { file, plan, values, locale, words, system } = input;
  const asOf = values['as-of'] ?? system.today();
  const evaluation = evaluatePlan(plan, { asOf });
  const lines = indicatorsOf(plan).flatMap(({ id, label }) => {
    const judged = evaluation.indicators[id];
    if (!judged) return [];
    const verdict = [
      words.results[judged.result],
      ...(judged.result === 'not-yet' ? [words.progresses[judged.progress]] : []),
      ...(judged.reason === undefined ? [] : [words.reasons[judged.reason]]),
    ];
    const measures = judged.measures.flatMap((measure) => evaluation.measures[measure] ?? []);
    return [`  ${id} ${labelIn(label, locale)}: ${verdict.join('; ')}`, ...measures.map((measure) => `    ${measureLine(measure, input)}`)];
  });
  return {
    kind: 'answer',
    lines: [
      words.heading(file, plan.document.title),
      `  ${words.asOf(formatDate(asOf, locale))}`,
      ...(lines.length === 0 ? [`  ${words.noTargets}`] : lines),
    ],
    json: { file, plan: plan.id, ...evaluation },
    hasErrors: false,
  };
};

function measureLine({ measure: id, target, observation, dataStatus }: MeasureEvaluation, { plan, locale, words }: CommandInput): string {
  const unit = findMeasure(plan, id)?.unit;
  if (!unit) return id;
  const figure =
    observation === undefined || dataStatus === 'none'
      ? words.noFigure
      : words.figure(formatMeasure(observation.value, unit, locale).text, observation.period, words.statuses[dataStatus]);
  return [words.target(id, describeTarget(target, unit, locale)), ...dueOf(target), ...doubtOf(target), figure].join('; ');

  function dueOf({ by, from, byInferred }: Target): string[] {
    // "từ năm 2025 trở đi" has said the year.
    if (by === undefined || by === from) return [];
    return [words.dueBy(typeof by === 'number' ? String(by) : formatDate(by, locale), byInferred === true)];
  }

  function doubtOf({ confidence }: Target): string[] {
    const parts = Object.values(confidence ?? {}) as Confidence[];
    const doubt = (['not-confirmed', 'partly'] as const).find((one) => parts.includes(one));
    return doubt === undefined ? [] : [words.unsure[doubt]];
  }
}
