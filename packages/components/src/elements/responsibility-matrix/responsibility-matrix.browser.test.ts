import { plan } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import type { SelectDetail } from '../../events/events.ts';
import './define.ts';
import type { BdgResponsibilityMatrix } from './responsibility-matrix.ts';

const hue = plan as unknown as { activities: object[] };

interface Options {
  readonly width?: number;
  readonly lang?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly plan?: unknown;
}

async function matrix({ width = 1200, lang = 'vi', attributes = {}, plan: shown = hue }: Options = {}): Promise<BdgResponsibilityMatrix> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('bdg-responsibility-matrix');
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.plan = shown;
  box.append(element);
  await oneEvent(element, 'bdg-load');
  await settled(element);
  return element;
}

/** Widths are measured in the frames after drawing, and may draw once more. */
async function settled(element: BdgResponsibilityMatrix): Promise<void> {
  await element.updateComplete;
  for (let frame = 0; frame < 3; frame += 1) await nextFrame();
  await element.updateComplete;
}

const all = (element: BdgResponsibilityMatrix, selector: string): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const one = <E extends HTMLElement>(element: BdgResponsibilityMatrix, selector: string): E => {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const visible = (elements: HTMLElement[]): HTMLElement[] => elements.filter((found) => found.offsetParent !== null);

/** What is left for assistive technology. */
function spoken(node: Element): string {
  const copy = node.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
  return tidy(copy.textContent);
}

function row(element: BdgResponsibilityMatrix, code: string): HTMLElement {
  const found = all(element, 'tbody tr').find((tr) => tr.querySelector('th[scope="row"] b')?.textContent === code);
  if (!found) throw new Error(`no row ${code}`);
  return found;
}

async function choose(element: BdgResponsibilityMatrix, id: string): Promise<void> {
  const select = one<HTMLSelectElement>(element, 'select');
  select.value = id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

async function type(element: BdgResponsibilityMatrix, text: string): Promise<void> {
  const input = one<HTMLInputElement>(element, '#query');
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(element);
}

describe('bdg-responsibility-matrix', () => {
  describe('asked who does it on the day', () => {
    const asked = async (options: Options): Promise<BdgResponsibilityMatrix> => {
      const element = await matrix(options);
      one(element, 'summary').click();
      await waitUntil(() => element.shadowRoot?.querySelector('[part="holders"]'), 'the answers are there');
      return element;
    };
    const answers = (element: BdgResponsibilityMatrix): string[] => all(element, '[part="holders"] li').map((line) => tidy(line.querySelector('span')?.textContent ?? ''));

    it('says nothing of it before, and then on which day', async () => {
      expect(all(await matrix(), '[part="holders"]')).to.have.length(0);
      const element = await asked({ attributes: { 'as-of': '2025-03-01' } });
      expect(tidy(one(element, '[part="holders"] p').textContent)).to.match(/^Xét tại ngày 01\/3\/2025, chỉ theo những thay đổi đã tra cứu\./);
    });

    it('answers for what the filter leaves', async () => {
      const element = await asked({ attributes: { 'as-of': '2025-03-01' } });
      // Twenty indicators, of which 3.2 has two bodies.
      expect(answers(element)).to.have.length(21);
      await type(element, '6.1');
      expect(answers(element)).to.deep.equal([
        'Từ ngày 01/3/2025, Sở Nội vụ làm việc này thay Sở Lao động - Thương binh và Xã hội; thông tin này chưa được xác nhận.',
      ]);
      await type(element, '');
      await choose(element, 'so-y-te');
      expect(new Set(answers(element))).to.deep.equal(
        new Set(['Chưa rõ ai làm việc này: chưa tra cứu cơ quan nào thay Sở Y tế từ khi bộ máy được sắp xếp lại, ngày 01/3/2025.']),
      );
      expect(one(element, 'thead th:nth-child(2)').title, 'the table keeps the names of the plan').to.equal('Sở Lao động - Thương binh và Xã hội');
    });

    it('folds away with the next press', async () => {
      const element = await asked({ attributes: { 'as-of': '2025-02-28' } });
      expect(answers(element)[0]).to.match(/^Kế hoạch giao việc này cho /);
      one(element, 'summary').click();
      await settled(element);
      expect(one<HTMLDetailsElement>(element, 'details').open).to.equal(false);
    });

    for (const lang of ['vi', 'en']) {
      it(`is accessible, and no wider than its box of 320 px (${lang})`, async () => {
        const element = await asked({ width: 320, lang, attributes: { 'as-of': '2025-03-01' } });
        expect(element.scrollWidth).to.be.at.most(320);
        await expect(element).to.be.accessible();
      });
    }
  });

  describe('as a table', () => {
    it('is one: caption, heads of columns, of groups and of rows', async () => {
      const element = await matrix();
      expect(one(element, 'caption').textContent).to.equal('Phân công trách nhiệm theo chỉ tiêu và cơ quan');
      expect(all(element, 'thead th[scope="col"]')).to.have.length(9);
      expect(all(element, 'tbody th[scope="rowgroup"]').map((th) => tidy(th.textContent))).to.have.length(6).and.include('Mục tiêu 4. Y tế');
      expect(all(element, 'tbody th[scope="row"]')).to.have.length(20);
    });

    it('names an agency in full, shows it short and counts its indicators', async () => {
      const [, labour] = all(await matrix(), 'thead th');
      if (!labour) throw new Error('no column');
      expect(labour.title).to.equal('Sở Lao động - Thương binh và Xã hội');
      expect(tidy(labour.querySelector('[aria-hidden]')?.textContent ?? '')).to.equal('Sở LĐ-TB&XH');
      expect(spoken(labour)).to.equal('Sở Lao động - Thương binh và Xã hội 8 chỉ tiêu');
    });

    it('has 21 cells with content, and each reads as whole words', async () => {
      const filled = all(await matrix(), 'td').filter((td) => td.textContent.trim() !== '');
      expect(filled).to.have.length(21);
      const readings = filled.map((td) => spoken(td.querySelector('div') ?? td));
      expect(readings.filter((text) => text === 'Chịu trách nhiệm thực hiện. Báo cáo.')).to.have.length(18);
      expect(readings.filter((text) => text === 'Số liệu. Báo cáo.')).to.have.length(3);
    });

    it('puts the scope of each body into the two cells of 3.2, and the clause into the title', async () => {
      const cells = [...row(await matrix(), '3.2').querySelectorAll('td')].filter((td) => td.textContent.trim());
      expect(cells.map((td) => tidy(td.querySelector('small')?.textContent ?? ''))).to.deep.equal(['số liệu về bạo lực trên cơ sở giới', 'số liệu về bạo lực gia đình']);
      expect(cells.map((td) => td.title.split(':')[0])).to.deep.equal(['Mục IV.1.b', 'Mục IV.7.d']);
    });

    it('says in the rows of 2.3, 3.1 and 5.4, and in no other, that nobody carries it out', async () => {
      const element = await matrix();
      const marked = all(element, 'tbody th[scope="row"]').filter((th) => th.textContent.includes('Chưa giao cơ quan thực hiện'));
      expect(marked.map((th) => th.querySelector('b')?.textContent)).to.deep.equal(['2.3', '3.1', '5.4']);
    });

    it('explains only the roles that occur', async () => {
      const legend = all(await matrix(), '.legend li').map((li) => spoken(li));
      expect(legend).to.deep.equal([
        'Chịu trách nhiệm thực hiện',
        'Số liệu',
        'Báo cáo',
        'Chưa giao cơ quan thực hiện (2.3, 3.1, 5.4)',
        'Hơn một cơ quan chủ trì hoặc chịu trách nhiệm thực hiện: 3.2',
      ]);
    });

    it('is a stop of the keyboard only where it scrolls', async () => {
      const wide = await matrix({ width: 1200 });
      expect(one(wide, '.scroll').hasAttribute('tabindex')).to.equal(false);
      expect(one(wide, '.scroll').hasAttribute('role')).to.equal(false);
      const narrow = await matrix({ width: 760 });
      expect(one(narrow, '.scroll').getAttribute('tabindex')).to.equal('0');
      expect(one(narrow, '.scroll').getAttribute('role')).to.equal('region');
      expect(one(narrow, '.scroll').getAttribute('aria-label')).to.equal('Bảng phân công, cuộn được');
      (narrow.parentElement as HTMLElement).style.width = '1200px';
      await settled(narrow);
      expect(one(narrow, '.scroll').hasAttribute('tabindex')).to.equal(false);
    });

    it('scrolls in its own box and leaves the page as wide as it was', async () => {
      for (const width of [360, 760]) {
        const element = await matrix({ width, attributes: { view: 'table' } });
        expect(one(element, '.scroll').scrollWidth).to.be.above(width);
        expect(one(element, '.bdg').scrollWidth).to.be.at.most(width);
      }
    });

    it('keeps the head and the first column in sight while it scrolls', async () => {
      const element = await matrix({ width: 760 });
      const box = one(element, '.scroll');
      box.scrollTo(150, 400);
      await nextFrame();
      const edge = box.getBoundingClientRect();
      expect(one(element, 'thead th + th').getBoundingClientRect().top).to.be.closeTo(edge.top, 2);
      expect(row(element, '3.3').querySelector('th')?.getBoundingClientRect().left).to.be.closeTo(edge.left, 2);
    });
  });

  describe('filtered', () => {
    it('by typing without marks, with the place marked and the count told', async () => {
      const element = await matrix();
      await type(element, 'lao dong');
      expect(visible(all(element, 'th[scope="row"] b')).map((b) => b.textContent)).to.deep.equal(['2.1', '2.2']);
      expect(all(element, 'table mark').map((mark) => mark.textContent)).to.deep.equal(['Lao động', 'Lao động']);
      expect(one(element, '[role="status"]').textContent).to.equal('Hiển thị 2/20 chỉ tiêu');
    });

    it('says in words when nothing is left, and is whole again after "Xóa lọc", with the focus where typing goes on', async () => {
      const element = await matrix();
      await type(element, 'xyz');
      expect(one(element, '[role="status"]').textContent).to.equal('Không có chỉ tiêu nào khớp. Hãy bớt từ khóa hoặc chọn Tất cả cơ quan.');
      one(element, '.filters button').click();
      await settled(element);
      expect(one(element, '[role="status"]').textContent).to.equal('Hiển thị 20/20 chỉ tiêu');
      expect(one<HTMLInputElement>(element, '#query').value).to.equal('');
      expect(element.shadowRoot?.activeElement?.id).to.equal('query');
    });

    it('is worked by the keyboard alone: native controls in reading order, each with its name', async () => {
      const element = await matrix();
      const controls = all(element, 'button, input, select, a, [tabindex]');
      expect(controls.map(({ localName, id }) => `${localName}${id && `#${id}`}`)).to.deep.equal(['button', 'input#query', 'select#agency', 'button']);
      expect(controls.every((control) => control.tabIndex === 0)).to.equal(true);
      expect(all(element, 'label').map((label) => [label.textContent, (label as HTMLLabelElement).control?.id])).to.deep.equal([
        ['Tìm chỉ tiêu', 'query'],
        ['Cơ quan', 'agency'],
      ]);
    });

    it('by an agency: its rows, its column tinted, the choice told to the page', async () => {
      const element = await matrix();
      const told: SelectDetail[] = [];
      element.parentElement?.addEventListener('bdg-select', (event) => told.push(event.detail));
      await choose(element, 'so-y-te');
      expect(told).to.deep.equal([{ kind: 'agency', id: 'so-y-te' }]);
      expect(element.agency).to.equal('so-y-te');
      expect(visible(all(element, 'th[scope="row"] b')).map((b) => b.textContent)).to.deep.equal(['4.1', '4.2', '4.3', '4.4']);
      expect(visible(all(element, 'th[scope="rowgroup"]'))).to.have.length(1);
      expect(all(element, 'thead .tint').map((th) => th.title)).to.deep.equal(['Sở Y tế']);
      expect(one(element, '[role="status"]').textContent).to.equal('Hiển thị 4/20 chỉ tiêu');
    });

    it('not when the page cancels the choice', async () => {
      const element = await matrix();
      element.addEventListener('bdg-select', (event) => event.preventDefault());
      await choose(element, 'so-y-te');
      expect(one<HTMLSelectElement>(element, 'select').value).to.equal('');
      expect(one(element, '[role="status"]').textContent).to.equal('Hiển thị 20/20 chỉ tiêu');
    });

    it('by its attributes', async () => {
      const element = await matrix({ attributes: { agency: 'cuc-thong-ke' } });
      expect(one<HTMLSelectElement>(element, 'select').value).to.equal('cuc-thong-ke');
      expect(visible(all(element, 'th[scope="row"] b')).map((b) => b.textContent)).to.deep.equal(['3.1', '5.4']);
      const third = await matrix({ attributes: { objective: '3' } });
      expect(all(third, 'th[scope="row"]')).to.have.length(4);
      expect(one(third, '[role="status"]').textContent).to.equal('Hiển thị 4/4 chỉ tiêu');
    });

    it('keeps every row in the document, so that a print is whole', async () => {
      const element = await matrix({ attributes: { agency: 'so-y-te' } });
      expect(all(element, 'th[scope="row"]')).to.have.length(20);
    });
  });

  describe('as a list', () => {
    it('takes the place of the table below 720 px, by agency and in words', async () => {
      const element = await matrix({ width: 360 });
      expect(all(element, '.scroll')).to.have.length(0);
      const sections = visible(all(element, '.list section'));
      expect(sections).to.have.length(8);
      const [labour] = sections;
      expect(tidy(labour?.querySelector('h4')?.textContent ?? '')).to.equal('Sở LĐ-TB&XH 8 chỉ tiêu');
      expect(tidy(labour?.querySelector('.printed')?.textContent ?? '')).to.equal('Sở Lao động - Thương binh và Xã hội');
      expect(spoken(labour?.querySelectorAll('li')[2] as Element)).to.equal(
        '3.2 Tiếp cận dịch vụ hỗ trợ và tư vấn khi có bạo lực Chịu trách nhiệm thực hiện Báo cáo (số liệu về bạo lực trên cơ sở giới)',
      );
    });

    it('leaves no sideways scroll at 320 px', async () => {
      const element = await matrix({ width: 320 });
      expect(one(element, '.bdg').scrollWidth).to.be.at.most(320);
    });

    it('is not there where the table stands, and gives way to it on paper', async () => {
      expect(all(await matrix({ width: 1000 }), '.list')).to.have.length(0);
      const element = await matrix({ width: 360 });
      dispatchEvent(new Event('beforeprint'));
      expect(all(element, '.list')).to.have.length(0);
      expect(all(element, 'th[scope="row"]')).to.have.length(20);
      dispatchEvent(new Event('afterprint'));
      expect(all(element, '.scroll')).to.have.length(0);
    });

    it('takes and gives up its place as the width changes', async () => {
      const element = await matrix({ width: 1000 });
      (element.parentElement as HTMLElement).style.width = '360px';
      await waitUntil(() => all(element, '.list').length === 1);
      (element.parentElement as HTMLElement).style.width = '1000px';
      await waitUntil(() => all(element, '.scroll').length === 1);
    });

    it('shows one agency when it is chosen', async () => {
      const element = await matrix({ width: 360 });
      await choose(element, 'cuc-thong-ke');
      const sections = visible(all(element, '.list section'));
      expect(sections).to.have.length(1);
      expect(tidy(sections[0]?.textContent ?? '')).to.contain('Chưa giao cơ quan thực hiện');
    });

    it('stands alone with view="list", and the table alone with view="table"', async () => {
      expect(all(await matrix({ attributes: { view: 'list' } }), 'table')).to.have.length(0);
      expect(all(await matrix({ width: 360, attributes: { view: 'table' } }), '.list')).to.have.length(0);
    });
  });

  it('names below it the bodies without an indicator, a request as one', async () => {
    const names = all(await matrix(), '[aria-labelledby="others"] li').map((li) => tidy(li.textContent));
    expect(names).to.have.length(6);
    expect(names[0]).to.equal('Sở Tài chính');
    expect(names[5]).to.contain('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh').and.contain('Đề nghị');
  });

  it('names below it the duties for the plan as a whole, which are in no cell', async () => {
    const duties = all(await matrix(), '[aria-labelledby="whole"] li').map((li) => tidy(li.textContent));
    expect(duties).to.have.length(11);
    expect(duties[2]).to.equal('Triển khai Chiến lược trên địa bàn tỉnh (Sở LĐ-TB&XH)');
  });

  it('leads from those bodies to their duties where the page has a task list, and nowhere else', async () => {
    expect(all(await matrix(), '.others a')).to.have.length(0);
    await fixture(html`<bdg-task-list></bdg-task-list>`);
    const links = all(await matrix(), '.others a').map((link) => `${tidy(link.textContent)} ${link.getAttribute('href')}`);
    expect(links).to.have.length(6);
    expect(links[1]).to.match(/^Sở Tư pháp #bdg-.+-so-tu-phap$/);
  });

  it('hands out the pairs as a file', async () => {
    const element = await matrix();
    const blobs: Blob[] = [];
    const names: string[] = [];
    const original = Object.getOwnPropertyDescriptor(URL, 'createObjectURL') ?? {};
    URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
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
    expect(names).to.deep.equal([`phan-cong-${plan.id}.csv`]);
    expect((await blobs[0]?.text())?.split('\r\n')).to.have.length(23);
  });

  it('speaks English, with printed Vietnamese marked as such', async () => {
    const element = await matrix({ lang: 'en' });
    await waitUntil(() => element.shadowRoot?.querySelector('.bdg')?.getAttribute('lang') === 'en' && element.shadowRoot.querySelector('table'), 'the English words have come');
    const [, labour] = all(element, 'thead th');
    expect(spoken(labour as Element)).to.equal('Department of Labour, Invalids and Social Affairs 8 indicators');
    expect(labour?.querySelector('[aria-hidden] [lang="vi"]')?.textContent).to.contain('Sở');
    expect(row(element, '3.2').querySelector('small [lang="vi"]')?.textContent).to.equal('số liệu về bạo lực trên cơ sở giới');
    expect(spoken(row(element, '2.1').querySelector('td div') as Element)).to.equal('Responsible. Reports.');
  });

  it('says that a plan without indicators has none, and offers no control for them', async () => {
    const element = await matrix({ plan: { ...hue, objectives: [], assignments: [], activities: [] } });
    expect(one(element, '[part="message"]').textContent).to.equal('Chưa có chỉ tiêu nào');
    expect(all(element, 'input, select, button, table')).to.have.length(0);
  });
});
