/** Runs inside the browser: mounts or changes an element, or the plain DOM with the same visible text. */
import '@binhdanggioi/components/define.js';
import type { PlanWithData } from '@binhdanggioi/domain';
import { before, planNamed, type PlanName } from './case-plans.ts';
import { buildPlain, plain, stage, textOf, twoFrames, type PlainNode } from './plain.ts';

let floor: readonly PlainNode[] = [];
let floorBefore: readonly PlainNode[] = [];
let shown: PlanWithData;

async function mount(tag: string, attributes: Readonly<Record<string, string>>, plan: PlanWithData): Promise<void> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { plan });
  stage().append(element);
  await twoFrames();
}

const bench = {
  async ours(tag: string, attributes: Readonly<Record<string, string>>, plan: PlanName): Promise<void> {
    // A new object each time, so that nothing judged before is found again.
    await mount(tag, attributes, { ...planNamed(plan) });
  },
  async floor(): Promise<void> {
    stage().append(...floor.map(buildPlain));
    await twoFrames();
  },
  /** The element as it stood before the newest figure, duty or entry. */
  async before(tag: string, attributes: Readonly<Record<string, string>>, plan: PlanName): Promise<void> {
    shown = { ...planNamed(plan) };
    await mount(tag, attributes, before(shown));
  },
  async change(): Promise<void> {
    Object.assign(stage().firstElementChild as Element, { plan: shown });
    await twoFrames();
  },
  async floorBefore(): Promise<void> {
    stage().append(...floorBefore.map(buildPlain));
    await twoFrames();
  },
  async changeFloor(): Promise<void> {
    stage().replaceChildren(...floor.map(buildPlain));
    await twoFrames();
  },
  clear(): void {
    stage().replaceChildren();
  },
  /** Takes the floor from what the element shows, before and after the change, and asserts that both say the same. */
  async prepare(tag: string, attributes: Readonly<Record<string, string>>, plan: PlanName): Promise<{ same: boolean; differs: boolean; elements: number; characters: number }> {
    await customElements.whenDefined(tag);
    await bench.before(tag, attributes, plan);
    await twoFrames();
    const element = stage().firstElementChild as Element;
    floorBefore = plain(element);
    await bench.change();
    await twoFrames();
    const updated = textOf(plain(element));
    bench.clear();
    await bench.ours(tag, attributes, plan);
    await twoFrames();
    floor = plain(stage().firstElementChild as Element);
    const said = textOf(floor);
    bench.clear();
    await bench.floor();
    const again = textOf([...stage().childNodes].flatMap(plain));
    const elements = stage().querySelectorAll('*').length;
    bench.clear();
    return { same: said === again && said === updated && said.length > 100, differs: said !== textOf(floorBefore), elements, characters: said.length };
  },
};

Object.assign(globalThis, { bench });
