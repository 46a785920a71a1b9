import { formatDate, isCivilDate, type CivilDate, type PageProblemCode, type PlanWithData, type Problem } from '@binhdanggioi/domain';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { CommonWords } from '../words/common.words.ts';
import type { ErrorDetail, LoadDetail } from '../events/events.ts';
import { base } from '../styles/base.ts';
import { chip } from '../styles/chip.ts';
import { icon, iconStyles } from '../styles/icons.ts';
import { tokens } from '../styles/tokens.ts';
import { headingLevel, type HeadingLevel } from './heading.ts';
import { LanguageController, type Locale, type WordsSource } from './language.ts';
import { pageProblem } from './page-problem.ts';
import { PlanSourceController } from './plan-source.ts';
import type { PlanSnapshot, SavedCopy, ShownSnapshot } from './snapshot.ts';
import { ThemeController } from './theme.ts';
import { vietnamDate, vietnamTime } from './today.ts';

/** What a view is made from, besides the element's own properties. */
export interface ViewContext<W> {
  readonly plan: PlanWithData;
  readonly asOf: CivilDate;
  readonly locale: Locale;
  readonly words: W;
  readonly headingLevel: HeadingLevel;
  /** The file with the figures could not be read: that the plan has none here says nothing of it. */
  readonly unread?: boolean;
}

/** What is wrong with an element's own attributes; its sentences come later. */
interface OwnProblem {
  readonly key: string;
  problem?: Problem;
}

/** Styles that every element shares, then its own. */
export function elementStyles(...own: CSSResultGroup[]): CSSResultGroup {
  return [tokens, base, chip, iconStyles, ...own];
}

/**
 * What all elements have in common: where the plan comes from, the day, the language, the theme,
 * and what is seen while there is nothing to show.
 *
 * @fires bdg-load - the plan is shown; `detail.plan`, `detail.problems`, among them an error where its figures could not be read
 * @fires bdg-error - nothing can be shown; `detail.problems`
 * @slot - the fallback, seen until the element has drawn and again if it can't
 */
export abstract class BdgElement<W extends CommonWords> extends LitElement {
  // Told to lit as a table, here and in every element: the decorators are code that each file would carry.
  static override properties: PropertyDeclarations = {
    plan: { attribute: false },
    src: {},
    data: {},
    asOf: { attribute: 'as-of' },
    theme: {},
    headingLevel: { attribute: 'heading-level' },
    reserve: {},
  };
  /** The plan itself, as parsed or as read from JSON; wins over every other source. */
  plan: unknown;
  /** Address of the plan's JSON. */
  src: string | undefined;
  /** Address of a file with observations and filings of the plan. */
  data: string | undefined;
  /** The day on which everything is judged, `yyyy-mm-dd`; today in Việt Nam if absent. */
  asOf: string | undefined;
  /** `light`, `dark` or `auto`. */
  theme: string | undefined;
  /** The level of the element's heading, 1 to 6. */
  headingLevel: string | number | undefined;
  /**
   * The least height in px, kept while the plan loads and after, so that nothing below moves when it arrives. For the time before the
   * script itself is there a page says `bdg-plan-header:not(:defined) { display: block; min-height: … }`.
   */
  reserve: string | number | undefined;

  protected readonly planSource: PlanSourceController;
  protected readonly language: LanguageController<W>;
  readonly #theme: ThemeController;
  #announced: PlanSnapshot | undefined;
  #own: OwnProblem | undefined;
  #drawnOwn: OwnProblem | undefined;
  #announcedOwn: Problem | undefined;

  constructor(words: WordsSource<W>) {
    super();
    this.language = new LanguageController<W>(this, words);
    this.planSource = new PlanSourceController(this);
    this.#theme = new ThemeController(this, () => this.theme ?? this.planSource.provider?.theme);
  }

  /** Draws at once: a page that prints from a script of its own gives no later moment. */
  drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** Draws the element for a plan that is there. */
  protected abstract renderPlan(context: ViewContext<W>): TemplateResult;

  /** Without figures there is nothing that the element could show. */
  protected get needsFigures(): boolean {
    return false;
  }

