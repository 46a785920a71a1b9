/** What each element offers a page: read from the sources into a custom-elements manifest, from which its documentation is written. */
import { globSync, readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { inRoot } from '../build/workspace.ts';
import type { ManifestPackage } from './manifest.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
}

export interface ElementAttribute extends Named {
  readonly fieldName?: string;
  readonly type?: { readonly text: string };
}

export interface ElementField extends Named {
  readonly kind: string;
  readonly static?: boolean;
  readonly privacy?: string;
  readonly type?: { readonly text: string };
  readonly attribute?: string;
}

export interface ElementDeclaration extends Named {
  readonly tagName: string;
  readonly customElement: true;
  readonly attributes?: readonly ElementAttribute[];
  readonly members?: readonly ElementField[];
  readonly events?: readonly (Named & { readonly type?: { readonly text: string } })[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly (Named & { readonly default?: string })[];
}

interface ManifestModule {
  readonly path: string;
  readonly declarations?: readonly (Named & Partial<ElementDeclaration>)[];
}

export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly ManifestModule[];
}

const isElement = (one: Named & Partial<ElementDeclaration>): one is ElementDeclaration =>
  one.customElement === true && one.tagName !== undefined;

/** Everything that is said of the elements of both packages; the packages share a base, so they are read together. */
function analyze(): Manifest {
  const files = globSync(['packages/components/src/{base,elements,shared}/**/*.ts', 'packages/charts/src/**/*.ts'], { cwd: inRoot() })
    .filter((file) => !/\.(?:test|examples|fixture)\.ts$/.test(file))
    .sort();
  const modules = files.map((file) => ts.createSourceFile(file, readFileSync(inRoot(file), 'utf8'), ts.ScriptTarget.ES2022, true));
  return create({ modules, plugins: litPlugin(), context: { dev: false } }) as Manifest;
}

/** Without what a page cannot reach. */
function publicPart(element: ElementDeclaration): ElementDeclaration {
  const members = (element.members ?? []).filter(
    (one) => one.kind === 'field' && one.static !== true && (one.privacy ?? 'public') === 'public' && !one.name.startsWith('#'),
  );
  const reachable = new Set(members.map(({ name }) => name));
  return {
    ...element,
    members,
    attributes: (element.attributes ?? []).filter(({ fieldName }) => fieldName === undefined || reachable.has(fieldName)),
    // A name that is only known when an event is sent is told by its docstring.
    events: (element.events ?? []).filter(({ name }) => name.startsWith('bdg-')),
  };
}

let all: readonly { readonly path: string; readonly element: ElementDeclaration }[] | undefined;

/** Every element with the file of its class, in the order of their tags. */
export function elements(): readonly { readonly path: string; readonly element: ElementDeclaration }[] {
  all ??= analyze()
    .modules.flatMap(({ path, declarations }) => (declarations ?? []).filter(isElement).map((one) => ({ path, element: publicPart(one) })))
    .sort((one, other) => one.element.tagName.localeCompare(other.element.tagName));
  return all;
}

/** The manifest that a package ships: editors and catalogues read it. */
export function manifestOf(name: ManifestPackage): Manifest {
  const own = elements().filter(({ path }) => path.startsWith(`packages/${name}/`));
  return {
    schemaVersion: '1.0.0',
    modules: own.map(({ path, element }) => ({
      kind: 'javascript-module',
      path: path.replace(`packages/${name}/src/`, 'dist/').replace(/\.ts$/, '.js'),
      declarations: [element],
      exports: [{ kind: 'js', name: element.name, declaration: { name: element.name } }],
    })),
  };
}
