import {
  choice,
  choices,
  code,
  codes,
  day,
  label,
  number,
  targetValue,
  text,
  texts,
  truth,
  whole,
  yearOrDay,
  years,
} from './field-kinds.ts';
import type { Field } from './field.ts';
import { column, exported, head, planWords, sheet, unitKinds } from './names.ts';
import type { PlanTable } from './plan-table.ts';
import { indicatorsInCharge } from './scope-field.ts';
import { source } from './source-field.ts';

/** Which part of a plan stands in which column. Codes, names and the printed words first, then where they stand. */

export const sourceField = source(['source'], [head('clause'), column('transcriptLine'), column('page')]);
export const wordingField = text(['wording'], column('wording'));
const fact: readonly Field[] = [wordingField, sourceField];
const level = choice(
  ['level'],
  column('level'),
  exported((words) => words.level),
);
const confidence = exported((words) => words.confidence);

export const legalBasesTable: PlanTable = {
  sheet: sheet('legalBases'),
  fields: [
    text(['kind'], head('documentKind')),
    text(['number'], head('number'), { blank: null }),
    day(['issuedOn'], head('issuedOn'), { blank: null }),
    text(['issuer'], head('issuer'), { blank: null }),
    text(['title'], head('documentTitle')),
    choice(
      ['role'],
      head('relation'),
      planWords((words) => words.relation),
    ),
    ...fact,
  ],
};

export const recipientsTable: PlanTable = {
  sheet: sheet('recipients'),
  fields: [
    text(['name'], head('recipient')),
    choice(
      ['purpose'],
      head('purpose'),
      planWords((words) => words.purpose),
    ),
    ...fact,
  ],
};

export const gapsTable: PlanTable = {
  sheet: sheet('gaps'),
  fields: [
    text(['field'], head('gapField')),
    choice(
      ['state'],
      head('gapState'),
      planWords((words) => words.gapState),
    ),
    text(['raw'], head('printed')),
    sourceField,
  ],
};

export const slipsTable: PlanTable = {
  sheet: sheet('slips'),
  fields: [text(['printed'], head('printed')), text(['reading'], head('readAs')), ...fact],
};

export const objectivesTable: PlanTable = {
  sheet: sheet('objectives'),
  fields: [code(['id'], column('objective'), 'objective'), label(['label'], column('objectiveName'), head('nameEn')), ...fact],
  skeleton: { indicators: [] },
};

export const indicatorsTable: PlanTable = {
  sheet: sheet('indicators'),
  owner: code([], column('objective'), 'objective'),
  fields: [code(['id'], column('indicator'), 'indicator'), label(['label'], column('indicatorName'), head('nameEn')), ...fact],
  skeleton: { measures: [] },
};

export const measuresTable: PlanTable = {
  sheet: sheet('measures'),
  owner: code([], column('indicator'), 'indicator'),
  fields: [
    code(['id'], column('measure'), 'measure'),
    label(['label'], column('measureName'), head('nameEn')),
    choice(['unit', 'kind'], column('unit'), unitKinds),
    text(['unit', 'of', 'vi'], head('counted')),
    text(['unit', 'of', 'en'], head('countedEn')),
    text(['unit', 'of', 'enOne'], head('countedEnOne')),
    choice(
      ['desired'],
      head('desired'),
      planWords((words) => words.desired),
    ),
    text(['function'], head('function')),
    label(['complements', 'label'], head('complement'), head('complementEn')),
    number(['baseline', 'value'], column('baseline')),
    whole(['baseline', 'year'], column('baselineYear')),
    text(['baseline', 'wording'], head('baselineWording')),
    source(['baseline', 'source'], [head('baselineClause'), head('baselineLine'), head('baselinePage')]),
    code(['alignsWith'], head('alignsWith'), 'measure'),
    ...fact,
  ],
  skeleton: { targets: [] },
};

export const groupsTable: PlanTable = {
  sheet: sheet('groups'),
  owner: code([], column('measure'), 'measure'),
  fields: [text(['id'], column('id')), label(['label'], head('groupName'), head('nameEn')), truth(['inferred'], head('inferred'))],
};

export const partsTable: PlanTable = {
  sheet: sheet('parts'),
  owner: code([], column('measure'), 'measure'),
  fields: [text(['id'], column('id')), label(['label'], head('partName'), head('nameEn'))],
};

export const targetsTable: PlanTable = {
  sheet: sheet('targets'),
  owner: code([], column('measure'), 'measure'),
  fields: [
    text(['group'], column('group')),
    choice(
      ['comparator'],
      column('comparator'),
      exported((words) => words.comparator),
    ),
    targetValue(['value'], column('value')),
    yearOrDay(['by'], column('due')),
    truth(['byInferred'], column('dueInferred')),
    whole(['from'], column('onset')),
    number(['tolerance'], head('tolerance')),
    wordingField,
    text(['onsetWording'], column('onsetWording')),
    text(['setBy'], column('setBy')),
    choice(['confidence', 'value'], column('valueConfidence'), confidence),
    choice(['confidence', 'comparator'], column('comparatorConfidence'), confidence),
    choice(['confidence', 'year'], column('yearConfidence'), confidence),
    sourceField,
  ],
};

