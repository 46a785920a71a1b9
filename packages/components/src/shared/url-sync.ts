import type { LitElement, ReactiveController } from 'lit';

/** What the hash of the address begins with while it holds filters: `#bdg-filter&responsibility-matrix.agency=so-y-te`. */
const MARK = '#bdg-filter&';

/**
 * Keeps what a reader narrows an element by in the hash of the address, so that the page can be shared as it is seen; reads it from there
 * when the page is opened or its hash changes. Writes no history, and leaves every other hash alone until the reader filters.
 * An element goes by its `id`, or by its name without "bdg-"; two of one name on a page need ids to be told apart.
 */
export class UrlSync implements ReactiveController {
  readonly #host: LitElement & Record<string, unknown>;
  readonly #names: readonly string[];
  #written: string;

  /** `names` are the element's properties to keep. */
  constructor(host: LitElement, names: readonly string[]) {
    this.#host = host as LitElement & Record<string, unknown>;
    this.#names = names;
    this.#read();
    this.#written = this.#state();
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
  }

  hostUpdated(): void {
    const state = this.#state();
    if (state === this.#written) return;
    this.#written = state;
    const all = parametersOf(location.hash);
    for (const name of this.#names) {
      const value = this.#value(name);
      if (value) all.set(this.#key(name), value);
      else all.delete(this.#key(name));
    }
    const filters = all.toString();
    try {
      // Without a filter the address is as it was without one.
      history.replaceState(history.state, '', filters ? MARK + filters : location.pathname + location.search);
    } catch {
      // In a sandbox, or after too many letters in a few seconds: the filter holds, only the address is not kept.
    }
  }

  readonly #read = (): void => {
    const all = parametersOf(location.hash);
    const own = this.#names.filter((name) => all.has(this.#key(name)));
    // A hash without filters of this element is a link to some place of the page, and clears nothing.
    if (own.length) for (const name of this.#names) this.#host[name] = own.includes(name) ? all.get(this.#key(name)) : name === 'query' ? '' : undefined;
  };

  #key(name: string): string {
    return `${this.#host.id || this.#host.localName.replace('bdg-', '')}.${name}`;
  }

  #value(name: string): string {
    const value = this.#host[name];
    return typeof value === 'string' ? value : '';
  }

  #state(): string {
    return JSON.stringify(this.#names.map((name) => this.#value(name)));
  }
}

function parametersOf(hash: string): URLSearchParams {
  return new URLSearchParams(hash.startsWith(MARK) ? hash.slice(MARK.length) : '');
}
