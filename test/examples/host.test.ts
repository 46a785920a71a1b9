/** Nothing that a host page does to itself reaches into an element, and nothing of an element reaches out. */
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { tags } from '../elements/tags.ts';
import { openGallery, type Gallery } from './open-states.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
  await gallery.page.setViewport({ width: 1280, height: 900 });
});
afterAll(() => gallery.close());

/** The computed style, in all its properties but the place on the page, of each kind of element in each example: those of one name, class and part are styled by the same rules. */
const styles = (): Promise<string[]> =>
  gallery.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('section[data-example$="vi"]')].flatMap(({ dataset, firstElementChild }) => {
      // The fallback is the page's own, and as high as the page makes it.
      firstElementChild?.replaceChildren();
      const kinds = new Map<string, Element>();
      for (const element of firstElementChild?.shadowRoot?.querySelectorAll('*') ?? []) {
        const kind = `${element.parentElement?.className ?? ''} ${element.localName} ${element.getAttribute('class') ?? ''} ${element.getAttribute('part') ?? ''}`;
        if (!kinds.has(kind)) kinds.set(kind, element);
      }
      return [...kinds.values()].map((element) => {
        const style = getComputedStyle(element);
        const all = Array.from(style, (name) =>
          /^(?:top|right|bottom|left|inset.*)$/.test(name) ? '' : `${name}:${style.getPropertyValue(name)}`,
        ).join(';');
        return `${dataset['example'] ?? ''} ${element.localName} ${element.getAttribute('part') ?? ''}|${all}`;
      });
    }),
  );

/** What differs, named by place and property; short, for a person to read. */
function differences(one: readonly string[], other: readonly string[]): string[] {
  if (one.length !== other.length) return [`${String(one.length)} elements against ${String(other.length)}`];
  const found = one.flatMap((before, at) => {
    const after = other[at] ?? '';
    if (before === after) return [];
    const [place = '', was = ''] = before.split('|');
    const is = new Set(after.slice(after.indexOf('|') + 1).split(';'));
    return [
      `${place}: ${was
        .split(';')
        .filter((property) => !is.has(property))
        .slice(0, 4)
        .join(';')}`,
    ];
  });
  return found.slice(0, 12);
}

describe('on a page that styles everything, every part of every state is styled as on a neutral page', () => {
  it.each(tags)('%s', { timeout: 60_000 }, async (tag) => {
    await gallery.open(tag);
    const neutral = await styles();
    await gallery.open(tag, '&host=hostile');
    expect(neutral.length).toBeGreaterThan(8);
    expect(differences(neutral, await styles())).toEqual([]);
  });

  test('a difference is noticed', () => {
    expect(differences(['normal p |color:red;margin:0'], ['normal p |color:blue;margin:0'])).toEqual(['normal p : color:red']);
  });
});

test('the page itself looks as it did: no style, no sheet and no attribute of ours', { timeout: 60_000 }, async () => {
  const look = (): Promise<string[]> =>
    gallery.page.evaluate(() => {
      const main = document.querySelector('main');
      const sample = document.createElement('div');
      main?.append(sample);
      for (const name of [
        'h2',
        'p',
        'a',
        'button',
        'input',
        'select',
        'table',
        'td',
        'ul',
        'li',
        'dl',
        'dd',
        'figure',
        'details',
        'summary',
        'svg',
        'blockquote',
      ])
        sample.append(document.createElement(name));
      const own = [document.documentElement, document.body, ...(main ? [main] : []), ...sample.children];
      const told = own.map((element) => {
        const style = getComputedStyle(element);
        const attributes = element.getAttributeNames().filter((name) => name !== 'data-drawn' && name !== 'lang');
        // How high the page is, is its own content's.
        const properties = Array.from(style, (name) =>
          /height|block-size|origin/.test(name) ? '' : `${name}:${style.getPropertyValue(name)}`,
        );
        return `${element.localName} ${attributes.join(' ')}|${properties.join(';')}`;
      });
      sample.remove();
      return [...told, `sheets ${String(document.styleSheets.length + document.adoptedStyleSheets.length)}`];
    });
  await gallery.open('none');
  const before = await look();
  for (const tag of tags) {
    await gallery.open(tag);
    expect(differences(before, await look()), tag).toEqual([]);
  }
});

describe('where a reader has chosen the colours', () => {
  beforeAll(async () => {
    const session = await gallery.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
  });

  it.each(tags)('%s: every mark keeps its border and its word, every text stands out, nothing moves', { timeout: 60_000 }, async (tag) => {
    await gallery.open(tag);
    expect(await gallery.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const faults = await gallery.page.evaluate(() => {
      const see = (element: Element, name: string): string => getComputedStyle(element).getPropertyValue(name);
      const isClear = (color: string): boolean => /^rgba\(.*, 0\)$|^none$|^transparent$/.test(color);
      const ground = (element: Element | null): string => {
        for (let at = element; at; at = at.parentElement) if (!isClear(see(at, 'background-color'))) return see(at, 'background-color');
        return 'rgb(255, 255, 255)';
      };
      return [...document.querySelectorAll('section')].flatMap(({ dataset, firstElementChild }) =>
        [...(firstElementChild?.shadowRoot?.querySelectorAll('.bdg *') ?? [])].flatMap((element) => {
          if (element.getClientRects().length === 0) return [];
          const faults: string[] = [];
          const part = element.getAttribute('part')?.split(' ') ?? [];
          const isMark =
            part.some((name) => name === 'chip' || name === 'role-chip' || name === 'data-status') || element.matches('.chip, .tag, .role');
          if (isMark) {
            const sides = ['top', 'right', 'bottom', 'left'];
            const seen = sides.filter(
              (side) =>
                Number.parseFloat(see(element, `border-${side}-width`)) > 0 &&
                see(element, `border-${side}-style`) !== 'none' &&
                see(element, `border-${side}-color`) !== ground(element.parentElement) &&
                !isClear(see(element, `border-${side}-color`)),
            );
            // A state that is no box to begin with has its own shape.
            const isBox = element.matches('.chip, .tag, .role') || !element.querySelector('svg');
            if (isBox && seen.length < 4) faults.push('has no border');
            if (element.textContent.trim() === '') faults.push('has no word');
          }
          const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
          const color = see(element, 'color');
          // Text in a picture stands on shapes, not on grounds.
          if (hasText && !(element instanceof SVGElement) && !element.closest('.vh') && color === ground(element))
            faults.push('has a text in the colour of its ground');
          if (
            element.localName === 'svg' &&
            element.querySelector('path, circle, rect, line') &&
            ![...element.querySelectorAll('path, circle, rect, line, text')].some((shape) =>
              ['fill', 'stroke'].some((name) => !isClear(see(shape, name)) && see(shape, name) !== ground(element)),
            )
          )
            faults.push('is a picture of which nothing is seen');
          if (element.getAnimations().length > 0 || see(element, 'animation-name') !== 'none') faults.push('moves');
          return faults.map((fault) => `${dataset['example'] ?? ''}: ${element.localName}.${element.getAttribute('class') ?? ''} ${fault}`);
        }),
      );
    });
    expect(faults.slice(0, 12)).toEqual([]);
  });
});
