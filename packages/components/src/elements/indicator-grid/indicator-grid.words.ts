import type { Progress, Result } from '@binhdanggioi/domain';
import { cardVi, type CardWords } from '../indicator-card/indicator-card.words.ts';
import { someOf } from './some-of.ts';

export interface GridWords extends CardWords {
  readonly title: string;
  readonly lead: string;
  /** The same, where indicators are lines and not cards. */
  readonly leadOfLines: string;
  /** Said once, instead of an empty box in each card. */
  readonly noFigures: string;
  readonly objective: (id: string) => string;
  /** How many, in words: results first, then progress. */
  readonly counts: (indicators: number, results: Readonly<Record<Result, number>>, progress: Readonly<Record<Progress, number>>) => string;
  readonly indicators: (count: number) => string;
  readonly legend: string;
  readonly latest: string;
  readonly zone: string;
  readonly table: string;
  /** Head of the column of codes and titles. */
  readonly indicatorHead: string;
  readonly states: string;
  /** Year and status of a figure in a narrow cell. */
  readonly figureOf: (years: string, status: string) => string;
  /** The joined judgement of an indicator with several measures. */
  readonly together: (states: string) => string;
}

export const gridVi: GridWords = {
  ...cardVi,
  title: 'Mục tiêu và chỉ tiêu',
  lead: 'Mỗi thẻ tách riêng kết quả, tiến độ, loại số liệu và tình hình báo cáo.',
  leadOfLines: 'Mỗi dòng tách riêng số liệu, chỉ tiêu, kết quả và tiến độ.',
  noFigures: 'Kế hoạch chưa có số liệu nào. Mỗi thẻ nêu chỉ tiêu, thời hạn và cơ quan theo văn bản.',
  objective: (id) => `Mục tiêu ${id}.`,
  counts: (indicators, results, progress) =>
    `${indicators} chỉ tiêu: ${someOf(results, {
      met: 'đạt',
      'partly-met': 'đạt một phần',
      'not-met': 'không đạt',
      'not-yet': 'chưa đạt',
      'cannot-say': 'chưa đánh giá được',
    })}. Tiến độ: ${someOf(progress, { 'on-track': 'đúng', 'off-track': 'chậm', 'cannot-say': 'chưa đủ số liệu', none: 'không xét' })}`,
  indicators: (count) => `${count} chỉ tiêu`,
  legend: 'Chú giải thang đo',
  latest: 'Mới nhất',
  zone: 'Vùng đạt',
  table: 'Bảng chỉ tiêu',
  indicatorHead: 'Chỉ tiêu',
  states: 'Kết quả, tiến độ',
  figureOf: (years, status) => `${years}, ${status}`,
  together: (states) => `Chung: ${states}`,
};
