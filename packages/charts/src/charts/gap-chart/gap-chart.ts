import { elementStyles, type CommonWords, type ViewContext } from '@binhdanggioi/components/base.js';
import type { CsvCell } from '@binhdanggioi/domain';
import type { TemplateResult } from 'lit';
import type { Palette } from '../../drawing/palette.ts';
import { FigureElement, type FilePicture } from '../../figure/figure-element.ts';
import { figureStyles } from '../../figure/figure.styles.ts';
import { gapStyles } from './gap-chart.styles.ts';
import { gapPicture } from './gap-chart.template.ts';
import { gapRows, gapView, type GapView } from './gap-chart.view.ts';
import { gapWords, type GapWords } from './gap-chart.words.ts';

type Words = GapWords & CommonWords;

/**
 * Women and men, or girls and boys, side by side with the gap between them: in percentage points, or as a number of times.
 * A second figure is computed only where the measure declares that both are one whole, and then says so wherever it is seen.
 * It has no axis, so it is drawn without Chart.js and is there at once.
 *
 * @tag bdg-gap-chart
 * @attr indicator - codes of the indicators to show, separated by blanks; all that speak of women and men if empty
 * @attr csv - `standard` for CSV with commas and decimal points; else as Excel in a Vietnamese Windows reads it
 * @csspart figure - the whole figure
 * @csspart summary - the sentence above the picture
 * @csspart toolbar - the buttons for the files
 * @csspart data-status - the mark "Minh họa" or "Ước tính"
 * @csspart table - the table of figures
 * @csspart caption - source and date
 */
export class BdgGapChart extends FigureElement<Words, GapView> {
  static override styles = elementStyles(figureStyles, gapStyles);

  constructor() {
    super(gapWords);
  }

  protected override get needsFigures(): boolean {
    return true;
  }

  protected override makeView({ plan, asOf, locale, words }: ViewContext<Words>, indicators: readonly string[]): GapView {
    return gapView(plan, { indicators, asOf, locale, words });
  }

  protected override nameOf({ chart, fileName }: Words): { readonly button: string; readonly file: string } {
    return { button: chart, file: fileName };
  }

  protected override renderPicture(view: GapView): TemplateResult {
    return gapPicture(view);
  }

  protected override rowsOf(view: GapView, words: Words): readonly (readonly CsvCell[])[] {
    return gapRows(view, words);
  }

  protected override async drawFile(view: GapView, palette: Palette): Promise<FilePicture> {
    const { gapFile } = await import('./gap-chart.file.ts');
    return gapFile(view, palette);
  }
}
