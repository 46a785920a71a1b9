import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { inRoot, packageNames, root } from '../../scripts/build/workspace.ts';

/** The plans that the library brings, by id: what names one of them knows a document that it should not. */
const ids = globSync('*.json', { cwd: inRoot('packages/domain/plans') }).map((file) => basename(file, '.json'));

test.each(packageNames)('nothing in the sources of %s names a plan, its tests neither: those take it from test/support/plans', (name) => {
  expect(ids.length).toBeGreaterThan(5);
  const listed = execFileSync('git', ['ls-files', '-z', `packages/${name}/src`], { cwd: root, encoding: 'utf8' });
  const files = listed.split('\0').filter((file) => file !== '' && existsSync(inRoot(file)));
  expect(files.length).toBeGreaterThan(0);
  const naming = files.flatMap((file) => {
    const lines = readFileSync(inRoot(file), 'utf8').split('\n');
    return lines.flatMap((line, at) => (ids.some((id) => line.includes(id)) ? [`${file}:${String(at + 1)} ${line.trim()}`] : []));
  });
  expect(naming).toEqual([]);
});
