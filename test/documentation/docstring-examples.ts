import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { inRoot } from '../../scripts/build/workspace.ts';

const index = 'packages/domain/src/index.ts';

/** What every example may use without saying where it comes from. */
const given: Readonly<Record<string, string>> = {
  plan: 'thua-thien-hue-2021-2025',
  data: 'thua-thien-hue-2021-2025.illustrative',
  national: 'national-2021-2030',
  kienGiang: 'kien-giang-2016-2020',
};

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
}

/** The files from which the index takes what it exports. */
function filesOfIndex(): readonly string[] {
  const paths = parse(inRoot(index)).statements.flatMap((one) =>
    ts.isExportDeclaration(one) && !one.isTypeOnly && one.moduleSpecifier && ts.isStringLiteral(one.moduleSpecifier)
      ? [join(dirname(inRoot(index)), one.moduleSpecifier.text)]
      : [],
  );
  return [...new Set(paths)].filter((path) => existsSync(path));
}

/** The example in the docstring of every exported function or constant of the domain, by name; empty where there is none. */
export function docstringExamples(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of filesOfIndex()) {
    for (const statement of parse(path).statements) {
      if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
        continue;
      const names = ts.isFunctionDeclaration(statement)
        ? [statement.name?.text ?? '']
        : ts.isVariableStatement(statement)
          ? statement.declarationList.declarations.map(({ name }) => name.getText())
          : [];
      const tag = ts.getJSDocTags(statement).find(({ tagName }) => tagName.text === 'example');
      for (const name of names) found.set(name, ts.getTextOfJSDocComment(tag?.comment)?.trim() ?? '');
    }
  }
  return found;
}

const ARROW = '// →';

/**
 * The example as a module whose default export is a list of `{ source, actual, expected }`: one for each `// → value`, which stands
 * after an expression on its line or alone on the next one.
 */
export function moduleOf(example: string, exported: readonly string[]): string {
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
    `import { ${exported.join(', ')} } from '@binhdanggioi/domain';`,
    ...Object.entries(given).map(([name, id]) => `import ${name} from '@binhdanggioi/domain/plans/${id}.js';`),
    'const checks = [];',
    '{',
    ...body,
    '}',
    'export default checks;',
  ].join('\n');
}
