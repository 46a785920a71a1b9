import { plan } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import ICAL from 'ical.js';
import { sampleCommune } from '../../testing/sample-commune.ts';
import { sampleReporting } from '../../testing/sample-reporting.ts';
import './define.ts';
import type { BdgReportingTimeline } from './reporting-timeline.ts';

interface Options {
  readonly width?: number;
  readonly lang?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly plan?: unknown;
}

async function timeline({ width = 1200, lang = 'vi', attributes = {}, plan: shown = plan }: Options = {}): Promise<BdgReportingTimeline> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('bdg-reporting-timeline');
  Object.entries({ 'as-of': '2024-11-20', ...attributes }).forEach(([name, value]) => element.setAttribute(name, value));
  element.plan = shown;
  box.append(element);
  await oneEvent(element, 'bdg-load');
  await element.updateComplete;
  return element;
}

const all = <E extends HTMLElement>(element: BdgReportingTimeline, selector: string): E[] => [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
const one = <E extends HTMLElement>(element: BdgReportingTimeline, selector: string): E => {
  const [found] = all<E>(element, selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isSeen = (element: HTMLElement): boolean => element.offsetParent !== null;
const button = (element: BdgReportingTimeline, label: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, 'button').find(({ textContent }) => tidy(textContent).startsWith(label));
  if (!found) throw new Error(`no button ${label}`);
  return found;
};
const rowOf = (element: BdgReportingTimeline, title: string): string[] => {
  const row = all<HTMLTableRowElement>(element, 'tbody tr').find(({ textContent }) => tidy(textContent).startsWith(title));
  return [...(row?.cells ?? [])].map((cell) => tidy(cell.textContent));
};

interface CaughtFile {
  readonly name: string;
  readonly type: string;
  readonly text: Promise<string>;
}

/** Puts something else in the place of `URL.createObjectURL`; the answer takes it away again. */
function replaceObjectUrl(by: (blob: Blob) => string): () => void {
  const original = Object.getOwnPropertyDescriptor(URL, 'createObjectURL') ?? {};
  URL.createObjectURL = by;
  return () => Object.defineProperty(URL, 'createObjectURL', original);
}

/** Catches what would be saved as a file. */
function catchFiles(): { readonly files: CaughtFile[]; readonly release: () => void } {
  const files: CaughtFile[] = [];
  const blobs: Blob[] = [];
  const giveBack = replaceObjectUrl((blob) => `blob:${blobs.push(blob)}`);
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
    configurable: true,
    value(this: HTMLAnchorElement) {
      const blob = blobs.at(-1);
      if (blob) files.push({ name: this.download, type: blob.type, text: blob.text() });
    },
  });
  return {
    files,
    release: () => {
      giveBack();
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    },
  };
}

async function preview(element: BdgReportingTimeline, label: string): Promise<HTMLElement> {
  button(element, label).click();
  await waitUntil(() => element.shadowRoot?.querySelector('[role="group"]'), 'the preview has come');
  return one(element, '[role="group"]');
}

