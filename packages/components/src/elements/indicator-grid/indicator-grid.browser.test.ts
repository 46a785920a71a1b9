import { indicatorsOf, withData } from '@binhdanggioi/domain';
import { plan as hue, figures as data } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import type { SelectDetail } from '../../events/events.ts';
import './define.ts';
import type { BdgIndicatorGrid } from './indicator-grid.ts';

const illustrated = withData(hue, data);
const codes = '1.1 2.1 2.2 2.3 3.1 3.2 3.3 3.4 4.1 4.2 4.3 4.4 5.1 5.2 5.3 5.4 6.1 6.2 6.3 6.4'.split(' ');

async function grid({ lang = 'vi', width = 1184, shown = illustrated, attributes = {} } = {}): Promise<BdgIndicatorGrid> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('bdg-indicator-grid');
  Object.entries({ 'as-of': '2024-11-20', ...attributes }).forEach(([name, value]) => element.setAttribute(name, value));
  element.plan = shown;
  box.append(element);
  await oneEvent(element, 'bdg-load');
  await element.updateComplete;
  return element;
}

const all = (element: BdgIndicatorGrid, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const one = (element: BdgIndicatorGrid, selector: string): HTMLElement => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const tidy = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const byCode = (element: BdgIndicatorGrid, code: string): HTMLElement => {
  const found = element.shadowRoot?.getElementById(`bdg-${hue.id}-${code}`);
  if (!found) throw new Error(`no card ${code}`);
  return found;
};
/** The same element in a browser that knows no subgrid; its sheets are shared by all elements of the kind, so it gets its own. */
function withoutSubgrid(element: BdgIndicatorGrid): void {
  const root = element.shadowRoot;
  if (!root) return;
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const copy = new CSSStyleSheet();
    for (const rule of sheet.cssRules) if (!(rule instanceof CSSSupportsRule)) copy.insertRule(rule.cssText, copy.cssRules.length);
    return copy;
  });
}

