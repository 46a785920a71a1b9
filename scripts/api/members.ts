import { relative } from 'node:path';
import ts from 'typescript';
import { inRoot, packageDir, root, type PackageName } from '../build/workspace.ts';
import { apiEntries, type ApiEntry } from './entries.ts';

/** What a docstring says, by its parts; each is empty where it says nothing. */
export interface Docs {
  readonly text: string;
  readonly examples: readonly string[];
  readonly throws: readonly string[];
  /** Where the rule stands that is followed. */
  readonly rules: readonly string[];
}

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
}

export interface Member {
  readonly name: string;
  readonly entry: ApiEntry;
  /** From the root of the repository. */
  readonly file: string;
  readonly docs: Docs;
  /** As it is declared, without its body. */
  readonly declaration: string;
  /** Of what can be called; a type and a plain value have none. */
  readonly call?: { readonly parameters: readonly Parameter[]; readonly returns: string };
}

const printer = ts.createPrinter({ removeComments: true });

/** Everything that the entries of a package export, in the order of the entries and of their sources. */
export function membersOf(name: PackageName): Member[] {
  const entries = apiEntries(name);
  const config = ts.readConfigFile(inRoot('tsconfig.base.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, { ...ts.sys, readDirectory: () => [] }, root);
  const program = ts.createProgram(
    entries.map(({ source }) => source),
    { ...options, lib: ['lib.es2022.d.ts'], noEmit: true },
  );
  const checker = program.getTypeChecker();
  return entries.flatMap((entry) => {
    const file = program.getSourceFile(entry.source);
    const module = file && checker.getSymbolAtLocation(file);
    const symbols = module ? checker.getExportsOfModule(module) : [];
    return symbols.flatMap((symbol) => memberOf(symbol, entry, checker) ?? []);
  });
}

/** The members of a package that can be called. */
export const functionsOf = (name: PackageName): Member[] => membersOf(name).filter(({ call }) => call !== undefined);

function memberOf(exported: ts.Symbol, entry: ApiEntry, checker: ts.TypeChecker): Member | undefined {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const [node] = symbol.declarations ?? [];
  if (!node?.getSourceFile().fileName.startsWith(packageDir(entry.package))) return undefined;
  const file = relative(root, node.getSourceFile().fileName).replaceAll('\\', '/');
  const common = { name: exported.name, entry, file, docs: docsOf(node) };
  if (ts.isFunctionDeclaration(node)) return { ...common, ...callOf(exported.name, node) };
  if (!ts.isVariableDeclaration(node)) return { ...common, declaration: withoutExport(node.getText()) };
  const type = node.type?.getText() ?? checker.typeToString(checker.getTypeOfSymbol(symbol));
  const declaration = `const ${exported.name}: ${type}`;
  return node.type && ts.isFunctionTypeNode(node.type)
    ? { ...common, declaration, call: { parameters: node.type.parameters.map(parameterOf), returns: node.type.type.getText() } }
    : { ...common, declaration };
}

function callOf(name: string, node: ts.FunctionDeclaration): Required<Pick<Member, 'declaration' | 'call'>> {
  const parameters = node.parameters.map(parameterOf);
  const returns = node.type?.getText() ?? 'void';
  const generics = node.typeParameters ? `<${node.typeParameters.map((one) => one.getText()).join(', ')}>` : '';
  const listed = parameters.map((one) => `${one.name}${one.optional ? '?' : ''}: ${one.type}`).join(', ');
  return { declaration: `function ${name}${generics}(${listed}): ${returns}`, call: { parameters, returns } };
}

/** A parameter that is taken apart where it stands has no name of its own: it is called `options`. */
function parameterOf(node: ts.ParameterDeclaration): Parameter {
  return {
    name: ts.isIdentifier(node.name) ? node.name.text : 'options',
    type: node.type?.getText() ?? 'unknown',
    optional: node.initializer !== undefined || node.questionToken !== undefined,
  };
}

const withoutExport = (text: string): string => text.replace(/^export (declare )?/, '');

function docsOf(node: ts.Node): Docs {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const tags = (doc?.tags ?? []).map((tag) => ({ name: tag.tagName.text, text: textOf(tag) }));
  const named = (name: string): string[] => tags.filter((tag) => tag.name === name).map(({ text }) => text);
  return {
    text: (ts.getTextOfJSDocComment(doc?.comment) ?? '').trim(),
    examples: named('example'),
    throws: named('throws'),
    rules: named('see'),
  };
}

/** The words of a tag; TypeScript takes the error that `@throws` names for a type of its own. */
function textOf(tag: ts.JSDocTag): string {
  const type =
    ts.isJSDocThrowsTag(tag) && tag.typeExpression
      ? printer.printNode(ts.EmitHint.Unspecified, tag.typeExpression, tag.getSourceFile())
      : '';
  const name = ts.isJSDocSeeTag(tag) && tag.name ? tag.name.getText() : '';
  return [type, name, ts.getTextOfJSDocComment(tag.comment) ?? ''].join(' ').trim();
}
