import { foldForSearch } from '../format/fold-for-search.ts';
import type { Comparator, Role, Source, Unit } from '../plan/plan.ts';
import type { Column, indicatorColumns } from './columns.ts';
import { AgencyList, cell, isBlank, slug, sourceOf, type TableInput } from './cells.ts';
import { readNumberCell, readTargetCell, type NumberCell, type TargetCell } from './read-target.ts';

type Input = TableInput<(typeof indicatorColumns)[number]['name']>;

interface Row {
  readonly cells: readonly string[];
  readonly row: number;
  readonly section: string;
}

interface ReadTarget {
  readonly by: number;
  readonly comparator: Comparator;
  readonly value: number | boolean;
  readonly wording: string;
  readonly source: Source;
}

const yes = /^(?:co|yes|x|✓)$/;
const no = /^(?:khong|chua|no)$/;
const falls: readonly Comparator[] = ['at-most', 'less-than'];
const roles: readonly ('lead' | 'implement' | 'coordinate' | 'report' | 'data')[] = ['lead', 'implement', 'coordinate', 'report', 'data'];

/** Each row is a measure of an indicator; rows of one code are measures of one indicator. */
export function readIndicators(input: Input): { plan: object; data?: object } {
  const { table, found, report } = input;
  const bodies = new AgencyList(table);
  const observations: object[] = [];
  const assignments = new Map<string, { agency: string; role: Role; indicators: string[]; row: number; column: string }>();
  const byCode = new Map<string, Row[]>();
  let section = '';
  table.rows.forEach(({ cells, isSection }, row) => {
    if (isSection) section = cells.find((text) => text !== '') ?? '';
    if (isSection || cells.every(isBlank)) return;
    const code = cell(cells, found.code?.[0]);
    for (const column of [found.code?.[0], found.label?.[0]])
      if (column && isBlank(cell(cells, column))) report.at('BDG-135', row, column, '');
    const rows = byCode.get(code) ?? [];
    byCode.set(code, rows);
    rows.push({ cells, row, section: cell(cells, found.objective?.[0]) || section });
  });

  const objectives: { id: string; label: string; indicators: object[]; source: object }[] = [];
  for (const [code, rows] of byCode) {
    const first = rows[0];
    if (!first) continue;
    const id = slug(code);
    const measures = rows.map((one, index) => measure(input, one, rows.length > 1 ? id + letter(index) : id, observations));
    const title = first.section || table.caption || table.id;
    let objective = objectives.find(({ label }) => label === title);
    if (!objective)
      objectives.push(
        (objective = { id: String(objectives.length + 1), label: title, indicators: [], source: sourceOf(table, first.row) }),
      );
    objective.indicators.push({ id, label: cell(first.cells, found.label?.[0]) || '–', measures, source: sourceOf(table, first.row) });
    for (const role of roles)
      for (const column of found[role] ?? [])
        for (const agency of bodies.named(cell(first.cells, column), first.row)) {
          const key = `${agency} ${role}`;
          const known = assignments.get(key) ?? { agency, role, indicators: [], row: first.row, column: column.head };
          assignments.set(key, known);
          known.indicators.push(id);
        }
  }
  return {
    plan: {
      objectives,
      agencies: bodies.agencies,
      assignments: [...assignments.values()].map(({ agency, role, indicators, row, column }) => ({
        agency,
        roles: [role],
        binding: true,
        scope: { indicators },
        label: column,
        source: sourceOf(table, row),
      })),
    },
    ...(observations.length > 0 && { data: { observations } }),
  };
}

const letter = (index: number): string => String.fromCharCode(97 + index);

