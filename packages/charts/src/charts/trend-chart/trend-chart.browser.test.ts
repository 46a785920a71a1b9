import { plan, figures as data } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { parsePlan, parsePlanData, withData, type PlanWithData } from '@binhdanggioi/domain';
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import './define.ts';
import type { BdgTrendChart } from './trend-chart.ts';

function hue(): PlanWithData {
  const read = parsePlan(plan);
  if (!read.ok) throw new Error('the plan does not parse');
  const figures = parsePlanData(data, read.plan);
  if (!figures.ok) throw new Error('the data does not parse');
  return withData(read.plan, figures.data);
}

const drawnPixels = (canvas: HTMLCanvasElement): boolean => {
  const { width, height } = canvas;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
  return pixels?.some((value) => value !== 0) ?? false;
};

const canvases = (element: BdgTrendChart): HTMLCanvasElement[] => [...(element.shadowRoot?.querySelectorAll('canvas') ?? [])];
const all = (element: BdgTrendChart, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const buttonOf = (element: BdgTrendChart, word: string): HTMLButtonElement => {
  const found = all(element, 'button').find(({ textContent }) => textContent.includes(word));
  if (!(found instanceof HTMLButtonElement)) throw new Error(`no button ${word}`);
  return found;
};

/** Follows what an element saves, without a file being written. */
async function saved(act: () => void): Promise<{ name: string; blob: Blob }> {
  const createObjectURL = URL.createObjectURL.bind(URL);
  let blob: Blob | undefined;
  let name: string | undefined;
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    return createObjectURL(given);
  };
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    act();
    await waitUntil(() => name !== undefined && blob, 'a file is handed out', { timeout: 8000 });
  } finally {
    URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  if (!blob || name === undefined) throw new Error('nothing saved');
  return { name, blob };
}

async function drawn(indicator = '2.1 2.3'): Promise<BdgTrendChart> {
  const element = await fixture<BdgTrendChart>(
    html`<bdg-trend-chart as-of="2024-11-20" indicator=${indicator} .plan=${hue()}></bdg-trend-chart>`,
  );
  await waitUntil(() => canvases(element).length > 0 && canvases(element).every(drawnPixels), 'the pictures are drawn', { timeout: 8000 });
  return element;
}