describe('bdg-indicator-grid', () => {
  it('shows 20 articles in the order of the document', async () => {
    const element = await grid();
    expect(all(element, 'article').map((card) => tidy(card).slice(0, 'Chỉ tiêu 1.1'.length))).to.deep.equal(
      codes.map((code) => `Chỉ tiêu ${code}`),
    );
  });

  describe('as a list', () => {
    const lines = (element: BdgIndicatorGrid): Record<string, string> =>
      Object.fromEntries(all(element, '.lines > li').map((line) => [line.id.split('-').at(-1) ?? '', tidy(line)]));

    it('says each indicator in one line: figure, year and status, target, judgement', async () => {
      const said = lines(await grid({ attributes: { view: 'list' } }));
      expect(Object.keys(said)).to.deep.equal(codes);
      expect(said['2.1']).to.equal('2.1 Lao động nữ làm công hưởng lương 49,1% 2024, Minh họa đạt 50% Chỉ tiêu 2025 Chưa đạt Đúng tiến độ');
      expect(said['2.2']).to.equal(
        '2.2 Lao động nữ trong khu vực nông nghiệp 29,6% 2024, Minh họa dưới 30% Chỉ tiêu 2025 Đạt, 2024, Minh họa',
      );
      expect(said['6.1']).to.equal(
        '6.1 Dân số tiếp cận kiến thức cơ bản về bình đẳng giới Chưa có số liệu đạt 60% Chỉ tiêu 2025 Chưa đánh giá được Không xét tiến độ',
      );
      expect(said['4.3']).to.contain('Chưa đủ số liệu mốc không ghi năm');
    });

    it('names both parts of 3.2, each with its figure and target, and judges once', async () => {
      expect(lines(await grid({ attributes: { view: 'list' } }))['3.2']).to.match(
        /^3\.2 .* Người bị bạo lực được hỗ trợ: 78,0% 2024, Minh họa Đạt 80% Chỉ tiêu 2025 Người gây bạo lực được tư vấn: 41,0% 2024, Minh họa đạt 50% Chỉ tiêu 2025 Chưa đạt Chậm tiến độ$/,
      );
    });

    it('stays within a sidebar of 300 px, follows the filter, and is found by its link', async () => {
      const element = await grid({ width: 300, attributes: { view: 'list', filter: 'met' } });
      expect(element.scrollWidth).to.be.at.most(300);
      expect(all(element, '.lines > li').filter((line) => line.getBoundingClientRect().height > 0)).to.have.length(5);
      location.hash = `#bdg-${hue.id}-3.2`;
      await waitUntil(() => byCode(element, '3.2').classList.contains('target'));
      await waitUntil(() => !byCode(element, '3.2').classList.contains('off'));
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('says the targets before the first figure, and judges nothing', async () => {
      const element = await grid({ shown: hue, attributes: { view: 'list' } });
      expect(lines(element)['2.1']).to.equal('2.1 Lao động nữ làm công hưởng lương Chưa có số liệu đạt 50% Chỉ tiêu 2025');
    });
  });

  it('has each printed wording in the card of its own code', async () => {
    const element = await grid();
    for (const indicator of indicatorsOf(hue)) {
      const targets = [...byCode(element, indicator.id).querySelectorAll('dd.goal')].map(tidy);
      expect(targets, indicator.id).to.deep.equal(
        indicator.measures.map(({ targets: [target] }) =>
          target?.onsetWording && target.onsetWording !== target.wording
            ? `${target.wording} ${target.onsetWording}`
            : (target?.wording ?? ''),
        ),
      );
    }
  });

  it('has a heading in each summary, one level below its own, and cards one below that', async () => {
    const element = await grid({ attributes: { 'heading-level': '2' } });
    expect(tidy(one(element, 'h2'))).to.equal('Mục tiêu và chỉ tiêu');
    expect(all(element, 'details > summary > h3')).to.have.length(6);
    expect(all(element, 'article > h4')).to.have.length(20);
    expect(tidy(one(element, 'summary'))).to.equal('Mục tiêu 1. Tổ chức cán bộ 1 chỉ tiêu: 1 chưa đạt. Tiến độ: 1 chậm Minh họa');
  });

  it('says once how progress is computed', async () => {
    expect(all(await grid(), '.rule')).to.have.length(1);
  });

  it('marks every invented figure', async () => {
    const element = await grid();
    const figures = all(element, '.value');
    expect(figures).to.have.length(22);
    for (const figure of figures) expect(tidy(figure)).to.contain('Minh họa');
  });

  it('prints one table and no cards', async () => {
    const element = await grid();
    expect(all(element, 'table.print')).to.have.length(0);
    dispatchEvent(new Event('beforeprint'));
    const table = one(element, 'table.print');
    expect(getComputedStyle(table).display).to.equal('none');
    expect(all(element, 'tbody')).to.have.length(6);
    expect(all(element, 'tbody th[scope=row]')).to.have.length(23);
    expect(all(element, '.print td.strong:first-child').map(tidy)).to.deep.equal(codes);
    const rows = all(element, 'tbody tr').map(tidy);
    expect(rows.find((row) => row.startsWith('2.2'))).to.equal(
      '2.2 Lao động nữ trong khu vực nông nghiệp 35,2% 2020, Minh họa 29,6% 2024, Minh họa dưới 30% Đạt, 2024, Minh họa Sở LĐ-TB&XH',
    );
    expect(rows.find((row) => row.startsWith('2.3'))).to.contain('Chưa giao cơ quan thực hiện. Số liệu: Sở KH&ĐT');
    dispatchEvent(new Event('afterprint'));
    expect(all(element, 'table.print')).to.have.length(0);
  });

  it('gives each card at most one listener and thirty elements besides its pictures', async () => {
    const added: string[] = [];
    const add = Reflect.get(EventTarget.prototype, 'addEventListener') as (...given: unknown[]) => void;
    EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...more: unknown[]): void {
      if (this instanceof HTMLElement && this.closest('.card, .explain')) added.push(type);
      Reflect.apply(add, this, [type, ...more]);
    };
    try {
      const element = await grid();
      const cards = all(element, '.card').filter((card) => !card.matches('.double'));
      for (const card of cards) {
        const own = [card, ...card.querySelectorAll('*')].filter((one) => one instanceof HTMLElement);
        expect(own.length, card.id).to.be.at.most(30);
      }
      expect(added.length).to.be.within(1, 20);
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener: add });
    }
  });

  it('is a compact page while the plan has no figures', async () => {
    const element = await grid({ shown: hue });
    expect(all(element, 'article')).to.have.length(20);
    expect(tidy(one(element, '.lead'))).to.contain('Kế hoạch chưa có số liệu nào');
    expect(all(element, '.empty, .scale, .states, .legend, .rule')).to.have.length(0);
    expect(tidy(byCode(element, '2.3'))).to.equal(
      'Chỉ tiêu 2.3 Nữ giám đốc, chủ doanh nghiệp, hợp tác xã Chỉ tiêu 2025 ít nhất 30% Chưa có số liệu Cơ quan Chưa giao cơ quan thực hiện. Số liệu: Sở KH&ĐT Báo cáo 2024 Chưa đến hạn Căn cứ đánh giá Chỉ tiêu 2.3',
    );
  });

  it('lays a card that is alone down over the whole row, with figures and without', async () => {
    for (const shown of [illustrated, hue]) {
      const element = await grid({ shown });
      const card = byCode(element, '1.1');
      const box = card.getBoundingClientRect();
      expect(box.width).to.equal(card.parentElement?.getBoundingClientRect().width);
      expect(card.querySelector('.measure')?.getBoundingClientRect().left).to.be.above(box.left + box.width / 3);
      expect(card.querySelector('.foot')?.getBoundingClientRect().width).to.be.above(box.width - 4);
    }
  });

  it('shows one objective where asked, and says so where there is none of that name', async () => {
    const element = await grid({ attributes: { objective: '4' } });
    expect(all(element, 'article')).to.have.length(4);
    element.objective = '9';
    await waitUntil(() => element.shadowRoot?.querySelector('[role=alert]'), 'no message');
    expect(tidy(one(element, '[role=alert]')))
      .to.contain('“9”')
      .and.to.contain('1, 2, 3, 4, 5, 6')
      .and.to.contain('BDG-403');
  });

  it('speaks English as soon as the page does', async () => {
    const element = await grid();
    element.parentElement?.setAttribute('lang', 'en');
    await waitUntil(() => all(element, '.head').map(tidy).join().includes('Objectives and indicators'));
    expect(tidy(byCode(element, '2.2')))
      .to.contain('Met, 2024, Illustrative')
      .and.to.contain('less than 30%');
  });
});

