/** What axe leaves for a person to decide, each read and found right; anything not listed here fails. */
export const reviewedIncomplete: Readonly<Record<string, string>> = {
  // axe follows the scopes row and col only; the head of a group of rows (scope="rowgroup") has its cells in the rows below it.
  'th-has-data-cells': 'heads of groups of rows in the matrix',
};

/** Text drawn in a picture, whose background axe cannot tell; tests beside the charts measure its colours against what is drawn under it. */
const isDrawnText = (rule: string, html: string): boolean => rule.startsWith('color-contrast') && /^<(text|tspan)\b/.test(html);

/**
 * A head that reaches over several rows with text of several lines: axe tells a ground only where every line lies on the same boxes.
 * The rows have no ground of their own, which a test beside the overview holds; the ground is the page's, as under the cells beside it.
 */
const isHeadOfRows = (rule: string, html: string): boolean =>
  rule.startsWith('color-contrast') && /^<th class="of"[^>]* rowspan="2"/.test(html);

/** Whether a person has read what axe leaves open here, and found it right. */
export const isReviewed = (rule: string, html: string): boolean =>
  rule in reviewedIncomplete || isDrawnText(rule, html) || isHeadOfRows(rule, html);
