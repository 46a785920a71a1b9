import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Theme = 'light' | 'dark';

const query = '(prefers-color-scheme: dark)';

/** Any attribute in, a theme out; `auto` follows the reader's system and its changes. */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => string | undefined;
  #media: MediaQueryList | undefined;
  readonly #update = (): void => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost, wanted: () => string | undefined) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  get theme(): Theme {
    const wanted = this.#wanted();
    if (wanted === 'dark') return 'dark';
    return wanted === 'auto' && this.#media?.matches ? 'dark' : 'light';
  }

  hostConnected(): void {
    this.#media = matchMedia(query);
    this.#media.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this.#update);
  }
}
