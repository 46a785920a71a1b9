import { figures, plan } from '../../../../test/support/plans/thua-thien-hue.ts';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { missingWords, registerWords } from '../words/register-words.ts';
import { defineWords } from '../words/define-words.ts';
import type { CommonWords } from '../words/common.words.ts';
import { BdgElement, elementStyles, type ViewContext } from './bdg-element.ts';

interface ProbeWords {
  readonly hello: string;
}

/** Shows what every element is given: the plan's id, the day, the language, the level. */
class Probe extends BdgElement<ProbeWords & CommonWords> {
  static override styles = elementStyles();
  constructor() {
    super(defineWords<ProbeWords>({ hello: 'Chào' }, () => Promise.resolve({ words: { hello: 'Hello' } })));
  }
  protected override renderPlan({ plan: given, asOf, locale, words, headingLevel }: ViewContext<ProbeWords>): TemplateResult {
    return html`<p>${given.id} ${asOf} ${locale} ${words.hello} ${headingLevel}</p>`;
  }
}
customElements.define('bdg-probe', Probe);

const said = (element: Element): string => element.shadowRoot?.querySelector('.bdg > p')?.textContent ?? '';
const id = plan.id;
const day = '2024-11-20';

async function says(element: Element, text: string): Promise<void> {
  await waitUntil(() => said(element) === text, `says «${text}», not «${said(element)}»`);
}

