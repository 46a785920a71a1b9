import { withData } from '@binhdanggioi/domain';
import { figures, plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import './define.ts';
import type { BdgStatusChart } from './status-chart.ts';

const illustrated = withData(hue, figures);

async function chart({ shown = illustrated, lang = 'vi', width = 1184 } = {}): Promise<BdgStatusChart> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.width = `${String(width)}px`;
  const element = document.createElement('bdg-status-chart');
  element.setAttribute('as-of', '2024-11-20');
  element.plan = shown;
  box.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('.summary, .message'), 'drawn');
  return element;
}

const all = (element: BdgStatusChart, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const tidy = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const link = (element: BdgStatusChart, where: string, code: string): HTMLElement => {
  const [found] = all(element, `${where} a[data-indicator="${code}"]`);
  if (!found) throw new Error(`no mark ${code}`);
  return found;
};

/** What the reader is given by a button, without a file being written. */
async function saved(element: BdgStatusChart, word: string): Promise<{ name: string; blob: Blob }> {
  const createObjectURL = URL.createObjectURL.bind(URL);
  const given: { blob?: Blob; name?: string } = {};
  URL.createObjectURL = (blob) => {
    given.blob = blob as Blob;
    return createObjectURL(blob);
  };
  HTMLAnchorElement.prototype.click = function () {
    given.name = this.download;
  };
  try {
    all(element, 'button')
      .find((button) => button.textContent.includes(word))
      ?.click();
    await waitUntil(() => given.name !== undefined, 'a file is handed out', { timeout: 8000 });
  } finally {
    URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  return { name: given.name ?? '', blob: given.blob ?? new Blob() };
}

/** What a screen reader meets, in order: what is hidden from it left out. */
function heard(root: ParentNode): string[] {
  const told: string[] = [];
  const walk = (node: Element): void => {
    if (node.getAttribute('aria-hidden') === 'true' || getComputedStyle(node).display === 'none') return;
    if (/^h\d$/.test(node.localName)) told.push(`heading: ${tidy(node)}`);
    else if (node.matches('.summary')) told.push(`text: ${tidy(node)}`);
    else if (node.localName === 'table') told.push(`table: ${tidy(node.querySelector('caption') ?? undefined)}`);
    else if (node.localName === 'figcaption') told.push('caption');
    else for (const child of node.children) walk(child);
  };
  for (const child of root.children) walk(child);
  return told;
}

describe('bdg-status-chart', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('writes the heads that reach over two rows in the colour of the text, on nothing but the page', async () => {
    for (const theme of ['light', 'dark']) {
      const element = await chart();
      element.theme = theme;
      await element.updateComplete;
      const heads = all(element, 'th[rowspan="2"]');
      expect(heads, 'six objectives and the whole plan').to.have.length(7);
      const text = getComputedStyle(all(element, '.title')[0] as Element).color;
      for (const head of heads) {
        expect(getComputedStyle(head).color, theme).to.equal(text);
        const ground = [...all(element, 'table, tbody, tfoot, tr'), head].map((box) => getComputedStyle(box).backgroundColor);
        expect([...new Set(ground)], theme).to.deep.equal(['rgba(0, 0, 0, 0)']);
      }
    }
  });

  it('is heard as heading, sentence, table, and then how progress is computed', async () => {
    const element = await chart();
    expect(heard(element.shadowRoot as ShadowRoot)).to.deep.equal([
      'heading: Tình hình 20 chỉ tiêu',
      'text: Kết quả: 5 đạt, 14 chưa đạt, 1 chưa đánh giá được. Tiến độ: 7 đúng, 5 chậm, 2 chưa đủ số liệu, 6 không xét. Xét tại ngày 20/11/2024. Minh họa',
      'table: Kết quả và tiến độ từng chỉ tiêu, theo mục tiêu',
      'caption',
    ]);
  });

  it('has 40 links in its table, each with a name that says everything, and none of the strips in the way of the keyboard', async () => {
    const element = await chart();
    const marks = all(element, 'table a');
    expect(marks).to.have.length(40);
    expect(marks.map((mark) => tidy(mark.querySelector('.vh') ?? undefined)).slice(2, 8)).to.deep.equal([
      '2.1: Chưa đạt',
      '2.2: Đạt, 2024, Minh họa',
      '2.3: Chưa đạt',
      '2.1: Đúng tiến độ',
      '2.2: Không xét tiến độ',
      '2.3: Chậm tiến độ',
    ]);
    expect(all(element, '.strip a')).to.have.length(40);
    expect(all(element, '.strip a').every((mark) => mark.tabIndex === -1 && mark.closest('[aria-hidden="true"]') !== null)).to.equal(true);
  });

  it('tells states apart by shape, not by colour alone', async () => {
    const element = await chart();
    const shapeOf = (code: string, row: 0 | 1): string =>
      [...(all(element, `table a[data-indicator="${code}"]`)[row]?.querySelectorAll('svg:first-child path') ?? [])]
        .map((path) => `${path.getAttribute('class') ?? ''} ${path.getAttribute('d') ?? ''}`)
        .join();
    const shapes = [shapeOf('2.2', 0), shapeOf('2.1', 0), shapeOf('6.1', 0), shapeOf('2.1', 1), shapeOf('1.1', 1), shapeOf('2.2', 1)];
    expect(new Set(shapes).size).to.equal(6);
    expect(shapeOf('6.1', 0)).to.equal(shapeOf('4.3', 1));
  });

  it('below 640 px lays four marks to a line, after the counts, and keeps table, rows and cells for assistive technology', async () => {
    const element = await chart({ width: 328 });
    const tops = all(element, 'tbody:nth-of-type(3) tr:first-child a').map((mark) => Math.round(mark.getBoundingClientRect().top));
    expect(tops).to.have.length(4);
    expect(new Set(tops).size).to.equal(1);
    const [counts] = all(element, 'tbody:nth-of-type(3) tr:first-child .counts');
    expect(counts?.getBoundingClientRect().top).to.be.lessThan(tops[0] ?? 0);
    expect(tidy(counts)).to.equal('1 đạt, 3 chưa đạt');
    expect(all(element, 'table').map((table) => table.getAttribute('role'))).to.deep.equal(['table']);
    expect(all(element, 'tr').every((row) => row.getAttribute('role') === 'row')).to.equal(true);
    expect(all(element, 'td').every((cell) => cell.getAttribute('role') === 'cell')).to.equal(true);
  });

  it('gives every mark of the table a target of at least 24 by 24 px', async () => {
    for (const width of [288, 328, 700, 1184]) {
      const element = await chart({ width });
      for (const mark of all(element, 'table a')) {
        const { width: wide, height } = mark.getBoundingClientRect();
        expect(Math.min(wide, height), `${mark.dataset['indicator'] ?? ''} at ${String(width)}`).to.be.at.least(24);
      }
    }
  });

  it('changes the address to that of the card, from strip and table', async () => {
    const element = await chart();
    link(element, 'table', '3.2').click();
    await waitUntil(() => location.hash === `#bdg-${hue.id}-3.2`, 'from the table');
    link(element, '.strip', '4.1').click();
    await waitUntil(() => location.hash === `#bdg-${hue.id}-4.1`, 'from the strip');
  });

  it('tells the page which indicator was chosen, and stays where the page says no', async () => {
    const element = await chart();
    const chosen: unknown[] = [];
    const refuse = (event: Event): void => {
      chosen.push((event as CustomEvent).detail);
      event.preventDefault();
    };
    document.addEventListener('bdg-select', refuse);
    link(element, 'table', '5.4').click();
    document.removeEventListener('bdg-select', refuse);
    expect(chosen).to.deep.equal([{ kind: 'indicator', id: '5.4' }]);
    expect(location.hash).to.equal('');
  });

  it('does not leave a page that has a base address of its own', async () => {
    const element = await chart();
    const base = document.createElement('base');
    base.href = '/somewhere/else/';
    document.head.append(base);
    const before = location.pathname;
    link(element, 'table', '1.1').click();
    base.remove();
    expect([location.pathname, location.hash]).to.deep.equal([before, `#bdg-${hue.id}-1.1`]);
  });

  it('gives its table as a file for a spreadsheet, one indicator a line', async () => {
    const element = await chart();
    const { name, blob } = await saved(element, 'CSV');
    expect(name).to.equal(`tinh-hinh-chi-tieu-${hue.id}.csv`);
    const [heads, ...rows] = (await blob.text())
      .replace(/^\ufeff|"/g, '')
      .trim()
      .split('\r\n');
    expect(heads).to.equal('Chỉ tiêu;Tên;Mục tiêu;Kết quả;Năm;Loại số liệu;Tiến độ');
    expect(rows).to.have.length(20);
    // By hand from the table of the days: test/demo/verdicts.ts.
    expect(rows[2]).to.match(/^Chỉ tiêu 2\.2;.*;Đạt;2024;Minh họa;Không xét tiến độ$/);
    expect(rows[16]).to.match(/^Chỉ tiêu 6\.1;.*;Chưa đánh giá được;;Chưa có số liệu;Không xét tiến độ$/);
  });

  it('gives its picture as a PNG of 300 dots an inch, painted, and as high as its two strips need', async () => {
    const { name, blob } = await saved(await chart(), 'PNG');
    expect(name).to.equal(`tinh-hinh-chi-tieu-${hue.id}.png`);
    const bytes = new DataView(await blob.arrayBuffer());
    const at = [...Array(200).keys()].find((place) => bytes.getUint32(place) === 0x70485973) ?? 0;
    expect([bytes.getUint32(at + 4), bytes.getUint32(at + 8), bytes.getUint8(at + 12)]).to.deep.equal([11_811, 11_811, 1]);
    const image = await createImageBitmap(blob);
    expect(image.width).to.equal(2006);
    expect(image.height).to.be.above(900);
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {};
    const isDark = (x: number, y: number): boolean => (data[(Math.round(y) * image.width + Math.round(x)) * 4] ?? 255) < 100;
    const anyDark = (left: number, top: number, width: number, height: number): boolean => {
      for (let y = top; y < top + height; y += 2) for (let x = left; x < left + width; x += 2) if (isDark(x, y)) return true;
      return false;
    };
    // A mark every 24 CSS pixels, from a margin of 16, each 18 wide: twenty of them with nothing between, in two rows.
    const dots = 300 / 96;
    const cells = [...Array(20).keys()].map((at) => (16 + at * 24) * dots);
    const isRow = (top: number): boolean =>
      cells.every((left) => anyDark(left, top + 18, 18 * dots, 20) && !anyDark(left + 20 * dots, top, 3 * dots, 18 * dots));
    const rows = [...Array(image.height - 60).keys()].filter((top) => top % 4 === 0 && isRow(top));
    expect(rows.filter((top, at) => at === 0 || top - (rows[at - 1] ?? 0) > 60)).to.have.length(2);
  });

  it('says whose document it is, of which day, and how sure, below the table', async () => {
    expect(tidy(all(await chart(), 'figcaption')[0])).to.match(
      /Nguồn: văn bản của UBND tỉnh Thừa Thiên Huế, giai đoạn 2021–2025\. .*minh họa.* Xét tại ngày 20\/11\/2024\. Minh họa$/,
    );
  });

  it('is one sentence before the first figure', async () => {
    const element = await chart({ shown: hue });
    expect(all(element, 'table, .strips, a')).to.deep.equal([]);
    expect(tidy(all(element, '.summary')[0])).to.contain('Kế hoạch chưa có số liệu nào.');
  });

  it('says that a plan has no indicators', async () => {
    const element = await chart({ shown: { ...hue, objectives: [], activities: [], assignments: [] } });
    expect(tidy(all(element, '.message')[0])).to.equal('Chưa có chỉ tiêu nào');
  });

  it('speaks English as soon as the page does', async () => {
    const element = await chart();
    element.parentElement?.setAttribute('lang', 'en');
    await waitUntil(() => tidy(all(element, 'h3')[0]) === 'State of 20 indicators');
    expect(tidy(link(element, 'table', '2.2').querySelector('.vh') ?? undefined)).to.equal('2.2: Met, 2024, Illustrative');
  });
});