  #shows(snapshot: PlanSnapshot): snapshot is ShownSnapshot {
    return snapshot.state === 'ready' || (snapshot.state === 'partial' && !this.needsFigures);
  }

  /** The day of judgement: the element's, else its `bdg-plan`'s, else today in Việt Nam. */
  protected get day(): CivilDate {
    const wanted = this.asOf ?? this.planSource.provider?.asOf;
    return wanted !== undefined && isCivilDate(wanted) ? wanted : vietnamDate();
  }

  protected override updated(_changed: PropertyValues): void {
    const { snapshot } = this.planSource;
    if (snapshot !== this.#announced) this.#announce(snapshot);
    const own = this.#own?.problem;
    if (own && own !== this.#announcedOwn) this.#emit<ErrorDetail>('bdg-error', { problems: [own] });
    this.#announcedOwn = own;
  }

  #announce(snapshot: PlanSnapshot): void {
    this.#announced = snapshot;
    if (snapshot.state === 'loading') this.setAttribute('aria-busy', 'true');
    else this.removeAttribute('aria-busy');
    if (this.#shows(snapshot)) this.#emit<LoadDetail>('bdg-load', { plan: snapshot.plan, problems: snapshot.problems });
    else if ('problems' in snapshot) this.#emit<ErrorDetail>('bdg-error', { problems: snapshot.problems });
  }

  protected override render(): TemplateResult {
    const { snapshot } = this.planSource;
    const { words, locale, language } = this.language;
    const theme = this.#theme.theme;
    const unread = snapshot.state === 'partial';
    this.#drawnOwn = undefined;
    const content =
      this.#shows(snapshot) && words
        ? html`${this.#savedCopy(snapshot.saved, words)}${this.#lacking(snapshot, words)}${this.renderPlan({
            plan: snapshot.plan,
            asOf: this.day,
            locale,
            // What would say that there are no figures says that they could not be read.
            words: unread ? { ...words, noData: words.unread, noFigures: words.planOnly } : words,
            headingLevel: headingLevel(this.headingLevel),
            unread,
          })}`
        : words
          ? this.renderState(snapshot, words)
          : this.#skeleton();
    this.#own = this.#drawnOwn;
    return html`<div class="bdg ${theme}" lang=${language}>${this.#reserved()}${content}</div>`;
  }

  /** What is seen while there is no plan. Inside a `bdg-plan` the message is the provider's to give, once. */
  protected renderState(snapshot: PlanSnapshot, words: W): TemplateResult {
    if (snapshot.state === 'error' || snapshot.state === 'partial')
      return html`${this.planSource.provider ? nothing : this.renderError(snapshot.problems, words, snapshot.retry)}<slot></slot>`;
    if (snapshot.state === 'none') return html`<slot><div class="message" part="message">${words.noPlan}</div></slot>`;
    return html`<slot>${this.#skeleton()}</slot
      >${snapshot.state === 'loading' && snapshot.waiting && !this.planSource.provider ? html`<p class="muted" part="message" role="status">${words.stillWaiting}</p>` : nothing}`;
  }

  /** Over the last good content. Inside a `bdg-plan` it is the provider's to say, once. */
  #savedCopy(saved: SavedCopy | undefined, words: W): TemplateResult | typeof nothing {
    if (!saved || this.planSource.provider) return nothing;
    return html`<div class="message stale" part="message" role="status">
      <span>${words.savedCopy(vietnamTime(saved.at), formatDate(vietnamDate(saved.at), this.language.locale))}</span>
      <button type="button" part="button" @click=${saved.retry}>${words.retry}</button>
    </div>`;
  }

  /** Over what the plan says without its figures. Inside a `bdg-plan` it is the provider's to say, once. */
  #lacking(snapshot: ShownSnapshot, words: W): TemplateResult | typeof nothing {
    if (snapshot.state === 'ready' || this.planSource.provider) return nothing;
    return html`<div class="message stale" part="message">${this.#causes(snapshot.problems, words.planOnly, words, snapshot.retry)}</div>`;
  }

  /** Cause, what to do, code; announced once. */
  protected renderError(problems: readonly Problem[], words: W, retry?: () => void): TemplateResult {
    return html`<div class="message error" part="message" role="alert">${this.#causes(problems, words.errorTitle, words, retry)}</div>`;
  }

  #causes(problems: readonly Problem[], title: string, words: W, retry?: () => void): TemplateResult {
    const { locale } = this.language;
    const shown = problems.filter((problem) => problem.severity === 'error').slice(0, 3);
    return html`<span class="title">${icon('error')} ${title}</span> ${shown.map(
        (problem) =>
          html`<p>${problem.message[locale]}</p>
            <p class="code">${words.errorCode(problem.code)}${problem.pointer ? html` <bdi>${problem.pointer}</bdi>` : nothing}</p>`,
      )}
      ${retry ? html`<button type="button" part="button" @click=${retry}>${words.retry}</button>` : nothing}`;
  }

  /** What is drawn instead of the plan when an attribute asks for what is not there. */
  protected renderProblem(code: PageProblemCode, facts: Problem['facts'], words: W): TemplateResult {
    const key = code + JSON.stringify(facts);
    const own = this.#own?.key === key ? this.#own : this.#ask(key, code, facts);
    this.#drawnOwn = own;
    return own.problem ? this.renderError([own.problem], words) : this.#skeleton();
  }

  #ask(key: string, code: PageProblemCode, facts: Problem['facts']): OwnProblem {
    const own: OwnProblem = { key };
    void pageProblem(code, facts).then((problem) => {
      // Nothing is drawn in its place, so here it is an error, whatever it is elsewhere.
      own.problem = { ...problem, severity: 'error' };
      this.requestUpdate();
    });
    return own;
  }

  /** A picture of no width holds the height: a style of one element alone would need an attribute that strict pages forbid. */
  #reserved(): TemplateResult | typeof nothing {
    const height = String(this.reserve ?? '');
    return /^\d{1,5}$/.test(height) ? html`<svg class="reserve" width="0" height=${height} aria-hidden="true"></svg>` : nothing;
  }

  #skeleton(): TemplateResult {
    return html`<div class="skeleton" part="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>`;
  }

  #emit<D>(type: 'bdg-load' | 'bdg-error', detail: D): void {
    this.dispatchEvent(new CustomEvent<D>(type, { detail, bubbles: true, composed: true }));
  }
}
