import { plan } from '../../../../../test/support/plans/kien-giang.ts';
import { plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import './define.ts';
import type { BdgBudgetChart } from './budget-chart.ts';
import { madeBudget } from './made-budget.fixture.ts';

async function chart({ width = 1200, shown = plan }: { width?: number; shown?: unknown } = {}): Promise<BdgBudgetChart> {
  const box = await fixture<HTMLElement>(html`<div><bdg-budget-chart .plan=${shown}></bdg-budget-chart></div>`);
  box.style.width = `${width}px`;
  const element = box.querySelector('bdg-budget-chart') as BdgBudgetChart;
  await waitUntil(() => element.shadowRoot?.querySelector('h3'), 'drawn');
  await element.updateComplete;
  return element;
}

const all = <E extends Element = HTMLElement>(element: BdgBudgetChart, selector: string): E[] => [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
const rows = (element: BdgBudgetChart): string[][] =>
  all<HTMLTableRowElement>(element, 'table tr').map((row) => [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()));

/** Contrast of two opaque colours as WCAG counts it. */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map((colour) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  });
  return Math.max(a, b) / Math.min(a, b);
}

describe('bdg-budget-chart', () => {
  it('stands in the order in which it is read: heading, sentence, picture without words for assistive technology, table, caption', async () => {
    const element = await chart();
    const order = all(element, 'h3, .summary, .picture, table, figcaption').map(({ localName, className }) => className.split(' ')[0] || localName);
    expect(order).to.deep.equal(['title', 'summary', 'picture', 'table', 'figcaption']);
    expect(all(element, '.picture')[0]?.getAttribute('aria-hidden')).to.equal('true');
    expect(all(element, 'svg:not([aria-hidden="true"])').every((svg) => svg.closest('[aria-hidden="true"]'))).to.equal(true);
  });

  it('draws each amount as long as it is, years and projects alike', async () => {
    for (const width of [336, 1200]) {
      const element = await chart({ width });
      const bars = all<SVGRectElement>(element, '.row rect').map((rect) => ({ value: Number(rect.dataset['value']), width: rect.getBoundingClientRect().width }));
      expect(bars).to.have.length(18);
      const each = bars.map((bar) => bar.width / bar.value);
      expect(Math.max(...each) - Math.min(...each), `${width} px`).to.be.below(0.005);
      const starts = new Set(all<SVGRectElement>(element, '.panel:first-child .row rect:first-child').map((rect) => Math.round(rect.getBoundingClientRect().left)));
      expect(starts.size).to.equal(1);
    }
  });

  it('writes every amount into its part and the sum behind it', async () => {
    const texts = all<SVGTextElement>(await chart({ width: 336 }), '[data-bar="2016"] text').map(({ textContent }) => textContent);
    expect(texts).to.deep.equal(['790', '550', '1.340']);
    expect(all(await chart({ width: 296 }), '.panel .row text.always')).to.have.length(18);
  });

  it('keeps its text at 13 px, inside of its box and clear of other text, at every width', async () => {
    for (const width of [296, 336, 744, 860, 1200]) {
      const element = await chart({ width });
      const box = (element.parentElement as HTMLElement).getBoundingClientRect();
      for (const bar of all(element, '.row')) {
        const places = [...bar.querySelectorAll('p, text')].map((text) => text.getBoundingClientRect());
        for (const place of places) expect(place.right, `${width} px`).to.be.at.most(box.right + 0.5);
        const texts = [...bar.querySelectorAll('text')].map((text) => text.getBoundingClientRect()).sort((a, b) => a.left - b.left);
        texts.forEach((place, at) => at && expect(place.left, `${width} px`).to.be.at.least((texts[at - 1]?.right ?? 0) - 0.5));
      }
      expect(new Set(all(element, '.line text').map((text) => getComputedStyle(text).fontSize))).to.deep.equal(new Set(['13px']));
    }
  });

  it('tells sources apart without colour', async () => {
    const [central, local] = all(await chart(), '.key rect').map((rect) => getComputedStyle(rect).fill);
    expect(local).to.contain('#lines');
    expect(central).to.not.contain('#');
  });

  it('writes at 7:1 on whatever lies under a number, on a light page and on a dark one', async () => {
    for (const theme of ['light', 'dark']) {
      const element = await chart();
      element.theme = theme;
      await element.updateComplete;
      const colour = (selector: string, property: 'fill' | 'stroke'): string => getComputedStyle(all(element, selector)[0] as Element)[property];
      const page = theme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(15, 21, 27)';
      const pairs = [
        [colour('.line .on0', 'fill'), colour('.line .fill0', 'fill')],
        [colour('.line .on1', 'fill'), colour('.line .on1', 'stroke')],
        [colour('.line .total', 'fill'), page],
      ] as const;
      for (const [text, under] of pairs) expect(contrast(text, under), `${theme}: ${text} on ${under}`).to.be.at.least(7);
    }
  });

  it('says the same in a table, open on demand and always there to be read out', async () => {
    const element = await chart();
    expect(rows(element)).to.deep.equal([
      ['Năm, dự án', 'Trung ương', 'Địa phương', 'Cộng'],
      ['Năm 2016', '790', '550', '1.340'], ['Năm 2017', '840', '550', '1.390'], ['Năm 2018', '690', '450', '1.140'], ['Năm 2019', '840', '550', '1.390'], ['Năm 2020', '790', '550', '1.340'],
      ['Dự án 1: truyền thông', '1.200', '700', '1.900'], ['Dự án 2: quản lý nhà nước', '750', '400', '1.150'], ['Dự án 3: nữ cán bộ, lãnh đạo', '900', '450', '1.350'], ['Dự án 4: hỗ trợ thực hiện', '1.100', '1.100', '2.200'],
      ['Tổng cộng', '3.950', '2.650', '6.600'],
    ]);
    const toggle = all<HTMLButtonElement>(element, '.toggle')[0];
    expect(toggle?.textContent.replace(/\s+/g, ' ').trim()).to.equal('Bảng số liệu kinh phí theo năm và dự án');
    toggle?.click();
    await element.updateComplete;
    expect(toggle?.getAttribute('aria-expanded')).to.equal('true');
    expect(all(element, 'table')[0]?.getBoundingClientRect().height).to.be.above(200);
  });

  it('makes a PNG of 300 dots an inch', async () => {
    const element = await chart();
    const blobs: Blob[] = [];
    const original = Object.getOwnPropertyDescriptor(URL, 'createObjectURL') as PropertyDescriptor;
    Object.defineProperty(URL, 'createObjectURL', { configurable: true, value: (blob: Blob) => (blobs.push(blob), 'blob:none') });
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', { configurable: true, value: () => undefined });
    try {
      all<HTMLButtonElement>(element, '.tools button')[1]?.click();
      await waitUntil(() => blobs.length > 0, 'the file is handed out', { timeout: 8_000 });
    } finally {
      Object.defineProperty(URL, 'createObjectURL', original);
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) as ArrayBuffer);
    const text = new TextDecoder('latin1').decode(bytes.subarray(0, 80));
    const at = text.indexOf('pHYs');
    expect(new DataView(bytes.buffer).getUint32(at + 4)).to.equal(11_811);
    expect(bytes.length).to.be.above(20_000);
  });

  it('takes any name for what it is', async () => {
    const element = await chart({ shown: madeBudget({ '<img src=x onerror=alert(1)>': [[3, 4]] }) });
    expect(all(element, 'img')).to.have.length(0);
    expect(all(element, '.row p')[1]?.textContent).to.equal('<img src=x onerror=alert(1)>');
  });

  it('of a plan without a budget says so, and draws and offers nothing', async () => {
    const element = await chart({ shown: hue });
    expect(all(element, '.summary')[0]?.textContent.trim()).to.equal('Kế hoạch không kèm bảng kinh phí.');
    expect(all(element, '.picture, table, button')).to.have.length(0);
  });
});
