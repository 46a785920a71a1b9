import { plan, figures as data } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { withData, type PlanWithData } from '@binhdanggioi/domain';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sampleCommune } from '../../testing/sample-commune.ts';
import type { BdgActionMonthCalendar } from './action-month-calendar.ts';
import './define.ts';

const hue: PlanWithData = withData(plan, data);

/** The calendar in a box of a width, drawn. */
async function calendar(width: number, attributes: { asOf?: string; view?: string; lang?: string; shown?: unknown } = {}): Promise<BdgActionMonthCalendar> {
  const { asOf = '2024-11-20', view, lang = 'vi', shown = hue } = attributes;
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('bdg-action-month-calendar');
  element.asOf = asOf;
  element.view = view;
  element.plan = shown;
  box.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('section'), 'the calendar is drawn');
  return element;
}

const all = (element: Element, selector: string): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').replace(/ ([.,])/g, '$1').trim();
const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
const pressed = (element: Element): string[] => all(element, 'button[aria-pressed="true"]').map(text);
const dayOf = (cell: Element): string => cell.closest('td')?.querySelector('time')?.dateTime ?? '';

describe('bdg-action-month-calendar', () => {
  it('draws one band over 31 cells, each saying so, with the name once a week', async () => {
    const element = await calendar(1184);
    const bands = all(element, '.band');
    expect(bands).to.have.length(31);
    expect(bands.every((band) => text(band.querySelector('.vh')) === 'Trong Tháng hành động')).to.equal(true);
    expect([dayOf(bands[0] as Element), dayOf(bands[30] as Element)]).to.deep.equal(['2024-11-15', '2024-12-15']);
    expect(all(element, '.band b').map(dayOf)).to.deep.equal(['2024-11-15', '2024-11-18', '2024-11-25', '2024-12-01', '2024-12-02', '2024-12-10']);
    expect(all(element, '.band b').every((name) => name.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  it('leaves no gap in the band within a week', async () => {
    const element = await calendar(1184);
    for (const row of all(element, 'tbody tr')) {
      const boxes = [...row.querySelectorAll('.band')].map((band) => band.getBoundingClientRect());
      boxes.slice(1).forEach((box, i) => expect(box.left - (boxes[i]?.right ?? 0)).to.be.lessThan(5.1));
      expect(new Set(boxes.map(({ top }) => Math.round(top))).size).to.be.lessThan(2);
    }
  });

  it('keeps every name of the band inside the table, and off the deadline bars', async () => {
    for (const width of [320, 360, 600, 840, 1040, 1184]) {
      const element = await calendar(width, { view: 'month' });
      for (const name of all(element, '.band b').filter(isSeen)) {
        const box = name.getBoundingClientRect();
        const row = name.closest('tr');
        const bands = [...(row?.querySelectorAll('.band') ?? [])].map((band) => band.getBoundingClientRect().right);
        expect(box.right, `${text(name)} at ${width}`).to.be.at.most(Math.max(...bands));
        for (const bar of row?.querySelectorAll('.bar') ?? []) {
          const edge = bar.getBoundingClientRect().left;
          expect(box.right <= edge || box.left >= edge, `${text(name)} at ${width} and the bar of ${dayOf(bar)}`).to.equal(true);
        }
      }
    }
  });

  it('sets flag and bar on the days named, and the last day a day earlier, nowhere else', async () => {
    const element = await calendar(1184);
    const flags = all(element, '[part="deadline"]');
    expect(flags.map((flag) => `${dayOf(flag)} ${text(flag)}`)).to.deep.equal(['2024-11-30 Trước ngày 30/11', '2024-12-10 Trước ngày 10/12']);
    expect(flags.every((flag) => flag.querySelector('svg') !== null)).to.equal(true);
    expect(all(element, 'td').filter((cell) => getComputedStyle(cell).borderLeftWidth === '5px').map(dayOf)).to.deep.equal(['2024-11-30', '2024-12-10']);
    const last = all(element, 'td').filter((cell) => text(cell).includes('Ngày cuối còn hạn'));
    expect(last.map(dayOf)).to.deep.equal(['2024-11-29', '2024-12-09']);
  });

  it('reads each line of the list as sentences', async () => {
    const element = await calendar(1184, { asOf: '2024-10-01' });
    const items = all(element, 'ol > li').map(text);
    expect(items[3]).to.equal(
      '30/11, thứ Bảy. Trước ngày 30/11: Báo cáo năm gửi UBND tỉnh. Các sở, ban, ngành, địa phương, qua Sở LĐ-TB&XH. Ngày cuối còn hạn: thứ Sáu 29/11/2024. Còn 59 ngày, tính tại ngày 01/10/2024. Chưa đến hạn Thêm vào lịch: Trước ngày 30/11: Báo cáo năm gửi UBND tỉnh',
    );
    expect(items[1]).to.equal('15/11, thứ Sáu. Lễ phát động. Sự kiện mẫu Minh họa');
  });

  it('says on the last day itself that it is the last', async () => {
    const element = await calendar(360, { asOf: '2021-06-24' });
    expect(text(all(element, 'ol > li')[0])).to.contain('Trước ngày 25/6: Lập kế hoạch triển khai').and.to.contain('Hôm nay là ngày cuối còn hạn.');
    element.asOf = '2021-06-25';
    await element.updateComplete;
    expect(text(all(element, 'ol > li')[0])).to.contain('Chưa có thông tin').and.not.to.contain('Hôm nay');
  });

  it('marks every invented event wherever it stands', async () => {
    const element = await calendar(1184);
    for (const sample of [...all(element, '.mark.sample'), ...all(element, 'li.event')]) expect(text(sample)).to.contain('Minh họa');
    expect(all(element, '.mark.sample').length).to.equal(5);
  });

  const widths: readonly [width: number, view: string | undefined, tables: number, choice: string][] = [
    [360, undefined, 0, 'Chỉ danh sách'],
    [839, undefined, 0, 'Chỉ danh sách'],
    [840, undefined, 2, 'Lịch tháng và danh sách'],
    [1184, undefined, 2, 'Lịch tháng và danh sách'],
    [1184, 'agenda', 0, 'Chỉ danh sách'],
    [360, 'month', 2, 'Lịch tháng và danh sách'],
    [1184, 'nonsense', 2, 'Lịch tháng và danh sách'],
  ];
  for (const [width, view, tables, choice] of widths) {
    it(`at ${width} px, view ${view ?? 'not set'}: ${tables} tables, "${choice}" pressed`, async () => {
      const element = await calendar(width, { ...(view !== undefined && { view }) });
      expect(all(element, 'table')).to.have.length(tables);
      expect(pressed(element)).to.deep.equal([choice]);
      expect(all(element, 'ol > li').length).to.equal(7);
    });
  }

  it('follows the width of its box until the reader has chosen', async () => {
    const element = await calendar(1184);
    const box = element.parentElement as HTMLElement;
    box.style.width = '400px';
    await waitUntil(() => all(element, 'table').length === 0, 'narrow');
    box.style.width = '900px';
    await waitUntil(() => all(element, 'table').length === 2, 'wide again');
    all(element, 'button')[1]?.click();
    await element.updateComplete;
    expect(all(element, 'table')).to.have.length(0);
  });

  it('is worked by native buttons in the order of the page: the year, the view, the calendar file, the deadlines; nothing else takes the focus', async () => {
    const element = await calendar(360);
    const stops = all(element, 'a, button, input, select, summary, [tabindex]');
    expect(stops.map((stop) => `${stop.localName} ${text(stop)}`)).to.deep.equal([
      'select 20212022202320242025',
      'button Lịch tháng và danh sách',
      'button Chỉ danh sách',
      'button Tải lịch.ics',
      'button Thêm vào lịch: Trước ngày 30/11: Báo cáo năm gửi UBND tỉnh',
      'button Thêm vào lịch: Trước ngày 10/12: Báo cáo Bộ LĐ-TB&XH',
    ]);
    for (const [at, tables] of [[1, 2], [2, 0], [1, 2]] as const) {
      const button = stops[at];
      button?.focus();
      expect(element.shadowRoot?.activeElement).to.equal(button);
      button?.click();
      await element.updateComplete;
      expect(all(element, 'table')).to.have.length(tables);
      expect(pressed(element)).to.deep.equal([text(button)]);
      expect(element.shadowRoot?.activeElement, 'the focus stays on the button').to.equal(button);
    }
  });

  it('shows shapes with a key in narrow tables, words still there for speech', async () => {
    const element = await calendar(360, { view: 'month' });
    expect(isSeen(all(element, '.key')[0] as Element)).to.equal(true);
    expect(all(element, '.key li').map(text)).to.deep.equal(['Tháng hành động', 'Hạn “trước ngày”', 'Ngày cuối còn hạn', 'Sự kiện mẫu, Minh họa']);
    const words = all(element, '.mark .t');
    expect(words.every((word) => word.getBoundingClientRect().width <= 1 && text(word) !== '')).to.equal(true);
    const wide = await calendar(1184);
    expect(isSeen(all(wide, '.key')[0] as Element)).to.equal(false);
  });

  for (const width of [320, 360, 600, 768, 1040]) {
    it(`has nothing wider than its box of ${width} px`, async () => {
      for (const lang of ['vi', 'en']) {
        const element = await calendar(width, { view: 'month', lang });
        expect(element.scrollWidth).to.be.at.most(width);
        for (const child of all(element, 'li, caption, p, td, button')) expect(child.getBoundingClientRect().right - element.getBoundingClientRect().right, text(child)).to.be.at.most(1);
      }
    });
  }

  it('shows another year of the plan when the reader chooses it, and keeps the focus there', async () => {
    const element = await calendar(1184);
    const chosen: unknown[] = [];
    element.addEventListener('bdg-select', ({ detail }) => chosen.push(detail));
    const years = all(element, 'select')[0] as HTMLSelectElement;
    expect([text(years.parentElement), years.value]).to.deep.equal(['Năm20212022202320242025', '2024']);
    years.focus();
    years.value = '2022';
    years.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(chosen).to.deep.equal([{ kind: 'year', id: '2022' }]);
    expect([text(all(element, '#title')[0]), years.value]).to.deep.equal(['Tháng hành động, 15/11–15/12/2022', '2022']);
    expect(element.shadowRoot?.activeElement).to.equal(years);
  });

  it('stays where it is when the page cancels the choice', async () => {
    const element = await calendar(1184);
    element.addEventListener('bdg-select', (event) => event.preventDefault());
    const years = all(element, 'select')[0] as HTMLSelectElement;
    years.value = '2022';
    years.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect([text(all(element, '#title')[0]), years.value]).to.deep.equal(['Tháng hành động, 15/11–15/12/2024', '2024']);
  });

  it('has no choice of years in a plan of one', async () => {
    expect(all(await calendar(1184, { shown: sampleCommune, asOf: '2020-03-08' }), 'select')).to.have.length(0);
  });

  it('lists what has no printed day below, under a heading that says so', async () => {
    const element = await calendar(1184);
    const list = all(element, 'ul[aria-labelledby="undated"] > li');
    expect(text(all(element, '#undated')[0])).to.equal('Văn bản không ghi ngày');
    expect(list).to.have.length(7);
    expect(text(list[3])).to.equal('Mục III.2. Dự toán kinh phí. Các sở, ban, ngành, đoàn thể, qua Sở Tài chính. Văn bản ghi “lập dự toán kinh phí hàng năm”.');
    expect(list.every((item) => item.querySelector('time, button') === null)).to.equal(true);
  });

  it('leaves room for whom to turn to, and names nobody itself', async () => {
    const element = await calendar(360);
    expect(all(element, 'slot[name="support"]').map((slot) => text(slot))).to.deep.equal(['']);
  });

  it('says that the plan has ended, and blames nobody', async () => {
    const element = await calendar(1184, { asOf: '2027-01-05' });
    const whole = text(element.shadowRoot?.querySelector('section'));
    expect(whole).to.contain('Kế hoạch đã kết thúc ngày 31/12/2025.');
    expect(whole).to.contain('Tháng hành động, 15/11–15/12/2025');
    expect(whole).not.to.match(/Quá hạn|Nộp muộn|Chưa nhận|2026|2027/);
  });

  it('has no switch where a plan has no Action Month', async () => {
    const element = await calendar(1184, { shown: sampleCommune, asOf: '2020-03-08' });
    expect(all(element, '[aria-pressed], table')).to.have.length(0);
    expect(text(element.shadowRoot?.querySelector('section'))).to.contain('Kế hoạch này không ghi Tháng hành động.').and.to.contain('hôm nay');
  });

  it('marks what stays Vietnamese in an English page', async () => {
    const element = await calendar(1184, { lang: 'en' });
    await waitUntil(() => text(all(element, '#title')[0]) === 'Action Month, 15 November – 15 December 2024', 'the English words are there');
    expect(all(element, '[lang="vi"]').map(text)).to.deep.equal([
      'từ ngày 15 tháng 11 đến ngày 15 tháng 12',
      'lập dự toán kinh phí hàng năm',
      'tham mưu UBND tỉnh ban hành Kế hoạch',
      'Bộ chỉ tiêu phát triển giới quốc gia hàng năm',
    ]);
  });

  const button = (element: BdgActionMonthCalendar, label: string): HTMLElement | undefined => all(element, 'button').find((found) => text(found).startsWith(label));
  const preview = async (element: BdgActionMonthCalendar, label: string): Promise<string[]> => {
    button(element, label)?.click();
    await waitUntil(() => all(element, '.message li').length > 0, 'the preview is there');
    return all(element, '.message li').map(text);
  };

  it('shows what of the year lies ahead before it goes into a calendar', async () => {
    const element = await calendar(1184, { asOf: '2024-11-20' });
    expect(await preview(element, 'Tải lịch')).to.deep.equal([
      'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới: 15/11–15/12/2024 (“từ ngày 15 tháng 11 đến ngày 15 tháng 12”)',
      'Báo cáo năm gửi UBND tỉnh: ngày cuối còn hạn 29/11/2024 (“trước ngày 30/11”)',
      'Báo cáo Bộ LĐ-TB&XH: ngày cuối còn hạn 09/12/2024 (“trước ngày 10/12 hàng năm”)',
    ]);
  });

  it('shows one deadline alone, named by its button, which keeps the focus', async () => {
    const element = await calendar(1184, { asOf: '2024-11-20' });
    const opener = button(element, 'Thêm vào lịch');
    expect(text(opener)).to.equal('Thêm vào lịch: Trước ngày 30/11: Báo cáo năm gửi UBND tỉnh');
    opener?.focus();
    expect(await preview(element, 'Thêm vào lịch')).to.deep.equal(['Báo cáo năm gửi UBND tỉnh: ngày cuối còn hạn 29/11/2024 (“trước ngày 30/11”)']);
    expect(element.shadowRoot?.activeElement).to.equal(opener);
    expect(opener?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('offers nothing that has passed', async () => {
    expect(button(await calendar(1184, { asOf: '2027-01-05' }), 'T')).to.equal(undefined);
    const late = await calendar(1184, { asOf: '2024-11-30' });
    expect(all(late, 'button').filter((found) => text(found).startsWith('Thêm vào lịch'))).to.have.length(1);
    expect((await preview(late, 'Tải lịch')).join()).not.to.contain('29/11/2024');
  });

  for (const [name, options] of [
    ['months and list', { view: 'month' }],
    ['narrow', { view: 'month' }],
    ['without an Action Month', { shown: sampleCommune, asOf: '2020-02-29' }],
  ] as const) {
    it(`is accessible: ${name}`, async () => {
      const element = await calendar(name === 'narrow' ? 360 : 1184, options);
      await expect(element).to.be.accessible();
    });
  }
});
