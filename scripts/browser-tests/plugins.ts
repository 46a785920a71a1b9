import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { linksFile, manifestId } from '../build/embed.ts';
import { findElements, inRoot, resolveAlias, root } from '../build/workspace.ts';

/** The part of a plugin of the dev server that is used here. */
interface DevServerPlugin {
  readonly name: string;
  resolveImport?(args: { readonly source: string }): string | undefined;
  serve?(context: { readonly path: string; set(header: string, value: string): void }): string | { body: string; type: string } | undefined;
}

const address = (file: string): string => `/${relative(root, file).split(sep).join('/')}`;

/** Imports between packages lead to the sources, so that no test runs against an old build. */
export const workspaceSources: DevServerPlugin = {
  name: 'workspace-sources',
  resolveImport({ source }) {
    const file = resolveAlias(source);
    if (file === undefined) return undefined;
    return source.endsWith('.js') && file.endsWith('.json') ? `${address(file)}.js` : address(file);
  },
  serve({ path }) {
    if (!/^\/packages\/domain\/plans\/[\w.-]+\.json\.js$/.test(path)) return undefined;
    return { body: `export default ${readFileSync(inRoot(path.slice(1, -'.js'.length)), 'utf8')};`, type: 'js' };
  },
};

/** In tests the loader finds the modules that define the elements in the sources. */
export const embedManifest: DevServerPlugin = {
  name: 'embed-manifest',
  resolveImport: ({ source }) => (source === manifestId ? '/__bdg-manifest.js' : undefined),
  serve({ path }) {
    if (path !== '/__bdg-manifest.js') return undefined;
    const files = Object.fromEntries(findElements().map(({ tag, file }) => [tag, address(file)]));
    const links = address(linksFile);
    return { body: `export const files = ${JSON.stringify(files)}, links = ${JSON.stringify(links)};`, type: 'js' };
  },
};

/** What of the policy a test page can be held to: the runner's own page needs inline scripts. A breach is reported as an event, not blocked. */
export const policyReports: DevServerPlugin = {
  name: 'policy-reports',
  serve(context) {
    if (context.path === '/' || context.path.endsWith('.html')) {
      context.set(
        'content-security-policy-report-only',
        "style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html bdg 'allow-duplicates'",
      );
    }
    return undefined;
  },
};
