import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a page that was opened with a link may still grow above the card. */
const SETTLING_MS = 5_000;
const ownMoves = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

interface Host extends ReactiveControllerHost, HTMLElement {
  /** Shows cards that a filter hides. */
  showAll?(): Promise<unknown>;
}

/**
 * Follows links to a card, `#bdg-<plan id>-<indicator id>`: opens what it stands in, brings it into view and marks it.
 * The browser can't do it, since ids inside a shadow root are out of its reach.
 */
export class HashTarget implements ReactiveController {
  readonly #host: Host;
  #followed = '';
  #settled: () => void = () => undefined;

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
    this.#settled();
  }

  /** A page that was opened with such a link has to wait for its card. */
  hostUpdated(): void {
    if (location.hash === this.#followed) return;
    const card = this.#show(false);
    if (card) this.#hold(card);
  }

  readonly #follow = (): void => {
    this.#show(true);
  };

  /** A link to where the page already is changes no hash. */
  readonly #followAgain = (event: MouseEvent): void => {
    const [from] = event.composedPath().filter((node) => node instanceof HTMLAnchorElement);
    if (!event.defaultPrevented && from && from.hash.startsWith('#bdg-') && from.href === location.href) this.#show(true);
  };

  #show(moveFocus: boolean): HTMLElement | undefined {
    this.#settled();
    const root = this.#host.shadowRoot;
    const card = root?.getElementById(decode(location.hash.slice(1)));
    root?.querySelector('.card.target')?.classList.remove('target');
    if (!card?.classList.contains('card')) return undefined;
    this.#followed = location.hash;
    if (card.classList.contains('off')) void this.#host.showAll?.().then(() => bringIntoView(card, moveFocus));
    else bringIntoView(card, moveFocus);
    return card;
  }

  /** What is drawn late above the card must not push it out of sight; the reader's first own move ends that. */
  #hold(card: HTMLElement): void {
    const growth = new ResizeObserver(() => card.scrollIntoView());
    growth.observe(document.body);
    const timer = setTimeout(() => this.#settled(), SETTLING_MS);
    const stop = (): void => this.#settled();
    for (const move of ownMoves) addEventListener(move, stop, { passive: true });
    this.#settled = () => {
      growth.disconnect();
      clearTimeout(timer);
      for (const move of ownMoves) removeEventListener(move, stop);
      this.#settled = () => undefined;
    };
  }
}

function bringIntoView(card: HTMLElement, moveFocus: boolean): void {
  const fold = card.closest('details');
  if (fold) fold.open = true;
  card.classList.add('target');
  card.scrollIntoView();
  // Only a reader who has just followed a link expects to be taken there.
  if (moveFocus) card.focus({ preventScroll: true });
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