export const activitiesTable: PlanTable = {
  sheet: sheet('activities'),
  fields: [
    code(['id'], column('id'), 'activity'),
    text(['printedNumber'], head('printedNumber')),
    choice(
      ['kind'],
      column('kind'),
      planWords((words) => words.activityKind),
    ),
    label(['label'], head('activityName'), head('nameEn')),
    code(['objective'], column('objective'), 'objective'),
    label(['parts', 'content'], head('content'), head('contentEn')),
    label(['parts', 'audience'], head('audience'), head('audienceEn')),
    label(['parts', 'form'], head('form'), head('formEn')),
    ...fact,
  ],
};

export const agenciesTable: PlanTable = {
  sheet: sheet('agencies'),
  fields: [
    text(['id'], column('id')),
    text(['name'], head('agencyName')),
    text(['nameEn'], head('nameEn')),
    text(['shortName'], head('shortName')),
    choice(
      ['kind'],
      column('kind'),
      exported((words) => words.agencyKind),
    ),
    level,
    texts(['aliases'], head('aliases'), '|'),
    text(['printedNumber'], head('printedNumber')),
    sourceField,
  ],
};

export const assignmentsTable: PlanTable = {
  sheet: sheet('assignments'),
  fields: [
    text(['agency'], column('agency')),
    bindingField(),
    choices(
      ['roles'],
      column('roles'),
      exported((words) => words.role),
    ),
    label(['label'], column('duty'), head('dutyEn')),
    texts(['with'], column('partners')),
    indicatorsInCharge(['scope', 'indicators'], [column('indicators'), column('aspect')]),
    codes(['scope', 'measures'], column('measures'), 'measure'),
    codes(['scope', 'objectives'], column('objectives'), 'objective'),
    codes(['scope', 'activities'], column('activities'), 'activity'),
    truth(['scope', 'whole'], column('wholePlan')),
    texts(['schedule'], column('schedule')),
    code(['related', 'activity'], head('relatedActivity'), 'activity'),
    label(['related', 'who'], head('relatedWho'), head('relatedWhoEn')),
    truth(['related', 'inferred'], head('relatedInferred')),
    ...fact,
  ],
  skeleton: { scope: {} },
};

/** A charge binds; a request does not. */
function bindingField(): Field {
  const words = choice(
    ['binding'],
    column('binding'),
    exported(({ binding, request }) => ({ binding, request })),
  );
  return {
    ...words,
    write: (value, locale) => (typeof value === 'boolean' ? words.write(value ? 'binding' : 'request', locale) : undefined),
    read: (cells, context) => {
      const word = words.read(cells, context);
      return word === undefined ? undefined : word === 'binding';
    },
  };
}

export const scheduleTable: PlanTable = {
  sheet: sheet('schedule'),
  fields: [
    text(['id'], column('id')),
    choice(
      ['kind'],
      column('kind'),
      exported((words) => words.scheduleKind),
    ),
    label(['title'], column('title'), head('titleEn')),
    text(['from'], column('from')),
    text(['through'], column('through')),
    text(['to'], column('to')),
    text(['after'], column('after')),
    choice(
      ['rule', 'type'],
      head('ruleType'),
      planWords((words) => words.ruleType),
    ),
    day(['rule', 'date'], head('date')),
    whole(['rule', 'day'], head('day')),
    whole(['rule', 'month'], head('month')),
    whole(['rule', 'start', 'day'], head('startDay')),
    whole(['rule', 'start', 'month'], head('startMonth')),
    whole(['rule', 'end', 'day'], head('endDay')),
    whole(['rule', 'end', 'month'], head('endMonth')),
    truth(['rule', 'exclusive'], head('exclusive')),
    years(['rule', 'years'], head('years')),
    whole(['rule', 'year'], head('year')),
    choice(
      ['rule', 'cadence'],
      column('cadence'),
      exported((words) => words.cadence),
    ),
    label(['rule', 'condition'], column('condition'), head('conditionEn')),
    ...fact,
  ],
};

export const fundingTable: PlanTable = {
  sheet: sheet('funding'),
  fields: [code(['id'], column('id'), 'activity'), label(['label'], head('fundingName'), head('nameEn')), ...fact],
};

export const successionsTable: PlanTable = {
  sheet: sheet('successions'),
  fields: [
    text(['from'], column('agency')),
    text(['to'], head('successor')),
    text(['function'], head('function')),
    day(['date'], head('successionDate')),
    text(['reference'], head('reference')),
    choice(['confidence'], head('confidence'), confidence),
  ],
};