describe('bdg-reporting-timeline', () => {
  it('puts duties, who owes them to whom, and the years into one table', async () => {
    const element = await timeline();
    expect(all(element, 'thead th').map((head) => tidy(head.textContent))).to.deep.equal(['Nghĩa vụ', 'Ai thực hiện, gửi ai', '2021', '2022', '2023', '2024 (năm hiện tại)', '2025']);
    expect(rowOf(element, 'Báo cáo năm gửi UBND tỉnh')).to.deep.equal([
      'Báo cáo năm gửi UBND tỉnh, Trước ngày 30/11 hằng năm',
      'Các sở, ban, ngành, địa phương. Qua Sở LĐ-TB&XH. Gửi UBND tỉnh.',
      'Chưa có thông tin',
      'Chưa có thông tin',
      'Chưa có thông tin',
      'Chưa đến hạn',
      'Kỳ sau',
    ]);
    expect(rowOf(element, 'Tổng kết Kế hoạch').slice(2)).to.deep.equal(['–Không yêu cầu', '–Không yêu cầu', '–Không yêu cầu', '–Không yêu cầu', 'Kỳ sau']);
  });

  it('puts undated duties together, one cell across the years', async () => {
    const element = await timeline();
    expect(rowOf(element, 'Dự toán kinh phí')).to.deep.equal(['Dự toán kinh phí', 'Các sở, ban, ngành, đoàn thể. Qua Sở Tài chính. Gửi UBND tỉnh.', 'Văn bản không ghi ngày. Hằng năm']);
    expect(one<HTMLTableCellElement>(element, 'tbody + tbody td[colspan]').colSpan).to.equal(5);
    expect(tidy(one(element, '[scope="rowgroup"]').textContent)).to.equal('Văn bản không ghi ngày, không tính hạn');
  });

  it('shows the next deadline with the words of the plan, its last day and the day of counting', async () => {
    expect(tidy(one(await timeline(), '[part="next-deadline"]').textContent)).to.equal(
      'Trước ngày 30/11/2024. Báo cáo năm gửi UBND tỉnh. Các sở, ban, ngành, địa phương. Qua Sở LĐ-TB&XH. Gửi UBND tỉnh. Văn bản ghi “trước ngày 30/11”. Ngày cuối còn hạn: thứ Sáu 29/11/2024. Còn 9 ngày, tính tại ngày 20/11/2024. Thêm vào lịch: Trước ngày 30/11/2024',
    );
  });

  it('keeps a countdown off paper when its day has passed, and only then', async () => {
    const countdown = (element: BdgReportingTimeline): HTMLElement => one(element, '.last span');
    expect(countdown(await timeline()).className).to.equal('screen');
    const soon = { ...plan, schedule: [{ id: 'x', kind: 'report', title: 'x', wording: 'x', rule: { type: 'once', date: '2999-01-01' }, source: { clause: 'I', line: 1 } }], assignments: [], agencies: [] };
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    expect(countdown(await timeline({ plan: { ...soon, objectives: [], activities: [] }, attributes: { 'as-of': today } })).className).to.equal('');
  });

  it('says that the plan has ended, without a deadline, a calendar file or anything late', async () => {
    const element = await timeline({ attributes: { 'as-of': '2027-01-05', 'public-lateness': 'on' } });
    expect(tidy(one(element, '.summary').textContent)).to.match(/^Kế hoạch đã kết thúc ngày 31\/12\/2025\. Không còn hạn ghi ngày nào phía trước\./);
    expect(all(element, '[part="next-deadline"]')).to.have.length(0);
    expect(all(element, 'button').map(({ textContent }) => tidy(textContent))).to.deep.equal(['Tải bảng CSV']);
    expect(element.shadowRoot?.textContent).to.not.match(/Quá hạn|Chưa nhận|muộn/);
  });

  it('calls an invented duty overdue only where the page asks for it, and marks it as invented', async () => {
    const quiet = await timeline({ plan: sampleReporting });
    expect(rowOf(quiet, 'Báo cáo năm của Phòng').slice(2, 5)).to.deep.equal(['Đã nộp ngày 29/11/2021. Minh họa', 'Nộp muộn ngày 30/11/2022. Minh họa', 'Chưa nhận. Minh họa']);
    expect(quiet.shadowRoot?.textContent).to.not.contain('Quá hạn');
    for (const value of ['', 'true', 'ON', 'off']) expect((await timeline({ plan: sampleReporting, attributes: { 'public-lateness': value } })).shadowRoot?.textContent, value).to.not.contain('Quá hạn');
    const open = await timeline({ plan: sampleReporting, attributes: { 'public-lateness': 'on' } });
    expect(rowOf(open, 'Báo cáo năm của Phòng')[4]).to.equal('Quá hạn. Minh họa');
    expect(all(open, '[part~="chip-overdue"]').length).to.be.above(0);
  });

  it('lists who of a group filed, without a total', async () => {
    const element = await timeline({ plan: sampleReporting });
    expect(all(element, '.handed-in').map((title) => tidy(title.textContent))).to.deep.equal([
      'Báo cáo của trường học. Đã nộp năm 2024: 3 cơ quan Minh họa',
      'Báo cáo của trường học. Đã nộp năm 2023: 1 cơ quan Minh họa',
    ]);
    expect(tidy(one(element, '.filings li').textContent)).to.equal('Trường Tiểu học Mẫu 1, ngày 15/11/2024');
  });

  it('is a list under 720 px, with the years in which a duty falls', async () => {
    const narrow = await timeline({ width: 719 });
    expect(isSeen(one(narrow, 'table'))).to.equal(false);
    const [first] = all(narrow, '.list > ul > li');
    expect(tidy(first?.textContent ?? '')).to.equal('Lập kế hoạch triển khai. Trước ngày 25/6/2021. Các sở, ban, ngành, đoàn thể, địa phương. 2021, Chưa có thông tin');
    expect(all(narrow, '.list > ul > li')).to.have.length(11);
    const wide = await timeline({ width: 720 });
    expect(isSeen(one(wide, 'table'))).to.equal(true);
    expect(isSeen(one(wide, '.list'))).to.equal(false);
  });

  for (const width of [320, 360, 768, 1280]) {
    it(`never scrolls sideways at ${width} px, all five years in sight`, async () => {
      const element = await timeline({ width, plan: sampleReporting });
      expect(one(element, '.bdg').scrollWidth).to.be.at.most(width);
      const scroll = one(element, '.scroll');
      if (isSeen(scroll)) expect(scroll.scrollWidth).to.be.at.most(scroll.clientWidth);
    });
  }

  it('is a stop of the keyboard only where it scrolls', async () => {
    expect(one(await timeline(), '.scroll').hasAttribute('tabindex')).to.equal(false);
    const long = { ...sampleReporting, period: { from: 2021, to: 2045 } };
    const element = await timeline({ width: 800, plan: long });
    await waitUntil(() => one(element, '.scroll').tabIndex === 0, 'the width is known');
    expect(one(element, '.scroll').getAttribute('role')).to.equal('region');
    expect(one(element, '.scroll').getAttribute('aria-label')).to.equal('Bảng lịch báo cáo, cuộn được');
  });

  it('shows the years and the agency that its attributes ask for, whatever else stands in them', async () => {
    const years = (element: BdgReportingTimeline): string[] => all(element, 'thead th').slice(2).map((head) => tidy(head.textContent).slice(0, 4));
    expect(years(await timeline({ attributes: { from: '2023', to: '2024' } }))).to.deep.equal(['2023', '2024']);
    expect(years(await timeline({ attributes: { from: '"><b>', to: 'NaN' } }))).to.have.length(5);
    const element = await timeline({ attributes: { agency: 'so-ldtbxh' } });
    expect(all(element, 'tbody th[scope="row"]')).to.have.length(6);
    element.agency = 'so-y-te';
    await element.updateComplete;
    expect(tidy(one(element, '[part="message"]').textContent)).to.match(/^Văn bản không nêu tên Sở Y tế trong việc báo cáo nào\./);
    expect(all(element, 'button, table')).to.have.length(0);
  });

  it('says that a plan has no such duty', async () => {
    const element = await timeline({ plan: { ...sampleReporting, schedule: [], assignments: [], data: undefined } });
    expect(tidy(one(element, '[part="message"]').textContent)).to.equal('Kế hoạch không ghi việc báo cáo nào');
  });

  it('speaks English and marks what stays Vietnamese', async () => {
    const element = await timeline({ lang: 'en' });
    await waitUntil(() => element.shadowRoot?.querySelector('.bdg')?.getAttribute('lang') === 'en', 'the English words have come');
    expect(rowOf(element, 'Yearly report')[0]).to.equal("Yearly report to the Provincial People's Committee, Before 30 November each year");
    expect(all(element, '[lang="vi"]').map(({ textContent }) => tidy(textContent))).to.include('trước ngày 30/11');
  });

  it('keeps the level of its heading and of what stands below', async () => {
    const element = await timeline({ plan: sampleReporting, attributes: { 'heading-level': '2' } });
    expect(tidy(one(element, 'h2').textContent)).to.equal('Lịch báo cáo');
    expect(all(element, 'h3')).to.have.length(3);
  });
});

