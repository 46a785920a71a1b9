import { BdgElement, elementStyles, evaluationOf, type CommonWords, type ViewContext } from '@binhdanggioi/components/base.js';
import { formatNumber } from '@binhdanggioi/domain';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { loadChartLibrary, type ChartLibrary } from '../../drawing/load-chart-library.ts';
import { NearScreenController } from '../../drawing/near-screen.ts';
import { readPalette, type Palette } from '../../drawing/palette.ts';
import { trendConfig } from './trend-chart.config.ts';
import { trendStyles } from './trend-chart.styles.ts';
import { trendTemplate } from './trend-chart.template.ts';
import { trendView, type TrendView } from './trend-chart.view.ts';
import { trendWords, type TrendWords } from './trend-chart.words.ts';

type DrawnChart = InstanceType<ChartLibrary['Chart']>;

/**
 * Measures over time against the path to their target: small multiples, and a table that says the same.
 * The table is there at once; Chart.js is fetched when the chart comes near the screen or is printed.
 *
 * @tag bdg-trend-chart
 * @csspart figure - the whole figure
 * @csspart summary - the sentence above the picture
 * @csspart data-status - the mark "Minh họa" or "Ước tính"
 * @csspart table - the table of figures
 * @csspart caption - source and date
 */
export class BdgTrendChart extends BdgElement<TrendWords & CommonWords> {
  static override styles = elementStyles(trendStyles);

  /** Codes of the indicators to show, separated by blanks; all numeric ones with figures if empty. */
  @property() indicator = '';

  @state() private failed = false;
  @state() private printing = false;
  /** Whether the pictures of the present view are drawn; empty ones are not printed. */
  @state() private drawn = false;
  readonly #near = new NearScreenController(this);
  #given: readonly unknown[] = [];
  #view: TrendView | undefined;
  #drawnAs: readonly unknown[] = [];
  #library: ChartLibrary | undefined;
  #charts: DrawnChart[] = [];
  readonly #beforePrint = (): void => this.#print(true);
  readonly #afterPrint = (): void => this.#print(false);

  constructor() {
    super(trendWords);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
    this.#clear();
    this.#drawnAs = [];
  }

  protected override renderPlan({ plan, asOf, locale, words, headingLevel }: ViewContext<TrendWords & CommonWords>): TemplateResult {
    const given = [plan, asOf, locale, words, this.indicator];
    if (!this.#view || given.some((part, index) => part !== this.#given[index])) {
      const indicators = this.indicator.split(/[\s,]+/).filter(Boolean);
      this.#given = given;
      this.#view = trendView(plan, evaluationOf(plan, asOf), { indicators, asOf, locale, words });
    }
    return trendTemplate(this.#view, { words, level: headingLevel, failed: this.failed, drawn: this.drawn, open: this.printing });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#near.isNear && this.#view && !this.failed) void this.#fetchAndDraw();
  }

  async #fetchAndDraw(): Promise<void> {
    try {
      this.#library ??= await loadChartLibrary();
    } catch {
      this.failed = true;
      return;
    }
    this.#draw(this.#library);
  }

  /** Draws what is shown now, once per view and look. */
  #draw({ Chart }: ChartLibrary): void {
    const wrapper = this.renderRoot.querySelector('.bdg');
    const view = this.#view;
    if (!wrapper || !view || !this.isConnected) return;
    const look = [view, wrapper.className, this.printing];
    if (look.every((part, index) => part === this.#drawnAs[index])) return;
    this.#drawnAs = look;
    this.#clear();
    const palette = this.#palette(wrapper);
    const { locale } = this.language;
    for (const panel of view.panels) {
      const canvas = this.renderRoot.querySelector<HTMLCanvasElement>(`canvas[data-measure="${panel.id}"]`);
      if (canvas) this.#charts.push(new Chart(canvas, trendConfig(panel, palette, (value, decimals) => formatNumber(value, locale, decimals === undefined ? {} : { decimals }))));
    }
    this.drawn = true;
  }

  /** Paper is white: its colours are those of the light theme, whatever the screen shows. */
  #palette(wrapper: Element): Palette {
    const dark = this.printing && wrapper.classList.contains('dark');
    if (dark) wrapper.classList.remove('dark');
    const palette = readPalette(wrapper);
    if (dark) wrapper.classList.add('dark');
    return palette;
  }

  #clear(): void {
    this.#charts.forEach((chart) => chart.destroy());
    this.#charts = [];
  }

  #print(printing: boolean): void {
    this.printing = printing;
    // The browser takes the page as it stands when this handler returns.
    this.performUpdate();
    if (this.#library) this.#draw(this.#library);
    this.performUpdate();
  }
}
