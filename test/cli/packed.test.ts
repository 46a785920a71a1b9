import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inRoot, packageDir } from '../../scripts/build/workspace.ts';

const { bin, files } = JSON.parse(readFileSync(join(packageDir('domain'), 'package.json'), 'utf8')) as {
  readonly bin: Readonly<Record<string, string>>;
  readonly files: readonly string[];
};
const command = join(packageDir('domain'), bin['bdg'] ?? '');
const smallest = inRoot('packages', 'domain', 'examples', 'smallest-plan.json');

/** A folder that is not the repository: what the command finds it finds beside itself. */
const elsewhere = mkdtempSync(join(tmpdir(), 'bdg-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

describe('the built bdg', () => {
  it('is a file that the package brings and a shell can start', () => {
    expect(files.some((folder) => bin['bdg']?.startsWith(`./${folder}/`))).toBe(true);
    expect(readFileSync(command, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  });

  it('reads a plan', () => {
    expect(execFileSync(process.execPath, [command, 'check', smallest], { cwd: elsewhere, encoding: 'utf8' })).toBe(
      `${smallest}: không thấy điều gì.\n`,
    );
  });

  it('prints its usage', () => {
    expect(execFileSync(process.execPath, [command, '--help'], { cwd: elsewhere, encoding: 'utf8' })).toContain('bdg <lệnh>');
  });

  it('ends quietly where nobody reads on', () => {
    const many = Array.from({ length: 200 }, () => inRoot('packages', 'domain', 'plans', 'national-2021-2030.json'));
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$@" | head -n 1', process.execPath, command, 'check', '--json', ...many],
      { cwd: elsewhere, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').length).toBe(2);
  });
});
