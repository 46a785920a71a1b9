import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { chartPlan, figure } from '../../testing/chart-cases.ts';
import './define.ts';
import type { BdgGapChart } from './gap-chart.ts';

const complements = { label: { vi: 'Nam', en: 'Men' } };
const shown = chartPlan({
  kind: 'illustrative',
  measure: { complements },
  figures: [figure(2023, 27, { status: 'illustrative' })],
  second: [figure(2023, 50, { status: 'illustrative' })],
});

const all = (element: BdgGapChart, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const chart = (width: number): Promise<BdgGapChart> =>
  fixture<BdgGapChart>(html`<bdg-gap-chart as-of="2024-11-20" .plan=${shown}></bdg-gap-chart>`).then(async (element) => {
    element.style.width = `${width}px`;
    await element.updateComplete;
    return element;
  });

/** Contrast of two opaque colours as WCAG counts it. */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map((colour) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  });
  return Math.max(a, b) / Math.min(a, b);
}

describe('bdg-gap-chart', () => {
  // Axe does not read the text of a drawing.
  for (const [theme, page] of [
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(15, 21, 27)'],
  ] as const) {
    it(`writes its labels at 7:1 and draws its marks at 3:1 on a ${theme} page`, async () => {
      const element = await chart(1000);
      element.theme = theme;
      await element.updateComplete;
      const style = (selector: string): CSSStyleDeclaration => getComputedStyle(all(element, selector)[0] as Element);
      const texts = all(element, '.line text');
      expect(texts).to.have.length(4);
      for (const text of texts) expect(contrast(getComputedStyle(text).fill, page), getComputedStyle(text).fill).to.be.at.least(7);
      expect(contrast(style('.line .women').fill, page)).to.be.at.least(3);
      expect(contrast(style('.line .men').stroke, page)).to.be.at.least(3);
      expect(contrast(style('.line .pair').stroke, page)).to.be.at.least(3);
      // Without colour, too, one is dark and the other light: 2.0 to 1.
      expect(Number(contrast(style('.line .women').fill, style('.line .men').stroke).toFixed(1))).to.be.at.least(2);
    });
  }

  it('says in words what it draws, women first', async () => {
    const element = await chart(1000);
    const rows = all(element, 'tbody tr').map((row) =>
      [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()).join(' '),
    );
    expect(rows).to.deep.equal([
      '1.1 Tỷ lệ mẫu 1.1 2023 27,0% Minh họa 73,0% suy ra, Minh họa −46,0 điểm % Minh họa',
      '1.2 Tỷ lệ mẫu 1.2 2023 50,0% Minh họa 50,0% suy ra, Minh họa 0,0 điểm % Minh họa',
    ]);
    expect(all(element, '.row')[0]?.closest('[aria-hidden="true"]')).to.exist;
  });

  for (const width of [320, 600, 1100]) {
    it(`at ${width} px no two labels of a row meet, nothing leaves the element, and text has 13 px`, async () => {
      const element = await chart(width);
      const bounds = element.getBoundingClientRect();
      for (const row of all(element, '.row')) {
        const labels = [...row.querySelectorAll('text')].map((text) => text.getBoundingClientRect()).sort((a, b) => a.left - b.left);
        expect(labels).to.have.length(2);
        expect(labels[0]?.right).to.be.lessThan(labels[1]?.left ?? 0);
        for (const label of labels) {
          expect(label.left).to.be.at.least(bounds.left);
          expect(label.right).to.be.at.most(bounds.right);
        }
        expect(getComputedStyle(row.querySelector('text') as Element).fontSize).to.equal('13px');
      }
    });
  }

  it('women are a filled circle, men a hollow diamond, at the places of their figures', async () => {
    const element = await chart(1000);
    const [row] = all(element, '.row');
    expect(row?.querySelector('circle.women')?.getAttribute('cx')).to.equal('27%');
    expect(row?.querySelector('path.men')?.closest('svg')?.getAttribute('x')).to.equal('73%');
    expect(row?.querySelector('line.parity')?.getAttribute('x1')).to.equal('50%');
    const men = getComputedStyle(row?.querySelector('path.men') as Element);
    expect(men.fill).to.equal('rgb(255, 255, 255)');
    expect(men.stroke).not.to.equal(men.fill);
  });

  it('says which indicator the plan does not have, in itself and as an event, and shows the others', async () => {
    const element = await chart(700);
    setTimeout(() => element.setAttribute('indicator', '1.1 9.9 2.x'));
    const { detail } = await oneEvent<CustomEvent<{ problems: readonly { code: string }[] }>>(element, 'bdg-error');
    expect(detail.problems.map(({ code }) => code)).to.deep.equal(['BDG-402']);
    expect(all(element, '[role=alert]')[0]?.textContent).to.contain('“9.9 2.x”').and.to.contain('BDG-402');
    expect(all(element, 'tbody tr')).to.have.length(1);
    element.setAttribute('indicator', '9.9');
    await waitUntil(() => all(element, '[role=alert]')[0]?.textContent.includes('“9.9”'));
    expect(all(element, 'figure')).to.have.length(0);
    element.setAttribute('indicator', '1.2');
    await element.updateComplete;
    expect([all(element, '[role=alert]').length, all(element, 'tbody tr').length]).to.deep.equal([0, 1]);
  });

  it('its PNG is made without Chart.js', async () => {
    const element = await chart(700);
    let name = '';
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    try {
      all(element, 'button')
        .find(({ textContent }) => textContent.includes('PNG'))
        ?.click();
      await waitUntil(() => name, 'a file', { timeout: 8000 });
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    expect(name).to.equal('khoang-cach-tinh-mau-2021-2025.png');
    expect(performance.getEntriesByType('resource').filter(({ name: address }) => /chart\.js\/|chart-library/.test(address))).to.deep.equal(
      [],
    );
  });
});
