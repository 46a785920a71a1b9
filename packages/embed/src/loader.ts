import { readLink } from './options.ts';
import { addDocLink, upgradeLink } from './upgrade.ts';
import { elementFor } from './views.ts';

export interface LoaderOptions {
  /** The folder that `files` are relative to. */
  readonly base: string;
  /** Which file registers which element: tag → address. */
  readonly files: Readonly<Record<string, string>>;
  /** How a file is run; for tests. */
  readonly load?: (address: string) => Promise<unknown>;
}

const links = 'a.bdg-embed, a[href*="#bdg="]';

/**
 * Looks after a page: finds `bdg-*` elements and links to views, those that are there and those that come later,
 * and loads the file of each element once, when it is first needed. Returns the way to stop.
 */
export function startLoader(page: Document, { base, files, load = (address) => import(address) }: LoaderOptions): () => void {
  const tags = Object.keys(files);
  const needed = [...tags, links].join(',');
  const seen = new WeakSet<Element>();
  const loading = new Map<string, Promise<boolean>>();
  const warned = new Set<string>();

  function warnOnce(sentence: string): void {
    if (!warned.has(sentence)) console.warn(`bdg.js: ${sentence}`);
    warned.add(sentence);
  }

  /** True when the element is registered; what was in the page stays as it was if its file does not come. */
  function register(tag: string): Promise<boolean> {
    let result = loading.get(tag);
    if (!result) {
      const address = new URL(files[tag] ?? '', base).href;
      result = load(address).then(
        () => true,
        (error: unknown) => {
          warnOnce(`<${tag}> could not be loaded from ${address} (${String(error)}); the page keeps what stands in its place.`);
          return false;
        },
      );
      loading.set(tag, result);
    }
    return result;
  }

  async function takeLink(link: HTMLAnchorElement): Promise<void> {
    const request = readLink({ href: link.getAttribute('href') ?? '', isMarked: link.classList.contains('bdg-embed'), data: dataOf(link) });
    if (!request) return;
    const doc = request.doc === undefined ? undefined : addDocLink(link, request.doc);
    const element = elementFor(request);
    if (!element || !Object.hasOwn(files, element.tag)) {
      warnOnce(`there is no view "${request.view}"; its link stays a link.`);
      return;
    }
    if ((await register(element.tag)) && link.isConnected) upgradeLink(link, element, doc);
  }

  function take(element: Element): void {
    if (seen.has(element)) return;
    seen.add(element);
    if (element instanceof HTMLAnchorElement) void takeLink(element);
    else void register(element.localName);
  }

  function scan(root: Element | Document): void {
    if (root instanceof Element && root.matches(needed)) take(root);
    root.querySelectorAll(needed).forEach(take);
  }

  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) scan(node);
  });
  observer.observe(page, { childList: true, subtree: true });
  scan(page);
  return () => {
    observer.disconnect();
  };
}

function dataOf(link: Element): Record<string, string> {
  const data = [...link.attributes].filter(({ name }) => name.startsWith('data-'));
  return Object.fromEntries(data.map(({ name, value }) => [name.slice('data-'.length), value]));
}
