import type { CommonWords } from '../../words/common.words.ts';
import type { FigureView } from '../indicator-card/figure.view.ts';
import type { FooterView } from '../indicator-card/footer.view.ts';
import type { CardView } from '../indicator-card/indicator-card.view.ts';
import type { MeasureView } from '../indicator-card/measure.view.ts';
import type { ChipView, StatesView } from '../indicator-card/status.view.ts';
import type { GridWords } from './indicator-grid.words.ts';

/** A cell: what counts, and below it, smaller, what must be said with it. */
export interface PrintCell {
  readonly text: string;
  readonly small?: string;
}

export interface PrintRow {
  /** Code and agency stand in the first row of an indicator and reach over all of them. */
  readonly first?: { readonly code: string; readonly rows: number; readonly footer: FooterView };
  readonly title: PrintCell;
  readonly baseline: PrintCell;
  readonly latest: PrintCell;
  readonly target: PrintCell & { readonly printed: boolean };
  readonly states: string;
}

/** One row for each measure: everything that a card says, in words. */
export function printRows(card: CardView, words: GridWords & CommonWords): readonly PrintRow[] {
  const { measures, title, footer, states } = card;
  return measures.map((measure, index): PrintRow => {
    const together = index === 0 && measures.length > 1 && states ? words.together(statesText(states)) : undefined;
    return {
      ...(index === 0 && { first: { code: card.id, rows: measures.length, footer } }),
      title: { text: index ? (measure.label ?? title) : measure.label === undefined ? title : `${title}: ${measure.label}`, ...(together !== undefined && { small: together }) },
      baseline: baselineCell(measure, words),
      latest: latestCell(measure.figure, words),
      target: targetCell(measure),
      states: states ? statesText(measure.states) : words.noData,
    };
  });
}

function baselineCell({ baseline }: MeasureView, words: CommonWords): PrintCell {
  if (!baseline) return { text: '–' };
  const { label, text, status } = baseline;
  return { text, small: status && status !== 'official' ? `${label}, ${words[status]}` : label };
}

function latestCell(figure: FigureView | undefined, words: CommonWords): PrintCell {
  if (!figure) return { text: words.noData };
  if (figure.kind === 'empty') return { text: figure.word, ...(figure.status && { small: words[figure.status] }) };
  const { lines, when, status } = figure;
  return {
    text: lines.map(({ group, value, unit }) => [group?.label, value, unit].filter(Boolean).join(' ')).join('; '),
    small: `${when}, ${words[status]}`,
  };
}

function targetCell({ target: { wording, reading, unit } }: MeasureView): PrintRow['target'] {
  const small = reading ?? unit;
  return { text: wording, printed: reading !== undefined, ...(small !== undefined && { small }) };
}

function statesText({ result, progress }: StatesView): string {
  return [result, progress].flatMap((chip) => (chip ? chipText(chip) : [])).join('; ');
}

function chipText({ text, qualifier = '', reason }: ChipView): string {
  return reason === undefined ? text + qualifier : `${text}${qualifier} (${reason})`;
}
