import { elementStyles, evaluationOf, type CommonWords, type ViewContext } from '@binhdanggioi/components/base.js';
import { formatNumber, type CsvCell } from '@binhdanggioi/domain';
import type { TemplateResult } from 'lit';
import { ChartCanvases } from '../../drawing/chart-canvases.ts';
import type { Palette } from '../../drawing/palette.ts';
import { FigureElement, type FilePicture } from '../../figure/figure-element.ts';
import { figureStyles } from '../../figure/figure.styles.ts';
import { trendConfig } from './trend-chart.config.ts';
import { trendStyles } from './trend-chart.styles.ts';
import { trendPicture } from './trend-chart.template.ts';
import { trendView, type TrendView } from './trend-chart.view.ts';
import { trendWords, type TrendWords } from './trend-chart.words.ts';
import { trendRows } from './trend-table.ts';

type Words = TrendWords & CommonWords;

/**
 * Measures over time against the path to their target: small multiples, and a table that says the same.
 * The table is there at once; Chart.js is fetched when the chart comes near the screen.
 *
 * @tag bdg-trend-chart
 * @attr indicator - codes of the indicators to show, separated by blanks; all numeric ones with figures if empty
 * @attr csv - `standard` for CSV with commas and decimal points; else as Excel in a Vietnamese Windows reads it
 * @csspart figure - the whole figure
 * @csspart summary - the sentence above the picture
 * @csspart toolbar - the buttons for the files
 * @csspart data-status - the mark "Minh họa" or "Ước tính"
 * @csspart table - the table of figures
 * @csspart caption - source and date
 */
export class BdgTrendChart extends FigureElement<Words, TrendView> {
  static override styles = elementStyles(figureStyles, trendStyles);

  readonly #canvases = new ChartCanvases(this, {
    subject: () => this.view,
    paperSize: () => (this.view?.panels.length === 1 ? { width: 640, height: 240 } : { width: 320, height: 180 }),
    config: (key, palette, drawing) => {
      const panel = this.view?.panels.find(({ id }) => id === key);
      return panel && trendConfig(panel, palette, this.#write, drawing);
    },
  });

  constructor() {
    super(trendWords);
  }

  protected override get needsFigures(): boolean {
    return true;
  }

  readonly #write = (value: number): string => formatNumber(value, this.language.locale);

  protected override get drawn(): boolean {
    return this.#canvases.drawn;
  }
  protected override get failed(): boolean {
    return this.#canvases.failed;
  }

  protected override makeView({ plan, asOf, locale, words }: ViewContext<Words>, indicators: readonly string[]): TrendView {
    return trendView(plan, evaluationOf(plan, asOf), { indicators, asOf, locale, words });
  }

  protected override nameOf({ chart, fileName }: Words): { readonly button: string; readonly file: string } {
    return { button: chart, file: fileName };
  }

  protected override renderPicture(view: TrendView, words: Words): TemplateResult {
    return trendPicture(view, words, this.#canvases.printing);
  }

  protected override rowsOf(view: TrendView, words: Words): readonly (readonly CsvCell[])[] {
    return trendRows(view, words);
  }

  protected override async drawFile(view: TrendView, palette: Palette, words: Words): Promise<FilePicture> {
    const [library, { trendFile }] = await Promise.all([this.#canvases.library(), import('./trend-chart.file.ts')]);
    return trendFile(library, view, words, palette, this.#write);
  }
}
