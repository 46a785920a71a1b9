/** The plain DOM with the same visible text as an element: what everything of ours is measured against. Runs inside the browser. */
interface PlainElement {
  readonly tag: string;
  readonly children: readonly PlainNode[];
}
export type PlainNode = string | PlainElement;

const kept = new Set('article section h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd div table caption thead tbody tfoot tr th td button label select option input details summary time'.split(' '));

/** The visible text and the elements that carry it, without pictures, classes and wrappers that only lay out. */
export function plain(node: Node): PlainNode[] {
  if (node instanceof Text) return node.data.trim() ? [node.data] : [];
  if (!(node instanceof Element) || node instanceof SVGElement || node.localName === 'style') return [];
  if (node instanceof HTMLElement && (getComputedStyle(node).display === 'none' || node.hidden)) return [];
  const children = [...(node.shadowRoot ?? node).childNodes].flatMap(plain);
  return kept.has(node.localName) ? [{ tag: node.localName, children }] : children;
}

export function buildPlain(node: PlainNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(node.tag);
  for (const child of node.children) element.append(buildPlain(child));
  return element;
}

export function textOf(nodes: readonly PlainNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : textOf(node.children)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export const stage = (): HTMLElement => document.getElementById('stage') as HTMLElement;
export const twoFrames = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
