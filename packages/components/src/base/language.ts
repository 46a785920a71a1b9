import type { Locale } from '@binhdanggioi/domain';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type { Locale };

/** The words of one element: Vietnamese at hand, English fetched when a page first asks for it. */
export interface WordsSource<W> {
  readonly vi: W;
  readonly en: () => Promise<{ readonly words: W }>;
}

/** The language of the nearest `lang`, looking out of shadow roots too. */
export function nearestLocale(element: Element): Locale {
  let from: Element | null = element;
  while (from) {
    const marked: Element | null = from.closest('[lang]');
    if (marked) return /^en\b/i.test(marked.getAttribute('lang') ?? '') ? 'en' : 'vi';
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return 'vi';
}

type Listener = () => void;
const watched = new Map<Node, { observer: MutationObserver; listeners: Set<Listener> }>();

function rootsAbove(element: Element): Node[] {
  const roots: Node[] = [];
  let root = element.getRootNode();
  roots.push(root);
  while (root instanceof ShadowRoot) {
    root = root.host.getRootNode();
    roots.push(root);
  }
  return roots;
}

/** Calls back when any `lang` changes in a tree that holds the element; one observer per tree, shared. */
function watchLanguage(element: Element, listener: Listener): () => void {
  const roots = rootsAbove(element);
  for (const root of roots) {
    let entry = watched.get(root);
    if (!entry) {
      const listeners = new Set<Listener>();
      const observer = new MutationObserver(() => listeners.forEach((notify) => notify()));
      observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      entry = { observer, listeners };
      watched.set(root, entry);
    }
    entry.listeners.add(listener);
  }
  return () => {
    for (const root of roots) {
      const entry = watched.get(root);
      entry?.listeners.delete(listener);
      if (entry && !entry.listeners.size) {
        entry.observer.disconnect();
        watched.delete(root);
      }
    }
  };
}

const loaded = new WeakMap<object, unknown>();

type LanguageHost = ReactiveControllerHost & Element & { readonly hasUpdated: boolean };

/** Keeps an element's language and words in step with the page. */
export class LanguageController<W> implements ReactiveController {
  locale: Locale = 'vi';
  /** Undefined only while the first language of an element is being fetched. */
  words: W | undefined;
  #wanted: Locale = 'vi';
  readonly #host: LanguageHost;
  readonly #source: WordsSource<W>;
  #stop: (() => void) | undefined;

  constructor(host: LanguageHost, source: WordsSource<W>) {
    this.#host = host;
    this.#source = source;
    this.words = source.vi;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchLanguage(this.#host, () => this.#refresh());
    this.#refresh();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #refresh(): void {
    const locale = nearestLocale(this.#host);
    this.#wanted = locale;
    const words = locale === 'vi' ? this.#source.vi : (loaded.get(this.#source) as W | undefined);
    if (words) this.#use(locale, words);
    else {
      // What is already seen stays until the other words are here; what was never drawn waits for them.
      if (!this.#host.hasUpdated) this.words = undefined;
      void this.#loadEnglish();
    }
  }

  #use(locale: Locale, words: W): void {
    if (locale === this.locale && words === this.words) return;
    this.locale = locale;
    this.words = words;
    this.#host.requestUpdate();
  }

  async #loadEnglish(): Promise<void> {
    try {
      const { words } = await this.#source.en();
      loaded.set(this.#source, words);
      if (this.#wanted === 'en') this.#use('en', words);
    } catch {
      // The Vietnamese words are better than none; the element then says that it is Vietnamese.
      if (this.#wanted === 'en') this.#use('vi', this.#source.vi);
    }
  }
}
