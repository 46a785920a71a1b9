import { spawn, type ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { BrowserLauncher } from '@web/test-runner';

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        found(port);
      });
    });
  });

/** The small browser that comes with WebKitGTK and takes orders from its driver. */
export const findMiniBrowser = (): string | undefined => globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];

/** Speaks plain WebDriver to WebKitGTK, one session for each test file. Needs a display (`xvfb-run`). */
export function webkitGtkLauncher(driver = '/usr/bin/WebKitWebDriver', binary = findMiniBrowser()): BrowserLauncher {
  let process: ChildProcess | undefined;
  let base = '';
  const active = new Map<string, string>();

  async function call(method: string, path: string, body?: unknown): Promise<Record<string, string>> {
    const response = await fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: Record<string, string> | null };
    if (value?.['error'] !== undefined) throw new Error(`${value['error']}: ${value['message'] ?? ''}`);
    return value ?? {};
  }

  return {
    name: 'WebKitGTK',
    type: 'webkit',
    concurrency: 1,
    async initialize() {
      const port = await freePort();
      base = `http://127.0.0.1:${String(port)}`;
      process = spawn(driver, ['--host=127.0.0.1', `--port=${String(port)}`], { stdio: 'ignore' });
      for (let tries = 0; ; tries += 1) {
        try {
          await call('GET', '/status');
          return;
        } catch (error) {
          if (tries > 50) throw error;
          await new Promise((waited) => setTimeout(waited, 100));
        }
      }
    },
    async startSession(id, url) {
      const session = await call('POST', '/session', {
        capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } },
      });
      const sessionId = session['sessionId'] ?? '';
      active.set(id, sessionId);
      await call('POST', `/session/${sessionId}/url`, { url });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => `${base}/session/${active.get(id) ?? ''}`,
    async stopSession(id) {
      const sessionId = active.get(id);
      active.delete(id);
      if (sessionId !== undefined) await call('DELETE', `/session/${sessionId}`).catch(() => undefined);
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('not supported')),
    stop() {
      process?.kill();
      return Promise.resolve();
    },
  };
}
