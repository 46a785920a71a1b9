import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far below the fold drawing begins. */
const MARGIN = '300px';

/** Tells once that an element has come near the screen, or is about to be printed. */
export class NearScreenController implements ReactiveController {
  isNear = false;
  readonly #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | undefined;
  readonly #print = (): void => this.#arrive();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isNear) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#arrive();
      },
      { rootMargin: MARGIN },
    );
    this.#observer.observe(this.#host);
    addEventListener('beforeprint', this.#print);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('beforeprint', this.#print);
  }

  #arrive(): void {
    this.hostDisconnected();
    this.isNear = true;
    this.#host.requestUpdate();
  }
}
