import type { Member } from '../../scripts/api/members.ts';

/** What every example may use without saying where it comes from. */
const given: Readonly<Record<string, string>> = {
  plan: 'thua-thien-hue-2021-2025',
  data: 'thua-thien-hue-2021-2025.illustrative',
  national: 'national-2021-2030',
  kienGiang: 'kien-giang-2016-2020',
};

const ARROW = '// →';

/**
 * The example as a module whose default export is a list of `{ source, actual, expected }`: one for each `// → value`, which stands
 * after an expression on its line or alone on the next one. It may call any of the functions.
 */
export function moduleOf(example: string, functions: readonly Member[]): string {
  const body: string[] = [];
  for (const line of example.split('\n').filter((one) => one.trim() !== '')) {
    const [code = '', expected] = line.split(ARROW).map((part) => part.trim());
    if (expected === undefined) {
      body.push(code);
      continue;
    }
    const expression = (code === '' ? (body.pop() ?? '') : code).replace(/;$/, '');
    body.push(`checks.push({ source: ${JSON.stringify(expression)}, actual: (${expression}), expected: (${expected}) });`);
  }
  return [
    ...functions.map(({ name, entry }) => `import { ${name} } from '${entry.specifier}';`),
    ...Object.entries(given).map(([name, id]) => `import ${name} from '@binhdanggioi/domain/plans/${id}.js';`),
    'const checks = [];',
    '{',
    ...body,
    '}',
    'export default checks;',
  ].join('\n');
}