function measure({ table, found, report, period }: Input, { cells, row }: Row, id: string, observations: object[]): object {
  const source = sourceOf(table, row);
  const numberAt = (column: Column): NumberCell | undefined => {
    const text = cell(cells, column);
    if (isBlank(text)) return undefined;
    const value = readNumberCell(text);
    return typeof value === 'object' ? value : report.at(value === 'unclear' ? 'BDG-133' : 'BDG-134', row, column, text);
  };
  const truthAt = (column: Column): boolean | undefined => {
    const text = foldForSearch(cell(cells, column));
    return yes.test(text) ? true : no.test(text) ? false : undefined;
  };

  const unitColumn = found.unit?.[0];
  const targets = (found.target ?? []).filter((column) => !isBlank(cell(cells, column)));
  if (targets.length === 0)
    report.say('BDG-135', `/rows/${String(row)}`, {
      row: row + 1,
      column: (found.target ?? []).map(({ head }) => head).join(', ') || 'Chỉ tiêu + năm',
      value: '',
    });
  const isTruth = targets.length > 0 && targets.every((column) => truthAt(column) !== undefined);
  const baseline = isTruth
    ? undefined
    : found.baseline?.map((column) => ({ column, number: numberAt(column) })).find(({ number }) => number);

  const read = targets.map((column): { column: Column; value: boolean | TargetCell } | undefined => {
    const text = cell(cells, column);
    const value = isTruth ? truthAt(column) : readTargetCell(text);
    if (value !== undefined && value !== 'unclear') return { column, value };
    return report.at(value === 'unclear' ? 'BDG-133' : 'BDG-134', row, column, text);
  });
  const figures = (found.observed ?? []).flatMap((column) => {
    if (isBlank(cell(cells, column))) return [];
    const value = isTruth ? (truthAt(column) ?? report.at('BDG-134', row, column, cell(cells, column))) : numberAt(column);
    return value === undefined ? [] : [{ column, value }];
  });

  const numbers = [...read.map((one) => one?.value), ...figures.map(({ value }) => value), baseline?.number].filter(
    (value) => typeof value === 'object',
  );
  const unit = isTruth ? ({ kind: 'yes-no' } as const) : unitOf(cell(cells, unitColumn), numbers);
  if (!unit) report.at('BDG-135', row, unitColumn ?? { index: table.head.length, head: 'Đơn vị' }, '');

  const start = baseline?.number?.value;
  const status = table.figures === 'official' || table.figures === 'illustrative' ? table.figures : 'estimate';
  for (const { column, value } of figures)
    observations.push({ measure: id, period: column.year, value: typeof value === 'object' ? value.value : value, status });

  const judged = read.flatMap((one): readonly ReadTarget[] => {
    if (!one) return [];
    const { value, column } = one;
    const wording = cell(cells, column);
    const by = column.year ?? period.to;
    if (typeof value === 'boolean') return [{ by, comparator: 'exactly', value, wording, source }];
    // A bare number below its starting point can only be meant as a ceiling.
    const comparator = value.comparator ?? (start !== undefined && start > value.value ? 'at-most' : 'at-least');
    return [{ by, comparator, value: value.value, wording, source }];
  });
  const last = judged.at(-1);
  const isFalling =
    last !== undefined &&
    (falls.includes(last.comparator) || (typeof last.value === 'number' && start !== undefined && start > last.value));
  return {
    id,
    label: cell(cells, found.measure?.[0]) || cell(cells, found.label?.[0]) || '–',
    unit: unit ?? { kind: 'percent' },
    desired: isTruth ? 'achieve' : isFalling ? 'decrease' : 'increase',
    ...(start !== undefined && {
      baseline: { value: start, source, ...(baseline?.column.year !== undefined && { year: baseline.column.year }) },
    }),
    targets: judged,
    source,
  };
}

/** By the column of units, else by the signs that all its numbers bear. */
function unitOf(text: string, numbers: readonly NumberCell[]): Unit | undefined {
  const folded = foldForSearch(text);
  if (/^(?:%|phan tram|percent|per cent)$/.test(folded)) return { kind: 'percent' };
  if (/^(?:lan|times)$/.test(folded)) return { kind: 'times' };
  if (!isBlank(text)) return { kind: 'count', of: { vi: text, en: text } };
  const signs = new Set(numbers.map(({ unit }) => unit).filter((unit) => unit !== undefined));
  const [only] = signs;
  return signs.size === 1 && only ? { kind: only } : undefined;
}
