import type { Period } from '../plan/plan.ts';
import type { PageTable } from './page-table.ts';

/** `2025` or `2021-2025`, with any dash. */
export function readPeriod(text: string): Period | undefined {
  const [, from, to] = /^\s*(\d{4})(?:\s*[-\u2010-\u2015]\s*(\d{4}))?\s*$/.exec(text) ?? [];
  return from === undefined ? undefined : { from: Number(from), to: Number(to ?? from) };
}

/** From the first to the last year that heads, caption or cells name. */
export function yearsIn({ caption, head, rows }: PageTable): Period | undefined {
  const texts = [caption, ...head, ...rows.flatMap(({ cells }) => cells)];
  const years = texts.flatMap((text) => [...text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]?\d)/g)].map(([year]) => Number(year)));
  return years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : undefined;
}

/** What every plan has and a table does not say: left open, and told to be. */
export function frame(table: PageTable, period: Period): object {
  const source = { clause: table.caption || table.id, line: 1 };
  return {
    schemaVersion: 1,
    id: table.id,
    language: 'vi',
    document: {
      number: null,
      issuedOn: null,
      status: 'unknown',
      gaps: ['number', 'issuedOn', 'place', 'issuer', 'signing', 'legalBases', 'recipients'].map((field) => ({ field, state: 'absent' })),
      title: table.caption || table.id,
      place: null,
      issuer: { name: '–', level: 'commune', source },
      legalBases: [],
      recipients: [],
    },
    period,
    territory: { level: 'commune', name: null },
    objectives: [],
    activities: [],
    agencies: [],
    assignments: [],
    schedule: [],
    funding: [],
  };
}
