import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Follows links to a card, `#bdg-<plan id>-<indicator id>`: opens what it stands in, brings it into view and marks it.
 * The browser can't do it, since ids inside a shadow root are out of its reach.
 */
export class HashTarget implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #followed = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  /** A page that was opened with such a link has to wait for its card. */
  hostUpdated(): void {
    if (location.hash !== this.#followed) this.#show(false);
  }

  readonly #follow = (): void => this.#show(true);

  #show(moveFocus: boolean): void {
    const root = this.#host.shadowRoot;
    const card = root?.getElementById(decode(location.hash.slice(1)));
    root?.querySelector('.card.target')?.classList.remove('target');
    if (!card?.classList.contains('card')) return;
    this.#followed = location.hash;
    const fold = card.closest('details');
    if (fold) fold.open = true;
    card.classList.add('target');
    card.scrollIntoView();
    // Only a reader who has just followed a link expects to be taken there.
    if (moveFocus) card.focus({ preventScroll: true });
  }
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
