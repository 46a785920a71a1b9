import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost, HTMLElement {
  drawNow(): void;
}

/** Which of two layouts is drawn, by the width of the element: only one stands in the page, and on paper always the wide one. */
export class NarrowController implements ReactiveController {
  isNarrow = false;
  readonly #host: Host;
  readonly #from: number;
  #isPrinting = false;
  // A frame later: what is drawn anew within the observer's own turn would be a loop to the browser.
  readonly #observer = new ResizeObserver(() =>
    requestAnimationFrame(() => {
      if (this.#answer() !== this.isNarrow) this.#host.requestUpdate();
    }),
  );
  readonly #print = (event: Event): void => {
    this.#isPrinting = event.type === 'beforeprint';
    if (this.#answer() !== this.isNarrow) this.#host.drawNow();
  };

  /** `from` px on the element is wide. */
  constructor(host: Host, from = 720) {
    this.#host = host;
    this.#from = from;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  /** Before the first drawing too, so that nothing is drawn twice. */
  hostUpdate(): void {
    this.isNarrow = this.#answer();
  }

  #answer(): boolean {
    const width = this.#host.clientWidth;
    return !this.#isPrinting && width > 0 && width < this.#from;
  }
}