describe('where the plan comes from', () => {
  it('the property, set before or after attaching', async () => {
    const before = document.createElement('bdg-probe');
    Object.assign(before, { plan, asOf: day });
    const after = await fixture(html`<bdg-probe as-of=${day}></bdg-probe>`);
    after.append(before);
    Object.assign(after, { plan });
    await says(before, `${id} ${day} vi Chào 3`);
    await says(after, `${id} ${day} vi Chào 3`);
  });

  it('a data script among the children, there from the start or added later', async () => {
    const element = await fixture(html`<bdg-probe as-of=${day}></bdg-probe>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.append(JSON.stringify(plan));
    element.append(script);
    await says(element, `${id} ${day} vi Chào 3`);
  });

  it('the nearest bdg-plan, although it is defined after the element has asked, and out of a shadow root', async () => {
    const page = await fixture<HTMLElement>(html`<bdg-plan as-of=${day}><div id="host"></div></bdg-plan>`);
    const element = document.createElement('bdg-probe');
    page.querySelector('#host')?.attachShadow({ mode: 'open' }).append(element);
    await import('../elements/plan/define.ts');
    Object.assign(page, { plan });
    await says(element, `${id} ${day} vi Chào 3`);
    page.setAttribute('as-of', '2025-01-02');
    await says(element, `${id} 2025-01-02 vi Chào 3`);
  });

  it('moved into another bdg-plan, it shows the other plan; put outside, none', async () => {
    await import('../elements/plan/define.ts');
    const page = await fixture<HTMLElement>(html`<div><bdg-plan as-of=${day} .plan=${plan}></bdg-plan><bdg-plan as-of=${day} .plan=${{ ...plan, id: 'mau' }}></bdg-plan></div>`);
    const element = document.createElement('bdg-probe');
    page.firstElementChild?.append(element);
    await says(element, `${id} ${day} vi Chào 3`);
    page.lastElementChild?.append(element);
    await says(element, `mau ${day} vi Chào 3`);
    page.append(element);
    await waitUntil(() => said(element) === '' && element.shadowRoot?.querySelector('.message') !== null, 'says that there is no plan');
  });

  it('bad input: one error event with a code, the fallback stays, a neighbour is untouched', async () => {
    const page = await fixture<HTMLElement>(html`<div><bdg-probe as-of=${day}><p>Xem kế hoạch</p></bdg-probe><bdg-probe as-of=${day} .plan=${plan}></bdg-probe></div>`);
    const [bad, good] = page.children as unknown as [HTMLElement, HTMLElement];
    const failed = oneEvent(bad, 'bdg-error');
    Object.assign(bad, { plan: { schemaVersion: 99 } });
    const { detail } = (await failed) as CustomEvent<{ problems: { code: string }[] }>;
    expect(detail.problems.map(({ code }) => code)).to.deep.equal(['BDG-301']);
    expect(bad.shadowRoot?.querySelector('[role="alert"]')?.textContent).to.contain('BDG-301');
    expect(bad.shadowRoot?.querySelector('slot')?.assignedElements()[0]?.textContent).to.equal('Xem kế hoạch');
    await says(good, `${id} ${day} vi Chào 3`);
  });
});

describe('a plan whose figures cannot be read', () => {
  const file = (content: unknown): string => URL.createObjectURL(new Blob([JSON.stringify(content)], { type: 'application/json' }));
  const lost = '/no-such-figures.json';
  const sentence = 'Chưa đọc được số liệu. Ở đây chỉ có nội dung của kế hoạch, không có đánh giá.';
  const message = (element: Element): string => element.shadowRoot?.querySelector('.message')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

  it('shows the plan, says in a sentence with the code what is missing, and tells the page', async () => {
    const element = document.createElement('bdg-probe');
    const loaded = oneEvent(element, 'bdg-load');
    Object.assign(element, { src: file(plan), data: lost, asOf: day });
    document.body.append(element);
    const { detail } = (await loaded) as CustomEvent<{ plan: object; problems: { code: string; severity: string }[] }>;
    expect(detail.problems.map(({ code, severity }) => `${code} ${severity}`)).to.deep.equal(['BDG-202 error']);
    expect('data' in detail.plan).to.equal(false);
    await says(element, `${id} ${day} vi Chào 3`);
    expect(message(element)).to.contain(sentence).and.to.contain('Mã lỗi: BDG-202').and.to.contain('Thử lại');
    expect(element.shadowRoot?.querySelector('[role="alert"]')).to.equal(null);
    element.remove();
  });

  it('of figures of which one is wrong uses none', async () => {
    const wrong = { ...figures, observations: figures.observations.map((one, at) => (at === 3 ? { ...one, value: '49,1' } : one)) };
    const element = document.createElement('bdg-probe');
    const loaded = oneEvent(element, 'bdg-load');
    Object.assign(element, { plan, data: file(wrong), asOf: day });
    document.body.append(element);
    const { detail } = (await loaded) as CustomEvent<{ plan: object; problems: { code: string; pointer: string }[] }>;
    expect(detail.problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal(['BDG-312 /observations/3/value']);
    expect('data' in detail.plan).to.equal(false);
    expect(message(element)).to.contain(sentence).and.to.contain('/observations/3/value');
    element.remove();
  });

  it('figures that the plan brings itself do not stand in for those that were asked for', async () => {
    const element = document.createElement('bdg-probe');
    const loaded = oneEvent(element, 'bdg-load');
    Object.assign(element, { plan: { ...plan, data: figures }, data: lost, asOf: day });
    document.body.append(element);
    const { detail } = (await loaded) as CustomEvent<{ plan: object }>;
    expect('data' in detail.plan).to.equal(false);
    element.remove();
  });

  it('inside a bdg-plan the message is given once, by the provider', async () => {
    await import('../elements/plan/define.ts');
    const page = await fixture<HTMLElement>(html`<bdg-plan as-of=${day} .plan=${plan} data=${lost}><bdg-probe></bdg-probe></bdg-plan>`);
    const element = page.firstElementChild as Element;
    await says(element, `${id} ${day} vi Chào 3`);
    expect(message(page)).to.contain(sentence);
    expect(message(element)).to.equal('');
  });

  it('when they can be read again, the message goes', async () => {
    const element = await fixture(html`<bdg-probe as-of=${day} .plan=${plan} data=${lost}></bdg-probe>`);
    await waitUntil(() => message(element).includes(sentence));
    element.setAttribute('data', file(figures));
    await waitUntil(() => said(element) !== '' && message(element) === '');
  });
});

describe('language', () => {
  it('follows the nearest lang live, two shadow roots down', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="vi"><div id="outer"></div></div>`);
    const inner = document.createElement('div');
    page.querySelector('#outer')?.attachShadow({ mode: 'open' }).append(inner);
    const element = document.createElement('bdg-probe');
    Object.assign(element, { plan, asOf: day });
    inner.attachShadow({ mode: 'open' }).append(element);
    await says(element, `${id} ${day} vi Chào 3`);
    page.lang = 'en';
    await says(element, `${id} ${day} en Hello 3`);
    expect(element.shadowRoot?.querySelector('.bdg')?.getAttribute('lang')).to.equal('en');
    page.lang = 'fr';
    await says(element, `${id} ${day} vi Chào 3`);
  });
});

