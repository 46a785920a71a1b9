/** Every element speaks the language of the page around it, however deep it lies, and says which words are in another one. */
import { withData } from '@binhdanggioi/domain';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../packages/charts/src/define.ts';
import '../../packages/components/src/define.ts';
import { figures, plan as hue } from '../support/plans/thua-thien-hue.ts';
import { plan as kienGiang } from '../support/plans/kien-giang.ts';
import { tags } from './tags.ts';

const illustrated = withData(hue, figures);

function made(tag: string): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('indicator', '2.1');
  element.setAttribute('objective', '2');
  element.setAttribute('as-of', '2024-11-20');
  // bdg-plan says something only when it has no plan.
  const plan = tag === 'bdg-plan' ? {} : tag.startsWith('bdg-budget') ? kienGiang : illustrated;
  Object.assign(element, { plan });
  return element;
}

/** Every text in the element's own tree, and the language that it stands in. */
function texts(element: HTMLElement): { text: string; lang: string }[] {
  const box = element.shadowRoot?.querySelector('.bdg');
  if (!box) return [];
  const found: { text: string; lang: string }[] = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text !== '') found.push({ text, lang: node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '' });
  }
  return found;
}

const said = (element: HTMLElement): string =>
  texts(element)
    .map(({ text }) => text)
    .join('|');

/** A host of the page with a tree of its own, in which another stands. */
function nested(element: HTMLElement, lang: string): HTMLElement {
  const outer = document.createElement('div');
  outer.lang = lang;
  const inner = document.createElement('div');
  outer.attachShadow({ mode: 'open' }).append(inner);
  inner.attachShadow({ mode: 'open' }).append(element);
  return outer;
}

/** What no English word is written with. */
const vietnamese = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/;

/** A place named inside an English name, and the letter of a clause, are the same in both languages. */
const alike = /\b(?:Thừa Thiên )?Huế|Section [IVX]+(?:\.\d+)*\.đ/gu;
const isVietnamese = (text: string): boolean => vietnamese.test(text.replace(alike, ''));

for (const tag of tags) {
  describe(tag, () => {
    it('follows the language of a host two trees above it, while the page lives', async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const english = made(tag);
      const deep = made(tag);
      const outer = nested(deep, 'vi');
      const direct = document.createElement('div');
      direct.lang = 'en';
      direct.append(english);
      place.append(outer, direct);
      await waitUntil(() => said(deep) !== '' && said(english) !== '' && said(deep) !== said(english), 'both have drawn');
      const before = said(deep);
      outer.lang = 'en';
      await waitUntil(() => said(deep) === said(english), 'speaks English');
      outer.lang = 'vi';
      await waitUntil(() => said(deep) === before, 'speaks Vietnamese again');
    });

    it('marks every Vietnamese word in an English page as Vietnamese', async () => {
      const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const element = made(tag);
      place.append(element);
      await waitUntil(
        () => said(element) !== '' && element.shadowRoot?.querySelector('.bdg')?.getAttribute('lang') === 'en',
        'speaks English',
      );
      expect(texts(element).filter(({ text, lang }) => isVietnamese(text) && lang !== 'vi')).to.deep.equal([]);
    });
  });
}
