import { withData } from '@binhdanggioi/domain';
import { plan as hue, figures as data } from '../../../../../test/support/plans/thua-thien-hue.ts';
import type { ErrorDetail } from '../../events/events.ts';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import './define.ts';
import type { BdgIndicatorCard } from './indicator-card.ts';

const illustrated = withData(hue, data);

async function card(
  indicator: string,
  { lang = 'vi', width = 360, shown = illustrated, asOf = '2024-11-20' } = {},
): Promise<BdgIndicatorCard> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('bdg-indicator-card');
  element.setAttribute('as-of', asOf);
  element.setAttribute('indicator', indicator);
  element.plan = shown;
  box.append(element);
  await oneEvent(element, 'bdg-load');
  await element.updateComplete;
  return element;
}

const one = (element: BdgIndicatorCard, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const words = (element: BdgIndicatorCard, selector = '.card'): string => one(element, selector).textContent.replace(/\s+/g, ' ').trim();

/** True where each phrase comes after the one before it. */
function inOrder(text: string, phrases: readonly string[]): boolean {
  let from = 0;
  return phrases.every((phrase) => {
    const at = text.indexOf(phrase, from);
    from = at + phrase.length;
    return at >= 0;
  });
}

describe('bdg-indicator-card', () => {
  it('reads in the order in which it is understood', async () => {
    const element = await card('2.1');
    const sentence = [
      'Chỉ tiêu 2.1',
      'Lao động nữ làm công hưởng lương',
      '49,1%',
      'năm 2024',
      'Minh họa',
      'Mốc 2020',
      '44,0%',
      'Minh họa',
      'Chỉ tiêu 2025',
      'đạt 50%',
      'Kết quả',
      'Chưa đạt',
      'Tiến độ',
      'Đúng tiến độ',
      'Cơ quan',
      'Sở LĐ-TB&XH',
      'Báo cáo 2024',
      'Chưa đến hạn',
    ];
    expect(inOrder(words(element), sentence), words(element)).to.equal(true);
  });

  it('is an article named by its title', async () => {
    const element = await card('2.1');
    const article = one(element, 'article');
    const name = element.shadowRoot?.getElementById(article.getAttribute('aria-labelledby') ?? '');
    expect((name?.textContent ?? '').replace(/\s+/g, ' ').trim()).to.equal('Chỉ tiêu 2.1 Lao động nữ làm công hưởng lương');
    expect(name?.localName).to.equal('h3');
  });

  it('hides the scale from those who hear it', async () => {
    expect(one(await card('2.1'), '.scale').getAttribute('aria-hidden')).to.equal('true');
  });

  it('says year and status in the chip of a target met early on an invented figure', async () => {
    const element = await card('2.2');
    expect(words(element, '.states')).to.equal('Kết quả Đạt, 2024, Minh họa');
  });

  it('says that nobody is named, and who gives the data', async () => {
    expect(words(await card('2.3'), '.foot')).to.contain('Chưa giao cơ quan thực hiện. Số liệu: Sở KH&ĐT');
  });

  it('keeps two measures apart and judges them together once', async () => {
    const element = await card('3.2');
    expect([...(element.shadowRoot?.querySelectorAll('.scale') ?? [])]).to.have.length(2);
    expect(
      [...(element.shadowRoot?.querySelectorAll('.chips') ?? [])].map((chips) => chips.textContent.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal(['Chưa đạt Đúng tiến độ', 'Chưa đạt Chậm tiến độ']);
    expect(words(element, '.states')).to.equal('Kết quả Chưa đạt Tiến độ Chậm tiến độ');
  });

  it('draws no way from a baseline that has no year', async () => {
    const element = await card('4.3');
    expect(element.shadowRoot?.querySelector('.scale circle.ring')).to.not.equal(null);
    expect(element.shadowRoot?.querySelector('.scale .path')).to.equal(null);
    expect(words(element)).to.contain('mốc không ghi năm');
  });

  it('gives girls a filled circle and boys a hollow diamond, girls first', async () => {
    const element = await card('5.2');
    const [scale] = element.shadowRoot?.querySelectorAll('.scale') ?? [];
    expect([...(scale?.querySelectorAll('.one, .other') ?? [])].map(({ localName }) => localName)).to.deep.equal(['circle', 'path']);
    expect(inOrder(words(element), ['Trẻ em gái', '97,6%', 'Trẻ em trai', '96,6%'])).to.equal(true);
  });

  it('shows the target beside the sentence that there is no figure', async () => {
    const element = await card('6.1');
    expect(words(element, '.empty')).to.contain('Chưa có số liệu');
    expect(words(element, '.marks')).to.contain('đạt 60%');
  });

  it('says which indicator it looked for, in itself and as an event', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
    const element = document.createElement('bdg-indicator-card');
    element.asOf = '2024-11-20';
    element.indicator = '9.9';
    element.plan = illustrated;
    setTimeout(() => box.append(element));
    const { detail } = await oneEvent<CustomEvent<ErrorDetail>>(element, 'bdg-error');
    expect(detail.problems[0]).to.include({ code: 'BDG-402' });
    expect(words(element, '[role=alert]')).to.contain('“9.9”').and.to.contain('BDG-402');
    element.indicator = '2.1';
    await element.updateComplete;
    expect(words(element)).to.contain('49,1%');
    expect(element.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
  });

  it('follows the language of the page while it stands there', async () => {
    const element = await card('2.1');
    element.parentElement?.setAttribute('lang', 'en');
    await waitUntil(() => element.shadowRoot?.querySelector('.card')?.textContent.includes('Women in waged employment'));
    expect(words(element)).to.contain('49.1%').and.to.contain('On track');
    const printed = element.shadowRoot?.querySelector('dd.goal [lang]');
    expect([printed?.getAttribute('lang'), printed?.textContent]).to.deep.equal(['vi', 'đạt 50%']);
  });

  it('stays inside a narrow box', async () => {
    for (const code of ['3.2', '4.1', '5.2', '6.2']) {
      const element = await card(code, { width: 288 });
      expect(element.scrollWidth, code).to.be.at.most(288);
      expect(one(element, '.card').getBoundingClientRect().width, code).to.be.at.most(288);
      expect(one(element, '.measure').scrollWidth, code).to.be.at.most(one(element, '.measure').clientWidth + 1);
    }
  });

  it('is accessible', async () => {
    await expect(await card('5.2')).shadowDom.to.be.accessible();
  });

  it('has no inline style and no more than 45 elements for one measure', async () => {
    const element = await card('2.1');
    expect(element.shadowRoot?.querySelector('[style]')).to.equal(null);
    expect(one(element, '.card').querySelectorAll('*').length).to.be.at.most(45);
  });
});
