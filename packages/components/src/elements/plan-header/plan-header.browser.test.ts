import { plan as bare, figures as data } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { withData } from '@binhdanggioi/domain';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sampleCommune } from '../../testing/sample-commune.ts';
import type { BdgPlanHeader } from './plan-header.ts';
import './define.ts';

const hue = withData(bare, data);

async function header(shown: unknown = hue, { asOf = '2024-11-20', lang = 'vi', width = 1184, level = '1' } = {}): Promise<BdgPlanHeader> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}><bdg-plan-header as-of=${asOf} heading-level=${level} .plan=${shown}></bdg-plan-header></div>`);
  box.style.width = `${width}px`;
  const element = box.querySelector('bdg-plan-header') as BdgPlanHeader;
  await waitUntil(() => element.shadowRoot?.querySelector('section'), 'the header is drawn');
  return element;
}

const all = (element: Element, selector: string): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const columns = (element: Element): number => new Set(all(element, '.facts > div').map((fact) => Math.round(fact.getBoundingClientRect().left))).size;

describe('bdg-plan-header', () => {
  it('is labelled by its heading, at the level asked for', async () => {
    const element = await header(hue, { level: '2' });
    const section = element.shadowRoot?.querySelector('section');
    const title = element.shadowRoot?.getElementById(section?.getAttribute('aria-labelledby') ?? '');
    expect(title?.localName).to.equal('h2');
    expect(text(title)).to.equal('Thực hiện Chiến lược quốc gia về bình đẳng giới tỉnh Thừa Thiên Huế');
  });

  it('gives its facts as terms, none of them empty', async () => {
    const element = await header();
    expect(all(element, '.facts dt').map(text)).to.deep.equal(['Mục tiêu', 'Chỉ tiêu', 'Giải pháp', 'Đầu mối thực hiện', 'Cơ quan ban hành', 'Số, ngày ban hành', 'Giai đoạn', 'Số liệu đến ngày']);
    expect(all(element, '.facts dd').map((fact) => fact.firstChild && text(fact)).every(Boolean)).to.equal(true);
    expect(all(element, '.big').map(text)).to.deep.equal(['6', '20; 3 chỉ tiêu có hai phần', '26; 5 chung, 21 cụ thể', '14; 8 đầu mối gắn với chỉ tiêu']);
  });

  it('stands in four columns, in two below 640 px', async () => {
    expect(columns(await header())).to.equal(4);
    expect(columns(await header(hue, { width: 640 }))).to.equal(4);
    expect(columns(await header(hue, { width: 639 }))).to.equal(2);
  });

  it('says that its figures are invented only where there are any', async () => {
    expect(all(await header(), '[part="notice"]').map(text)).to.deep.equal([
      'Số liệu thực hiện trên trang này là Minh họa. Chỉ tiêu, cơ quan và thời hạn lấy từ Kế hoạch; không lấy số liệu thực hiện của cơ quan nào.',
    ]);
    expect(all(await header(bare), '[part="notice"]')).to.have.length(0);
  });

  it('says that the plan has ended', async () => {
    const element = await header(hue, { asOf: '2027-01-05' });
    expect(text(all(element, '[part="notice"]')[0])).to.contain('Kế hoạch đã kết thúc ngày 31/12/2025.').and.to.contain('05/01/2027');
  });

  it('folds the slips away, and opens them as a table', async () => {
    const element = await header();
    const [slips] = all(element, 'details');
    expect(text(slips?.querySelector('summary'))).to.equal('Bản số hóa có 11 chỗ sai chính tả đã sửa trong nhãn');
    expect(slips?.hasAttribute('open')).to.equal(false);
    slips?.querySelector('summary')?.click();
    expect(slips?.hasAttribute('open')).to.equal(true);
    expect(slips?.querySelectorAll('tbody tr').length).to.equal(11);
    expect([...(slips?.querySelectorAll('tbody tr:first-child td') ?? [])].map(text)).to.deep.equal(['Phần đầu đạt 60%', 'Phấn đấu đạt 60%', 'Mục I.2.a']);
  });

  it('prints, and has no control that does nothing', async () => {
    const element = await header();
    const controls = all(element, 'button, a');
    expect(controls.map(text)).to.deep.equal(['In']);
    const print = window.print.bind(window);
    let printed = 0;
    window.print = () => printed++;
    controls[0]?.click();
    window.print = print;
    expect(printed).to.equal(1);
  });

  it('leads to the document where the plan has its address', async () => {
    const element = await header({ ...bare, document: { ...bare.document, url: 'https://example.gov.vn/ke-hoach.pdf' } });
    expect(all(element, 'a').map((link) => `${text(link)} ${link.getAttribute('href')}`)).to.deep.equal(['Văn bản gốc https://example.gov.vn/ke-hoach.pdf']);
  });

  it('shows editors what the rules find, readers nothing of it, and fetches it only when asked', async () => {
    const element = await header();
    expect(all(element, '.findings')).to.have.length(0);
    element.setAttribute('lint', '');
    await waitUntil(() => all(element, '.findings li').length === 16, 'the 16 findings');
    expect(text(all(element, '#findings')[0])).to.equal('Dành cho biên tập: điều cần xem lại trong Kế hoạch');
    expect(text(all(element, '.findings li')[0])).to.equal('Văn bản để ngỏ Bản số hóa không có số, ký hiệu. Mã BDG-337. Trong tệp: /document/gaps/0');
    element.removeAttribute('lint');
    await element.updateComplete;
    expect(all(element, '.findings')).to.have.length(0);
  });

  it('marks official names as Vietnamese in an English page', async () => {
    const element = await header(hue, { lang: 'en' });
    await waitUntil(() => text(all(element, '.facts dt')[0]) === 'Objectives', 'the English words are there');
    const vietnamese = all(element, '[lang="vi"]').map(text);
    expect(vietnamese).to.include.members([
      'Thực hiện Chiến lược quốc gia về bình đẳng giới tỉnh Thừa Thiên Huế',
      'Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ',
      'UBND tỉnh Thừa Thiên Huế',
      'KT. Chủ tịch, Phó Chủ tịch',
      'Phấn đấu đạt 60%',
    ]);
  });

  for (const width of [320, 360, 768]) {
    it(`has nothing wider than its box of ${width} px, unfolded too`, async () => {
      for (const lang of ['vi', 'en']) {
        const element = await header(hue, { width, lang });
        all(element, 'details').forEach((one) => one.setAttribute('open', ''));
        element.setAttribute('lint', '');
        await waitUntil(() => all(element, '.findings li').length > 0, 'the findings');
        expect(element.scrollWidth).to.be.at.most(width);
        for (const child of all(element, 'td, dd, dt, p, li, summary, h1')) expect(child.getBoundingClientRect().right - element.getBoundingClientRect().right, text(child)).to.be.at.most(1);
      }
    });
  }

  for (const [name, shown, asOf] of [
    ['a provincial plan', hue, '2024-11-20'],
    ['a draft without indicators', sampleCommune, '2020-03-01'],
  ] as const) {
    it(`is accessible: ${name}`, async () => {
      const element = await header(shown, { asOf });
      all(element, 'details').forEach((one) => one.setAttribute('open', ''));
      await expect(element).to.be.accessible();
    });
  }
});
