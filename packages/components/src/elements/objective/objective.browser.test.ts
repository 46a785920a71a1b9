import { withData } from '@binhdanggioi/domain';
import { figures, plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import './define.ts';
import type { BdgObjective } from './objective.ts';

const illustrated = withData(hue, figures);

async function objective(id: string | undefined, { shown = illustrated, lang = 'vi' } = {}): Promise<BdgObjective> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.width = '1184px';
  const element = document.createElement('bdg-objective');
  element.setAttribute('as-of', '2024-11-20');
  if (id !== undefined) element.setAttribute('objective', id);
  element.plan = shown;
  box.append(element);
  await oneEvent(element, 'bdg-load');
  await element.updateComplete;
  return element;
}

const all = (element: BdgObjective, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const tidy = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const fold = (element: BdgObjective): HTMLDetailsElement => all(element, 'details')[0] as HTMLDetailsElement;

describe('bdg-objective', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('has its name and counts in the summary, open, then its cards in the order of the document', async () => {
    const element = await objective('2');
    expect(fold(element).open).to.equal(true);
    expect(tidy(all(element, 'summary')[0])).to.equal(
      'Mục tiêu 2. Kinh tế, lao động 3 chỉ tiêu: 1 đạt, 2 chưa đạt. Tiến độ: 1 đúng, 1 chậm, 1 không xét Minh họa',
    );
    expect(all(element, 'summary h3')).to.have.length(1);
    expect(all(element, 'article').map(({ id }) => id)).to.deep.equal(
      ['2.1', '2.2', '2.3'].map((code) => `bdg-${hue.id}-${code}`),
    );
  });

  it('then its activities and who is named, role first in words, with the place in the document', async () => {
    const element = await objective('3');
    expect(all(element, 'h4.sub').map(tidy)).to.deep.equal([
      'Giải pháp và hoạt động của mục tiêu',
      'Cơ quan được nêu cho các chỉ tiêu này',
    ]);
    expect(all(element, 'ul[part=list] li').map(tidy)[0]).to.equal('Truyền thông đại chúng, xóa định kiến giới Mục II.2.c');
    expect(tidy(all(element, '.more .nobody')[0])).to.equal('Chưa giao cơ quan thực hiện: 3.1.');
    expect(all(element, '.more dl > div').map(tidy)).to.deep.equal([
      'Sở Lao động - Thương binh và Xã hội Chịu trách nhiệm thực hiện Báo cáo chỉ tiêu 3.2 (số liệu về bạo lực trên cơ sở giới) Mục IV.1.b Chịu trách nhiệm thực hiện Báo cáo chỉ tiêu 3.3, 3.4 Mục IV.1.b',
      'Sở Văn hóa và Thể thao Chịu trách nhiệm thực hiện Báo cáo chỉ tiêu 3.2 (số liệu về bạo lực gia đình) Mục IV.7.d',
      'Cục Thống kê Số liệu Báo cáo chỉ tiêu 3.1 Mục IV.10.b',
    ]);
  });

  it('folds with the keyboard, opens for the printer and folds again', async () => {
    const element = await objective('4');
    all(element, 'summary')[0]?.click();
    expect(fold(element).open).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    expect(fold(element).open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(fold(element).open).to.equal(false);
  });

  it('has the table that is printed in place of its cards', async () => {
    const element = await objective('3');
    expect(all(element, 'table.print tbody th[scope=row]')).to.have.length(5);
    expect(getComputedStyle(all(element, 'table.print')[0] as Element).display).to.equal('none');
  });

  it('lays a single card across', async () => {
    expect(all(await objective('1'), 'article.wide')).to.have.length(1);
  });

  it('opens and finds its card for a link', async () => {
    const element = await objective('5');
    fold(element).open = false;
    location.hash = `#bdg-${hue.id}-5.4`;
    await oneEvent(window, 'hashchange');
    await nextFrame();
    expect(fold(element).open).to.equal(true);
    expect(element.shadowRoot?.activeElement?.id).to.equal(`bdg-${hue.id}-5.4`);
  });

  it('tells targets and bodies before the first figure', async () => {
    const element = await objective('2', { shown: hue });
    expect(tidy(all(element, 'summary')[0])).to.equal('Mục tiêu 2. Kinh tế, lao động 3 chỉ tiêu');
    expect(all(element, '.empty, .scale, .states, .rule')).to.deep.equal([]);
  });

  for (const [what, id] of [
    ['not there', '9'],
    ['not given', undefined],
  ] as const) {
    it(`says which objectives there are where one is ${what}`, async () => {
      const element = await objective(id);
      await waitUntil(() => all(element, '[role=alert]').length === 1);
      expect(tidy(all(element, '[role=alert]')[0]))
        .to.contain('BDG-403')
        .and.to.contain('1, 2, 3, 4, 5, 6');
    });
  }

  it('says that a plan names no objective', async () => {
    const element = await objective('1', { shown: { ...hue, objectives: [], activities: [], assignments: [] } });
    expect(tidy(all(element, '.message')[0])).to.equal('Kế hoạch không nêu mục tiêu nào');
  });

  it('speaks English as soon as the page does', async () => {
    const element = await objective('4');
    element.parentElement?.setAttribute('lang', 'en');
    await waitUntil(() => all(element, 'h4.sub').map(tidy).includes('Agencies named for these indicators'));
    expect(tidy(all(element, '.more dd')[0])).to.contain('Responsible Reports indicators 4.1, 4.2, 4.3, 4.4');
  });
});
