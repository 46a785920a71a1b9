/** What assistive technology meets on a page: the browser's own tree. */
import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';

export type Heard = SerializedAXNode;

/** The tree of the first element of this tag. */
export async function tree(page: Page, tag: string): Promise<Heard> {
  const root: ElementHandle | null = await page.$(tag);
  const found = root && (await page.accessibility.snapshot({ root, interestingOnly: false }));
  if (!found) throw new Error(`nothing is heard of ${tag}`);
  return found;
}

/** Every node of a role, in order. */
export function all(node: Heard, role: string): Heard[] {
  return [...(node.role === role ? [node] : []), ...(node.children ?? []).flatMap((child) => all(child, role))];
}

/** The one node of a role whose name begins like this. */
export function one(node: Heard, role: string, name: string): Heard {
  const [found] = all(node, role).filter((each) => spoken(each.name ?? '').startsWith(spoken(name)));
  if (!found)
    throw new Error(
      `no ${role} "${name}" among ${all(node, role)
        .map((each) => `"${each.name ?? ''}"`)
        .join(', ')}`,
    );
  return found;
}

/** Every text below a node, in order. */
export function text(node: Heard): string {
  if (node.role === 'StaticText') return node.name ?? '';
  return (node.children ?? []).map(text).join(' ').replace(/\s+/g, ' ').trim();
}

/** A sentence without its pauses, which no two readers make alike. */
export const spoken = (sentence: string): string =>
  sentence
    .replace(/\s+/g, ' ')
    .replace(/ ?[.,:;]+(?= |$)/g, '')
    .trim();

/** The rows of a table as lists of texts. */
export const rowsOf = (table: Heard): string[][] =>
  all(table, 'row').map((row) => (row.children ?? []).filter(({ role }) => role !== 'InlineTextBox').map(text));