describe('a deadline into a calendar', () => {
  it('shows what will be added before anything is written', async () => {
    const element = await timeline();
    const opener = button(element, 'Thêm vào lịch');
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    const shown = await preview(element, 'Thêm vào lịch');
    expect(tidy(shown.textContent)).to.equal('Sẽ thêm: Báo cáo năm gửi UBND tỉnh: ngày cuối còn hạn 29/11/2024 (“trước ngày 30/11”) Mỗi mốc là một sự kiện cả ngày, nhắc trước 3 ngày. Tải tệp .ics');
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    expect(opener.getAttribute('aria-controls')).to.equal(shown.id);
    expect(opener.compareDocumentPosition(shown) & Node.DOCUMENT_POSITION_FOLLOWING, 'the preview comes after its button').to.be.above(0);
    opener.click();
    await waitUntil(() => all(element, '[role="group"]').length === 0, 'a second press closes it');
  });

  for (const width of [320, 1200]) {
    it(`is accessible with the preview open, ${width} px`, async () => {
      const element = await timeline({ width });
      const shown = await preview(element, 'Thêm vào lịch');
      await expect(element).to.be.accessible();
      expect(shown.scrollWidth).to.be.at.most(width);
    });
  }

  it('shows all that lie ahead, and one preview at a time', async () => {
    const element = await timeline();
    await preview(element, 'Thêm vào lịch');
    button(element, 'Tải lịch .ics').click();
    await waitUntil(() => all(element, '[role="group"] li').length === 4, 'the other preview has come');
    expect(all(element, '[role="group"]')).to.have.length(1);
    expect(all(element, '[role="group"] li').map((line) => tidy(line.textContent))).to.deep.equal([
      'Báo cáo năm gửi UBND tỉnh: ngày cuối còn hạn 29/11/2024 (“trước ngày 30/11”)',
      'Báo cáo Bộ LĐ-TB&XH: ngày cuối còn hạn 09/12/2024 (“trước ngày 10/12 hàng năm”)',
      'Báo cáo năm gửi UBND tỉnh: ngày cuối còn hạn 29/11/2025 (“trước ngày 30/11”)',
      'Báo cáo Bộ LĐ-TB&XH: ngày cuối còn hạn 09/12/2025 (“trước ngày 10/12 hàng năm”)',
    ]);
  });

  const days = async (label: string): Promise<{ name: string; type: string; events: string[]; told: string }> => {
    const caught = catchFiles();
    try {
      const element = await timeline();
      const shown = await preview(element, label);
      [...shown.querySelectorAll('button')].at(-1)?.click();
      await waitUntil(() => caught.files.length > 0, 'the file is written', { timeout: 5000 });
      await waitUntil(() => tidy(one(element, '[role="status"]').textContent) !== '', 'the reader is told');
      const [file] = caught.files;
      const events = new ICAL.Component(ICAL.parse((await file?.text) ?? '') as unknown[]).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
      return {
        name: file?.name ?? '',
        type: file?.type ?? '',
        events: events.map(({ startDate, endDate }) => `${startDate.toString()} ${endDate.toString()} ${startDate.isDate ? 'all day' : ''}`),
        told: tidy(one(element, '[role="status"]').textContent),
      };
    } finally {
      caught.release();
    }
  };

  it('“trước ngày 30/11” is an all-day event on 29/11 in the file, as another library reads it', async () => {
    expect(await days('Thêm vào lịch')).to.deep.equal({
      name: `lich-${plan.id}-bao-cao-nam-2024.ics`,
      type: 'text/calendar;charset=utf-8',
      events: ['2024-11-29 2024-11-30 all day'],
      told: `Đã tạo tệp lich-${plan.id}-bao-cao-nam-2024.ics.`,
    });
  });

  it('all are the four that were shown', async () => {
    const { name, events } = await days('Tải lịch .ics');
    expect(name).to.equal(`lich-${plan.id}.ics`);
    expect(events).to.deep.equal(['2024-11-29 2024-11-30 all day', '2024-12-09 2024-12-10 all day', '2025-11-29 2025-11-30 all day', '2025-12-09 2025-12-10 all day']);
  });

  it('says so when the file cannot be written', async () => {
    const element = await timeline();
    const shown = await preview(element, 'Thêm vào lịch');
    const giveBack = replaceObjectUrl(() => {
      throw new Error('no room');
    });
    try {
      [...shown.querySelectorAll('button')].at(-1)?.click();
      await waitUntil(() => tidy(one(element, '[role="status"]').textContent) === 'Chưa tạo được tệp. Hãy thử lại.', 'the reader is told', { timeout: 5000 });
    } finally {
      giveBack();
    }
  });

  it('says in English what it adds, the printed words marked as Vietnamese', async () => {
    const element = await timeline({ lang: 'en' });
    await waitUntil(() => element.shadowRoot?.querySelector('.bdg')?.getAttribute('lang') === 'en', 'the English words have come');
    const shown = await preview(element, 'Add to calendar');
    expect(tidy(shown.querySelector('li')?.textContent ?? '')).to.equal("Yearly report to the Provincial People's Committee: last day to file 29 November 2024 (“trước ngày 30/11”)");
    expect(shown.querySelector('[lang="vi"]')?.textContent).to.equal('trước ngày 30/11');
  });
});

