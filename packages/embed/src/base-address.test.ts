import { describe, expect, test } from 'vitest';
import { findBaseAddress, type ScriptText } from './base-address.ts';

const page = 'https://tinh.gov.vn/tin-tuc/bai-1.html';
const script = (src: string, more: Partial<ScriptText> = {}): ScriptText => ({ src, base: undefined, isCurrent: false, ...more });

const rows: readonly [title: string, scripts: readonly ScriptText[], base: string | undefined][] = [
  ['the running script', [script('https://tinh.gov.vn/bdg/bdg.js', { isCurrent: true })], 'https://tinh.gov.vn/bdg/'],
  [
    'a tag manager: nothing is running, ours is known by its name',
    [script('https://tinh.gov.vn/a.js'), script('https://cdn.vn/x/bdg.js?v=3')],
    'https://cdn.vn/x/',
  ],
  [
    'another script runs that is not ours',
    [script('https://cdn.vn/x/bdg.js'), script('https://tinh.gov.vn/jquery.js', { isCurrent: true })],
    'https://cdn.vn/x/',
  ],
  ['a name that only ends alike is not ours', [script('https://tinh.gov.vn/abdg.js')], undefined],
  ['two of ours: the running one', [script('https://a.vn/bdg.js', { isCurrent: true }), script('https://b.vn/bdg.js')], 'https://a.vn/'],
  [
    'data-base, absolute, without a slash',
    [script('https://tinh.gov.vn/all.js', { base: 'https://cdn.vn/1.0', isCurrent: true })],
    'https://cdn.vn/1.0/',
  ],
  ['data-base, relative to the page', [script('https://cdn.vn/bdg.js', { base: '../lib/', isCurrent: true })], 'https://tinh.gov.vn/lib/'],
  ['an inline script with data-base', [script('', { base: '/bdg', isCurrent: true })], 'https://tinh.gov.vn/bdg/'],
  ["bundled into the portal's own file", [script('https://tinh.gov.vn/js/all.js', { isCurrent: true })], 'https://tinh.gov.vn/js/'],
  ['inline, nothing said', [script('', { isCurrent: true })], undefined],
  ['an address that is none', [script('https://cdn.vn/bdg.js', { base: 'https://[', isCurrent: true })], undefined],
];

describe('findBaseAddress', () => {
  test.each(rows)('%s', (_title, scripts, base) => {
    expect(findBaseAddress(scripts, page)).toBe(base);
  });
});
