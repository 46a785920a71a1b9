import type { FigureStatus, IndicatorEvaluation, MeasureEvaluation } from '@binhdanggioi/domain';
import type { IconName } from '../../styles/icons.ts';
import type { CommonWords } from '../../words/common.words.ts';
import type { CardWords } from './indicator-card.words.ts';

/** One status: a shape, a word, and what must be said with it. */
export interface ChipView {
  /** Names the colour and the part. */
  readonly kind: string;
  readonly icon: IconName;
  readonly text: string;
  /** Year and status of the figure that it rests on, in the same chip. */
  readonly qualifier?: string;
  /** Why, below the chip. */
  readonly reason?: string;
}

export interface StatesView {
  readonly result: ChipView;
  /** Not shown once the target is met. */
  readonly progress?: ChipView;
}

type Words = CardWords & CommonWords;
type Judged = Pick<MeasureEvaluation | IndicatorEvaluation, 'result' | 'reason' | 'progress' | 'progressReason' | 'dataStatus'>;

/** What each judgement rests on, where the chip must say it. */
export interface Grounds {
  readonly years: readonly number[];
  /** The deciding figure is of a year before the due year. */
  readonly early: boolean;
  readonly resultReason?: string | undefined;
  readonly progressReason?: string | undefined;
  /** Status of the progress, where it is less sure than the figure shown. */
  readonly progressStatus?: FigureStatus | undefined;
}

export function statesView(judged: Judged, grounds: Grounds, words: Words): StatesView {
  const result = resultChip(judged, grounds, words);
  return judged.result === 'met' ? { result } : { result, progress: progressChip(judged, grounds, words) };
}

/** The word for how sure a figure is. */
export function statusWord(status: FigureStatus, words: CommonWords): string {
  return words[status];
}

function resultChip({ result, reason, dataStatus }: Judged, { years, early, resultReason }: Grounds, words: Words): ChipView {
  const passed = result === 'met' || result === 'partly-met';
  const qualified = passed && dataStatus !== 'none' && (early || dataStatus !== 'official');
  return {
    kind: result,
    icon: result === 'cannot-say' ? 'unassessed' : result,
    text: result === 'cannot-say' && reason === 'about' ? words.about : words.results[result],
    ...(qualified && { qualifier: words.metOn(years.join(', '), statusWord(dataStatus, words)) }),
    ...(resultReason && { reason: resultReason }),
  };
}

function progressChip({ progress }: Judged, { progressReason, progressStatus }: Grounds, words: Words): ChipView {
  return {
    kind: progress === 'none' ? 'skipped' : progress,
    icon: progress === 'none' ? 'skipped' : progress === 'cannot-say' ? 'unassessed' : progress,
    text: words.progresses[progress],
    ...(progressStatus && { qualifier: words.progressOn(statusWord(progressStatus, words)) }),
    ...(progressReason && { reason: progressReason }),
  };
}
