import type { LitElement, ReactiveController } from 'lit';

/** Below this width of the element the table gives way to one small table per row. */
const WIDE = 720;

/** Which of the two layouts is drawn: only one stands in the page, and on paper always the whole table. */
export class NarrowController implements ReactiveController {
  isNarrow = false;
  readonly #host: LitElement;
  #isPrinting = false;
  // A frame later: what is drawn anew within the observer's own turn would be a loop to the browser.
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#look()));
  readonly #print = (event: Event): void => {
    this.#isPrinting = event.type === 'beforeprint';
    this.#look();
  };

  constructor(host: LitElement) {
    this.#host = host;
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
    return !this.#isPrinting && width > 0 && width < WIDE;
  }

  #look(): void {
    if (this.#answer() !== this.isNarrow) this.#host.requestUpdate();
  }
}