describe('words of the portal', () => {
  /** One element, a class of its own for each test: words once given stay. */
  const made = (tag: string, lang: string): Promise<HTMLElement> => {
    customElements.define(tag, class extends Probe {});
    const element = Object.assign(document.createElement(tag), { plan, asOf: day, lang });
    return fixture(html`<div>${element}</div>`).then(() => element);
  };

  it('a word given for one element takes the place of the built-in one, live, and only there', async () => {
    const element = await made('bdg-probe-a', 'vi');
    const other = await made('bdg-probe-b', 'vi');
    await says(element, `${id} ${day} vi Chào 3`);
    registerWords('vi', { 'bdg-probe-a': { hello: 'Kính chào' } });
    await says(element, `${id} ${day} vi Kính chào 3`);
    await says(other, `${id} ${day} vi Chào 3`);
  });

  it('a language that is not built in: its words, the rest from its base, and the page is told which', async () => {
    registerWords('km', { 'bdg-probe-c': { hello: 'សួស្តី' } }, { base: 'en' });
    const element = await made('bdg-probe-c', 'km-KH');
    await says(element, `${id} ${day} en សួស្តី 3`);
    expect(element.shadowRoot?.querySelector('.bdg')?.getAttribute('lang')).to.equal('km');
    const missing = missingWords('km')['bdg-probe-c'];
    expect(missing).to.include('retry').and.not.to.include('hello');
    registerWords('km', { '*': { retry: 'ព្យាយាមម្តងទៀត' } });
    expect(missingWords('km')['bdg-probe-c']).not.to.include('retry');
    await says(element, `${id} ${day} en សួស្តី 3`);
  });

  it('a language that nobody gave is shown in Vietnamese, and says so', async () => {
    const element = await made('bdg-probe-d', 'lo');
    await says(element, `${id} ${day} vi Chào 3`);
    expect(element.shadowRoot?.querySelector('.bdg')?.getAttribute('lang')).to.equal('vi');
  });
});

describe('attributes', () => {
  const rows: readonly [attribute: string, value: string, shown: string][] = [
    ['heading-level', '1', `${id} ${day} vi Chào 1`],
    ['heading-level', '9', `${id} ${day} vi Chào 3`],
    ['heading-level', 'lớn', `${id} ${day} vi Chào 3`],
    ['as-of', '2025-02-28', `${id} 2025-02-28 vi Chào 3`],
  ];
  for (const [attribute, value, shown] of rows) {
    it(`${attribute}="${value}"`, async () => {
      const element = await fixture(html`<bdg-probe as-of=${day} .plan=${plan}></bdg-probe>`);
      element.setAttribute(attribute, value);
      await says(element, shown);
    });
  }

  it('a day that does not exist is taken as today', async () => {
    const element = await fixture(html`<bdg-probe as-of="2024-02-30" .plan=${plan}></bdg-probe>`);
    await waitUntil(() => /^\S+ 20\d\d-\d\d-\d\d vi/.test(said(element)) && !said(element).includes('2024-02-30'));
  });

  it('theme: light unless asked, dark on request', async () => {
    const element = await fixture(html`<bdg-probe as-of=${day} .plan=${plan}></bdg-probe>`);
    await says(element, `${id} ${day} vi Chào 3`);
    expect(element.shadowRoot?.querySelector('.bdg')?.classList.contains('dark')).to.equal(false);
    element.setAttribute('theme', 'dark');
    await waitUntil(() => element.shadowRoot?.querySelector('.bdg')?.classList.contains('dark'));
  });
});

describe('the host page', () => {
  it('its letter spacing, capitals and colours do not flow in', async () => {
    const page = await fixture<HTMLElement>(html`<div><bdg-probe as-of=${day} .plan=${plan}></bdg-probe></div>`);
    page.style.cssText = 'letter-spacing:5px;text-transform:uppercase;color:red;line-height:3;text-align:right';
    const element = page.firstElementChild as Element;
    await says(element, `${id} ${day} vi Chào 3`);
    const style = getComputedStyle(element.shadowRoot?.querySelector('p') as Element);
    expect([style.letterSpacing, style.textTransform, style.color, style.textAlign]).to.deep.equal(['normal', 'none', 'rgb(22, 32, 42)', 'start']);
  });
});

describe('a plan given with its data', () => {
  const data = { plan: id, kind: 'illustrative', source: 'Minh họa', observations: [], filings: [], events: [] };

  it('is drawn in the same frame, and nothing is said against it', async () => {
    const element = document.createElement('bdg-probe');
    const loaded = oneEvent(element, 'bdg-load');
    Object.assign(element, { plan: { ...plan, data }, asOf: day });
    document.body.append(element);
    const { detail } = (await loaded) as CustomEvent<{ problems: unknown[]; plan: { data?: { source: string } } }>;
    expect(said(element)).to.equal(`${id} ${day} vi Chào 3`);
    expect(detail.problems).to.deep.equal([]);
    expect(detail.plan.data?.source).to.equal('Minh họa');
    element.remove();
  });

  it('of another plan, is refused whole', async () => {
    const element = await fixture<HTMLElement>(html`<bdg-probe as-of=${day}></bdg-probe>`);
    const failed = oneEvent(element, 'bdg-error');
    Object.assign(element, { plan: { ...plan, data: { ...data, plan: 'mau' } } });
    const { detail } = (await failed) as CustomEvent<{ problems: { code: string }[] }>;
    expect(detail.problems.map(({ code }) => code)).to.deep.equal(['BDG-210']);
  });
});
