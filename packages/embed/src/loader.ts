import type * as Links from './links.ts';

export interface LoaderOptions {
  /** The folder that `files` are relative to. */
  readonly base: string;
  /** Which file registers which element: tag → address. */
  readonly files: Readonly<Record<string, string>>;
  /** The file that reads links to views. Most pages write elements, so it is fetched only for a page that has such a link. */
  readonly links: string;
  /** How a file is run; for tests. */
  readonly load?: (address: string) => Promise<unknown>;
}

const linksToViews = 'a.bdg-embed, a[href*="#bdg="]';

/**
 * Looks after a page: finds `bdg-*` elements and links to views, those that are there and those that come later,
 * and loads the file of each element once, when it is first needed. Returns the way to stop.
 */
export function startLoader(page: Document, { base, files, links, load = (address) => import(address) }: LoaderOptions): () => void {
  const tags = Object.keys(files);
  const needed = [...tags, linksToViews].join(',');
  const seen = new WeakSet<Element>();
  const running = new Map<string, Promise<{ module: unknown } | undefined>>();
  const warned = new Set<string>();

  function warnOnce(sentence: string): void {
    if (!warned.has(sentence)) console.warn(`bdg.js: ${sentence}`);
    warned.add(sentence);
  }

  /** Runs a file once; `undefined` if it does not come, and what was in the page stays as it was. */
  function run(file: string, what: string): Promise<{ module: unknown } | undefined> {
    let result = running.get(file);
    if (!result) {
      const address = new URL(file, base).href;
      result = load(address).then(
        (module) => ({ module }),
        (error: unknown) => {
          warnOnce(`${what} could not be loaded from ${address} (${String(error)}); the page keeps what stands in its place.`);
          return undefined;
        },
      );
      running.set(file, result);
    }
    return result;
  }

  const register = (tag: string): Promise<unknown> => run(files[tag] ?? '', `<${tag}>`);

  async function takeLink(link: HTMLAnchorElement): Promise<void> {
    const reader = (await run(links, 'what reads links'))?.module as typeof Links | undefined;
    const wanted = reader?.takeUpLink(link);
    if (!reader || !wanted) return;
    const { view, element, doc } = wanted;
    if (!element || !Object.hasOwn(files, element.tag)) warnOnce(`there is no view "${view}"; its link stays a link.`);
    else if ((await register(element.tag)) && link.isConnected) reader.upgradeLink(link, element, doc);
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
