import { csvText } from '@binhdanggioi/domain';
import type { Locale } from '../../base/language.ts';
import type { Name } from '../../shared/names.ts';
import type { CommonWords } from '../../words/common.words.ts';
import type { DutyRow, TimelineView } from './reporting-timeline.view.ts';
import type { Parts, TimelineWords } from './reporting-timeline.words.ts';
import { timelineCsvWords } from './timeline-csv.words.ts';

export interface TimelineFile {
  readonly name: string;
  readonly text: string;
}

/** The timeline as CSV, one line per duty and year and one for each undated duty, in the words of the page and never later than it. */
export function timelineCsv(plan: string, { dated, undated }: TimelineView, words: TimelineWords & CommonWords, locale: Locale): TimelineFile {
  const { fileName, heads } = timelineCsvWords[locale];
  const start = ({ title, due, often, who }: DutyRow): string[] => [title.text, due ?? often?.text ?? '', who.map(plain).join('. ')];
  const end = ({ section, wording, request }: DutyRow): string[] => [section, wording, request ? words.request : ''];
  const lines = [
    ...dated.flatMap((row) =>
      row.cells.map(({ year, word, day, others, isIllustrative }) => [
        ...start(row),
        String(year),
        word,
        day ?? '',
        others ?? '',
        isIllustrative ? words.illustrative : '',
        ...end(row),
      ]),
    ),
    ...undated.map((row) => [...start(row), '', words.undated, '', '', '', ...end(row)]),
  ];
  return { name: `${fileName}-${plan}.csv`, text: csvText([heads, ...lines], { dialect: 'vi-excel' }) };
}

function plain(parts: Parts<Name>): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
