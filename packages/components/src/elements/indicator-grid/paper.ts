import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  drawNow(): void;
}

/** Knows whether the page is being printed, so that what only paper needs is drawn only then. */
export class PaperController implements ReactiveController {
  isPrinting = false;
  readonly #host: Host;
  readonly #print = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#host.drawNow();
  };

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }
}
