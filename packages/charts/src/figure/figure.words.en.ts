import type { FigureWords } from './figure.words.ts';

export const figureEn: FigureWords = {
  dataTable: 'Data table',
  csv: 'CSV',
  png: 'PNG',
  notDrawn: 'The drawing could not be loaded; all figures are in the table below. Error code: BDG-404',
  notSaved: 'The browser could not make the picture file; all figures are in the table.',
  source: (issuer, from, to) => `Source: document of ${issuer}, ${from === to ? to : `${from}–${to}`}.`,
  figuresFrom: (source) => `Figures of results: ${source}`,
  figuresIllustrative: 'Figures of results are illustrative.',
  someIllustrative: 'Some of the figures are illustrative.',
  someEstimated: 'Some of the figures are estimates.',
  dataUntil: (date) => `Data as of ${date}.`,
  assessedOn: (date) => `Assessed on ${date}.`,
  figure: (text, year, status) => `${text} (${year}${status && `, ${status}`})`,
  indicatorCode: (code) => `Indicator ${code}`,
};
