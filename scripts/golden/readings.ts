/** Parts of a plan in Vietnamese words, as we read them; pure. */
import { describeTarget } from '../../packages/domain/src/format/describe-target.ts';
import { formatDate, formatDayMonth } from '../../packages/domain/src/format/format-date.ts';
import { formatMeasure } from '../../packages/domain/src/format/format-measure.ts';
import { formatNumber } from '../../packages/domain/src/format/format-number.ts';
import { labelIn } from '../../packages/domain/src/plan/look-up.ts';
import type { Assignment, Label, Measure, Plan, ScheduleEntry, Source, Target } from '../../packages/domain/src/plan/plan.ts';
import { entryOccurrences } from '../../packages/domain/src/schedule/occurrences.ts';
import { cadences, confidences, dash, desires } from './golden-words.ts';

export const vi = (label: Label): string => labelIn(label, 'vi');
export const quoted = (wording: string | undefined): string => (wording === undefined ? dash : `“${wording}”`);
export const day = (date: string | null): string => (date === null ? dash : formatDate(date, 'vi'));

/** Clause and line, or clause and page, as two cells. */
export function place(source: Source | readonly Source[] | undefined): [clause: string, line: string] {
  if (source === undefined) return [dash, dash];
  const all = [source].flat();
  return [unique(all.map(({ clause }) => clause)).join('; '), unique(all.map(lineOf)).join('; ')];
}

function lineOf(source: Source): string {
  return 'line' in source ? [source.line].flat().join('–') : source.url;
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

export function readTarget(target: Target, measure: Measure): string {
  const group = measure.groups?.find(({ id }) => id === target.group);
  return sentence([
    ...(group ? [`riêng ${vi(group.label)}`] : []),
    `${describeTarget(target, measure.unit, 'vi')}${dueOf(target)}`,
    ...(target.byInferred ? ['năm là suy ra từ cuối kỳ kế hoạch, văn bản không in'] : []),
    ...(target.tolerance === undefined ? [] : [`coi là khoảng khi lệch không quá ${formatNumber(target.tolerance * 100, 'vi')}%`]),
    ...(target.onsetWording === undefined ? [] : [`thời điểm bắt đầu in là “${target.onsetWording}”`]),
    ...(target.setBy === undefined ? [] : [`do ${target.setBy} đặt ra`]),
    ...(target.confidence === undefined ? [] : [sureness(target.confidence)]),
  ]);
}

function dueOf({ by, from }: Target): string {
  if (by === undefined || by === from) return '';
  return typeof by === 'number' ? `, đến năm ${String(by)}` : `, đến ngày ${formatDate(by, 'vi')}`;
}

function sureness({ value, comparator, year }: NonNullable<Target['confidence']>): string {
  if (value === comparator && value === year) return `con số, dấu so sánh và năm: ${confidences[value]}`;
  return `con số: ${confidences[value]}; dấu so sánh: ${confidences[comparator]}; năm: ${confidences[year]}`;
}

export function readMeasure(measure: Measure): string {
  const { baseline, groups, complements, parts, alignsWith } = measure;
  return sentence([
    vi(measure.label),
    desires[measure.desired],
    ...(baseline ? [`xuất phát từ ${formatMeasure(baseline.value, measure.unit, 'vi').text}${baselineYear(baseline.year)}`] : []),
    ...(groups ? [`tính riêng ${groups.map(({ label, inferred }) => vi(label) + (inferred ? ' (suy ra)' : '')).join(', ')}`] : []),
    ...(complements ? [`phần còn lại của 100%: ${vi(complements.label)}`] : []),
    ...(parts ? [`cần đủ: ${parts.map(({ label }) => vi(label)).join(' và ')}`] : []),
    ...(alignsWith === undefined ? [] : [`so với số đo ${alignsWith} của chiến lược quốc gia`]),
  ]);
}

const baselineYear = (year: number | undefined): string => (year === undefined ? ', không in năm' : ` năm ${String(year)}`);

export const sentence = (parts: readonly string[]): string => parts.join('; ');

/** Entries in which somebody has a last day; the others are days to mark. */
const duties: readonly ScheduleEntry['kind'][] = ['report', 'deadline', 'review'];
export const isDuty = ({ kind }: ScheduleEntry): boolean => duties.includes(kind);

/** The rule in words, and the last day on which it can still be kept. */
export function readRule(entry: ScheduleEntry, { from, to }: Plan['period']): string {
  const lastDays = entryOccurrences(entry, { from, to }).map(({ lastDay }) => lastDay);
  const words = ruleWords(entry.rule, { from, to });
  if (!isDuty(entry) || lastDays.length === 0) return words;
  return `${words}; ngày cuối còn hạn: ${lastDayWords(lastDays)}`;
}

function lastDayWords(lastDays: readonly string[]): string {
  const [first = ''] = lastDays;
  const dayMonths = unique(lastDays.map((one) => formatDayMonth(one, 'vi')));
  if (lastDays.length === 1) return formatDate(first, 'vi');
  return dayMonths.length === 1 ? `${dayMonths.join()} mỗi năm` : lastDays.map((one) => formatDate(one, 'vi')).join(', ');
}

function ruleWords(rule: ScheduleEntry['rule'], period: { readonly from: number; readonly to: number }): string {
  switch (rule.type) {
    case 'once':
      return `một lần, ${rule.exclusive ? 'trước ngày' : 'ngày'} ${formatDate(rule.date, 'vi')}`;
    case 'yearly':
      return `${rule.exclusive ? 'trước ngày' : 'ngày'} ${formatDayMonth(rule, 'vi')}, ${yearsWords(rule.years, period)}`;
    case 'span':
      return `từ ${formatDayMonth(rule.start, 'vi')} đến hết ${formatDayMonth(rule.end, 'vi')}, ${yearsWords(rule.years, period)}`;
    case 'year':
      return `trong năm ${String(rule.year)}, không in ngày`;
    case 'undated':
      return sentence([
        'không in ngày nên không bao giờ tính là quá hạn',
        cadences[rule.cadence],
        ...(rule.condition === undefined ? [] : [`điều kiện: ${vi(rule.condition)}`]),
      ]);
  }
}

function yearsWords(years: readonly number[] | undefined, { from, to }: { readonly from: number; readonly to: number }): string {
  if (years !== undefined) return `năm ${years.join(', ')}`;
  return from === to ? `năm ${String(from)}` : `hằng năm từ ${String(from)} đến ${String(to)}`;
}

export function readScope({ indicators = [], measures = [], objectives = [], activities = [], whole }: Assignment['scope']): string {
  const parts = [
    ...(indicators.length === 0 ? [] : [`chỉ tiêu ${indicators.map(indicatorWords).join(', ')}`]),
    ...(measures.length === 0 ? [] : [`số đo ${measures.join(', ')}`]),
    ...(objectives.length === 0 ? [] : [`mục tiêu ${objectives.join(', ')}`]),
    ...(activities.length === 0 ? [] : [`hoạt động ${activities.join(', ')}`]),
    ...(whole ? ['cả kế hoạch'] : []),
  ];
  return parts.length === 0 ? 'không gắn với mục nào khác' : sentence(parts);
}

function indicatorWords(indicator: NonNullable<Assignment['scope']['indicators']>[number]): string {
  return typeof indicator === 'string' ? indicator : `${indicator.id} (phần “${indicator.aspect}”)`;
}