describe('the column of a year', () => {
  it('is no sliver where there is only one of them', async () => {
    const element = await timeline({ plan: sampleCommune, attributes: { 'as-of': '2020-02-20' } });
    const [duty, , year] = all(element, 'thead th').map((head) => head.offsetWidth);
    expect(year).to.be.greaterThan(240);
    expect(duty).to.be.greaterThan(year ?? 0);
    for (const words of all(element, '.state.undated')) expect(words.offsetHeight, 'in one line').to.be.lessThan(30);
  });

  it('is as narrow as five years need', async () => {
    const element = await timeline();
    expect(all(element, 'thead th').slice(2).map((head) => head.offsetWidth < 140)).to.deep.equal([true, true, true, true, true]);
  });
});

describe('the table as a file', () => {
  it('has a line for each duty and year in the words of the page, never later than it', async () => {
    const caught = catchFiles();
    try {
      const element = await timeline({ plan: sampleReporting });
      button(element, 'Tải bảng CSV').click();
      await waitUntil(() => caught.files.length > 0, 'the file is written', { timeout: 5000 });
      const [file] = caught.files;
      expect(file?.name).to.equal('lich-bao-cao-xa-mau-2021-2025.csv');
      // Whether a cell stands in quotes is the writer's affair.
      const lines = ((await file?.text) ?? '').replace(/[\uFEFF"]/g, '').trim().split('\r\n');
      expect(lines).to.have.length(1 + 5 * 5 + 1);
      expect(lines[0]).to.equal('Nghĩa vụ;Thời hạn;Ai thực hiện, gửi ai;Năm;Tình trạng;Ngày nộp;Cơ quan khác đã nộp;Loại số liệu;Mục;Theo văn bản;Ghi chú');
      expect(lines[1]).to.equal('Báo cáo năm của Phòng;Trước ngày 30/11 hằng năm;Phòng Văn hóa – Xã hội xã Mẫu. Gửi UBND xã Mẫu;2021;Đã nộp;ngày 29/11/2021;;Minh họa;Mục V.1;trước ngày 30/11;');
      expect(lines.find((line) => line.includes('Báo cáo đột xuất'))).to.equal('Báo cáo đột xuất;Khi có yêu cầu;Văn bản không nêu ai;;Văn bản không ghi ngày;;;;Mục VI;khi có yêu cầu;');
      expect(lines.join('\n')).to.not.contain('Quá hạn');
      expect(lines.filter((line) => line.includes('Đề nghị'))).to.have.length(5);
    } finally {
      caught.release();
    }
  });
});
