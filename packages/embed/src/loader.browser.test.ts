import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { startLoader } from './loader.ts';

const base = 'https://cdn.test/bdg/';
const files = {
  'bdg-indicator-grid': 'grid.js',
  'bdg-indicator-card': 'card.js',
  'bdg-task-list': 'tasks.js',
  'bdg-plan-header': 'header.js',
};

/** Stands for a real element: draws the plan `good.json`, fails with `bad.json`, and `again()` is its retry. */
class StubElement extends HTMLElement {
  connectedCallback(): void {
    this.tell(this.getAttribute('src') === 'bad.json' ? 'bdg-error' : 'bdg-load');
  }
  tell(type: 'bdg-load' | 'bdg-error'): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
  }
}

const asked: string[] = [];
/** The loader under test runs for the whole page, as on a real one. The tasks' file never comes. */
async function load(address: string): Promise<unknown> {
  if (address === `${base}links.js`) return import('./links.ts');
  asked.push(address);
  await aTimeout(5);
  if (address.endsWith('tasks.js')) throw new TypeError('404');
  const tag = Object.entries(files).find(([, file]) => address === base + file)?.[0] ?? '';
  customElements.define(tag, class extends StubElement {});
  return undefined;
}

const warnings: string[] = [];
const warn = console.warn;
before(() => {
  console.warn = (...parts: unknown[]) => {
    warnings.push(parts.join(' '));
  };
  startLoader(document, { base, files, links: 'links.js', load });
});
after(() => {
  console.warn = warn;
});

const isShown = (element: Element): boolean => getComputedStyle(element).display !== 'none';
const embedded = (root: Element, tag = 'bdg-indicator-grid'): StubElement | null => root.querySelector<StubElement>(tag);
const link = (root: Element): HTMLAnchorElement => root.querySelector('a') as HTMLAnchorElement;

