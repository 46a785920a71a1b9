/** What axe could not decide by itself on the demo, each read by a person and found right. Anything else that it leaves open fails the test. */
export interface OpenQuestion {
  readonly rule: string;
  /** Axe's own key for why it could not decide. */
  readonly why: string;
  readonly target: string;
  readonly html: string;
}

export interface ReviewedQuestion {
  readonly id: string;
  readonly reason: string;
  readonly answers: (question: OpenQuestion) => boolean;
}

export const reviewed: readonly ReviewedQuestion[] = [
  {
    id: 'heads-of-groups-of-rows',
    reason:
      'Axe does not follow a head that spans the whole width over the rows of its group (scope="rowgroup"), in the matrix, the printed table of indicators and the tables for readers without scripts. In each of them every column and every row has its own head.',
    answers: ({ rule, html }) => rule === 'th-has-data-cells' && html.startsWith('<table'),
  },
  {
    id: 'texts-drawn-in-pictures',
    reason:
      'Axe cannot tell what a text of a picture is drawn on. The tests beside the charts measure its colours against what lies under it; the picture is hidden from assistive technology, its numbers stand in the table.',
    answers: ({ rule, html }) => rule.startsWith('color-contrast') && /^<(text|tspan)\b/.test(html),
  },
  {
    id: 'heads-over-two-rows',
    reason:
      'A head of the overview reaches over two rows, and its second line lies on the second of them; axe tells a ground only where all lines of a text lie on the same boxes. Neither rows nor heads have a ground of their own, which the test beside the overview holds.',
    answers: ({ rule, html }) => rule.startsWith('color-contrast') && /^<th class="of"[^>]* rowspan="2"/.test(html),
  },
];

export const isReviewed = (question: OpenQuestion): boolean => reviewed.some(({ answers }) => answers(question));
