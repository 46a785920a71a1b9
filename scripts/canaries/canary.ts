/**
 * A sabotage that a check must catch. To add one, put it into a list in scripts/canaries/*.canaries.ts (any file of that name is read):
 * name the file, the exact text to find in it (it must stand there once), what to put in its place, the narrowest check, and what that check must say,
 * so that nothing counts as caught which only broke.
 */
export interface Canary {
  readonly name: string;
  /** From the root of the repository. Made anew when `find` is empty. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly check: CanaryCheck;
  /** Must match what the check prints. */
  readonly says: RegExp;
}

export type CanaryCheck =
  /** The compiler over the whole repository. */
  | { readonly kind: 'types' }
  /** What the packages export, against docs/api. */
  | { readonly kind: 'api' }
  /** The linter over the sabotaged file. */
  | { readonly kind: 'lint' }
  /** One file of Node tests; `only` picks those of a name. */
  | { readonly kind: 'node'; readonly test: string; readonly only?: string }
  /** One file of browser tests. */
  | { readonly kind: 'browser'; readonly test: string }
  /** A build, then one file of Node tests that look at the built pages; `only` picks those of a name. */
  | { readonly kind: 'built'; readonly test: string; readonly only?: string }
  /** A build, then the static check for old browsers. */
  | { readonly kind: 'static' }
  /** A build, then the sizes. */
  | { readonly kind: 'size' }
  /** The gallery of stories. */
  | { readonly kind: 'stories' }
  /** One file of code, changed in one place at a time: enough of the changes must be noticed. */
  | { readonly kind: 'mutants'; readonly file: string };
