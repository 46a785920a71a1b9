import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname } from 'node:path';
import { inRoot } from '../../scripts/build/workspace.ts';

/** The ways in which a real server fails a page; each is an address, `/<name>.json`. */
export type Behaviour =
  | 'good'
  | 'missing'
  | 'failing'
  | 'login-page'
  | 'half'
  | 'broken-off'
  | 'refused'
  | 'silent'
  | 'stalling'
  | 'plain-words'
  | 'plain-json'
  | 'newer'
  | 'second-time'
  | 'then-refused'
  | 'then-failing'
  | 'then-missing';

export interface MisbehavingServer {
  readonly url: string;
  /** How often an address has been asked for, and when first, in milliseconds since 1970. */
  asked(path: string): { readonly times: number; readonly firstAt: number };
  /** From now on every address answers as it should. */
  heal(): void;
  close(): Promise<void>;
}

const plan = (): string => readFileSync(inRoot('packages/domain/plans/thua-thien-hue-2021-2025.json'), 'utf8');
const json = { 'content-type': 'application/json; charset=utf-8' };
const html = { 'content-type': 'text/html; charset=utf-8' };
const plain = { 'content-type': 'text/plain; charset=utf-8' };

/** A good answer that the browser may keep, and must ask about before it uses it. */
const keep = (response: ServerResponse): unknown =>
  response.writeHead(200, { ...json, 'cache-control': 'no-cache', etag: '"1"' }).end(plan());

const answers: Readonly<Record<Behaviour, (response: ServerResponse, time: number) => unknown>> = {
  good: (response) => response.writeHead(200, json).end(plan()),
  missing: (response) => response.writeHead(404, html).end('<!doctype html><title>404</title>'),
  failing: (response) => response.writeHead(500, html).end('<!doctype html><title>500</title>'),
  'login-page': (response) => response.writeHead(200, html).end('<!doctype html><title>Đăng nhập</title><form></form>'),
  half: (response) => response.writeHead(200, json).end(plan().slice(0, 20_000)),
  'broken-off': (response) => {
    const text = Buffer.from(plan());
    response.writeHead(200, { ...json, 'content-length': text.length });
    response.write(text.subarray(0, 20_000), () => setTimeout(() => response.destroy(), 100));
  },
  refused: (response) => response.destroy(),
  silent: () => undefined,
  stalling: (response) => {
    response.writeHead(200, json).write(plan().slice(0, 20_000));
  },
  'plain-words': (response) => response.writeHead(200, plain).end('Tệp đang được cập nhật.'),
  'plain-json': (response) => response.writeHead(200, plain).end(plan()),
  newer: (response) => response.writeHead(200, json).end(JSON.stringify({ ...(JSON.parse(plan()) as object), schemaVersion: 2 })),
  'then-refused': (response, time) => (time === 1 ? keep(response) : answers.refused(response, time)),
  'then-failing': (response, time) => (time === 1 ? keep(response) : answers.failing(response, time)),
  'then-missing': (response, time) => (time === 1 ? keep(response) : answers.missing(response, time)),
  'second-time': (response, time) => (time === 1 ? answers.failing(response, time) : answers.good(response, time)),
};

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript; charset=utf-8', '.map': 'application/json' };

/**
 * A real HTTP server that answers each plan as its address says, hands out `pages`, and what is in dist/embed under /bdg/.
 * No policy is set: pages may hold scripts of their own.
 */
export async function startMisbehavingServer(pages: Readonly<Record<string, string>>): Promise<MisbehavingServer> {
  const log = new Map<string, { times: number; firstAt: number }>();
  let isHealed = false;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const entry = log.get(path) ?? { times: 0, firstAt: Date.now() };
    log.set(path, entry);
    entry.times++;
    response.setHeader('cache-control', 'no-store');
    const page = pages[path];
    if (page !== undefined) {
      response.writeHead(200, html).end(page);
      return;
    }
    const behaviour = basename(path, '.json') as Behaviour;
    if (path.endsWith('.json') && Object.hasOwn(answers, behaviour)) {
      answers[isHealed ? 'good' : behaviour](response, entry.times);
      return;
    }
    const file = inRoot('dist/embed', basename(path));
    if (path.startsWith('/bdg/') && existsSync(file))
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
    else response.writeHead(404, plain).end('404');
  }

  const server: Server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    asked: (path) => log.get(path) ?? { times: 0, firstAt: Number.NaN },
    heal: () => {
      isHealed = true;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
