import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { inRoot } from '../../scripts/build/workspace.ts';
import { printed, runModules } from './run-blocks.ts';

const folder = 'docs/examples';
const worked = readdirSync(inRoot(folder)).flatMap((name) => (name.endsWith('.md') ? [`${folder}/${name}`] : []));

/** Each block of code with the text that stands after it as what it prints. */
function examplesOf(page: string): { readonly code: string; readonly output: string }[] {
  const text = readFileSync(inRoot(page), 'utf8');
  return [...text.matchAll(/```(?:ts|js)\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/g)].map(([, code = '', output = '']) => ({
    code,
    output,
  }));
}

async function outputOf(code: string): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => void lines.push(values.map(printed).join(' ')));
  try {
    await runModules({ example: `${code}\nexport default undefined;` });
  } finally {
    log.mockRestore();
  }
  return lines.map((line) => `${line}\n`).join('');
}

test('there are four worked examples', () => expect(worked).toHaveLength(4));

describe.each([...worked, 'docs/migrations.md'])('%s', (page) => {
  const examples = examplesOf(page);
  test('has code, and every block of it says what it prints', () => {
    const blocks = readFileSync(inRoot(page), 'utf8').match(/```(?:ts|js)\n/g) ?? [];
    expect(blocks.length).toBeGreaterThan(0);
    expect(examples).toHaveLength(blocks.length);
  });
  test.each(examples)('prints what it says', async ({ code, output }) => {
    expect(await outputOf(code)).toBe(output);
  });
});
