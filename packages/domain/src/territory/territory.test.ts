import { describe, expect, test } from 'vitest';
import { observe } from '../../../../test/support/made-plan.ts';
import type { Territory } from '../plan/plan.ts';
import { areaOn } from './area-changes.ts';
import { segmentsOf } from './segments-of.ts';

const province = (name: string | null): Territory => ({ level: 'province', name });

describe('the area', () => {
  test.each<[string, Territory, string, string | null]>([
    ['Thừa Thiên Huế', province('Thừa Thiên Huế'), '2024-12-31', 'Thừa Thiên Huế'],
    ['Thừa Thiên Huế', province('Thừa Thiên Huế'), '2025-01-01', 'Thành phố Huế'],
    ['Tỉnh THỪA THIÊN HUẾ', province('Tỉnh THỪA THIÊN HUẾ'), '2025-01-01', 'Thành phố Huế'],
    ['Kiên Giang', province('Kiên Giang'), '2025-06-30', 'Kiên Giang'],
    ['Kiên Giang', province('Kiên Giang'), '2025-07-01', 'An Giang'],
    ['An Giang', province('An Giang'), '2025-07-01', 'An Giang'],
    ['Kon Tum', province('Kon Tum'), '2025-07-01', 'Quảng Ngãi'],
    ['Bình Định', province('Bình Định'), '2025-07-01', 'Gia Lai'],
    ['Gia Lai', province('Gia Lai'), '2025-07-01', 'Gia Lai'],
    ['a province without a change', province('Thanh Hóa'), '2026-01-01', 'Thanh Hóa'],
    ['a name that is cut', province(null), '2026-01-01', null],
    ['a commune of the same name', { level: 'commune', name: 'An Giang' }, '2026-01-01', 'An Giang'],
    ['a district', { level: 'district', name: 'Hương Trà' }, '2025-06-30', 'Hương Trà'],
    ['a district', { level: 'district', name: 'Hương Trà' }, '2025-07-01', null],
  ])('of %s %o on %s is %s', (_, territory, date, expected) => {
    expect(areaOn(territory, date).name).toBe(expected);
  });
  test('that kept its name has changed all the same', () => {
    expect(areaOn(province('Gia Lai'), '2025-07-01').change).toMatchObject({ from: ['Gia Lai', 'Bình Định'], date: '2025-07-01' });
    expect(areaOn(province('Gia Lai'), '2025-06-30').change).toBeUndefined();
  });
});

describe('a series', () => {
  const yearly = (...years: number[]) => years.map((year) => observe('1', year, year));
  const told = (...args: Parameters<typeof segmentsOf>) =>
    segmentsOf(...args).map(({ area, change, observations }) => [area, change?.date ?? '', observations.map(({ period }) => period)]);

  test.each<[string, Territory, number[], (readonly [string | null, string, number[]])[]]>([
    [
      'over a change is two',
      province('Thừa Thiên Huế'),
      [2023, 2024, 2025],
      [
        ['Thừa Thiên Huế', '', [2023, 2024]],
        ['Thành phố Huế', '2025-01-01', [2025]],
      ],
    ],
    [
      'over a merger in mid-year is cut before that year',
      province('Kiên Giang'),
      [2024, 2025, 2026],
      [
        ['Kiên Giang', '', [2024]],
        ['An Giang', '2025-07-01', [2025, 2026]],
      ],
    ],
    [
      'is cut though the name stayed',
      province('Quảng Ngãi'),
      [2024, 2025],
      [
        ['Quảng Ngãi', '', [2024]],
        ['Quảng Ngãi', '2025-07-01', [2025]],
      ],
    ],
    ['that ends before the change is one', province('Kiên Giang'), [2016, 2020], [['Kiên Giang', '', [2016, 2020]]]],
    [
      'that begins after the change is one, of the new area',
      province('Kiên Giang'),
      [2025, 2026],
      [['An Giang', '2025-07-01', [2025, 2026]]],
    ],
    ['without a change is one', province('Thanh Hóa'), [2024, 2025], [['Thanh Hóa', '', [2024, 2025]]]],
    ['of no figures is none', province('Kiên Giang'), [], []],
    [
      'of a district ends with it',
      { level: 'district', name: 'Hương Trà' },
      [2024, 2025],
      [
        ['Hương Trà', '', [2024]],
        [null, '2025-07-01', [2025]],
      ],
    ],
    [
      'keeps its order',
      province('Kiên Giang'),
      [2025, 2021, 2020],
      [
        ['Kiên Giang', '', [2021, 2020]],
        ['An Giang', '2025-07-01', [2025]],
      ],
    ],
  ])('%s', (_, territory, years, expected) => {
    expect(told(yearly(...years), territory)).toEqual(expected);
  });

  test.each([
    ['written down before the merger', '2025-06-30', 'Kiên Giang'],
    ['written down on its day', '2025-07-01', 'An Giang'],
    ['written down after its year', '2026-02-15', 'An Giang'],
  ])('a figure of 2025 %s, %s, is of %s', (_, recordedOn, expected) => {
    expect(told([observe('1', 2025, 1, { recordedOn })], province('Kiên Giang')).map(([area]) => area)).toEqual([expected]);
  });
  test('a figure of 2024 written down in 2025 is of the area of 2024', () => {
    expect(told([observe('1', 2024, 1, { recordedOn: '2025-02-15' })], province('Thừa Thiên Huế'))).toEqual([
      ['Thừa Thiên Huế', '', [2024]],
    ]);
  });
});