describe('bdg-trend-chart', () => {
  it('draws one picture per measure, hidden from assistive technology, beside a table', async () => {
    const element = await drawn();
    expect(canvases(element)).to.have.length(2);
    expect(canvases(element)[0]?.closest('[aria-hidden="true"]')).to.exist;
    const rows = all(element, 'tbody tr').map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(rows).to.have.length(2);
    expect(rows[0]).to.contain('49,1 Minh họa');
    expect(rows[0]).to.contain('đạt 50%');
  });

  it('is read as heading, sentence, table; the table is there before it is opened', async () => {
    const element = await drawn();
    const order = all(element, 'h3, .summary, table').map(({ localName }) => localName);
    expect(order).to.deep.equal(['h3', 'p', 'table']);
    const box = all(element, '#data')[0];
    expect(box?.getBoundingClientRect().width).to.equal(1);
    expect(box?.closest('[aria-hidden], [hidden]')).to.equal(null);
    expect(getComputedStyle(box as Element).visibility).to.equal('visible');
    const toggle = buttonOf(element, 'Bảng số liệu');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    toggle.click();
    await element.updateComplete;
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(box?.getBoundingClientRect().width).to.be.greaterThan(300);
  });

  it('fetches nothing to draw with while it is far below the screen, and still has its table', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div class="tall"></div>
        <bdg-trend-chart as-of="2024-11-20" indicator="2.1" .plan=${hue()}></bdg-trend-chart>
      </div>`,
    );
    (page.querySelector('.tall') as HTMLElement).style.height = '6000px';
    const element = page.querySelector('bdg-trend-chart') as BdgTrendChart;
    await element.updateComplete;
    await aTimeout(50);
    expect(all(element, 'tbody tr').length).to.equal(1);
    expect(canvases(element).some(drawnPixels)).to.equal(false);
    // Printed now, it is its table and no empty frame.
    expect(all(element, '.picture')[0]?.classList.contains('picture-missing')).to.equal(true);
    element.scrollIntoView();
    await waitUntil(() => canvases(element).some(drawnPixels), 'drawn once it is near', { timeout: 8000 });
    await waitUntil(() => !all(element, '.picture')[0]?.classList.contains('picture-missing'), 'and then printed');
  });

  it('nothing moves when the picture is drawn', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div class="tall"></div>
        <bdg-trend-chart as-of="2024-11-20" indicator="2.1 2.3" .plan=${hue()}></bdg-trend-chart>
      </div>`,
    );
    (page.querySelector('.tall') as HTMLElement).style.height = '6000px';
    const element = page.querySelector('bdg-trend-chart') as BdgTrendChart;
    await element.updateComplete;
    const before = element.getBoundingClientRect().height;
    element.scrollIntoView();
    await waitUntil(() => canvases(element).every(drawnPixels), 'drawn', { timeout: 8000 });
    expect(element.getBoundingClientRect().height).to.equal(before);
  });

  it('on paper it has the sharpness of paper, also after the page was resized, and goes back to that of the screen', async () => {
    const element = await drawn('2.1');
    const [canvas] = canvases(element);
    element.style.width = '500px';
    await aTimeout(100);
    dispatchEvent(new Event('beforeprint'));
    expect([canvas?.width, canvas?.height]).to.deep.equal([2560, 960]);
    expect(canvas && drawnPixels(canvas)).to.equal(true);
    expect(canvas?.getBoundingClientRect().width).to.be.at.most(500);
    dispatchEvent(new Event('afterprint'));
    await waitUntil(() => (canvas?.width ?? 0) < 1600, 'as wide as on the screen');
    expect(canvas && drawnPixels(canvas)).to.equal(true);
  });

  it('saves a PNG that is 300 dots an inch on paper', async () => {
    const element = await drawn();
    const { name, blob } = await saved(() => buttonOf(element, 'PNG').click());
    expect(name).to.equal(`dien-bien-${plan.id}.png`);
    expect(blob.type).to.equal('image/png');
    const bytes = new DataView(await blob.arrayBuffer());
    expect(bytes.getUint32(16)).to.equal(Math.round(642 * (300 / 96)));
    // After the header of 33 bytes: length, "pHYs", dots a metre across and down, and that the unit is the metre.
    expect([bytes.getUint32(33), bytes.getUint32(37), bytes.getUint32(41), bytes.getUint32(45), bytes.getUint8(49)]).to.deep.equal([
      9, 0x70485973, 11_811, 11_811, 1,
    ]);
    const image = await createImageBitmap(blob);
    expect(image.width).to.equal(2006);
  });

  it('saves its figures for a spreadsheet, or for a program', async () => {
    const element = await drawn('2.1');
    const excel = await saved(() => buttonOf(element, 'CSV').click());
    expect(excel.name).to.equal(`dien-bien-${plan.id}.csv`);
    const [heads, first] = (await excel.blob.text()).split('\r\n');
    expect(heads).to.contain('"Chỉ tiêu";"Tên"');
    expect(first).to.equal('"Chỉ tiêu 2.1";"Lao động nữ làm công hưởng lương";"";2020;44;"%";"Minh họa";"đạt 50%"');
    element.csv = 'standard';
    await element.updateComplete;
    const standard = await saved(() => buttonOf(element, 'CSV').click());
    expect((await standard.blob.text()).split('\r\n')[2]).to.contain(',2021,45.2,');
  });

  it('a picture that cannot be made is told in one line', async () => {
    const element = await drawn('2.1');
    const whole = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'toBlob') ?? {};
    HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
    try {
      buttonOf(element, 'PNG').click();
      await waitUntil(() => all(element, '[role="status"]')[0]?.textContent.trim(), 'the line', { timeout: 8000 });
    } finally {
      Object.defineProperty(HTMLCanvasElement.prototype, 'toBlob', whole);
    }
    expect(all(element, '[role="status"]')[0]?.textContent.trim()).to.equal(
      'Trình duyệt không tạo được tệp hình; số liệu có đủ trong bảng.',
    );
    expect(canvases(element).every(drawnPixels)).to.equal(true);
  });

  it('speaks the language of the page and keeps the printed target Vietnamese', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en"><bdg-trend-chart as-of="2024-11-20" indicator="2.1" .plan=${hue()}></bdg-trend-chart></div>`,
    );
    const element = page.querySelector('bdg-trend-chart') as BdgTrendChart;
    await waitUntil(() => all(element, 'h3')[0]?.textContent.startsWith('From 2020 to 2025'), 'English heading');
    expect(all(element, 'td[lang="vi"]')[0]?.textContent).to.equal('đạt 50%');
  });

  it('its buttons say which chart they are of', async () => {
    const element = await drawn('2.1');
    expect(all(element, 'button').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'CSV diễn biến',
      'PNG diễn biến',
      'Bảng số liệu diễn biến',
    ]);
  });

  it('without figures says so and draws no line', async () => {
    const element = await fixture<BdgTrendChart>(
      html`<bdg-trend-chart as-of="2024-11-20" indicator="1.1" .plan=${plan}></bdg-trend-chart>`,
    );
    expect(all(element, '.summary')[0]?.textContent).to.contain('Chỉ tiêu 1.1: chưa có số liệu.');
  });
});
