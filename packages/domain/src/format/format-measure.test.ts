import { describe, expect, test } from 'vitest';
import type { ObservedValue } from '../plan/plan-data.ts';
import type { Comparator, Unit } from '../plan/plan.ts';
import { describeTarget } from './describe-target.ts';
import { formatDifference, formatMeasure, usualDecimals } from './format-measure.ts';

const percent: Unit = { kind: 'percent' };
const times: Unit = { kind: 'times' };
const yesNo: Unit = { kind: 'yes-no' };
const sexRatio: Unit = { kind: 'boys-per-100-girls' };
const mothers: Unit = { kind: 'per-100000-live-births' };
const births: Unit = { kind: 'per-1000-women' };
const facilities: Unit = { kind: 'count', of: { vi: 'cơ sở', en: 'facilities', enOne: 'facility' } };
const models: Unit = { kind: 'count', of: { vi: 'mô hình', en: 'models' } };
/** `_` stands for a no-break space in the rows. */
const plain = (text: string) => text.replaceAll('\u00a0', '_');

describe('formatMeasure', () => {
  const rows: [ObservedValue, Unit, string, string][] = [
    [49.1, percent, '49,1%', '49.1%'],
    [2.1, times, '2,1_lần', '2.1_times'],
    [109.3, sexRatio, '109,3_bé trai/100 bé gái', '109.3_boys per 100 girls'],
    [14.6, mothers, '14,6/100.000 trẻ sinh sống', '14.6_per 100,000 live births'],
    [18, births, '18/1.000 phụ nữ', '18_per 1,000 women'],
    [1200, facilities, '1.200_cơ sở', '1,200_facilities'],
    [0, facilities, '0_cơ sở', '0_facilities'],
    [1, facilities, '1_cơ sở', '1_facility'],
    [1, models, '1_mô hình', '1_models'],
    [true, yesNo, 'Có', 'Yes'],
    [false, yesNo, 'Chưa', 'Not yet'],
    [{ missing: 'not-collected' }, percent, 'Chưa thu thập', 'Not collected'],
    [{ missing: 'suppressed' }, percent, 'Không công bố', 'Not published'],
    [{ missing: 'not-applicable' }, percent, 'Không áp dụng', 'Not applicable'],
  ];
  test.each(rows)('%j in %j is %s, %s', (value, unit, vi, en) => {
    expect(plain(formatMeasure(value, unit, 'vi').text)).toBe(vi);
    expect(plain(formatMeasure(value, unit, 'en').text)).toBe(en);
  });
  const parts: [ObservedValue, Unit, string, string][] = [
    [49.1, percent, '49,1', '%'],
    [2.1, times, '2,1', 'lần'],
    [14.6, mothers, '14,6', '/100.000 trẻ sinh sống'],
    [109.3, sexRatio, '109,3', 'bé trai/100 bé gái'],
    [false, yesNo, 'Chưa', ''],
  ];
  test.each(parts)('%j in %j comes apart as "%s" and "%s"', (value, unit, figure, after) => {
    expect(formatMeasure(value, unit, 'vi')).toMatchObject({ value: figure, unit: after });
  });
  test('29,96% against a target below 30% is not shown as 30', () => {
    expect(formatMeasure(29.96, percent, 'vi', { decimals: 1, against: 30 }).text).toBe('29,96%');
    expect(formatMeasure(29.96, percent, 'vi', { against: 30 }).text).toBe('29,96%');
    expect(formatMeasure(30, percent, 'vi', { decimals: 1, against: 30 }).text).toBe('30,0%');
  });
  test('a count usually has no digit after the mark, a share has one', () => {
    expect(usualDecimals(facilities)).toBe(0);
    expect(usualDecimals(percent)).toBe(1);
  });
});

describe('formatDifference', () => {
  test.each([
    [54.3, 60, '5,7_điểm_%', '5.7_percentage points'],
    [27, 73, '46,0_điểm_%', '46.0_percentage points'],
    [29.96, 30, '0,04_điểm_%', '0.04_percentage points'],
    [30, 30, '0,0_điểm_%', '0.0_percentage points'],
  ])('%d from %d with one digit: %s, %s', (value, reference, vi, en) => {
    expect(plain(formatDifference(value, reference, percent, 'vi', { decimals: 1 }))).toBe(vi);
    expect(plain(formatDifference(value, reference, percent, 'en', { decimals: 1 }))).toBe(en);
  });
  test('one point is singular in English', () => {
    expect(plain(formatDifference(59, 60, percent, 'en'))).toBe('1_percentage point');
  });
  test.each([
    [49.1, 50, '\u22120,9_điểm_%'],
    [51, 50, '+1_điểm_%'],
    [50, 50, '0_điểm_%'],
  ])('%d from %d with its sign: %s', (value, reference, expected) => {
    expect(plain(formatDifference(value, reference, percent, 'vi', { signed: true }))).toBe(expected);
  });
  test('other units keep their own words', () => {
    expect(plain(formatDifference(2.1, 2, times, 'vi'))).toBe('0,1_lần');
    expect(plain(formatDifference(14.6, 15, mothers, 'vi'))).toBe('0,4/100.000 trẻ sinh sống');
    expect(plain(formatDifference(0, 1, facilities, 'en', { signed: true }))).toBe('\u22121_facility');
  });
});

describe('describeTarget', () => {
  const rows: [Comparator, number | boolean, Unit, number | undefined, string, string][] = [
    ['at-least', 60, percent, undefined, 'ít nhất 60%', 'at least 60%'],
    ['less-than', 30, percent, undefined, 'dưới 30%', 'less than 30%'],
    ['more-than', 90, percent, undefined, 'trên 90%', 'more than 90%'],
    ['about', 85, percent, undefined, 'khoảng 85%', 'about 85%'],
    ['at-most', 2, times, undefined, 'không quá 2_lần', 'no more than 2_times'],
    ['at-most', 109, sexRatio, undefined, 'không quá 109_bé trai/100 bé gái', 'no more than 109_boys per 100 girls'],
    ['less-than', 15, mothers, undefined, 'dưới 15/100.000 trẻ sinh sống', 'less than 15_per 100,000 live births'],
    ['at-least', 1, facilities, undefined, 'ít nhất 1_cơ sở', 'at least 1_facility'],
    ['exactly', 50, percent, undefined, 'đúng 50%', 'exactly 50%'],
    ['at-least', 100, percent, undefined, '100%', '100%'],
    ['at-least', 100, percent, 2025, '100% từ năm 2025 trở đi', '100% from 2025 onwards'],
    ['exactly', true, yesNo, 2025, 'có từ năm 2025 trở đi', 'yes from 2025 onwards'],
    ['exactly', false, yesNo, undefined, 'không', 'no'],
  ];
  test.each(rows)('%s %j in %j from %s: %s, %s', (comparator, value, unit, from, vi, en) => {
    const target = { comparator, value, ...(from === undefined ? {} : { from }) };
    expect(plain(describeTarget(target, unit, 'vi'))).toBe(vi);
    expect(plain(describeTarget(target, unit, 'en'))).toBe(en);
  });
});
