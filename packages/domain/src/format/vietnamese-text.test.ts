import { describe, expect, test } from 'vitest';
import { compareVietnamese } from './compare-vietnamese.ts';
import { findFolded, foldForSearch } from './fold-for-search.ts';

describe('foldForSearch', () => {
  test.each([
    ['Sở Lao động – Thương binh và Xã hội', 'so lao dong thuong binh va xa hoi'],
    ['Sở Lao động - Thương binh và Xã hội', 'so lao dong thuong binh va xa hoi'],
    ['Phát thanh-Truyền hình', 'phat thanh truyen hinh'],
    ['ĐĂK CẤM', 'dak cam'],
    ['Uỷ ban', 'uy ban'],
    ['Ủy ban', 'uy ban'],
    ['hòa', 'hoa'],
    ['hoà', 'hoa'],
    ['ho\u00e0'.normalize('NFD'), 'hoa'],
    ['  nữ \u00a0 tiến  sĩ ', 'nu tien si'],
    ['15/100.000', '15/100.000'],
    ['', ''],
  ])('"%s" is searched as "%s"', (text, expected) => {
    expect(foldForSearch(text)).toBe(expected);
  });
});

describe('findFolded', () => {
  test.each([
    ['Nữ lãnh đạo chủ chốt', 'LANH DAO', 'lãnh đạo'],
    ['Sở Lao động – Thương binh', 'dong thuong', 'động – Thương'],
    ['Sở Lao động – Thương binh', 'thuong', 'Thương'],
    ['Tiến sĩ'.normalize('NFD'), 'tien', 'Tiến'.normalize('NFD')],
    ['Tiến sĩ'.normalize('NFD'), 'si', 'sĩ'.normalize('NFD')],
    ['  Nữ', 'nu', 'Nữ'],
  ])('in "%s" the query "%s" is "%s"', (text, query, expected) => {
    const match = findFolded(text, query);
    expect(match && text.slice(match.start, match.end)).toBe(expected);
  });
  test.each([
    ['Nữ lãnh đạo', 'nam'],
    ['Nữ lãnh đạo', '  '],
  ])('in "%s" the query "%s" is nowhere', (text, query) => {
    expect(findFolded(text, query)).toBeUndefined();
  });
});

describe('compareVietnamese', () => {
  test.each([
    [
      ['đà', 'da', 'e', 'dy'],
      ['da', 'dy', 'đà', 'e'],
    ],
    [
      ['mạ', 'má', 'mã', 'mả', 'mà', 'ma'],
      ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'],
    ],
    [
      ['ân', 'ăn', 'an', 'ba'],
      ['an', 'ăn', 'ân', 'ba'],
    ],
    [
      ['ơn', 'ôn', 'on', 'pa'],
      ['on', 'ôn', 'ơn', 'pa'],
    ],
    [
      ['ưa', 'ua', 'va'],
      ['ua', 'ưa', 'va'],
    ],
    [
      ['anh', 'an toàn', 'an'],
      ['an', 'an toàn', 'anh'],
    ],
    [
      ['bà con', 'ba mẹ', 'ba con'],
      ['ba con', 'bà con', 'ba mẹ'],
    ],
    [
      ['Sở Y tế', 'Sở Tư pháp', 'Cục Thống kê', 'Sở Tài chính', 'Công an tỉnh'],
      ['Công an tỉnh', 'Cục Thống kê', 'Sở Tài chính', 'Sở Tư pháp', 'Sở Y tế'],
    ],
    [
      ['Hà', 'hà'],
      ['hà', 'Hà'],
    ],
    [
      ['B', '2', 'a'],
      ['2', 'a', 'B'],
    ],
  ])('%j sort as %j', (words, expected) => {
    expect([...words].sort(compareVietnamese)).toEqual(expected);
    expect([...words].reverse().sort(compareVietnamese)).toEqual(expected);
  });
  test('where in the syllable the tone is typed makes no order', () => {
    expect(['Uỷ ban xã', 'Ủy ban tỉnh'].sort(compareVietnamese)).toEqual(['Ủy ban tỉnh', 'Uỷ ban xã']);
    expect(compareVietnamese('hoà', 'hoà'.normalize('NFD'))).toBe(0);
  });
});
