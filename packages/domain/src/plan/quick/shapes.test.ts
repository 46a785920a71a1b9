import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the compact shapes are those of the schemas', () => {
  const script = new URL('../../../../../scripts/build-shapes.ts', import.meta.url).pathname;
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});
