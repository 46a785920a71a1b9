import { plan as kienGiang } from '../../../../../test/support/plans/kien-giang.ts';
import { plan as songAn } from '../../../../../test/support/plans/song-an.ts';
import { plan } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { sampleCommune } from '../../testing/sample-commune.ts';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { SelectDetail } from '../../events/events.ts';
import './define.ts';
import type { BdgTaskList } from './task-list.ts';

const hue = plan as unknown as {
  objectives: unknown[];
  assignments: { scope: { indicators?: unknown } }[];
  activities: object[];
  schedule: object[];
};

interface Options {
  readonly width?: number;
  readonly lang?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly plan?: unknown;
}

async function tasks({ width = 1200, lang = 'vi', attributes = {}, plan: shown = hue }: Options = {}): Promise<BdgTaskList> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('bdg-task-list');
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.plan = shown;
  box.append(element);
  await oneEvent(element, 'bdg-load');
  await settled(element);
  return element;
}

async function settled(element: BdgTaskList): Promise<void> {
  await element.updateComplete;
}

const all = (element: BdgTaskList, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const one = <E extends HTMLElement>(element: BdgTaskList, selector: string): E => {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const visible = (elements: HTMLElement[]): HTMLElement[] => elements.filter((found) => found.offsetParent !== null);

async function type(element: BdgTaskList, text: string): Promise<void> {
  const input = one<HTMLInputElement>(element, '#query');
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(element);
}

describe('bdg-task-list', () => {
  it('lists 32 duties in real lists, each named by its day', async () => {
    const element = await tasks();
    expect(all(element, 'section li')).to.have.length(32);
    for (const list of all(element, 'section ul')) {
      const day = element.shadowRoot?.getElementById(list.getAttribute('aria-labelledby') ?? '');
      expect(tidy(day?.textContent ?? '')).to.not.equal('');
    }
  });

  it('gives each agency a heading one level below its own', async () => {
    const element = await tasks({ attributes: { 'heading-level': '2' } });
    expect(tidy(one(element, 'h2').textContent)).to.equal('Nhiệm vụ ngoài bảng chỉ tiêu');
    expect(all(element, '.tasks h3')).to.have.length(18);
  });

  it('says the role first, in words, then the task, through whom and where it is printed', async () => {
    const report = all(await tasks(), 'li').find((li) => li.textContent.includes('Qua '));
    expect(tidy(report?.textContent ?? '')).to.equal('Báo cáo Báo cáo UBND tỉnh Qua Sở LĐ-TB&XH. Mục V.1');
  });

  it('flags printed days and nothing else', async () => {
    const element = await tasks();
    expect(all(element, '.deadline').map((day) => tidy(day.textContent))).to.deep.equal([
      'Trước ngày 25/6/2021',
      'Trước ngày 30/11 hằng năm',
      'Trước ngày 10/12 hằng năm',
    ]);
    expect(all(element, '.undated').length).to.be.above(10);
  });

  it('never speaks of lateness, whatever the day', async () => {
    const element = await tasks({ attributes: { 'as-of': '2027-01-05' } });
    const text = all(element, 'section')
      .map((section) => section.textContent)
      .join(' ');
    expect(text).to.not.match(/muộn|quá hạn|trễ/i);
  });

  it('puts the request last, marked by its word', async () => {
    const last = all(await tasks(), 'section').at(-1);
    expect(last?.querySelector('h4 .tag')?.textContent).to.equal('Đề nghị');
  });

  it('filters by typing without marks and tells the count', async () => {
    const element = await tasks();
    await type(element, 'tro giup phap ly');
    expect(visible(all(element, '.tasks li'))).to.have.length(1);
    expect(visible(all(element, 'section'))).to.have.length(1);
    expect(all(element, 'mark').map((mark) => mark.textContent)).to.deep.equal(['Trợ giúp pháp lý']);
    expect(one(element, '[role="status"]').textContent).to.equal('Hiển thị 1/32 việc');
  });

  it('filters by agency, and the page may cancel it', async () => {
    const element = await tasks();
    const told: SelectDetail[] = [];
    element.addEventListener('bdg-select', (event) => told.push(event.detail));
    const select = one<HTMLSelectElement>(element, 'select');
    select.value = 'so-tu-phap';
    select.dispatchEvent(new Event('change'));
    await settled(element);
    expect(told).to.deep.equal([{ kind: 'agency', id: 'so-tu-phap' }]);
    expect(visible(all(element, '.tasks li'))).to.have.length(2);

    element.addEventListener('bdg-select', (event) => event.preventDefault());
    select.value = 'so-y-te';
    select.dispatchEvent(new Event('change'));
    await settled(element);
    expect(select.value).to.equal('so-tu-phap');
    expect(visible(all(element, '.tasks li'))).to.have.length(2);
  });

  it('says in words when nothing is left', async () => {
    const element = await tasks();
    await type(element, 'xyz');
    expect(one(element, '[role="status"]').textContent).to.equal('Không có việc nào khớp. Hãy bớt từ khóa hoặc chọn Tất cả cơ quan.');
    expect(visible(all(element, 'section'))).to.have.length(0);
  });

  it('stands in two columns from 840 px on, and never scrolls sideways at 320 px', async () => {
    expect(getComputedStyle(one(await tasks({ width: 840 }), '.tasks')).columnCount).to.equal('2');
    expect(getComputedStyle(one(await tasks({ width: 800 }), '.tasks')).columnCount).to.equal('auto');
    expect(one(await tasks({ width: 320 }), '.bdg').scrollWidth).to.be.at.most(320);
  });

  it('keeps the longest role in its mark and beside its task', async () => {
    for (const width of [320, 500, 720, 1184]) {
      const roles = all(await tasks({ plan: kienGiang, width }), '.roles .role');
      expect(
        roles.filter(({ textContent }) => textContent === 'Chịu trách nhiệm thực hiện'),
        `${width} px`,
      ).to.have.length(2);
      for (const role of roles) {
        const words = document.createRange();
        words.selectNodeContents(role);
        const mark = role.getBoundingClientRect();
        expect(words.getBoundingClientRect().right, `${width} px: ${role.textContent}`).to.be.at.most(mark.right);
        const task = (role.parentElement?.nextElementSibling as HTMLElement).getBoundingClientRect();
        expect(mark.right <= task.left || mark.bottom <= task.top, `${width} px: ${role.textContent}`).to.equal(true);
      }
    }
  });

  it('groups by deadline and then names the agency of each duty', async () => {
    const element = await tasks({ attributes: { group: 'deadline' } });
    const first = one(element, 'section');
    expect(tidy(first.querySelector('h4')?.textContent ?? '')).to.equal('Trước ngày 25/6/2021 1 việc');
    expect(tidy(first.querySelector('li small')?.textContent ?? '')).to.equal('Các sở, ban, ngành, đoàn thể, địa phương. Mục V.1');
  });

  it('shows every duty of a plan without indicators', async () => {
    const bare = {
      ...hue,
      objectives: [],
      activities: hue.activities.map((activity) => ({ ...activity, objective: undefined })).map(({ objective, ...rest }) => rest),
      assignments: hue.assignments.map((one) => (one.scope.indicators ? { ...one, scope: {} } : one)),
    };
    const element = await tasks({ plan: bare });
    expect(tidy(one(element, 'h3').textContent)).to.equal('Nhiệm vụ theo cơ quan');
    expect(one(element, '[role="status"]').textContent).to.equal('Hiển thị 40/40 việc');
  });

  it('says that a plan without duties has none, and offers no control for them', async () => {
    const element = await tasks({ plan: { ...hue, assignments: [], schedule: [] } });
    expect(one(element, '[part="message"]').textContent).to.equal('Chưa có nhiệm vụ nào');
    expect(all(element, 'input, select, button')).to.have.length(0);
  });

  it('speaks English', async () => {
    const element = await tasks({ lang: 'en' });
    await waitUntil(
      () => element.shadowRoot?.querySelector('.bdg')?.getAttribute('lang') === 'en' && element.shadowRoot.querySelector('section'),
      'the English words have come',
    );
    expect(one(element, '[role="status"]').textContent).to.equal('Showing 32 of 32 tasks');
    expect(tidy(one(element, '.deadline').textContent)).to.equal('Before 25 June 2021');
  });

  it('is an index of agencies, each with one link, where asked to be', async () => {
    const element = await tasks({ plan: sampleCommune, attributes: { view: 'index', 'heading-level': '2' } });
    expect(tidy(one(element, 'nav h2').textContent)).to.equal('Ai làm gì, khi nào');
    const list = await tasks({ plan: sampleCommune });
    const links = all(element, 'nav li a').map((link) => link.getAttribute('href') ?? '');
    expect(links).to.have.length.above(1);
    expect(links.map((href) => list.shadowRoot?.getElementById(decodeURIComponent(href.slice(1)))?.localName)).to.deep.equal(
      links.map(() => 'section'),
    );
    expect(all(element, 'input, select')).to.have.length(0);
  });

  it('brings the duties that a link names into view, filtered away or not', async () => {
    const list = await tasks({ plan: sampleCommune });
    await type(list, 'không có việc nào như thế này');
    expect(visible(all(list, 'section'))).to.have.length(0);
    const index = await tasks({ plan: sampleCommune, attributes: { view: 'index' } });
    all(index, 'nav li a').at(-1)?.click();
    await waitUntil(() => list.shadowRoot?.activeElement?.localName === 'section', 'the block has focus');
    const last = list.shadowRoot?.activeElement;
    expect(last?.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    expect(tidy(last?.querySelector('h4')?.textContent ?? '')).to.not.equal('');
    history.replaceState(null, '', location.pathname);
  });

  it('lists below the duties what the plan wants done: its solutions by objective, or its activities', async () => {
    const element = await tasks();
    expect(tidy(one(element, '.activities h3').textContent)).to.equal('Giải pháp');
    expect(all(element, '.activities h4').map((heading) => tidy(heading.textContent)).slice(0, 2)).to.deep.equal(['Giải pháp chung', 'Mục tiêu 1. Tổ chức cán bộ']);
    expect(all(element, '.activities li')).to.have.length(26);
    expect(tidy(one(await tasks({ plan: sampleCommune }), '.activities h3').textContent)).to.equal('Hoạt động');
  });

  it('shows them where a plan lays no duty on anybody, too', async () => {
    const element = await tasks({ plan: { ...hue, assignments: [], schedule: [] } });
    expect(tidy(one(element, '.message').textContent)).to.equal('Chưa có nhiệm vụ nào');
    expect(all(element, '.activities li')).to.have.length(26);
  });

  it('leads from the duty of the schools to the activity that their pupils are the audience of', async () => {
    const element = await tasks({ plan: songAn });
    const link = one<HTMLAnchorElement>(element, '.related a');
    expect(tidy(link.closest('.related')?.textContent ?? '')).to.equal('Liên quan: học sinh là đối tượng của hoạt động II.1.b.');
    link.click();
    await waitUntil(() => element.shadowRoot?.activeElement?.localName === 'article', 'the activity has focus');
    expect(tidy(element.shadowRoot?.activeElement?.textContent ?? '')).to.match(/^Mục II\.1\.b .*Học sinh/);
    history.replaceState(null, '', location.pathname);
  });
});
