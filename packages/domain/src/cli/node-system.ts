import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { System } from './system.ts';

const VIET_NAM_AHEAD_OF_UTC_MS = 7 * 3_600_000;

export const nodeSystem: System = {
  read: (path) => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path === '-' ? 0 : path)),
  readBytes: (path) => readFileSync(path === '-' ? 0 : path),
  save(folder, name, content) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), content);
  },
  write: (content) => new Promise((resolve) => process.stdout.write(content, () => resolve())),
  isScreen: () => process.stdout.isTTY,
  complain: (text) => void process.stderr.write(text),
  now: () => new Date(Date.now()).toISOString(),
  today: () => new Date(Date.now() + VIET_NAM_AHEAD_OF_UTC_MS).toISOString().slice(0, 10),
};
