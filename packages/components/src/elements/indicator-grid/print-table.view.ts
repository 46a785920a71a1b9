import type { Name } from '../../shared/names.ts';
import type { CommonWords } from '../../words/common.words.ts';
import type { FigureView } from '../indicator-card/figure.view.ts';
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
  readonly first?: { readonly code: string; readonly rows: number; readonly agencies: readonly Name[]; readonly nobody: boolean };
  readonly title: PrintCell;
  readonly baseline: PrintCell;
  readonly latest: PrintCell;
  readonly target: PrintCell & { readonly printed: boolean };
  readonly states: string;
}

/** One row for each measure: everything that a card says, in words; with `dated` each target says its own year. */
export function printRows(card: CardView, words: GridWords & CommonWords, dated: boolean): readonly PrintRow[] {
  const { measures, title, footer, states } = card;
  return measures.map((measure, index): PrintRow => {
    const together = index === 0 && measures.length > 1 && states ? words.together(statesText(states)) : undefined;
    return {
      ...(index === 0 && {
        first: { code: card.id, rows: measures.length, agencies: footer.agencies.map(({ short }) => short), nobody: footer.nobody },
      }),
      title: {
        text: index ? (measure.label ?? title) : measure.label === undefined ? title : `${title}: ${measure.label}`,
        ...(together !== undefined && { small: together }),
      },
      baseline: baselineCell(measure, words),
      latest: latestCell(measure.figure, words),
      target: targetCell(measure, dated),
      states: states ? statesText(measure.states) : words.noData,
    };
  });
}

function baselineCell({ baseline }: MeasureView, words: GridWords & CommonWords): PrintCell {
  if (!baseline?.status) return { text: '–' };
  const { label, years = label, texts, status } = baseline;
  return { text: texts.join('; '), small: status === 'official' ? years : words.figureOf(years, words[status]) };
}

function latestCell(figure: FigureView | undefined, words: GridWords & CommonWords): PrintCell {
  if (!figure) return { text: words.noData };
  if (figure.kind === 'empty') return { text: figure.word, ...(figure.status && { small: words[figure.status] }) };
  const { lines, years, status } = figure;
  return {
    text: lines
      .map(
        ({ group, value, unit }) =>
          [group?.label, value, unit.startsWith('/') ? undefined : unit].filter(Boolean).join(' ') + (unit.startsWith('/') ? unit : ''),
      )
      .join('; '),
    small: words.figureOf(years, words[status]),
  };
}

function targetCell({ target: { label, wording, reading, unit, note } }: MeasureView, dated: boolean): PrintRow['target'] {
  const small = [dated ? label : undefined, reading, unit, note].flatMap((text) => text ?? []).join('; ');
  return { text: wording, printed: reading !== undefined, ...(small && { small }) };
}

function statesText({ result, progress }: StatesView): string {
  return [result, progress].flatMap((chip) => (chip ? chipText(chip) : [])).join('; ');
}

function chipText({ text, qualifier = '', reason }: ChipView): string {
  return reason === undefined ? text + qualifier : `${text}${qualifier} (${reason})`;
}
