import { describeTarget } from '../../format/describe-target.ts';
import { formatDate } from '../../format/format-date.ts';
import { formatNumber } from '../../format/format-number.ts';
import type { Locale } from '../../language/locale.ts';
import { agencyById, labelIn } from '../../plan/look-up.ts';
import type {
  AgencyId,
  Assignment,
  Budget,
  BudgetAmount,
  Fact,
  Gap,
  Label,
  LegalBasis,
  Measure,
  Plan,
  ScheduleEntry,
  Source,
  Target,
} from '../../plan/plan.ts';
import { responsibilityMatrix } from '../../responsibility/responsibility-matrix.ts';
import { EXPORT_WORDS, type ExportWords } from '../export-words.ts';
import { moneyOf } from '../tables/budget.ts';
import { readingOf } from '../tables/schedule.ts';
import { element, link, page, table, type Html } from './html.ts';
import { HTML_WORDS, type HtmlWords } from './html-words.ts';

export interface ToHtmlOptions {
  /** Of heads and words; Vietnamese without it. What the document prints stays Vietnamese. */
  readonly locale?: Locale;
}

interface Context {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly words: HtmlWords;
  readonly exported: ExportWords;
}

type Content = string | Html | readonly Content[];

/**
 * A plan as a page of its own: what must be reached, who does what, when, and the budget, as real tables with captions and heads.
 * No script, no style, nothing that is loaded; it stands under the strictest policy, which it names itself.
 * Of results it says nothing: no figure, no verdict. What the document leaves open, what is our reading and what nobody has
 * confirmed is said beside it.
 *
 * @example
 * toHtml(plan).startsWith('<!doctype html>\n<html lang="vi">') // → true
 */
export function toHtml(plan: Plan, { locale = 'vi' }: ToHtmlOptions = {}): string {
  const context: Context = { plan, locale, words: HTML_WORDS[locale], exported: EXPORT_WORDS[locale] };
  const { document, period } = plan;
  return page(
    document.title,
    [
      element('h1', printed(document.title, context)),
      element('p', [context.words.years(period.from, period.to), '. ', context.words.plainly]),
      documentTable(context),
      ...targetsPart(context),
      ...whoPart(context),
      ...whenPart(context),
      ...(plan.budget ? budgetPart(plan.budget, context) : []),
    ],
    locale,
  );
}

/** Words of the document on an English page are told to be Vietnamese. */
function printed(text: string, { locale }: Context): Html | string {
  return locale === 'vi' ? text : element('span', text, { lang: 'vi' });
}

/** Our own words: in the language of the page where the plan has them. */
function own(label: Label, context: Context): Html | string {
  const english = typeof label === 'string' ? undefined : label.en;
  return context.locale === 'en' && english !== undefined ? english : printed(labelIn(label, 'vi'), context);
}

function parted(contents: readonly Content[], mark = '; '): Content {
  return contents.flatMap((content, index) => (index === 0 ? [content] : [mark, content]));
}

function documentTable(context: Context): Html {
  const { plan, words, locale } = context;
  const { document } = plan;
  const gapOf = (field: string): Gap | undefined => document.gaps.find((gap) => gap.field === field);
  const missing = (field: string): string => {
    const gap = gapOf(field);
    return gap ? words.notThere[gap.state] : words.notSaid;
  };
  const bases = document.legalBases.filter(({ role }) => role === 'implements').map((basis) => printed(cited(basis), context));
  return table({
    caption: words.document,
    heads: [words.entry, words.content],
    groups: [
      {
        rows: [
          [words.issuer, printed(document.issuer.name, context)],
          [words.number, document.number ?? missing('number')],
          [words.issuedOn, document.issuedOn === null ? missing('issuedOn') : formatDate(document.issuedOn, locale)],
          ...(bases.length === 0 ? [] : [[words.implements, parted(bases)]]),
        ],
      },
    ],
  });
}

/** As documents cite each other. */
function cited({ kind, number, issuedOn, issuer }: LegalBasis): string {
  return [
    kind,
    ...(number === null ? [] : [`số ${number}`]),
    ...(issuedOn === null ? [] : [`ngày ${formatDate(issuedOn, 'vi')}`]),
    ...(issuer === null ? [] : [`của ${issuer}`]),
  ].join(' ');
}

function targetsPart(context: Context): Html[] {
  const { plan, words, exported } = context;
  const groups = plan.objectives.map(({ id, label, indicators }) => ({
    head: [`${exported.code.objective(id)}. `, own(label, context)],
    rows: indicators.flatMap((indicator) =>
      indicator.measures.map((measure) => [
        measure.id,
        indicator.measures.length > 1 ? [own(indicator.label, context), ': ', own(measure.label, context)] : own(measure.label, context),
        [parted(measure.targets.map((target) => targetWords(target, measure, context))), baselineWords(measure, context)],
        parted(measure.targets.map((target) => dueWords(target, context))),
        placeOf(measure, context),
      ]),
    ),
  }));
  return [
    element('h2', words.targets),
    groups.length === 0
      ? element('p', words.noTargets)
      : table({
          caption: words.targetsCaption,
          heads: [exported.heads.measure, exported.heads.measureName, words.mustReach, exported.heads.due, words.place],
          groups,
        }),
  ];
}

/** As printed; on an English page as we read it too, and wherever nobody has confirmed it, that. */
function targetWords({ wording, onsetWording, group, confidence, ...target }: Target, measure: Measure, context: Context): Content {
  const { words, locale } = context;
  const whole = onsetWording === undefined || wording.includes(onsetWording) ? wording : `${wording}, ${onsetWording}`;
  const name = measure.groups?.find(({ id }) => id === group)?.label;
  const doubts = Object.values(confidence ?? {});
  const doubt = (['not-confirmed', 'partly'] as const).find((one) => doubts.includes(one));
  return [
    ...(name === undefined ? [] : [own(name, context), ': ']),
    printed(`“${whole}”`, context),
    ...(locale === 'en' ? [` (${describeTarget(target, measure.unit, locale)})`] : []),
    ...(doubt === undefined ? [] : [` (${words.unsure[doubt]})`]),
  ];
}

