import type { LitElement, ReactiveController } from 'lit';

/**
 * Knows whether what stands in a box is wider than the box, so that only a box that scrolls is a stop of the keyboard.
 * Widths are taken without scroll bars: a bar that comes or goes must not change the answer.
 */
export class OverflowController implements ReactiveController {
  overflows = false;
  readonly #host: LitElement;
  readonly #selector: string;
  // A frame later: what is drawn anew within the observer's own turn would be a loop to the browser.
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  #box: HTMLElement | null = null;

  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (box === this.#box) return;
    this.#observer.disconnect();
    this.#box = box;
    if (!box) return;
    this.#observer.observe(box);
    if (box.firstElementChild) this.#observer.observe(box.firstElementChild);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#box = null;
  }

  #measure(): void {
    const content = this.#box?.firstElementChild;
    const overflows = this.#box !== null && content instanceof HTMLElement && content.offsetWidth > this.#box.offsetWidth;
    if (overflows === this.overflows) return;
    this.overflows = overflows;
    this.#host.requestUpdate();
  }
}
