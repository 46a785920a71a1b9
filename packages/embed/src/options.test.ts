import { describe, expect, test } from 'vitest';
import { readLink, type EmbedRequest } from './options.ts';

const inAddress: readonly [href: string, request: EmbedRequest | undefined][] = [
  ['plan.json#bdg=cards', { view: 'cards', src: 'plan.json', parameters: {} }],
  ['/p/plan.json?v=2#bdg=trend&indicator=2.1', { view: 'trend', src: '/p/plan.json?v=2', parameters: { indicator: '2.1' } }],
  ['plan.json#bdg=trend&indicator=2.1+2.3', { view: 'trend', src: 'plan.json', parameters: { indicator: '2.1 2.3' } }],
  ['plan.json#bdg=trend&indicator=2.1%202.3', { view: 'trend', src: 'plan.json', parameters: { indicator: '2.1 2.3' } }],
  ['plan.json#bdg=card&amp;indicator=2.1', { view: 'card', src: 'plan.json', parameters: { indicator: '2.1' } }],
  ['plan.json#bdg=cards&data=a%23b.json', { view: 'cards', src: 'plan.json', parameters: { data: 'a#b.json' } }],
  ['plan.json#bdg=', { view: '', src: 'plan.json', parameters: {} }],
  ['#bdg=cards', undefined],
  ['#bdg-minh-hoa-3.2', undefined],
  ['plan.json#bdg-minh-hoa-3.2', undefined],
  ['plan.json#part&bdg=cards', undefined],
  ['plan.json', undefined],
  ['', undefined],
];

const marked: readonly [title: string, href: string, data: Record<string, string>, request: EmbedRequest | undefined][] = [
  ['a view', 'plan.json', { view: 'cards' }, { view: 'cards', src: 'plan.json', parameters: {} }],
  [
    'a view with parameters',
    'plan.json',
    { view: 'card', indicator: '2.1', 'as-of': '2024-11-20' },
    { view: 'card', src: 'plan.json', parameters: { indicator: '2.1', 'as-of': '2024-11-20' } },
  ],
  [
    'a page for people',
    'plan.json',
    { view: 'cards', doc: 'ke-hoach.html' },
    { view: 'cards', src: 'plan.json', parameters: {}, doc: 'ke-hoach.html' },
  ],
  [
    'both forms: the attributes win',
    'plan.json#bdg=cards&indicator=2.1',
    { view: 'card' },
    { view: 'card', src: 'plan.json', parameters: { indicator: '2.1' } },
  ],
  ['the class alone, the rest in the address', 'plan.json#bdg=matrix', {}, { view: 'matrix', src: 'plan.json', parameters: {} }],
  ['no view at all', 'plan.json', {}, { view: '', src: 'plan.json', parameters: {} }],
  [
    'an anchor of the plan is not part of its address',
    'plan.json#top',
    { view: 'cards' },
    { view: 'cards', src: 'plan.json', parameters: {} },
  ],
  ['no address', '', { view: 'cards' }, undefined],
];

describe('readLink', () => {
  test.each(inAddress)('address %s', (href, request) => {
    expect(readLink({ href, isMarked: false, data: {} })).toEqual(request);
  });
  test.each(marked)('class bdg-embed: %s', (_title, href, data, request) => {
    expect(readLink({ href, isMarked: true, data })).toEqual(request);
  });
  test('data-* of an unmarked link belong to somebody else', () => {
    expect(readLink({ href: 'plan.json#bdg=cards', isMarked: false, data: { view: 'card', indicator: '1.1' } })).toEqual({
      view: 'cards',
      src: 'plan.json',
      parameters: {},
    });
  });
});