describe('a link to a card', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('opens its objective, brings it into view and takes the reader there', async () => {
    const element = await grid();
    all(element, 'details').forEach((fold) => ((fold as HTMLDetailsElement).open = false));
    location.hash = `#bdg-${hue.id}-5.4`;
    await oneEvent(window, 'hashchange');
    await nextFrame();
    const card = byCode(element, '5.4');
    expect(card.closest('details')?.open).to.equal(true);
    expect(card.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    expect(element.shadowRoot?.activeElement).to.equal(card);
    expect(card.classList.contains('target')).to.equal(true);
    location.hash = `#bdg-${hue.id}-2.1`;
    await oneEvent(window, 'hashchange');
    expect(all(element, '.target')).to.deep.equal([byCode(element, '2.1')]);
  });

  it('is followed by a page that was opened with it, without taking the focus', async () => {
    history.replaceState(null, '', `#bdg-${hue.id}-6.4`);
    const element = await grid();
    expect(byCode(element, '6.4').classList.contains('target')).to.equal(true);
    expect(element.shadowRoot?.activeElement).to.equal(null);
  });

  it('stays in view while the page grows above it, until the reader moves', async () => {
    history.replaceState(null, '', `#bdg-${hue.id}-6.4`);
    const element = await grid();
    // Counted, not measured: some browsers keep the place by themselves.
    let times = 0;
    byCode(element, '6.4').scrollIntoView = () => times++;
    const late = document.createElement('div');
    late.style.height = '3000px';
    element.parentElement?.before(late);
    await waitUntil(() => times > 0, 'brought into view again');
    window.dispatchEvent(new Event('wheel'));
    const before = times;
    late.style.height = '6000px';
    await aTimeout(100);
    expect(times).to.equal(before);
    late.remove();
  });

  it('takes the reader there a second time, though the address does not change', async () => {
    const element = await grid();
    const link = document.createElement('a');
    link.href = `#bdg-${hue.id}-2.1`;
    element.parentElement?.prepend(link);
    link.click();
    await waitUntil(() => element.shadowRoot?.activeElement === byCode(element, '2.1'), 'the first time');
    byCode(element, '2.1').blur();
    link.click();
    await waitUntil(() => element.shadowRoot?.activeElement === byCode(element, '2.1'), 'a second time');
    link.remove();
  });

  it('of another kind, or broken, changes nothing', async () => {
    const element = await grid();
    for (const hash of ['#title', '#%E0%A4%A', '#bdg-other-plan-2.1']) {
      location.hash = hash;
      await oneEvent(window, 'hashchange');
      expect(all(element, '.target'), hash).to.have.length(0);
    }
  });
});