describe('links to views', () => {
  it('becomes the view, written in the address alone', async () => {
    const root = await fixture(html`<p><a href="good.json#bdg=cards&filter=2.1">Xem kế hoạch</a></p>`);
    await waitUntil(() => embedded(root), 'the element did not come');
    const element = embedded(root);
    expect(element?.getAttribute('src')).to.equal('good.json');
    expect(element?.getAttribute('filter')).to.equal('2.1');
    expect(link(root).nextElementSibling).to.equal(element);
    expect(isShown(link(root))).to.equal(false);
  });

  it('becomes the view, written with a class and data attributes', async () => {
    const root = await fixture(html`<p><a class="bdg-embed" href="good.json" data-view="card" data-indicator="2.1">Xem</a></p>`);
    await waitUntil(() => embedded(root, 'bdg-indicator-card'), 'the element did not come');
    expect(embedded(root, 'bdg-indicator-card')?.getAttribute('indicator')).to.equal('2.1');
    expect(isShown(link(root))).to.equal(false);
  });

  it('is hidden whatever the style of the page says about links', async () => {
    const loud = new CSSStyleSheet();
    loud.replaceSync('.loud a { display: inline-block !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, loud];
    const root = await fixture(html`<p class="loud"><a href="good.json#bdg=cards">Xem</a></p>`);
    await waitUntil(() => embedded(root), 'the element did not come');
    expect(isShown(link(root))).to.equal(false);
  });

  it('stays while the plan cannot be shown, goes after a retry, and comes back', async () => {
    const root = await fixture(html`<p><a href="bad.json#bdg=cards">Xem</a></p>`);
    await waitUntil(() => embedded(root), 'the element did not come');
    expect(isShown(link(root))).to.equal(true);
    embedded(root)?.tell('bdg-load');
    expect(isShown(link(root))).to.equal(false);
    embedded(root)?.tell('bdg-error');
    expect(isShown(link(root))).to.equal(true);
  });

  it('does not follow the events of what the view holds', async () => {
    const root = await fixture(html`<p><a href="bad.json#bdg=cards">Xem</a></p>`);
    await waitUntil(() => embedded(root), 'the element did not come');
    const inner = document.createElement('span');
    embedded(root)?.attachShadow({ mode: 'open' }).append(inner);
    inner.dispatchEvent(new CustomEvent('bdg-load', { bubbles: true, composed: true }));
    expect(isShown(link(root))).to.equal(true);
  });

  it('is not taken from under the reader who stands on it', async () => {
    const root = await fixture(html`<p><a href="bad.json#bdg=cards">Xem</a></p>`);
    await waitUntil(() => embedded(root), 'the element did not come');
    link(root).focus();
    embedded(root)?.tell('bdg-load');
    expect(isShown(link(root))).to.equal(true);
    link(root).blur();
    expect(isShown(link(root))).to.equal(false);
  });

  it('stays a link for a view that does not exist, and the console says so once', async () => {
    const root = await fixture(html`<p><a href="good.json#bdg=picture">Một</a><a href="good.json#bdg=picture">Hai</a></p>`);
    await aTimeout(30);
    expect([...root.children].map(({ localName }) => localName)).to.deep.equal(['a', 'a']);
    expect([...root.children].every(isShown)).to.equal(true);
    expect(warnings.filter((text) => text.includes('"picture"'))).to.have.length(1);
  });

  it('stays a link when the file of the view does not come, and the console says so once', async () => {
    const root = await fixture(html`<p><a href="good.json#bdg=tasks">Một</a><a href="good.json#bdg=tasks">Hai</a></p>`);
    await waitUntil(() => warnings.some((text) => text.includes('bdg-task-list')), 'no warning');
    await aTimeout(30);
    expect([...root.children].map(({ localName }) => localName)).to.deep.equal(['a', 'a']);
    expect([...root.children].every(isShown)).to.equal(true);
    expect(warnings.filter((text) => text.includes('bdg-task-list'))).to.have.length(1);
    expect(asked.filter((address) => address === `${base}tasks.js`)).to.have.length(1);
  });

  it('leaves other links alone', async () => {
    const root = await fixture(html`<p><a href="#bdg-minh-hoa-3.2">3.2</a><a href="plan.json">Tải</a></p>`);
    await aTimeout(30);
    expect([...root.children].map(({ localName }) => localName)).to.deep.equal(['a', 'a']);
  });

  it('gets a second link to the page for people, hidden and shown with it', async () => {
    const root = await fixture(html`<p><a class="bdg-embed" href="bad.json" data-view="cards" data-doc="ke-hoach.html">Xem</a></p>`);
    await waitUntil(() => root.querySelectorAll('a')[1], 'the second link did not come');
    const doc = root.querySelectorAll('a')[1] as HTMLAnchorElement;
    expect(doc.textContent).to.equal('Xem kế hoạch bình đẳng giới');
    expect(new URL(doc.href).pathname).to.match(/\/ke-hoach\.html$/);
    await waitUntil(() => embedded(root), 'the element did not come');
    expect(isShown(doc)).to.equal(true);
    embedded(root)?.tell('bdg-load');
    expect(isShown(doc)).to.equal(false);
  });

  it('speaks English in the second link of an English page', async () => {
    const root = await fixture(
      html`<p lang="en"><a class="bdg-embed" href="good.json" data-view="cards" data-doc="plan.html">View</a></p>`,
    );
    await waitUntil(() => embedded(root), 'the element did not come');
    expect(root.querySelectorAll('a')[1]?.textContent).to.equal('View the gender equality plan');
  });

  it('makes no second link of a script', async () => {
    const root = await fixture(html`<p><a class="bdg-embed" href="good.json" data-view="cards" data-doc="javascript:alert(1)">Xem</a></p>`);
    await waitUntil(() => embedded(root), 'the element did not come');
    expect(root.querySelectorAll('a')).to.have.length(1);
  });
});

describe('elements in the page', () => {
  it('asks for the file of an element once, however many there are', async () => {
    const root = await fixture(
      html`<div>
        <bdg-plan-header></bdg-plan-header>
        <section><bdg-plan-header></bdg-plan-header></section>
      </div>`,
    );
    await waitUntil(() => customElements.get('bdg-plan-header'), 'not registered');
    expect(asked.filter((address) => address === `${base}header.js`)).to.have.length(1);
    expect(root.querySelectorAll('bdg-plan-header:defined')).to.have.length(2);
  });

  it('asks for nothing that the page does not use', () => {
    expect(asked.every((address) => Object.values(files).some((file) => address === base + file))).to.equal(true);
    expect(new Set(asked).size).to.equal(asked.length);
  });

  it('keeps the fallback of an element whose file does not come', async () => {
    const root = await fixture(html`<bdg-task-list><p>Danh sách nhiệm vụ</p></bdg-task-list>`);
    await aTimeout(30);
    expect(root.textContent).to.equal('Danh sách nhiệm vụ');
    expect(root.matches(':defined')).to.equal(false);
  });
});
