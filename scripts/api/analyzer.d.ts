/** The parts of the analyzer that its own declarations leave out. */
declare module '@custom-elements-manifest/analyzer/index.js' {
  import type typescript from 'typescript';
  export const ts: typeof typescript;
  export function create(options: { modules: readonly typescript.SourceFile[]; plugins: readonly unknown[]; context: { dev: boolean } }): unknown;
}
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): readonly unknown[];
}
