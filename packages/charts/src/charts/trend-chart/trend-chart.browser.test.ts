import plan from '@binhdanggioi/domain/plans/thua-thien-hue-2021-2025.js';
import data from '@binhdanggioi/domain/plans/thua-thien-hue-2021-2025.illustrative.js';
import { parsePlan, parsePlanData, withData, type PlanWithData } from '@binhdanggioi/domain';
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import './define.ts';
import type { BdgTrendChart } from './trend-chart.ts';

function hue(): PlanWithData {
  const read = parsePlan(plan);
  if (!read.ok) throw new Error('the plan does not parse');
  const figures = parsePlanData(data, read.plan);
  if (!figures.ok) throw new Error('the data does not parse');
  return withData(read.plan, figures.data);
}

const drawnPixels = (canvas: HTMLCanvasElement): boolean => {
  const { width, height } = canvas;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
  return pixels?.some((value) => value !== 0) ?? false;
};

const canvases = (element: BdgTrendChart): HTMLCanvasElement[] => [...(element.shadowRoot?.querySelectorAll('canvas') ?? [])];

describe('bdg-trend-chart', () => {
  it('draws one picture per measure, hidden from assistive technology, beside a table', async () => {
    const element = await fixture<BdgTrendChart>(html`<bdg-trend-chart as-of="2024-11-20" indicator="2.1 2.3" .plan=${hue()}></bdg-trend-chart>`);
    await waitUntil(() => canvases(element).length === 2 && canvases(element).every(drawnPixels), 'both pictures are drawn');
    expect(canvases(element)[0]?.closest('[aria-hidden="true"]')).to.exist;
    const rows = [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(rows).to.have.length(2);
    expect(rows[0]).to.contain('49,1 Minh họa');
    expect(rows[0]).to.contain('đạt 50%');
  });

  it('fetches nothing to draw with while it is far below the screen, and still has its table', async () => {
    const page = await fixture<HTMLElement>(html`<div><div class="tall"></div><bdg-trend-chart as-of="2024-11-20" indicator="2.1" .plan=${hue()}></bdg-trend-chart></div>`);
    (page.querySelector('.tall') as HTMLElement).style.height = '6000px';
    const element = page.querySelector('bdg-trend-chart') as BdgTrendChart;
    await element.updateComplete;
    await aTimeout(50);
    expect(element.shadowRoot?.querySelectorAll('tbody tr').length).to.equal(1);
    expect(canvases(element).some(drawnPixels)).to.equal(false);
    element.scrollIntoView();
    await waitUntil(() => canvases(element).some(drawnPixels), 'drawn once it is near');
  });

  it('opens its table on paper and draws what was never seen', async () => {
    const element = await fixture<BdgTrendChart>(html`<bdg-trend-chart as-of="2024-11-20" indicator="2.1" .plan=${hue()}></bdg-trend-chart>`);
    dispatchEvent(new Event('beforeprint'));
    expect(element.shadowRoot?.querySelector('details')?.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(element.shadowRoot?.querySelector('details')?.open).to.equal(false);
  });

  it('speaks the language of the page and keeps the printed target Vietnamese', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><bdg-trend-chart as-of="2024-11-20" indicator="2.1" .plan=${hue()}></bdg-trend-chart></div>`);
    const element = page.querySelector('bdg-trend-chart') as BdgTrendChart;
    await waitUntil(() => element.shadowRoot?.querySelector('h3')?.textContent.startsWith('From 2020 to 2025'), 'English heading');
    expect(element.shadowRoot?.querySelector('td[lang="vi"]')?.textContent).to.equal('đạt 50%');
  });

  it('without figures says so and draws no line', async () => {
    const element = await fixture<BdgTrendChart>(html`<bdg-trend-chart as-of="2024-11-20" indicator="1.1" .plan=${plan}></bdg-trend-chart>`);
    expect(element.shadowRoot?.querySelector('.summary')?.textContent).to.contain('Chưa có số liệu: chỉ tiêu 1.1.');
  });
});
