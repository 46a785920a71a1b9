import { globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { inRoot, resolveAlias, root } from '../../scripts/build/workspace.ts';

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** The file it leads to, from the root of the repository; `undefined` for what comes from outside. */
  readonly file: string | undefined;
  /** Leaves nothing behind in JavaScript. */
  readonly typeOnly: boolean;
  /** An `import()`: fetched only when it is reached. */
  readonly lazy: boolean;
}

const fromRoot = (path: string): string => relative(root, path).split(sep).join('/');

/** The sources that are shipped, from the root of the repository. */
export const sourceFiles = (): string[] =>
  globSync('packages/*/src/**/*.ts', { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !/\.(?:test|d)\.ts$/.test(file) && !file.includes('/testing/'))
    .sort();

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return true;
    const clause = node.exportClause;
    return (
      clause !== undefined && ts.isNamedExports(clause) && clause.elements.length > 0 && clause.elements.every((one) => one.isTypeOnly)
    );
  }
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((one) => one.isTypeOnly)
  );
}

/** Every import, re-export and `import()` of a file. */
export function importsOf(file: string): Import[] {
  const path = inRoot(file);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Import[] = [];
  const take = (specifier: string, typeOnly: boolean, lazy = false): void => {
    const target = specifier.startsWith('.') ? resolve(dirname(path), specifier) : resolveAlias(specifier);
    found.push({ specifier, file: target === undefined ? undefined : fromRoot(target), typeOnly, lazy });
  };
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      take(node.moduleSpecifier.text, isTypeOnly(node));
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument !== undefined && ts.isStringLiteral(argument)) take(argument.text, false, true);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      take(node.argument.literal.text, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The whole graph: file → its imports. */
export const importGraph = (): ReadonlyMap<string, readonly Import[]> => new Map(sourceFiles().map((file) => [file, importsOf(file)]));

/** Rings of files that import one another for more than types, each once, told as `a → b → a`. */
export function findCycles(graph: ReadonlyMap<string, readonly Import[]>): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const cycles: string[] = [];
  const visit = (file: string): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    trail.push(file);
    for (const one of graph.get(file) ?? []) if (!one.typeOnly && one.file !== undefined && graph.has(one.file)) visit(one.file);
    trail.pop();
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file);
  return cycles;
}
