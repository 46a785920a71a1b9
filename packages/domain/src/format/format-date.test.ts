import { describe, expect, test } from 'vitest';
import { formatDate, formatDateRange, formatDayMonth, formatMonth } from './format-date.ts';
import { formatWeekday, weekdayNames } from './format-weekday.ts';

describe('formatDate', () => {
  test.each([
    ['2021-03-03', '03/3/2021', '3 March 2021'],
    ['2021-06-25', '25/6/2021', '25 June 2021'],
    ['2022-02-01', '01/02/2022', '1 February 2022'],
    ['2024-01-10', '10/01/2024', '10 January 2024'],
    ['2024-11-15', '15/11/2024', '15 November 2024'],
    ['2024-12-09', '09/12/2024', '9 December 2024'],
  ])('%s is %s, %s', (date, vi, en) => {
    expect(formatDate(date, 'vi')).toBe(vi);
    expect(formatDate(date, 'en')).toBe(en);
  });
});

describe('formatDayMonth', () => {
  test.each([
    ['2021-11-30', '30/11', '30 November'],
    [{ month: 3, day: 8 }, '08/3', '8 March'],
    [{ month: 2, day: 29 }, '29/02', '29 February'],
  ])('%j is %s, %s', (day, vi, en) => {
    expect(formatDayMonth(day, 'vi')).toBe(vi);
    expect(formatDayMonth(day, 'en')).toBe(en);
  });
});

describe('formatDateRange', () => {
  test.each([
    ['2024-11-15', '2024-12-15', '15/11–15/12/2024', '15 November – 15 December 2024'],
    ['2024-12-20', '2025-01-05', '20/12/2024–05/01/2025', '20 December 2024 – 5 January 2025'],
    ['2024-11-15', '2024-11-15', '15/11/2024', '15 November 2024'],
  ])('%s to %s is %s, %s', (from, to, vi, en) => {
    expect(formatDateRange(from, to, 'vi')).toBe(vi);
    expect(formatDateRange(from, to, 'en')).toBe(en);
  });
});

test.each([
  [2024, 11, 'Tháng 11/2024', 'November 2024'],
  [2025, 1, 'Tháng 01/2025', 'January 2025'],
])('month %i-%i is %s, %s', (year, month, vi, en) => {
  expect(formatMonth(year, month, 'vi')).toBe(vi);
  expect(formatMonth(year, month, 'en')).toBe(en);
});

describe('formatWeekday', () => {
  test.each([
    ['2024-11-25', 'thứ Hai', 'T2', 'Monday', 'Mon'],
    ['2024-11-26', 'thứ Ba', 'T3', 'Tuesday', 'Tue'],
    ['2024-11-27', 'thứ Tư', 'T4', 'Wednesday', 'Wed'],
    ['2024-11-28', 'thứ Năm', 'T5', 'Thursday', 'Thu'],
    ['2024-11-29', 'thứ Sáu', 'T6', 'Friday', 'Fri'],
    ['2024-11-30', 'thứ Bảy', 'T7', 'Saturday', 'Sat'],
    ['2024-12-01', 'Chủ nhật', 'CN', 'Sunday', 'Sun'],
  ])('%s is %s (%s), %s (%s)', (date, vi, viShort, en, enShort) => {
    expect(formatWeekday(date, 'vi')).toBe(vi);
    expect(formatWeekday(date, 'vi', { style: 'short' })).toBe(viShort);
    expect(formatWeekday(date, 'en')).toBe(en);
    expect(formatWeekday(date, 'en', { style: 'short' })).toBe(enShort);
  });
  test('a week starts on Monday', () => {
    expect(weekdayNames('vi', { style: 'short' })).toEqual(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']);
    expect(weekdayNames('en')).toHaveLength(7);
  });
});
