import { describe, expect, it } from 'vitest';
import { findCycles, importGraph, type Import } from './import-graph.ts';

const graph = importGraph();
const files = [...graph.keys()];

/** What each package may import from outside of itself. */
const packages: Readonly<Record<string, readonly RegExp[]>> = {
  domain: [/^zod(?:\/|$)/, /^date-fns(?:\/|$)/, /^@date-fns\/utc(?:\/|$)/, /^ical-generator$/, /^hucre\/xlsx$/, /^node:/],
  components: [/^@binhdanggioi\/domain(?:\/|$)/, /^lit(?:\/|$)/, /^@lit\/context$/],
  charts: [/^@binhdanggioi\/(?:domain|components)(?:\/|$)/, /^lit(?:\/|$)/, /^chart\.js(?:\/|$)/],
  embed: [/^@binhdanggioi\/(?:domain|components|charts)(?:\/|$)/, /^lit(?:\/|$)/, /^virtual:bdg-manifest$/],
};

const ground = ['civil-date', 'decimal', 'language'];
/** What each folder of the domain may import from the others: the plan knows nothing of what is made of it. */
const domainFolders: Readonly<Record<string, readonly string[]>> = {
  'civil-date': [],
  decimal: [],
  language: ['civil-date'],
  problem: ground,
  plan: [...ground, 'problem'],
  format: [...ground, 'plan'],
  judgement: [...ground, 'problem', 'plan'],
  schedule: [...ground, 'problem', 'plan'],
  responsibility: [...ground, 'problem', 'plan', 'format'],
  territory: [...ground, 'plan', 'format'],
  icalendar: [...ground, 'problem', 'plan', 'format', 'schedule'],
  export: [...ground, 'problem', 'plan', 'format', 'judgement', 'schedule', 'responsibility'],
  'typed-text': [...ground, 'plan'],
  xlsx: [...ground, 'problem', 'plan', 'format', 'export', 'typed-text'],
  'page-table': [...ground, 'problem', 'plan', 'format', 'typed-text'],
  budget: [...ground, 'problem', 'plan', 'judgement'],
  explanation: [...ground, 'plan', 'format', 'judgement', 'schedule', 'responsibility'],
  comparison: [...ground, 'problem', 'plan', 'judgement', 'format'],
  check: [...ground, 'problem', 'plan', 'judgement', 'schedule', 'responsibility', 'budget'],
  // Thin over what everybody can import: the entries of the package, and words that are there already.
  cli: ['', 'export'],
};

const packageOf = (file: string): string => file.split('/')[1] ?? '';
const folderOf = (file: string): string => (file.split('/').length > 4 ? (file.split('/')[3] ?? '') : '');

function breaches(of: (file: string) => boolean, forbidden: (one: Import, file: string) => boolean): string[] {
  return files
    .filter(of)
    .flatMap((file) => (graph.get(file) ?? []).filter((one) => forbidden(one, file)).map((one) => `${file} imports ${one.specifier}`));
}

describe('imports', () => {
  it('are found at all', () => {
    expect(files.length).toBeGreaterThan(10);
    expect([...graph.values()].flat().length).toBeGreaterThan(10);
  });

  for (const [name, allowed] of Object.entries(packages)) {
    it(`of ${name} lead only to what it may know`, () => {
      expect(
        breaches(
          (file) => packageOf(file) === name,
          (one) => !one.specifier.startsWith('.') && !allowed.some((pattern) => pattern.test(one.specifier)),
        ),
      ).toEqual([]);
    });
  }

  it('of Node lead only from the command', () => {
    expect(
      breaches(
        (file) => !file.startsWith('packages/domain/src/cli/'),
        (one) => one.specifier.startsWith('node:'),
      ),
    ).toEqual([]);
  });

  it('never lead a page to the command, to the migrations or to workbooks', () => {
    const apart = /^packages\/domain\/src\/(?:cli\/|plan\/migrations\/|xlsx[/.])/;
    expect(files.filter((file) => apart.test(file)).length).toBeGreaterThan(5);
    expect(
      breaches(
        (file) => !apart.test(file),
        (one) => one.file !== undefined && apart.test(one.file),
      ),
    ).toEqual([]);
  });

  it('that are relative stay inside their package', () => {
    expect(
      breaches(
        () => true,
        (one, file) => one.specifier.startsWith('.') && (one.file === undefined || !one.file.startsWith(`packages/${packageOf(file)}/`)),
      ),
    ).toEqual([]);
  });

  it('that are relative name a file that is there, with its ending', () => {
    expect(
      breaches(
        () => true,
        (one) => one.specifier.startsWith('.') && !/\.(?:ts|json)$/.test(one.specifier),
      ),
    ).toEqual([]);
  });

  it('between packages go through an entry, never into the sources of another', () => {
    expect(
      breaches(
        () => true,
        (one) => /^@binhdanggioi\/[^/]+\/(?:src|dist)\//.test(one.specifier),
      ),
    ).toEqual([]);
  });

  it('run in no ring', () => {
    expect(findCycles(graph)).toEqual([]);
  });

  it('inside the domain lead from what is made of the plan to the plan, never back', () => {
    expect(
      breaches(
        (file) => packageOf(file) === 'domain' && folderOf(file) !== '',
        (one, file) => {
          if (one.file === undefined) return false;
          const [from, to] = [folderOf(file), folderOf(one.file)];
          // The types of the plan are the common vocabulary; they leave nothing behind.
          if (one.typeOnly && to === 'plan') return false;
          return from !== to && !(domainFolders[from] ?? []).includes(to);
        },
      ),
    ).toEqual([]);
  });

  it('of a view model never bring Lit, so that it runs without a page', () => {
    const pure = /\.view\.ts$/;
    const reached = (file: string, seen: Set<string>): string[] => {
      if (seen.has(file)) return [];
      seen.add(file);
      return (graph.get(file) ?? [])
        .filter((one) => !one.typeOnly)
        .flatMap((one) =>
          /^(?:lit|@lit|chart\.js)/.test(one.specifier)
            ? [`${file} imports ${one.specifier}`]
            : one.file === undefined
              ? []
              : reached(one.file, seen),
        );
    };
    expect(files.filter((file) => pure.test(file)).flatMap((file) => reached(file, new Set()))).toEqual([]);
  });

  it('of Chart.js are all lazy, but in the module that is fetched late', () => {
    const charts = files.filter((file) => packageOf(file) === 'charts');
    const late = new Set(
      charts.filter((file) => (graph.get(file) ?? []).some((one) => one.specifier.startsWith('chart.js') && !one.typeOnly)),
    );
    const eager = charts.flatMap((file) =>
      (graph.get(file) ?? [])
        .filter((one) => !one.typeOnly && !one.lazy && one.file !== undefined && late.has(one.file))
        .map((one) => `${file} imports ${one.specifier}`),
    );
    expect(eager).toEqual([]);
  });

  it('of an index do nothing but pass on', () => {
    const indexes = files.filter((file) => file.endsWith('/index.ts'));
    const imported = indexes.flatMap((file) =>
      (graph.get(file) ?? []).filter((one) => /define\.ts$/.test(one.specifier)).map((one) => `${file} imports ${one.specifier}`),
    );
    expect(imported).toEqual([]);
  });
});
