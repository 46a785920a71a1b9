import { duties as dutiesOf, labelIn } from '../../index.ts';
import type { Duty, Source } from '../../index.ts';
import type { Command, CommandInput } from '../command.ts';

/** What the plan lays on, or asks of, each body. */
export const duties: Command = (input) => {
  const { file, plan, values, locale, words } = input;
  const { agency } = values;
  if (agency !== undefined && !plan.agencies.some(({ id }) => id === agency)) {
    return { kind: 'misuse', sentence: words.noSuchAgency(file, agency) };
  }
  const all = dutiesOf(plan, agency === undefined ? {} : { agency });
  const bodies = [...new Set(all.map((duty) => duty.agency))];
  return {
    kind: 'answer',
    lines: [
      words.heading(file, plan.document.title),
      ...(all.length === 0 ? [`  ${words.noDuties}`] : []),
      ...bodies.flatMap((body) => [
        `  ${(locale === 'en' ? body.nameEn : undefined) ?? body.name}`,
        ...all.filter((duty) => duty.agency === body).flatMap((duty) => dutyLines(duty, input)),
      ]),
    ],
    json: { file, plan: plan.id, duties: all },
    hasErrors: false,
  };
};

function dutyLines({ assignment, schedule }: Duty, { locale, words }: CommandInput): string[] {
  const { source, roles, label, binding } = assignment;
  const parts = [
    ...(roles.length === 0 ? [] : [roles.map((role) => words.roles[role]).join(', ')]),
    labelIn(label, locale),
    ...(binding ? [] : [words.request]),
  ];
  return [
    `    ${[source].flat().map(placeOf).join('; ')}: ${parts.join('; ')}`,
    ...schedule.map((entry) => `      ${words.due(labelIn(entry.title, locale), entry.wording, entry.rule.type === 'undated')}`),
  ];

  function placeOf(one: Source): string {
    return 'line' in one ? words.place(one.clause, [one.line].flat().join('–')) : `${one.clause} (${one.url})`;
  }
}