describe('the filters', () => {
  const shownIn = (element: BdgIndicatorGrid): string =>
    all(element, 'article')
      .filter(({ offsetParent }) => offsetParent !== null)
      .map((card) => card.id.slice(`bdg-${hue.id}-`.length))
      .join(' ');
  const count = (element: BdgIndicatorGrid): string => tidy(one(element, '[role=status].count'));
  const choose = async (element: BdgIndicatorGrid, id: string, value: string): Promise<void> => {
    const select = one(element, `select#${id}`) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  };

  it('are named fields: text, agency, result, progress, and the way back', async () => {
    const element = await grid();
    expect(one(element, '[role=search]').getAttribute('aria-label')).to.equal('Lọc chỉ tiêu');
    expect(all(element, '.filters label').map(tidy)).to.deep.equal(['Tìm chỉ tiêu', 'Cơ quan', 'Kết quả', 'Tiến độ']);
    expect(tidy(one(element, '.filters button'))).to.equal('Xóa lọc');
    expect(count(element)).to.equal('Hiển thị 20/20 chỉ tiêu');
  });

  it('find what is typed without marks, and give the focus back when they are taken off', async () => {
    const element = await grid();
    const input = one(element, '#query') as HTMLInputElement;
    input.value = 'lao dong';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect([shownIn(element), count(element)]).to.deep.equal(['2.1 2.2', 'Hiển thị 2/20 chỉ tiêu']);
    expect(all(element, 'details.objective').filter(({ offsetParent }) => offsetParent !== null)).to.have.length(1);
    one(element, '.filters button').click();
    await element.updateComplete;
    expect([shownIn(element), input.value]).to.deep.equal([codes.join(' '), '']);
    expect(element.shadowRoot?.activeElement).to.equal(input);
  });

  it('narrow each other, and say so to the page', async () => {
    const element = await grid();
    const said: SelectDetail[] = [];
    element.addEventListener('bdg-select', (event) => said.push(event.detail));
    await choose(element, 'progress', 'off-track');
    await choose(element, 'agency', 'so-ldtbxh');
    await choose(element, 'result', 'not-yet');
    expect([shownIn(element), count(element)]).to.deep.equal(['3.2', 'Hiển thị 1/20 chỉ tiêu, Minh họa']);
    expect([element.filter, element.agency]).to.deep.equal(['not-yet off-track', 'so-ldtbxh']);
    expect(said).to.deep.equal([
      { kind: 'progress', id: 'off-track' },
      { kind: 'agency', id: 'so-ldtbxh' },
      { kind: 'result', id: 'not-yet' },
    ]);
    expect(all(element, 'select').map((select) => (select as HTMLSelectElement).value)).to.deep.equal([
      'so-ldtbxh',
      'not-yet',
      'off-track',
    ]);
    one(element, '.filters button').click();
    await element.updateComplete;
    expect([shownIn(element), element.filter, element.agency]).to.deep.equal([codes.join(' '), '', '']);
    expect(all(element, 'select').map((select) => (select as HTMLSelectElement).value)).to.deep.equal(['', '', '']);
  });

  it('stay as they are where the page cancels a choice', async () => {
    const element = await grid();
    element.addEventListener('bdg-select', (event) => event.preventDefault());
    await choose(element, 'result', 'met');
    expect([count(element), (one(element, '#result') as HTMLSelectElement).value]).to.deep.equal(['Hiển thị 20/20 chỉ tiêu', '']);
  });

  it('begin as the page asks, and take any value', async () => {
    const element = await grid({ attributes: { filter: 'met cannot-say' } });
    expect(shownIn(element)).to.equal('2.2 3.3 4.2 4.4 6.1 6.4');
    expect(tidy((one(element, '#result') as HTMLSelectElement).selectedOptions[0] ?? element)).to.equal('Đạt, Chưa đánh giá được');
    for (const [filter, shown] of [
      ['best', codes.join(' ')],
      ['off-track', '1.1 2.3 3.2 5.4 6.3'],
      ['', codes.join(' ')],
    ] as const) {
      element.setAttribute('filter', filter);
      await element.updateComplete;
      expect(shownIn(element), filter).to.equal(shown);
    }
    element.filter = { met: true } as unknown as string;
    await element.updateComplete;
    expect(shownIn(element)).to.equal(codes.join(' '));
  });

  it('say what to do where nothing is left, and print all the same', async () => {
    const element = await grid({ attributes: { filter: 'not-met' } });
    expect([shownIn(element), count(element)]).to.deep.equal(['', 'Không có chỉ tiêu nào khớp. Hãy bớt từ khóa hoặc bấm Xóa lọc.']);
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.print td.strong:first-child').map(tidy)).to.deep.equal(codes);
    dispatchEvent(new Event('afterprint'));
  });

  it('keep to the order of the document, by whatever name an order is asked for', async () => {
    for (const sort of ['document', 'code', 'score', 'progress']) {
      expect(shownIn(await grid({ attributes: { sort } })), sort).to.equal(codes.join(' '));
    }
  });

  it('are not there for a single card', async () => {
    expect(all(await grid({ attributes: { objective: '1' } }), '.filters')).to.have.length(0);
  });

  it('are accessible, also where nothing is left', async () => {
    await expect(await grid({ attributes: { filter: 'not-met' } })).shadowDom.to.be.accessible();
  });

  describe('and a link to a card that is left out', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('takes the filters off', async () => {
      const element = await grid({ attributes: { filter: 'met', agency: 'so-y-te' } });
      location.hash = `#bdg-${hue.id}-5.4`;
      await waitUntil(() => element.shadowRoot?.activeElement?.id === `bdg-${hue.id}-5.4`, 'no card has the focus');
      expect(shownIn(element)).to.equal(codes.join(' '));
      expect(byCode(element, '5.4').classList.contains('target')).to.equal(true);
    });

    it('leaves the filters that show it', async () => {
      const element = await grid({ attributes: { filter: 'met' } });
      location.hash = `#bdg-${hue.id}-4.2`;
      await waitUntil(() => element.shadowRoot?.activeElement?.id === `bdg-${hue.id}-4.2`, 'no card has the focus');
      expect(shownIn(element)).to.equal('2.2 3.3 4.2 4.4 6.4');
    });
  });
});

