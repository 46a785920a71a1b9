import { labelIn, type Indicator } from '@binhdanggioi/domain';
import { hasFigures, yearsOf, type CardContext } from './card-context.ts';
import { footerView, type FooterView } from './footer.view.ts';
import { measureView, type MeasureView } from './measure.view.ts';
import { statesView, type StatesView } from './status.view.ts';

/** One indicator, ready to draw. */
export interface CardView {
  readonly id: string;
  /** The name of links to it: `bdg-<plan id>-<indicator id>`. */
  readonly anchor: string;
  readonly code: string;
  readonly title: string;
  readonly measures: readonly MeasureView[];
  /** Rolled up over the measures; absent while the plan has no figures at all, when the card is compact. */
  readonly states?: StatesView;
  readonly footer: FooterView;
}

export function indicatorCardView(context: CardContext, indicator: Indicator): CardView {
  const { plan, locale, words, evaluation } = context;
  const title = labelIn(indicator.label, locale);
  const measures = indicator.measures.flatMap((measure) => {
    const judged = evaluation.measures[measure.id];
    return judged ? [measureView(context, measure, judged, title)] : [];
  });
  const states = hasFigures(context) ? rollUp(context, indicator, measures) : undefined;
  return {
    id: indicator.id,
    anchor: `bdg-${plan.id}-${indicator.id}`,
    code: words.indicator(indicator.id),
    title,
    measures,
    ...(states && { states }),
    footer: footerView(context, indicator),
  };
}

/** A single measure speaks for its indicator with its own reasons; several are joined as the rules say. */
function rollUp({ evaluation, words }: CardContext, { id }: Indicator, measures: readonly MeasureView[]): StatesView | undefined {
  const judged = evaluation.indicators[id];
  const [only] = measures;
  if (!judged || !only) return undefined;
  if (measures.length === 1) return only.states;
  const grounds = measures.map((measure) => measure.grounds);
  return statesView(
    judged,
    {
      years: yearsOf(grounds.flatMap(({ years }) => years)),
      early: grounds.some(({ early }) => early),
      resultReason: judged.reason === 'part-not-met' ? words.partNotMet : undefined,
      progressStatus: grounds.find(({ progressStatus }) => progressStatus)?.progressStatus,
    },
    words,
  );
}
