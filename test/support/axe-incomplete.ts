/** What axe leaves for a person to decide, each read and found right; anything not listed here fails. */
export const reviewedIncomplete: Readonly<Record<string, string>> = {
  // axe follows the scopes row and col only; the head of a group of rows (scope="rowgroup") has its cells in the rows below it.
  'th-has-data-cells': 'heads of groups of rows in the matrix',
};
