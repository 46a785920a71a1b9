import { globSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Example } from '../../packages/components/src/testing/example.ts';
import { inRoot, resolveAlias } from '../../scripts/build/workspace.ts';
import { policy } from '../../scripts/serve.ts';
import { files as stateFiles } from './states.ts';
import { verdictExamples } from './verdict-examples.ts';

export const exampleFiles = globSync('packages/*/src/**/*.examples.ts', { cwd: inRoot() }).sort();

/** Every example of the repository: those of the files beside the elements, and a card for each case of the oracle's verdicts. */
export async function allExamples(): Promise<Example[]> {
  const lists = await Promise.all(exampleFiles.map(async (file) => ((await import(pathToFileURL(inRoot(file)).href)) as { examples: readonly Example[] }).examples));
  return [...lists.flat(), ...verdictExamples];
}

export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const page = (dark: boolean, hostile: boolean): string =>
  `<!doctype html><html lang="vi"${dark ? ' class="dark"' : ''}><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Ví dụ</title><link rel="stylesheet" href="/gallery.css">${hostile ? '<link rel="stylesheet" href="/hostile.css">' : ''}<body><main><h1>Ví dụ</h1></main><script type="module" src="/js/page.js"></script></body></html>`;

/** What old portals do to everything on their pages, and a base size that makes 1rem ten pixels. */
const hostileCss = [
  'html{font-size:62.5%}',
  '*{box-sizing:content-box!important;word-break:break-all!important;border-spacing:20px!important;border-collapse:separate!important;font-variant:small-caps!important;cursor:crosshair!important;visibility:visible!important;letter-spacing:3px!important;word-spacing:9px!important;text-transform:uppercase!important;line-height:1!important;color:#c00!important;font-style:italic!important;font-weight:900!important;text-align:right!important;text-indent:20px!important;white-space:nowrap!important;list-style:square!important;text-shadow:1px 1px red!important}',
  'table,th,td{border:5px solid red!important;font-size:40px!important;padding:30px!important}',
  'svg{width:5px!important;height:5px!important}',
  'h1,h2,h3,h4,h5,h6,p,dl,dd,ul,li,details,summary{font:italic 50px serif!important;margin:40px!important}',
  'a,button,input,select,canvas{background:lime!important;border:9px dotted blue!important;min-height:90px!important}',
].join('\n');

const css = 'body{margin:0;padding:12px;font-family:sans-serif;color:#111;background:#fff}.dark,.dark body{background:#0f151b;color:#eee}section{margin:0 0 32px}.alone h1{display:none!important}.alone section{position:absolute!important;inset:0 12px auto!important;margin:0!important}';

async function bundle(): Promise<Map<string, string>> {
  const result = await build({
    entryPoints: { page: inRoot('test/examples/page.ts') },
    outdir: '/js',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    // The packages name their built files as the only ones with effects; here the sources are bundled.
    ignoreAnnotations: true,
    target: 'es2022',
    conditions: ['production', 'browser'],
    tsconfig: inRoot('tsconfig.base.json'),
    plugins: [
      {
        name: 'sources',
        setup: (esbuild) => {
          esbuild.onResolve({ filter: /^@binhdanggioi\// }, ({ path }) => ({ path: resolveAlias(path) ?? path }));
          esbuild.onResolve({ filter: /^virtual:examples$/ }, () => ({ path: 'examples', namespace: 'virtual' }));
          esbuild.onLoad({ filter: /.*/, namespace: 'virtual' }, async () => ({
            contents: `export { stateExamples as states } from ${JSON.stringify(inRoot('test/examples/states.ts'))};\nexport const all = JSON.parse(${JSON.stringify(JSON.stringify(await allExamples()))});`,
            resolveDir: inRoot(),
          }));
        },
      },
    ],
  });
  return new Map(result.outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/').replace(/^[A-Z]:/, ''), text]));
}

/** Serves the gallery of examples under the strict policy. */
export async function serveGallery(): Promise<{ url: string; stop: () => void }> {
  const files = await bundle();
  const asked = new Set<string>();
  /** What stands in the addresses of examples in their states. */
  const answerData = (url: URL, response: ServerResponse): boolean => {
    const file = stateFiles[url.pathname];
    if (!file) return false;
    const isFirst = !asked.has(url.href);
    asked.add(url.href);
    if (file.how === 'never') return true;
    if (file.how === 'kept' && !isFirst) response.destroy();
    else response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-cache', etag: '"1"' }).end(JSON.stringify(file.plan));
    return true;
  };
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const script = files.get(url.pathname);
    response.setHeader('content-security-policy', policy);
    if (answerData(url, response)) return;
    if (script !== undefined) response.setHeader('content-type', 'text/javascript').end(script);
    else if (url.pathname === '/gallery.css') response.setHeader('content-type', 'text/css').end(css);
    else if (url.pathname === '/hostile.css') response.setHeader('content-type', 'text/css').end(hostileCss);
    else if (url.pathname === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(page(url.searchParams.get('theme') === 'dark', url.searchParams.get('host') === 'hostile'));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