describe('cards in a row', () => {
  const tops = (element: BdgIndicatorGrid, ids: readonly string[], selector: string): number[] =>
    ids.map((id) => Math.round(byCode(element, id).querySelector(selector)?.getBoundingClientRect().top ?? NaN));

  it('share the lines of title, figure, states and footer', async () => {
    const element = await grid();
    for (const line of ['.title', '.measure', '.states', '.foot', '.explain']) {
      expect(new Set(tops(element, ['4.1', '4.2', '4.3', '4.4'], line)).size, line).to.equal(1);
    }
  });

  for (const width of [360, 768, 1184]) {
    it(`without subgrid keep their order, their footer at the bottom and no hole, at ${width} px`, async () => {
      const element = await grid({ width });
      withoutSubgrid(element);
      await nextFrame();
      expect(getComputedStyle(byCode(element, '2.1')).display).to.equal('flex');
      const boxes = codes.map((code) => byCode(element, code).getBoundingClientRect());
      boxes.slice(1).forEach((box, index) => {
        const before = boxes[index];
        if (before)
          expect(box.top > before.top - 1 && (box.top > before.top + 1 || box.left > before.left), codes[index + 1]).to.equal(true);
      });
      for (const code of codes) {
        const card = byCode(element, code);
        const foot = card.querySelector('.foot + .explain')?.getBoundingClientRect();
        expect(Math.abs((foot?.bottom ?? 0) - card.getBoundingClientRect().bottom), code).to.be.at.most(3);
        const parts = [...card.children].map((part) => part.getBoundingClientRect());
        expect(
          parts.every(({ height }) => height > 0),
          code,
        ).to.equal(true);
      }
    });
  }

  it('never scroll sideways', async () => {
    for (const width of [288, 360, 640, 768, 1000, 1184]) {
      const element = await grid({ width });
      expect(one(element, 'section').scrollWidth, String(width)).to.be.at.most(width + 1);
    }
  });

  it('are accessible', async () => {
    await expect(await grid({ attributes: { objective: '3' } })).shadowDom.to.be.accessible();
  });
});
