/** Runs inside the browser: mounts an element, or the plain DOM with the same visible text. */
import plan from '@binhdanggioi/domain/plans/thua-thien-hue-2021-2025.js';
import kienGiang from '@binhdanggioi/domain/plans/kien-giang-2016-2020.js';
import data from '@binhdanggioi/domain/plans/thua-thien-hue-2021-2025.illustrative.js';
import { parsePlan, parsePlanData, withData, type PlanWithData } from '@binhdanggioi/domain';
import '@binhdanggioi/components/define.js';

interface PlainElement {
  readonly tag: string;
  readonly children: readonly PlainNode[];
}
type PlainNode = string | PlainElement;

const kept = new Set('article section h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd div table caption thead tbody tfoot tr th td button label select option input details summary time'.split(' '));

function hue(): PlanWithData {
  const read = parsePlan(plan);
  if (!read.ok) throw new Error('the plan does not parse');
  const figures = parsePlanData(data, read.plan);
  if (!figures.ok) throw new Error('the data does not parse');
  return withData(read.plan, figures.data);
}

function annex(): PlanWithData {
  const read = parsePlan(kienGiang);
  if (!read.ok) throw new Error('the plan with the budget does not parse');
  return read.plan;
}

const withFigures = hue();
const withBudget = annex();
const given = (tag: string): PlanWithData => (tag === 'bdg-budget-table' ? withBudget : withFigures);
const stage = (): HTMLElement => document.getElementById('stage') as HTMLElement;
const twoFrames = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** The visible text and the elements that carry it, without pictures, classes and wrappers that only lay out. */
function plain(node: Node): PlainNode[] {
  if (node instanceof Text) return node.data.trim() ? [node.data] : [];
  if (!(node instanceof Element) || node instanceof SVGElement || node.localName === 'style') return [];
  if (node instanceof HTMLElement && (getComputedStyle(node).display === 'none' || node.hidden)) return [];
  const children = [...(node.shadowRoot ?? node).childNodes].flatMap(plain);
  return kept.has(node.localName) ? [{ tag: node.localName, children }] : children;
}

function build(node: PlainNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(node.tag);
  for (const child of node.children) element.append(build(child));
  return element;
}

function textOf(nodes: readonly PlainNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : textOf(node.children)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

let floor: readonly PlainNode[] = [];

const bench = {
  async ours(tag: string, attributes: Readonly<Record<string, string>>): Promise<void> {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    // A new object each time, so that nothing judged before is found again.
    Object.assign(element, { plan: { ...given(tag) } });
    stage().append(element);
    await twoFrames();
  },
  async floor(): Promise<void> {
    stage().append(...floor.map(build));
    await twoFrames();
  },
  clear(): void {
    stage().replaceChildren();
  },
  /** Takes the floor from what the element shows and asserts that both say the same. */
  async prepare(tag: string, attributes: Readonly<Record<string, string>>): Promise<{ texts: boolean; elements: number; characters: number }> {
    await bench.ours(tag, attributes);
    await customElements.whenDefined(tag);
    await twoFrames();
    const element = stage().firstElementChild;
    floor = element ? plain(element) : [];
    const said = textOf(floor);
    bench.clear();
    await bench.floor();
    const again = textOf([...stage().childNodes].flatMap(plain));
    const elements = stage().querySelectorAll('*').length;
    bench.clear();
    return { texts: said === again && said.length > 100, elements, characters: said.length };
  },
};

Object.assign(globalThis, { bench });
