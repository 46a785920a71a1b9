import type { Locale } from '@binhdanggioi/domain';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { knownLanguage, whenWordsGiven, withGivenWords } from '../words/register-words.ts';

export type { Locale };

/** The words of one element: Vietnamese at hand, English fetched when a page first asks for it. */
export interface WordsSource<W> {
  readonly vi: W;
  readonly en: () => Promise<{ readonly words: W }>;
}

/** The nearest `lang`, looking out of shadow roots too. */
function nearestLang(element: Element): string {
  let from: Element | null = element;
  while (from) {
    const marked: Element | null = from.closest('[lang]');
    if (marked) return marked.getAttribute('lang') ?? '';
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
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
export class LanguageController<W extends object> implements ReactiveController {
  /** The built-in language: of dates, of numbers, and of each word that a registered language has not. */
  locale: Locale = 'vi';
  /** What is shown, as in `lang`: the built-in language or a registered one. */
  language = 'vi';
  /** Undefined only while the first language of an element is being fetched. */
  words: W | undefined;
  #wanted = 'vi';
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
    const refresh = (): void => this.#refresh();
    const stops = [watchLanguage(this.#host, refresh), whenWordsGiven(refresh)];
    this.#stop = () => stops.forEach((stop) => stop());
    refresh();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #refresh(): void {
    const { language, base } = knownLanguage(nearestLang(this.#host));
    this.#wanted = language;
    const words = base === 'vi' ? this.#source.vi : (loaded.get(this.#source) as W | undefined);
    if (words) this.#use(language, base, words);
    else {
      // What is already seen stays until the other words are here; what was never drawn waits for them.
      if (!this.#host.hasUpdated) this.words = undefined;
      void this.#loadEnglish(language);
    }
  }

  #use(language: string, locale: Locale, builtIn: W): void {
    const words = withGivenWords(builtIn, this.#host.localName, language);
    if (language === this.language && words === this.words) return;
    this.language = language;
    this.locale = locale;
    this.words = words;
    this.#host.requestUpdate();
  }

  async #loadEnglish(language: string): Promise<void> {
    try {
      const { words } = await this.#source.en();
      loaded.set(this.#source, words);
      if (this.#wanted === language) this.#refresh();
    } catch {
      // The Vietnamese words are better than none; the element then says that it is Vietnamese.
      if (this.#wanted === language) this.#use('vi', 'vi', this.#source.vi);
    }
  }
}
