import type { Plan } from '@binhdanggioi/domain';

const source = { clause: 'Phụ lục', line: 1 };

/** Amounts of a project: one row for each year, one number for each source; a hole is a printed dash. */
export type MadeAmounts = readonly (readonly (number | undefined)[])[];

/** A made-up province with a budget, of which the document states no totals unless they are given. */
export function madeBudget(
  projects: Readonly<Record<string, MadeAmounts>>,
  { first = 2021, sources = ['central', 'local'], statedTotal }: { first?: number; sources?: readonly string[]; statedTotal?: number } = {},
): Plan {
  const years = Array.from({ length: Math.max(0, ...Object.values(projects).map((rows) => rows.length)) }, (_, at) => first + at);
  return {
    schemaVersion: 1,
    id: 'tinh-mau-2021-2025',
    language: 'vi',
    document: {
      number: '1/KH-UBND',
      issuedOn: '2021-01-15',
      status: 'issued',
      gaps: [],
      title: 'Kế hoạch mẫu',
      place: null,
      issuer: { name: 'UBND tỉnh Mẫu', level: 'province', source },
      signing: { capacity: 'Chủ tịch', source },
      legalBases: [],
      recipients: [],
      transcript: { name: 'mau.txt', sha256: '0'.repeat(64) },
    },
    period: { from: first, to: Math.max(first, ...years) },
    territory: { level: 'province', name: 'Mẫu' },
    objectives: [],
    activities: [],
    agencies: [],
    assignments: [],
    schedule: [],
    funding: [],
    budget: {
      currency: 'VND',
      scale: 1_000_000,
      years,
      sources,
      lines: Object.entries(projects).map(([name, rows]) => ({
        id: name,
        label: name,
        amounts: rows.flatMap((row, at) => row.flatMap((value, of) => (value === undefined ? [] : [{ year: first + at, source: sources[of] ?? '', value }]))),
        source,
      })),
      statedTotals: [],
      ...(statedTotal !== undefined && { foot: { label: 'Tổng cộng', statedTotal, source } }),
    },
  };
}
