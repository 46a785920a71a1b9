import type { EmbedElement } from './views.ts';

/** Words of a link that stands beside an editor's link to a plan. */
const docWords = { vi: 'Xem kế hoạch bình đẳng giới', en: 'View the gender equality plan' } as const;

/**
 * Puts the element behind the link and hides the link while the element shows something; the link is there again if it can't.
 * The element must be registered by then: an element that never comes would push nothing but emptiness into the article.
 */
export function upgradeLink(link: HTMLAnchorElement, { tag, attributes }: EmbedElement, doc?: HTMLAnchorElement): void {
  const element = link.ownerDocument.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  let isDrawn = false;
  const update = (): void => {
    for (const each of doc ? [link, doc] : [link]) {
      if (!isDrawn) show(each);
      // A link in use is hidden when the reader leaves it.
      else if (each === link.ownerDocument.activeElement) each.addEventListener('blur', update, { once: true });
      else hide(each);
    }
  };
  const follow = (type: 'bdg-load' | 'bdg-error'): void => {
    element.addEventListener(type, (event) => {
      // A view may hold others, whose events come by here too.
      if (event.composedPath()[0] !== element) return;
      isDrawn = type === 'bdg-load';
      update();
    });
  };
  follow('bdg-load');
  follow('bdg-error');
  (doc ?? link).after(element);
}

/** A second link, to a page for people, behind an editor's link to data; `undefined` if the address is none that a reader can follow. */
export function addDocLink(link: HTMLAnchorElement, doc: string): HTMLAnchorElement | undefined {
  const page = link.ownerDocument;
  const added = page.createElement('a');
  try {
    const url = new URL(doc, page.baseURI);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    added.href = url.href;
  } catch {
    return undefined;
  }
  const lang = link.closest('[lang]')?.getAttribute('lang') ?? 'vi';
  added.textContent = /^en\b/i.test(lang) ? docWords.en : docWords.vi;
  link.after(' ', added);
  return added;
}

/** `hidden` alone loses against any `display` of the page's own style. */
function hide(link: HTMLElement): void {
  link.hidden = true;
  link.style.setProperty('display', 'none', 'important');
}

function show(link: HTMLElement): void {
  link.hidden = false;
  link.style.removeProperty('display');
}
