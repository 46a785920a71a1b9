import type { ChartConfiguration } from 'chart.js';
import type { LitElement, ReactiveController } from 'lit';
import { loadChartLibrary, type ChartLibrary } from './load-chart-library.ts';
import { NearScreenController } from './near-screen.ts';
import { readPalette, type Palette } from './palette.ts';

type DrawnChart = InstanceType<ChartLibrary['Chart']>;

/** Dots a CSS pixel on paper: 384 an inch, so that lines stay sharp at four times their size. */
export const PAPER_DOTS = 4;

/** Where and how large a picture is drawn: in the page, where it follows its box, or at a size of its own, for paper and files. */
export type Drawing =
  { readonly kind: 'page' } | { readonly kind: 'fixed'; readonly width: number; readonly height: number; readonly dots: number };

export interface ChartCanvasesOptions {
  /** What is shown now; drawn anew whenever it is another. */
  readonly subject: () => object | undefined;
  /** The size of a picture on paper, in CSS pixels. */
  readonly paperSize: () => { readonly width: number; readonly height: number };
  /** The picture of a canvas, by its `data-picture`. */
  readonly config: (key: string, palette: Palette, drawing: Drawing) => ChartConfiguration | undefined;
}

/**
 * Draws the canvases of an element with Chart.js once it comes near the screen, again when what is shown or the look changes,
 * and at the size and sharpness of paper while the page is printed.
 */
export class ChartCanvases implements ReactiveController {
  failed = false;
  /** Whether the pictures of the present view are drawn; empty ones are not printed. */
  drawn = false;
  printing = false;
  readonly #host: LitElement;
  readonly #options: ChartCanvasesOptions;
  readonly #near: NearScreenController;
  #library: ChartLibrary | undefined;
  #charts: DrawnChart[] = [];
  #drawnAs: readonly unknown[] = [];
  readonly #forced = matchMedia('(forced-colors: active)');
  readonly #look = (): void => this.#host.requestUpdate();
  readonly #beforePrint = (): void => this.#print(true);
  readonly #afterPrint = (): void => this.#print(false);

  constructor(host: LitElement, options: ChartCanvasesOptions) {
    this.#host = host;
    this.#options = options;
    this.#near = new NearScreenController(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
    this.#forced.addEventListener('change', this.#look);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
    this.#forced.removeEventListener('change', this.#look);
    this.#clear();
    this.#drawnAs = [];
  }

  hostUpdated(): void {
    if (this.#near.isNear && this.#options.subject() && !this.failed) void this.#fetchAndDraw();
  }

  /** Chart.js, for a file. */
  async library(): Promise<ChartLibrary> {
    return (this.#library ??= await loadChartLibrary());
  }

  async #fetchAndDraw(): Promise<void> {
    try {
      this.#draw(await this.library());
    } catch {
      this.failed = true;
      this.#host.requestUpdate();
    }
  }

  /** Draws what is shown now, once per view and look. */
  #draw({ Chart }: ChartLibrary): void {
    const wrapper = this.#host.renderRoot.querySelector('.bdg');
    const subject = this.#options.subject();
    if (!wrapper || !subject || !this.#host.isConnected) return;
    const look = [subject, wrapper.className, this.printing, this.#forced.matches];
    if (look.every((part, index) => part === this.#drawnAs[index])) return;
    this.#drawnAs = look;
    this.#clear();
    const palette = readPalette(wrapper, this.printing ? 'paper' : 'screen');
    const drawing: Drawing = this.printing ? { kind: 'fixed', ...this.#options.paperSize(), dots: PAPER_DOTS } : { kind: 'page' };
    for (const canvas of this.#host.renderRoot.querySelectorAll<HTMLCanvasElement>('canvas[data-picture]')) {
      const config = this.#options.config(canvas.dataset['picture'] ?? '', palette, drawing);
      if (!config) continue;
      if (drawing.kind === 'fixed') [canvas.width, canvas.height] = [drawing.width, drawing.height];
      this.#charts.push(new Chart(canvas, config));
    }
    if (this.drawn) return;
    this.drawn = true;
    this.#host.requestUpdate();
  }

  #clear(): void {
    this.#charts.forEach((chart) => chart.destroy());
    this.#charts = [];
  }

  #print(printing: boolean): void {
    this.printing = printing;
    // The browser takes the page as it stands when this handler returns.
    this.#host.requestUpdate();
    (this.#host as unknown as { performUpdate: () => void }).performUpdate();
    if (this.#library) this.#draw(this.#library);
    (this.#host as unknown as { performUpdate: () => void }).performUpdate();
  }
}
