import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, runNode } from '../../scripts/build/run.ts';
import { serve, type Serving } from '../../scripts/serve.ts';

const outer = mkdtempSync(join(tmpdir(), 'bdg-serve-'));
const folder = join(outer, 'site');
let serving: Serving;

beforeAll(async () => {
  mkdirSync(join(folder, 'embed'), { recursive: true });
  mkdirSync(join(outer, 'site-secret'));
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  writeFileSync(join(outer, 'site-secret/a.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<p>home</p>');
  writeFileSync(join(folder, 'embed/index.html'), '<p>embed</p>');
  writeFileSync(join(folder, 'a.js'), 'export {};');
  writeFileSync(join(folder, 'a.js.map'), '{}');
  writeFileSync(join(folder, 'plan.json'), '{}');
  symlinkSync(join(outer, 'secret.txt'), join(folder, 'link.txt'));
  serving = await serve(folder);
});

afterAll(async () => {
  await serving.close();
  rmSync(outer, { recursive: true });
});

/** As written: `fetch` would tidy the path before it is sent. */
function get(path: string, method = 'GET'): Promise<{ status: number; body: string; header: (name: string) => string }> {
  return new Promise((done, failed) => {
    request(serving.url, { path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, body, header: (name) => String(response.headers[name] ?? '') });
      });
    })
      .on('error', failed)
      .end();
  });
}

describe('the server of the demo', () => {
  it('sends the policy of the contract, word for word, with everything', async () => {
    const contract =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html bdg 'allow-duplicates'";
    for (const path of ['/', '/a.js', '/plan.json', '/nothing'])
      expect((await get(path)).header('content-security-policy'), path).toBe(contract);
  });

  for (const [path, type] of [
    ['/', 'text/html; charset=utf-8'],
    ['/embed/', 'text/html; charset=utf-8'],
    ['/a.js', 'text/javascript; charset=utf-8'],
    ['/plan.json?x=1', 'application/json; charset=utf-8'],
  ] as const) {
    it(`serves ${path} as ${type}`, async () => {
      const answer = await get(path);
      expect([answer.status, answer.header('content-type')]).toEqual([200, type]);
    });
  }

  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/../site-secret/a.txt',
    '/link.txt',
    '/%',
    '/%00',
    '/nothing',
    '//etc/passwd',
  ]) {
    it(`has nothing at ${path}`, async () => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.body).not.toContain('secret');
    });
  }

  it('leads a folder without its slash to the folder, with the query, on this host', async () => {
    const answer = await get('/embed?lang=en');
    expect([answer.status, answer.header('location')]).toEqual([301, '/embed/?lang=en']);
    expect((await get('//embed')).header('location')).not.toMatch(/^\/\//);
  });

  it('names the source map of a file that has one', async () => {
    expect((await get('/a.js')).header('sourcemap')).toBe('a.js.map');
    expect((await get('/plan.json')).header('sourcemap')).toBe('');
  });

  it('only reads', async () => {
    expect((await get('/', 'POST')).status).toBe(405);
    const head = await get('/', 'HEAD');
    expect([head.status, head.body]).toEqual([200, '']);
  });

  it('says in one sentence that its port is taken', async () => {
    const port = new URL(serving.url).port;
    const { code, output } = await runNode(['scripts/serve.ts', folder], { env: { PORT: port }, timeoutMs: 10_000 });
    expect(code).toBe(1);
    expect(output.trim()).toMatch(new RegExp(`^Port ${port} is in use: [^\\n]+$`));
  });

  it('says in one sentence that nothing is built', async () => {
    const { code, output } = await run(process.execPath, ['scripts/serve.ts', join(outer, 'site-secret')], { timeoutMs: 10_000 });
    expect(code).toBe(1);
    expect(output.trim()).toMatch(/^There is no built page in [^\n]+$/);
  });
});
