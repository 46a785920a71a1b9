import { formatMeasure, usualDecimals, type CsvCell, type Locale } from '@binhdanggioi/domain';
import type { CommonWords } from '@binhdanggioi/components/base.js';
import type { FigureCell, FigureTable } from '../../figure/figure.ts';
import type { TrendSubject, TrendView } from './trend-chart.view.ts';
import type { TrendWords } from './trend-chart.words.ts';
import { pointsOf, type TrendSeries } from './trend-series.ts';

type Words = TrendWords & CommonWords;

/** With more years than this the years go down the page, so that the table still fits on paper. */
const MOST_YEARS_ACROSS = 8;

interface Line {
  readonly subject: TrendSubject;
  readonly series: TrendSeries;
}

/** The numbers of the picture, all of them and no others. */
export function trendTable(subjects: readonly TrendSubject[], words: Words, locale: Locale): FigureTable {
  const lines = linesOf(subjects);
  const years = [
    ...new Set(
      lines.flatMap(({ series }) => [...pointsOf(series).map(({ year }) => year), ...series.withheld.map(({ period }) => period)]),
    ),
  ].sort((a, b) => a - b);
  const stated = subjects.some(({ evaluation }) => evaluation.baseline?.origin === 'plan');
  const baselineOf = ({ subject }: Line): FigureCell => {
    const { baseline } = subject.evaluation;
    if (baseline?.origin !== 'plan') return nothing(words);
    const text = figureText(subject, baseline.value, locale);
    return { text: baseline.year === undefined ? text : `${text} (${baseline.year})`, value: baseline.value };
  };
  const targetOf = ({ subject }: Line): FigureCell => ({
    text: subject.panel.targets.map(({ wording, year, milestone }) => (milestone ? `${wording} (${year})` : wording)).join('; '),
    lang: 'vi',
  });
  if (years.length <= MOST_YEARS_ACROSS) {
    return {
      heads: [words.heads.indicator, ...(stated ? [words.heads.baseline] : []), ...years.map(String), words.heads.target],
      rows: lines.map((line) => ({
        head: { text: nameOf(line) },
        cells: [...(stated ? [baselineOf(line)] : []), ...years.map((year) => cellOf(line, year, words, locale)), targetOf(line)],
      })),
    };
  }
  return {
    heads: [words.heads.year, ...lines.map(nameOf)],
    rows: [
      ...(stated ? [{ head: { text: words.heads.baseline }, cells: lines.map(baselineOf) }] : []),
      ...years.map((year) => ({
        head: { text: String(year), value: year },
        cells: lines.map((line) => cellOf(line, year, words, locale)),
      })),
      { head: { text: words.heads.target }, cells: lines.map(targetOf) },
    ],
  };
}

function linesOf(subjects: readonly TrendSubject[]): Line[] {
  return subjects.flatMap((subject) => subject.panel.series.map((series) => ({ subject, series })));
}

function nameOf({ subject: { panel }, series }: Line): string {
  return `${panel.code} ${panel.title}${series.group === undefined ? '' : `: ${series.label}`} (${panel.unit})`;
}

const nothing = (words: Words): FigureCell => ({ text: '–', said: words.noData });

function figureText({ measure, panel }: TrendSubject, value: number, locale: Locale): string {
  return formatMeasure(value, measure.unit, locale, { against: panel.target.value, decimals: usualDecimals(measure.unit) }).value;
}

function cellOf({ subject, series }: Line, year: number, words: Words, locale: Locale): FigureCell {
  const point = pointsOf(series).find((one) => one.year === year);
  if (point)
    return {
      text: figureText(subject, point.value, locale),
      value: point.value,
      mark: point.status === 'official' ? undefined : words[point.status],
    };
  const withheld = series.withheld.find(({ period }) => period === year);
  return withheld ? { text: formatMeasure(withheld.value, subject.measure.unit, locale).text } : nothing(words);
}

/** One figure a line, for a spreadsheet. */
export function trendRows({ subjects }: TrendView, words: Words): CsvCell[][] {
  return [
    [...words.csvHeads],
    ...linesOf(subjects).flatMap(({ subject: { panel }, series }) =>
      pointsOf(series).map(({ year, value, status }): CsvCell[] => [
        words.indicatorCode(panel.code),
        panel.title,
        series.group === undefined ? '' : series.label,
        year,
        value,
        panel.unit,
        words[status],
        panel.target.wording,
      ]),
    ),
  ];
}
