import { elementStyles, type CommonWords, type ViewContext } from '@binhdanggioi/components/base.js';
import type { CsvCell } from '@binhdanggioi/domain';
import type { TemplateResult } from 'lit';
import type { Palette } from '../../drawing/palette.ts';
import { FigureElement, type FilePicture } from '../../figure/figure-element.ts';
import { figureStyles } from '../../figure/figure.styles.ts';
import { budgetChartStyles } from './budget-chart.styles.ts';
import { budgetPicture } from './budget-chart.template.ts';
import { budgetChartRows, budgetChartView, type BudgetChartView } from './budget-chart.view.ts';
import { budgetChartWords, type BudgetChartWords } from './budget-chart.words.ts';

type Words = BudgetChartWords & CommonWords;

/**
 * The budget annex of a plan in bars: by year and by project, each split by source, all on one scale that begins at zero.
 * Every bar carries its numbers, so it has no axis: it is drawn without Chart.js, is there at once and prints sharp at any size.
 *
 * @tag bdg-budget-chart
 * @attr csv - `standard` for CSV with commas and decimal points; else as Excel in a Vietnamese Windows reads it
 * @csspart figure - the whole figure
 * @csspart summary - the sentence above the picture
 * @csspart toolbar - the buttons for the files
 * @csspart table - the table of figures
 * @csspart caption - source and date
 */
export class BdgBudgetChart extends FigureElement<Words, BudgetChartView> {
  static override styles = elementStyles(figureStyles, budgetChartStyles);

  constructor() {
    super(budgetChartWords);
  }

  protected override makeView({ plan, locale, words }: ViewContext<Words>): BudgetChartView {
    return budgetChartView(plan, { locale, words });
  }

  protected override nameOf({ chart, fileName }: Words): { readonly button: string; readonly file: string } {
    return { button: chart, file: fileName };
  }

  protected override renderPicture(view: BudgetChartView): TemplateResult {
    return budgetPicture(view);
  }

  protected override rowsOf(view: BudgetChartView, words: Words): readonly (readonly CsvCell[])[] {
    return budgetChartRows(view, words);
  }

  protected override async drawFile(view: BudgetChartView, palette: Palette): Promise<FilePicture> {
    const { budgetFile } = await import('./budget-chart.file.ts');
    return budgetFile(view, palette);
  }
}
