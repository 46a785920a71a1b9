import type { CalendarWords } from './icalendar.words.ts';

export const en: CalendarWords = {
  summary: (title, wording) => `${title} (“${wording}”)`,
  wording: (wording) => `The document says: “${wording}”.`,
  lastDay: (day) => `Last day to act: ${day}.`,
  observance: 'Commemorative day, not a deadline.',
  from: (name) => `Who acts: ${name}.`,
  through: (name) => `Through: ${name}.`,
  to: (name) => `To: ${name}.`,
  inTranscript: (clause, line) => `In the document: ${clause}, line ${line}.`,
  onPage: (clause, url) => `On the page: ${clause}, ${url}`,
  plan: (title) => `Plan: ${title}.`,
  numberedPlan: (number, title) => `Plan ${number}: ${title}.`,
  draft: 'The document is a draft.',
};
