import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What holds the blocks of duties. */
interface Host extends ReactiveControllerHost, HTMLElement {
  /** Shows blocks that a filter hides. */
  showAll(): Promise<unknown>;
}

/**
 * Follows links to an agency's duties, `#bdg-<plan id>-<agency id>`, and to an activity, `#bdg-<plan id>-activity-<id>`. The browser can't do it, since ids inside a shadow root are out
 * of its reach.
 */
export class BlockTarget implements ReactiveController {
  readonly #host: Host;
  #followed = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    addEventListener('click', this.#followAgain);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
    removeEventListener('click', this.#followAgain);
  }

  /** A page that was opened with such a link has to wait for its block. */
  hostUpdated(): void {
    if (location.hash !== this.#followed) void this.#show(false);
  }

  readonly #follow = (): void => {
    void this.#show(true);
  };

  /** A link to where the page already is changes no hash. */
  readonly #followAgain = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!event.defaultPrevented && link?.hash && link.href === location.href) this.#follow();
  };

  async #show(byReader: boolean): Promise<void> {
    const find = (): HTMLElement | null | undefined => this.#host.shadowRoot?.getElementById(idIn(location.hash));
    if (!find()?.matches('[tabindex]')) return;
    this.#followed = location.hash;
    if (find()?.classList.contains('off')) await this.#host.showAll();
    const block = find();
    block?.scrollIntoView();
    // Only a reader who has just followed a link expects to be taken there.
    if (byReader) block?.focus({ preventScroll: true });
  }
}

function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
