/**
 * Serves the built demo with the policy of the contract as a real header: `node scripts/serve.ts [folder]`, on PORT or 4173.
 */
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { createServer, Server, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from './build/workspace.ts';

export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html bdg 'allow-duplicates'";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file an address asks for, `undefined` when there is none or it would lie outside of the folder. */
export function findFile(folder: string, address: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  let file = resolve(join(folder, path));
  const inside = (candidate: string): boolean => candidate === folder || candidate.startsWith(folder + sep);
  if (!inside(file) || !existsSync(file)) return undefined;
  if (statSync(file).isDirectory()) file = join(file, 'index.html');
  return existsSync(file) && inside(realpathSync(file)) ? file : undefined;
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('content-security-policy', policy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  response.setHeader('cache-control', 'no-cache');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const address = request.url ?? '/';
  const file = findFile(folder, address);
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  const [path = '/', query] = address.split('?');
  if (file.endsWith('index.html') && !path.endsWith('/') && !path.endsWith('.html')) {
    // Doubled slashes at the front would name another host.
    response.writeHead(301, { location: `/${path.replace(/^\/+/, '')}/${query === undefined ? '' : `?${query}`}` }).end();
    return;
  }
  // The files name no source map themselves: every reader would download the name.
  if (existsSync(`${file}.map`)) response.setHeader('sourcemap', `${basename(file)}.map`);
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-length': statSync(file).size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder on this machine only; port 0 takes any free port. Rejects when the port is taken. */
export async function serve(folder: string, port = 0): Promise<Serving> {
  const real = realpathSync(folder);
  const listen = (host: string, wanted: number): Promise<Server> =>
    new Promise((ready, refused) => {
      const server = createServer((request, response) => {
        answer(real, request, response);
      });
      server.once('error', refused);
      server.listen(wanted, host, () => ready(server));
    });
  const first = await listen('127.0.0.1', port);
  const taken = (first.address() as AddressInfo).port;
  // "localhost" is either; a machine without IPv6 has only the first.
  const second = await listen('::1', taken).catch((error: unknown) => (error as NodeJS.ErrnoException).code);
  if (second === 'EADDRINUSE') {
    first.close();
    if (port === 0) return serve(folder);
    throw Object.assign(new Error('the port is taken'), { code: second });
  }
  return {
    url: `http://localhost:${String(taken)}`,
    close: async () => {
      for (const server of [first, second]) {
        if (!(server instanceof Server)) continue;
        const closed = new Promise<void>((done) => server.close(() => done()));
        server.closeAllConnections();
        await closed;
      }
    },
  };
}

/** Serves until the process is ended; says in one sentence what is missing if it cannot. */
export async function serveDemo(folder: string, fallbackPort = 4173): Promise<void> {
  const port = Number(process.env['PORT'] ?? fallbackPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return giveUp(`PORT must be a number between 0 and 65535, not "${process.env['PORT'] ?? ''}".`);
  }
  if (!existsSync(join(folder, 'index.html'))) return giveUp(`There is no built page in ${folder}: run "npm run build" first.`);
  try {
    const { url } = await serve(folder, port);
    process.stdout.write(`\nReady: ${url}/\n`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      return giveUp(`Port ${String(port)} is in use: end what uses it, or choose another with PORT=${String(port + 1)}.`);
    }
    return giveUp(`The page cannot be served on port ${String(port)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function giveUp(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await serveDemo(resolve(process.argv[2] ?? inRoot('dist/site')));
}
