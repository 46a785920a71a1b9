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

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly docs: string;
}

export interface Parameter extends Omit<Field, 'docs'> {
  /** What an object of options may hold; empty for every other parameter. */
  readonly options: readonly Field[];
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
  const node = declarationOf(exported, checker);
  if (!node?.getSourceFile().fileName.startsWith(packageDir(entry.package))) return undefined;
  const { name } = exported;
  const file = relative(root, node.getSourceFile().fileName).replaceAll('\\', '/');
  const common = { name, entry, file, docs: docsOf(node) };
  if (ts.isFunctionDeclaration(node)) {
    const call = callOf(node, checker);
    return { ...common, declaration: `function ${name}${signature(node, call)}`, call };
  }
  if (!ts.isVariableDeclaration(node)) return { ...common, declaration: node.getText().replace(/^export (declare )?/, '') };
  const declaration = `const ${name}: ${node.type?.getText() ?? checker.typeToString(checker.getTypeAtLocation(node))}`;
  return node.type && ts.isFunctionTypeNode(node.type)
    ? { ...common, declaration, call: callOf(node.type, checker) }
    : { ...common, declaration };
}

function declarationOf(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Declaration | undefined {
  const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return original.declarations?.[0];
}

type Callable = ts.FunctionDeclaration | ts.FunctionTypeNode;

function callOf(node: Callable, checker: ts.TypeChecker): NonNullable<Member['call']> {
  return { parameters: node.parameters.map((one) => parameterOf(one, checker)), returns: node.type?.getText() ?? 'void' };
}

function signature(node: Callable, { parameters, returns }: NonNullable<Member['call']>): string {
  const generics = node.typeParameters ? `<${node.typeParameters.map((one) => one.getText()).join(', ')}>` : '';
  return `${generics}(${parameters.map((one) => `${one.name}${one.optional ? '?' : ''}: ${one.type}`).join(', ')}): ${returns}`;
}

function parameterOf(node: ts.ParameterDeclaration, checker: ts.TypeChecker): Parameter {
  const type = node.type?.getText() ?? 'unknown';
  const options = optionsIn(node.type, checker);
  return {
    // One that is taken apart where it stands has no name of its own.
    name: ts.isIdentifier(node.name) ? node.name.text : options.length > 0 ? 'options' : 'plan',
    type,
    optional: node.initializer !== undefined || node.questionToken !== undefined,
    options,
  };
}

function optionsIn(type: ts.TypeNode | undefined, checker: ts.TypeChecker): Field[] {
  if (!type) return [];
  if (ts.isTypeLiteralNode(type)) return type.members.flatMap(fieldOf);
  if (!ts.isTypeReferenceNode(type) || !type.typeName.getText().endsWith('Options')) return [];
  const properties = checker.getPropertiesOfType(checker.getTypeAtLocation(type));
  return properties.flatMap(({ valueDeclaration }) => (valueDeclaration ? fieldOf(valueDeclaration) : []));
}

function fieldOf(node: ts.Node): Field[] {
  if (!ts.isPropertySignature(node)) return [];
  const { text } = docsOf(node);
  return [{ name: node.name.getText(), type: node.type?.getText() ?? 'unknown', optional: node.questionToken !== undefined, docs: text }];
}

function docsOf(node: ts.Node): Docs {
  const doc = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1);
  const tags = (doc?.tags ?? []).map((tag) => ({ name: tag.tagName.text, text: textOf(tag) }));
  const named = (name: string): string[] => tags.filter((tag) => tag.name === name).map(({ text }) => text);
  return {
    text: (ts.getTextOfJSDocComment(doc?.comment) ?? '').trim(),
    examples: named('example'),
    throws: named('throws'),
    rules: named('see'),
  };
}

/** The words of a tag as they are written: TypeScript takes the first one of some tags for a name. */
function textOf(tag: ts.JSDocTag): string {
  if (tag.tagName.text === 'example') return (ts.getTextOfJSDocComment(tag.comment) ?? '').trim();
  const lines = tag
    .getText()
    .replace(/^@\w+\s+/, '')
    .split('\n');
  return lines
    .map((line) => line.replace(/^\s*\*\/?\s?/, '').trim())
    .join(' ')
    .trim();
}