/** The few baselines that a document prints; a year is never assumed. */
function baselineWords({ baseline }: Measure, { words, locale }: Context): string {
  return baseline ? ` (${words.baseline(baseline.wording ?? formatNumber(baseline.value, locale), baseline.year)})` : '';
}

function dueWords({ by, byInferred, from }: Target, { words, locale }: Context): string {
  if (by === undefined || by === from) return from === undefined ? '' : words.from(from);
  const due = typeof by === 'number' ? String(by) : formatDate(by, locale);
  return byInferred ? words.dueInferred(due) : due;
}

function whoPart(context: Context): Html[] {
  const { plan, words, exported } = context;
  const { holes } = responsibilityMatrix(plan);
  const entries = new Map<string, ScheduleEntry>(plan.schedule.map((entry) => [entry.id, entry]));
  const when = ({ schedule = [] }: Assignment): Content =>
    parted(schedule.flatMap((id) => entries.get(id) ?? []).map((entry) => readingOf(entry, tableContext(context))));
  const row = (assignment: Assignment): Content[] => [
    own(assignment.label, context),
    [
      ...(assignment.binding ? [] : [`${exported.request}. `]),
      assignment.roles.map((role) => exported.role[role]).join(', ') || exported.task,
    ],
    inCharge(assignment, context),
    when(assignment),
    placeOf(assignment, context),
  ];
  const groups = plan.agencies
    .map(({ id }) => ({ head: nameOf(id, context), rows: plan.assignments.filter(({ agency }) => agency === id).map(row) }))
    .filter(({ rows }) => rows.length > 0);
  return [
    element('h2', words.who),
    ...(holes.length > 0 ? [element('p', words.holes(holes.join(', ')))] : []),
    groups.length === 0
      ? element('p', words.noDuties)
      : table({
          caption: words.whoCaption,
          heads: [exported.heads.duty, exported.heads.roles, exported.heads.indicators, words.when, words.place],
          groups,
        }),
  ];
}

function inCharge({ scope: { indicators = [], measures = [] } }: Assignment, context: Context): Content {
  const named = indicators.map((one): Content => (typeof one === 'string' ? one : [`${one.id} (`, printed(one.aspect, context), ')']));
  return parted([...named, ...measures], ', ');
}

function nameOf(id: AgencyId | undefined, context: Context): Content {
  const agency = id === undefined ? undefined : agencyById(context.plan, id);
  if (context.locale === 'en' && agency?.nameEn !== undefined) return agency.nameEn;
  return printed(agency?.name ?? id ?? '', context);
}

function whenPart(context: Context): Html[] {
  const { plan, words, exported } = context;
  const rows = plan.schedule.map((entry): Content[] => [
    readingOf(entry, tableContext(context)) || words.undated,
    own(entry.title, context),
    nameOf(entry.from, context),
    parted(
      [nameOf(entry.to, context), ...(entry.through === undefined ? [] : [[words.through(''), nameOf(entry.through, context)]])].filter(
        (one) => one !== '',
      ),
      ', ',
    ),
    printed(`“${entry.wording}”`, context),
    placeOf(entry, context),
  ]);
  return [
    element('h2', words.when),
    rows.length === 0
      ? element('p', words.noSchedule)
      : table({
          caption: words.whenCaption,
          heads: [words.when, exported.heads.title, exported.heads.from, exported.heads.to, exported.heads.wording, words.place],
          groups: [{ rows }],
        }),
  ];
}

function budgetPart(budget: Budget, context: Context): Html[] {
  const { words, exported, locale } = context;
  const columns = budget.years.flatMap((year) => budget.sources.map((source) => ({ year, source })));
  const figure = (value: number | undefined): string => (value === undefined ? exported.notBudgeted : formatNumber(value, locale));
  const cells = (amounts: readonly BudgetAmount[], total: number | undefined): string[] => [
    ...columns.map(({ year, source }) => figure(amounts.find((one) => one.year === year && one.source === source)?.value)),
    total === undefined ? '' : figure(total),
  ];
  const { foot, lines, statedTotals } = budget;
  return [
    element('h2', words.budget),
    table({
      caption: words.budgetCaption(moneyOf(budget, tableContext(context))),
      heads: [
        exported.heads.lineName,
        ...columns.map(({ year, source }) => exported.amountHead(year, exported.moneySource[source] ?? source)),
        exported.heads.statedTotal,
        words.place,
      ],
      groups: [
        {
          rows: [
            ...lines.map((line): Content[] => [own(line.label, context), ...cells(line.amounts, line.statedTotal), placeOf(line, context)]),
            ...(foot ? [[own(foot.label, context), ...cells(statedTotals, foot.statedTotal), placeOf(foot, context)]] : []),
          ],
        },
      ],
    }),
  ];
}

function placeOf({ source }: Pick<Fact, 'source'>, { words }: Context): Content {
  const places: readonly Source[] = 'clause' in source ? [source] : source;
  return parted(
    places.map((one) =>
      'url' in one
        ? link(words.clause(one.clause, undefined), one.url)
        : words.clause(one.clause, typeof one.line === 'number' ? String(one.line) : one.line.join('–')),
    ),
  );
}

function tableContext({ plan, locale, exported }: Context) {
  return { plan, locale, words: exported, dialect: 'rfc4180' } as const;
}
