import { plan } from '../../../../test/support/plans/thua-thien-hue.ts';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../elements/indicator-grid/define.ts';
import '../elements/responsibility-matrix/define.ts';

type Filtered = HTMLElement & { plan: unknown; agency: string | undefined; filter?: string; readonly updateComplete: Promise<boolean> };
const here = location.pathname + location.search;
const all = (element: Filtered, selector: string): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const seen = (element: Filtered): number => all(element, 'tbody tr:not(.group):not(.off) th').length;

async function mounted(tag: string, attributes: Readonly<Record<string, string>>): Promise<Filtered> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = '1184px';
  const element = document.createElement(tag) as Filtered;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.plan = plan;
  box.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('.filters'), 'it is drawn');
  return element;
}

function choose(element: Filtered, id: string, value: string): void {
  const field = all(element, `#${id}`)[0] as HTMLInputElement | HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event(field.localName === 'input' ? 'input' : 'change'));
}

describe('filters in the address', () => {
  afterEach(() => history.replaceState(null, '', here));

  it('are written while the reader chooses, in no step of the history, and go with the last of them', async () => {
    const element = await mounted('bdg-responsibility-matrix', { 'sync-url': '', view: 'table' });
    await new Promise((done) => setTimeout(done, 100));
    const steps = history.length;
    choose(element, 'agency', 'so-y-te');
    choose(element, 'query', 'sinh');
    await waitUntil(() => location.hash === '#bdg-filter&responsibility-matrix.agency=so-y-te&responsibility-matrix.query=sinh', 'both stand in the address');
    all(element, '.filters button')[0]?.click();
    await waitUntil(() => location.hash === '', 'none is left');
    expect([history.length, location.pathname + location.search]).to.deep.equal([steps, here]);
  });

  it('are read when the page is opened with them, and when its hash changes', async () => {
    history.replaceState(null, '', '#bdg-filter&responsibility-matrix.agency=so-y-te');
    const element = await mounted('bdg-responsibility-matrix', { 'sync-url': '', view: 'table' });
    await waitUntil(() => seen(element) === 4, 'the four of Sở Y tế');
    location.hash = '#bdg-filter&responsibility-matrix.query=%C4%91%E1%BB%93ng';
    await waitUntil(() => element.agency === undefined, 'another filter');
    await element.updateComplete;
    // 2.1, 2.2 (lao động), 3.4 (hoạt động), 4.4 (đồng tính)
    expect(seen(element)).to.equal(4);
    expect((all(element, '#query')[0] as HTMLInputElement).value).to.equal('đồng');
  });

  it('leave the places of a page, the filters of others and every page that does not ask for it alone', async () => {
    history.replaceState(null, '', '#some-place');
    const element = await mounted('bdg-responsibility-matrix', { 'sync-url': '', agency: 'so-y-te' });
    const silent = await mounted('bdg-responsibility-matrix', { id: 'other' });
    await new Promise((done) => setTimeout(done, 100));
    choose(silent, 'agency', 'so-noi-vu');
    await silent.updateComplete;
    expect([location.hash, element.agency]).to.deep.equal(['#some-place', 'so-y-te']);
    location.hash = '#bdg-filter&other.agency=so-tu-phap';
    await new Promise((done) => setTimeout(done, 50));
    expect([element.agency, silent.agency]).to.deep.equal(['so-y-te', 'so-noi-vu']);
  });

  it('go by the id of an element, and hold the results that the cards are narrowed to', async () => {
    const element = await mounted('bdg-indicator-grid', { 'sync-url': '', id: 'the' });
    await new Promise((done) => setTimeout(done, 100));
    element.filter = 'not-yet';
    await waitUntil(() => location.hash === '#bdg-filter&the.filter=not-yet', 'the filter stands there');
  });

  it('are no longer followed by an element that has left the page', async () => {
    const element = await mounted('bdg-responsibility-matrix', { 'sync-url': '' });
    await new Promise((done) => setTimeout(done, 100));
    element.remove();
    location.hash = '#bdg-filter&responsibility-matrix.agency=so-y-te';
    await new Promise((done) => setTimeout(done, 50));
    expect(element.agency).to.equal(undefined);
  });
});
