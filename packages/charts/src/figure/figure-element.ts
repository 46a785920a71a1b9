import { BdgElement, type CommonWords, type ViewContext } from '@binhdanggioi/components/base.js';
import { findIndicator, type CsvCell } from '@binhdanggioi/domain';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { readPalette, type Palette } from '../drawing/palette.ts';
import { figureTemplate } from './figure.template.ts';
import type { FigureView } from './figure.ts';
import type { FigureWords } from './figure.words.ts';

/** How a chart draws itself into a file. */
export interface FilePicture {
  /** In CSS pixels. */
  readonly height: number;
  readonly paint: (context: CanvasRenderingContext2D, width: number) => void;
}

/** What every chart is: a figure with a sentence, a table on demand, and files to take away. */
export abstract class FigureElement<W extends FigureWords & CommonWords, V extends FigureView> extends BdgElement<W> {
  static override properties: PropertyDeclarations = {
    indicator: {},
    csv: {},
    open: { state: true },
    notSaved: { state: true },
    overflows: { state: true },
  };
  /** Codes of indicators to show, separated by blanks; those that have something to show if empty. */
  indicator: string | undefined;
  /** `standard` for CSV with commas and decimal points; else as Excel in a Vietnamese Windows reads it. */
  csv: string | undefined;

  protected open = false;
  protected notSaved = false;
  protected overflows = false;
  /** The view as last drawn. */
  protected view: V | undefined;
  #given: readonly unknown[] = [];
  readonly #widths = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  #box: Element | null = null;

  /** What the chart says and shows; worked out again only when something that it is made from has changed. */
  protected abstract makeView(context: ViewContext<W>, indicators: readonly string[]): V;
  /** Name of the chart on its buttons, and of its files. */
  protected abstract nameOf(words: W): { readonly button: string; readonly file: string };
  protected abstract renderPicture(view: V, words: W): TemplateResult;
  /** The figures as a file for a spreadsheet, one figure a line. */
  protected abstract rowsOf(view: V, words: W): readonly (readonly CsvCell[])[];
  protected abstract drawFile(view: V, palette: Palette, words: W): Promise<FilePicture>;

  protected get drawn(): boolean {
    return true;
  }
  protected get failed(): boolean {
    return false;
  }

  protected override renderPlan(context: ViewContext<W>): TemplateResult {
    const { plan, asOf, locale, words, headingLevel } = context;
    const given = [plan, asOf, locale, words, this.indicator];
    const codes = (this.indicator ?? '').split(/[\s,]+/).filter(Boolean);
    const unknown = codes.filter((code) => !findIndicator(plan, code));
    // What is not in the plan is said; what is in it is shown below.
    const missing = unknown.length ? this.renderProblem('BDG-402', { indicator: unknown.join(' ') }, words) : nothing;
    if (unknown.length && unknown.length === codes.length) {
      this.view = undefined;
      return html`${missing}`;
    }
    if (!this.view || given.some((part, index) => part !== this.#given[index])) {
      this.#given = given;
      this.view = this.makeView(context, codes);
    }
    const view = this.view;
    const name = this.nameOf(words);
    const file = `${name.file}-${plan.id}`;
    const figure = figureTemplate(view, {
      words,
      level: headingLevel,
      name: name.button,
      picture: view.table ? this.renderPicture(view, words) : nothing,
      drawn: this.drawn,
      failed: this.failed,
      notSaved: this.notSaved,
      open: this.open,
      overflows: this.overflows,
      onToggle: () => (this.open = !this.open),
      onCsv: () => void this.#save(async () => (await import('./figure-files.ts')).saveCsv(file, this.rowsOf(view, words), this.csv)),
      onPng: () => void this.#save(() => this.#savePng(view, file, words)),
    });
    return html`${missing}${figure}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const box = this.renderRoot.querySelector('.scroll');
    if (box === this.#box) return;
    this.#widths.disconnect();
    this.#box = box;
    if (box) this.#widths.observe(box);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#widths.disconnect();
    this.#box = null;
  }

  #measure(): void {
    this.overflows = this.#box !== null && (this.#box.firstElementChild?.scrollWidth ?? 0) > this.#box.clientWidth + 1;
  }

  async #savePng(view: V, name: string, words: W): Promise<void> {
    const wrapper = this.renderRoot.querySelector('.bdg');
    if (!wrapper) return;
    const palette = readPalette(wrapper, 'paper');
    const [{ pictureFile, saveFile }, picture] = await Promise.all([import('./figure-files.ts'), this.drawFile(view, palette, words)]);
    const { title, sentence, mark, notes, foot } = view;
    saveFile(`${name}.png`, await pictureFile({ title, sentence, mark: mark?.text, foot: [...notes, ...foot], palette, ...picture }));
  }

  /** A file that can't be made is told in one line; the page stays as it is. */
  async #save(save: () => Promise<void>): Promise<void> {
    try {
      await save();
      this.notSaved = false;
    } catch {
      this.notSaved = true;
    }
  }
}
