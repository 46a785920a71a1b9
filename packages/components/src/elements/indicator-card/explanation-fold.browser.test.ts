import { withData } from '@binhdanggioi/domain';
import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { figures, plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import '../indicator-grid/define.ts';
import '../objective/define.ts';
import './define.ts';

const illustrated = withData(hue, figures);

async function shown(
  tag: 'bdg-indicator-card' | 'bdg-indicator-grid' | 'bdg-objective',
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ 'as-of': '2024-11-20', ...attributes })) element.setAttribute(name, value);
  element.plan = illustrated;
  box.append(element);
  await oneEvent(element, 'bdg-load');
  await element.updateComplete;
  return element;
}

const folds = (element: HTMLElement): HTMLDetailsElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.explain') ?? []),
];
const tidy = (node: Element | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const summaryOf = (fold: HTMLDetailsElement | undefined): HTMLElement => {
  const summary = fold?.querySelector('summary');
  if (!summary) throw new Error('no summary');
  return summary;
};
const sentence = 'Năm 2024 đạt 49,1% (minh họa), chưa đến mức ít nhất 50%; đường tiến độ năm 2024 là 48,8% (minh họa).';

describe('the explanation of a card', () => {
  it('is closed and adds three elements: the fold, its name, and for the ear the code', async () => {
    const [fold, ...more] = folds(await shown('bdg-indicator-card', { indicator: '2.1' }));
    expect(more).to.have.length(0);
    expect(fold?.open).to.equal(false);
    expect([fold, ...(fold?.querySelectorAll('*') ?? [])]).to.have.length(3);
    expect(tidy(fold)).to.equal('Căn cứ đánh giá Chỉ tiêu 2.1');
  });

  it('opens and says how, where and who, and closes again', async () => {
    const [fold] = folds(await shown('bdg-indicator-card', { indicator: '2.1' }));
    summaryOf(fold).click();
    await waitUntil(() => fold?.querySelector('dl'));
    expect(fold?.open).to.equal(true);
    expect(tidy(fold)).to.equal(
      `Căn cứ đánh giá Chỉ tiêu 2.1 Kết quả và tiến độ ${sentence} Số liệu theo kịp đường tiến độ, nên đúng tiến độ. Theo văn bản “đạt 50%” Mục I.2.b.1, dòng 21 của bản số hóa Chịu trách nhiệm thực hiện Kế hoạch giao việc này cho Sở Lao động - Thương binh và Xã hội.`,
    );
    summaryOf(fold).click();
    expect(fold?.open).to.equal(false);
  });

  it('follows language and indicator while it stands there', async () => {
    const element = await shown('bdg-indicator-card', { indicator: '2.1' });
    summaryOf(folds(element)[0]).click();
    await waitUntil(() => tidy(folds(element)[0]).includes(sentence));
    element.parentElement?.setAttribute('lang', 'en');
    await waitUntil(() => tidy(folds(element)[0]).includes('The figure keeps up with the path to the target, so this is on track.'));
    expect([...(folds(element)[0]?.querySelectorAll('[lang=vi]') ?? [])].map(tidy)).to.deep.equal(['“đạt 50%”']);
    element.setAttribute('indicator', '2.2');
    await waitUntil(() => folds(element)[0]?.open === false);
    expect(tidy(folds(element)[0])).to.equal('How this is judged Indicator 2.2');
  });

  it('opens alone among the cards of a grid', async () => {
    const element = await shown('bdg-indicator-grid');
    expect(folds(element)).to.have.length(20);
    summaryOf(folds(element)[1]).click();
    await waitUntil(() => folds(element)[1]?.querySelector('dl'));
    expect(tidy(folds(element)[1])).to.contain(sentence);
    expect(folds(element).filter(({ open }) => open)).to.have.length(1);
    expect(element.shadowRoot?.querySelectorAll('.explain dl')).to.have.length(1);
  });

  it('stays closed for the printer where its objective opens', async () => {
    const element = await shown('bdg-objective', { objective: '2' });
    dispatchEvent(new Event('beforeprint'));
    await nextFrame();
    expect(folds(element).map(({ open }) => open)).to.deep.equal([false, false, false]);
    dispatchEvent(new Event('afterprint'));
  });

  it('is accessible when open', async () => {
    const element = await shown('bdg-indicator-card', { indicator: '3.2' });
    summaryOf(folds(element)[0]).click();
    await waitUntil(() => folds(element)[0]?.querySelector('dl'));
    await expect(element).shadowDom.to.be.accessible();
  });
});
