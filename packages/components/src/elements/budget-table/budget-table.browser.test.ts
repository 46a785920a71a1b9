import { plan } from '../../../../../test/support/plans/kien-giang.ts';
import { plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { SelectDetail } from '../../events/events.ts';
import { awkwardBudget, contradictingBudget } from '../../testing/sample-budget.ts';
import './define.ts';
import type { BdgBudgetTable } from './budget-table.ts';

interface Options {
  readonly width?: number;
  readonly lang?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly plan?: unknown;
}

async function budget({ width = 1200, lang = 'vi', attributes = {}, plan: shown = plan }: Options = {}): Promise<BdgBudgetTable> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('bdg-budget-table');
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.plan = shown;
  box.append(element);
  await oneEvent(element, 'bdg-load');
  await element.updateComplete;
  return element;
}

const all = (element: BdgBudgetTable, selector: string): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const one = <E extends HTMLElement>(element: BdgBudgetTable, selector: string): E => {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const visible = (elements: HTMLElement[]): HTMLElement[] => elements.filter((found) => found.offsetParent !== null);
/** What is read out: without what is only for the eye. */
function spoken(node: Element): string {
  const copy = node.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
  return tidy(copy.textContent);
}
const rowOf = (element: BdgBudgetTable, name: string): HTMLTableRowElement => {
  const found = all(element, 'tbody tr').find((row) => row.querySelector('th')?.textContent.includes(name));
  if (!(found instanceof HTMLTableRowElement)) throw new Error(`no row is called ${name}`);
  return found;
};

/** The headers that a browser gives a cell of this table: its row, the years above it and its column. */
function heads(cell: HTMLTableCellElement): string[] {
  const table = cell.closest('table') as HTMLTableElement;
  const { cellIndex } = cell;
  const row = cell.parentElement?.querySelector('th[scope="row"]');
  const [groups, columns] = [...(table.tHead?.rows ?? [])];
  let end = 0;
  const group = [...(groups?.cells ?? [])].find((head) => (end += head.colSpan) > cellIndex);
  const column = columns?.cells[cellIndex];
  return [row, group, column].map((head) => (head ? spoken(head).replace(/ (suy ra|ghi chú \d+)$/, '') : ''));
}

async function choose(element: BdgBudgetTable, id: string, value: string): Promise<void> {
  const select = one<HTMLSelectElement>(element, `#${id}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('bdg-budget-table', () => {
  it('reads a cell as project, year, source, amount', async () => {
    const element = await budget();
    const cells = [...rowOf(element, 'Dự án 1').cells].slice(1);
    expect([...heads(cells[0] as HTMLTableCellElement), spoken(cells[0] as Element)].join(', ')).to.equal('Dự án 1: truyền thông, 2016, Trung ương, 180');
    expect([...heads(cells[3] as HTMLTableCellElement), spoken(cells[3] as Element)].join(', ')).to.equal('Dự án 1: truyền thông, 2017, Địa phương, 200');
    expect([...heads(cells[12] as HTMLTableCellElement), spoken(cells[12] as Element)].join(', ')).to.equal('Dự án 1: truyền thông, Tổng, Cộng, 1.900');
    expect(all(element, 'thead th').map((head) => head.getAttribute('scope'))).to.deep.equal([...Array<string>(6).fill('colgroup'), ...Array<string>(14).fill('col')]);
  });

  it('says "không bố trí" for a dash and 0 for zero', async () => {
    const dash = rowOf(await budget(), 'Hội thi').cells[1] as HTMLTableCellElement;
    expect(dash.querySelector('[aria-hidden="true"]')?.textContent).to.equal('–');
    expect(spoken(dash)).to.equal('không bố trí');
    expect(spoken(rowOf(await budget({ plan: contradictingBudget }), 'Cộng tác viên').cells[2] as Element)).to.equal('0');
  });

  it('folds a project with its models and items, and a model with its own', async () => {
    const element = await budget();
    const shown = (): string[] => visible(all(element, 'tbody tr')).map((row) => row.querySelector('th')?.innerText.split('\n')[0]?.trim() ?? '');
    expect(shown()).to.have.length(24);
    const button = one<HTMLButtonElement>(element, '#row-3 button');
    expect([tidy(button.textContent), button.getAttribute('aria-expanded')]).to.deep.equal(['Dự án 4: hỗ trợ thực hiện', 'true']);
    const controlled = button.getAttribute('aria-controls')?.split(' ').map((id) => element.shadowRoot?.getElementById(id)?.querySelector('th')?.innerText.trim());
    expect(controlled).to.deep.equal(['Mô hình 1: ngăn ngừa bạo lực', 'Mô hình 2: dịch vụ tư vấn']);

    one<HTMLButtonElement>(element, '[id="row-3.0"] button').click();
    await element.updateComplete;
    expect(shown()).to.have.length(20);
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(shown()).to.have.length(16);
    button.click();
    await element.updateComplete;
    // The model is still folded, as the reader left it.
    expect(shown()).to.have.length(20);
  });

  it('is worked with the keyboard alone', async () => {
    const element = await budget();
    const stops = all(element, 'button, select, [tabindex="0"]').map((stop) => stop.id || tidy(stop.textContent));
    expect(stops).to.deep.equal([
      'CSV kinh phí', 'year', 'source', 'Xóa lọc',
      'Dự án 1: truyền thông', 'Dự án 2: quản lý nhà nước', 'Dự án 3: nữ cán bộ, lãnh đạo', 'Dự án 4: hỗ trợ thực hiện',
      'Mô hình 1: ngăn ngừa bạo lực', 'Mô hình 2: dịch vụ tư vấn',
    ]);
  });

  it('marks lines 185 and 186 in the table and explains them below', async () => {
    const element = await budget();
    expect(all(element, 'tbody .note').map((note) => tidy(`${(note.parentElement?.textContent ?? '').replace(note.textContent, '')}: ${note.textContent}`))).to.deep.equal([
      'Sản phẩm truyền thông theo dân tộc: ghi chú 1',
      'Tổng cộng I+II+III+IV: ghi chú 2',
    ]);
    const notes = all(element, '.notes li').map((note) => tidy(note.innerText));
    expect(notes[0]).to.contain('Ghi chú 1 Dòng 185,').and.contain('thừa “50”').and.contain('BDG-321');
    expect(notes[1]).to.contain('Ghi chú 2 Dòng 186,').and.contain('lệch một cột sang trái').and.contain('BDG-322').and.contain('6,600 | (trống)');
  });

  it('shows both numbers where they differ, that of the document first', async () => {
    const element = await budget({ plan: contradictingBudget });
    expect(tidy((rowOf(element, 'Dự án A').cells[1] as HTMLElement).innerText)).to.equal('70 cộng được 60, ghi chú 1');
    expect(tidy((rowOf(element, 'Tổng cộng').cells[7] as HTMLElement).innerText)).to.equal('200 cộng được 160,5, ghi chú 4');
  });

  it('follows the chosen year and source, tells it, and lets the page cancel it', async () => {
    const element = await budget();
    const told: SelectDetail[] = [];
    element.addEventListener('bdg-select', (event) => told.push(event.detail));
    await choose(element, 'year', '2018');
    expect(one(element, '[role="status"]').textContent).to.equal('Chỉ hiển thị năm 2018: cộng được 1.140\u00a0triệu đồng (suy ra).');
    expect([...rowOf(element, 'Tổng cộng').cells].slice(1).map(spoken)).to.deep.equal(['690', '450', '1.140']);
    await choose(element, 'source', 'local');
    expect([...rowOf(element, 'Tổng cộng').cells].slice(1).map(spoken)).to.deep.equal(['450']);
    expect(told).to.deep.equal([{ kind: 'year', id: '2018' }, { kind: 'source', id: 'local' }]);

    element.addEventListener('bdg-select', (event) => event.preventDefault());
    await choose(element, 'year', '2016');
    expect(one<HTMLSelectElement>(element, '#year').value).to.equal('2018');
    expect(element.year).to.equal('2018');
  });

  it('clears both and gives the focus back to the filter', async () => {
    const element = await budget({ attributes: { year: '2018', source: 'local' } });
    one<HTMLButtonElement>(element, '.filters button').click();
    await element.updateComplete;
    expect(one(element, '[role="status"]').textContent).to.equal('Hiển thị 5 năm, 2 nguồn: 6.600\u00a0triệu đồng.');
    expect(element.shadowRoot?.activeElement?.id).to.equal('year');
  });

  it('below 720 px gives each project a table of four columns, and nothing scrolls sideways', async () => {
    const element = await budget({ width: 336 });
    const heads = all(element, 'section h4').map((head) => tidy(head.innerText));
    expect(heads).to.deep.equal(['Dự án 1: truyền thông', 'Dự án 2: quản lý nhà nước', 'Dự án 3: nữ cán bộ, lãnh đạo', 'Dự án 4: hỗ trợ thực hiện', 'Tổng cộng I+II+III+IV ghi chú 2']);
    const first = one<HTMLTableElement>(element, 'section table');
    expect([...first.rows].map((row) => [...row.cells].map((part) => tidy(part.innerText)).join(' | '))).to.deep.equal([
      'Năm | Trung ương | Địa phương | Cộng suy ra',
      '2016 | 180 | 100 | 280', '2017 | 330 | 200 | 530', '2018 | 180 | 100 | 280', '2019 | 330 | 200 | 530', '2020 | 180 | 100 | 280',
      '5 năm | 1.200 suy ra | 700 suy ra | 1.900',
    ]);
    for (const width of [320, 336, 719]) expect(one(await budget({ width, plan: awkwardBudget }), '.bdg').scrollWidth, `${width} px`).to.be.at.most(width);
  });

  it('opens the items of a project on a phone', async () => {
    const element = await budget({ width: 336 });
    const button = all(element, '.fold').at(3) as HTMLButtonElement;
    expect([spoken(button), button.getAttribute('aria-expanded')]).to.deep.equal(['2 khoản của Dự án 4: hỗ trợ thực hiện', 'false']);
    button.click();
    await element.updateComplete;
    const items = element.shadowRoot?.getElementById(button.getAttribute('aria-controls') ?? '');
    expect([...(items?.querySelectorAll('h5') ?? [])].map((head) => tidy(head.textContent))).to.deep.equal(['Mô hình 1: ngăn ngừa bạo lực', 'Mô hình 2: dịch vụ tư vấn']);
  });

  it('changes its layout with its width, and prints the whole table from a phone', async () => {
    const element = await budget({ width: 336 });
    expect(all(element, '.scroll table')).to.have.length(0);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(all(element, '.scroll table tbody tr')).to.have.length(24);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, '.scroll table')).to.have.length(0);
    (element.parentElement as HTMLElement).style.width = '900px';
    await waitUntil(() => all(element, '.scroll table').length === 1, 'the wide table has come');
  });

  it('hands out the whole annex as CSV, whatever is filtered', async () => {
    const element = await budget({ attributes: { year: '2016' } });
    const blobs: Blob[] = [];
    const names: string[] = [];
    const original = Object.getOwnPropertyDescriptor(URL, 'createObjectURL') as PropertyDescriptor;
    Object.defineProperty(URL, 'createObjectURL', { configurable: true, value: (blob: Blob) => (blobs.push(blob), 'blob:none') });
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        names.push(this.download);
      },
    });
    try {
      one(element, '.head button').click();
      await waitUntil(() => names.length > 0, 'the file is handed out');
    } finally {
      Object.defineProperty(URL, 'createObjectURL', original);
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    expect(names).to.deep.equal([`kinh-phi-${plan.id}.csv`]);
    const lines = (await blobs[0]?.text())?.trimEnd().split('\r\n') ?? [];
    expect(lines).to.have.length(25);
    expect(lines.at(-1)).to.contain('790;550;840;550;690;450;840;550;790;550;6600');
  });

  it('takes any text for what it is', async () => {
    const element = await budget({ plan: awkwardBudget });
    expect(one(element, '[id="row-0.0"] button').textContent).to.contain('<img src=x onerror=alert(1)>');
    expect(all(element, 'img, script')).to.have.length(0);
    element.year = { toString: () => '2019' } as unknown as string;
    element.source = 5 as unknown as string;
    await element.updateComplete;
    expect(all(element, 'thead th[scope="colgroup"]')).to.have.length(3);
  });

  it('says that a plan has no budget, and offers no control for it', async () => {
    const element = await budget({ plan: hue });
    expect(one(element, '[part="message"]').textContent).to.equal('Kế hoạch không kèm bảng kinh phí.');
    expect(all(element, 'button, select')).to.have.length(0);
  });

  it('speaks English', async () => {
    const element = await budget({ lang: 'en' });
    await waitUntil(() => element.shadowRoot?.querySelector('.bdg')?.getAttribute('lang') === 'en' && element.shadowRoot.querySelector('table'), 'the English words have come');
    expect(tidy(one(element, 'h3').textContent)).to.equal('Planned budget');
    expect(spoken(rowOf(element, 'Contests').cells[1] as Element)).to.equal('not budgeted');
  });
});
