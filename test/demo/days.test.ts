/** The demo on the days that matter: what each card, cell and day says, and what it never says. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, visibleText, type Site } from '../support/site.ts';
import { indicators, otherDuties, pairs, sorted, wordedTargets } from './plan.ts';
import { readAgenda, readCards, readDays, readMatrix, stopClock, type ReadCard, type ReadDay } from './reading.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

describe('on 20/11/2024', () => {
  let page: Page;
  let cards: ReadCard[];
  let days: ReadDay[];
  beforeAll(async () => {
    page = await site.open('/?as-of=2024-11-20');
    cards = await readCards(page);
    days = await readDays(page);
  });

  test('one card for each of the 20 indicators, in order', () => {
    expect(cards.map(({ code }) => code)).toEqual(indicators);
    expect(cards).toHaveLength(20);
  });

  test.each(wordedTargets.map((target) => [target.measure, target.wording, target] as const))(
    'card of %s: “%s”, as printed',
    (_measure, wording, { indicator, measure, onset }) => {
      const card = cards.find(({ code }) => code === indicator);
      const index = wordedTargets.filter((other) => other.indicator === indicator).findIndex((other) => other.measure === measure);
      expect(card?.goals[index]?.split(' ')).toEqual(expect.arrayContaining(wording.split(' ')));
      expect(card?.goals[index]).toContain(wording);
      expect(card?.goals[index]).toContain(onset);
    },
  );

  test('the matrix holds the 21 pairs of the document, each with its roles and scope', async () => {
    expect(pairs).toHaveLength(21);
    expect(sorted(await readMatrix(page))).toEqual(sorted(pairs));
  });

  test.each([
    ['2.3', true],
    ['3.1', true],
    ['5.4', true],
    ['3.2', false],
    ['1.1', false],
  ])('matrix row %s says that nobody is named to carry it out: %s', async (code, isHole) => {
    const rows = await page.$$eval('>>> table[part~="matrix"] th[scope="row"]', (heads) =>
      heads.map((head) => head.textContent.replace(/\s+/g, ' ').trim()),
    );
    const row = rows.filter((text) => text.startsWith(`${code} `));
    expect(row).toHaveLength(1);
    expect(row[0]?.includes('Chưa giao cơ quan thực hiện')).toBe(isHole);
  });

  test.each(otherDuties)('the task list has the duty of %s', async (clause) => {
    const duties = await page.$$eval('>>> bdg-task-list >>> li', (items) =>
      items.map((item) => item.textContent.replace(/\s+/g, ' ').trim()),
    );
    expect(
      duties.filter((text) => text.endsWith(clause) || text.includes(`${clause}.`) || text.includes(`${clause} `)).length,
    ).toBeGreaterThanOrEqual(1);
  });

  test('26 duties stand outside of the matrix', () => {
    expect(otherDuties).toHaveLength(26);
  });

  test('the band runs from 15/11 to 15/12 without a gap', () => {
    const band = days.filter(({ hasBand }) => hasBand).map(({ date }) => date);
    expect(band).toHaveLength(31);
    expect(band[0]).toBe('2024-11-15');
    expect(band.at(-1)).toBe('2024-12-15');
    expect(new Set(band).size).toBe(31);
  });

  test('flags stand at 30/11 and 10/12, the last day to file is the one before', () => {
    expect(days.filter(({ hasFlag }) => hasFlag).map(({ date }) => date)).toEqual(['2024-11-30', '2024-12-10']);
    expect(days.find(({ date }) => date === '2024-11-30')?.text).toContain('Trước ngày 30/11');
    expect(days.find(({ date }) => date === '2024-12-10')?.text).toContain('Trước ngày 10/12');
    expect(days.filter(({ text }) => text.includes('Ngày cuối còn hạn')).map(({ date }) => date)).toEqual(['2024-11-29', '2024-12-09']);
  });

  test('today is 20/11', () => {
    expect(days.filter(({ isToday }) => isToday).map(({ date }) => date)).toEqual(['2024-11-20']);
  });

  test('no real body is said to have filed or to be late', async () => {
    const text = await visibleText(page, 'main');
    for (const word of ['Đã nộp', 'Nộp muộn', 'Quá hạn', 'Chưa nhận']) expect(text).not.toContain(word);
  });

  test('the chart shows the chosen indicators, with their table', async () => {
    const text = await visibleText(page, '#bieu-do');
    for (const code of ['1.1', '2.1', '2.3', '4.3']) expect(text).toContain(code);
    expect(text).toContain('Minh họa');
  });

  test('one h1, and no heading skips a level', async () => {
    const levels = await page.$$eval('>>> :is(h1, h2, h3, h4, h5, h6)', (headings) =>
      headings.filter((heading) => heading.getClientRects().length > 0).map((heading) => Number(heading.localName.slice(1))),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('the fallback is out of sight once the elements have drawn', async () => {
    expect(await page.$$eval('.prose', (all) => all.filter((part) => part.getClientRects().length > 0).length)).toBe(0);
  });
});

describe('the first deadline, before 25/6/2021', () => {
  test.each([
    ['2021-06-24', 'Chưa đến hạn', true],
    ['2021-06-25', 'Chưa có thông tin', false],
  ])('on %s: %s', async (day, state, isLastDay) => {
    const page = await site.open(`/?as-of=${day}`);
    const item = (await readAgenda(page)).filter((text) => text.includes('Trước ngày 25/6'));
    expect(item).toHaveLength(1);
    expect(item[0]).toContain(state);
    expect(item[0]).toContain('24/6/2021');
    expect(item[0]?.includes('Hôm nay là ngày cuối còn hạn')).toBe(isLastDay);
    expect(await visibleText(page, 'main')).not.toMatch(/Quá hạn|Chưa nhận/);
    await page.close();
  });
});

describe('on 05/01/2027, after the plan', () => {
  test('it says that it has ended and invents nothing overdue', async () => {
    const page = await site.open('/?as-of=2027-01-05');
    expect(await visibleText(page, 'bdg-plan-header')).toContain('Kế hoạch đã kết thúc');
    expect(await visibleText(page, 'bdg-action-month-calendar')).toContain('Kế hoạch đã kết thúc');
    const text = await visibleText(page, 'main');
    expect(text).not.toMatch(/Quá hạn|Chưa nhận|Nộp muộn/);
    expect(text).not.toMatch(/Còn \d+ ngày/);
    for (const item of (await readAgenda(page)).filter((line) => line.includes('Trước ngày'))) expect(item).toContain('Chưa có thông tin');
    await page.close();
  });
});

describe('a browser in Los Angeles', () => {
  test('at 17:30 UTC on 29/11/2024 it is already 30/11 in Việt Nam', async () => {
    const page = await site.open('/', { timezone: 'America/Los_Angeles', before: (opened) => stopClock(opened, '2024-11-29T17:30:00Z') });
    expect(await page.evaluate(() => new Date().getDate())).toBe(29);
    expect((await readDays(page)).filter(({ isToday }) => isToday).map(({ date }) => date)).toEqual(['2024-11-30']);
    await page.close();
  });

  test('half an hour before it is still 29/11, the last day to file', async () => {
    const page = await site.open('/', { timezone: 'America/Los_Angeles', before: (opened) => stopClock(opened, '2024-11-29T16:59:00Z') });
    expect((await readDays(page)).filter(({ isToday }) => isToday).map(({ date }) => date)).toEqual(['2024-11-29']);
    await page.close();
  });
});

describe('without data', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open('/?as-of=2024-11-20&data=none');
  });

  test('each card still tells target, agency and deadline', async () => {
    const cards = await readCards(page);
    expect(cards.map(({ code }) => code)).toEqual(indicators);
    for (const { code, text, goals } of cards) {
      expect(goals, code).toHaveLength(wordedTargets.filter(({ indicator }) => indicator === code).length);
      expect(text, code).toContain('Chưa có số liệu');
      expect(text, code).toContain('Cơ quan');
    }
  });

  test('nothing is called illustrative or judged, for nothing is there', async () => {
    const text = await visibleText(page, 'bdg-plan');
    expect(text).not.toContain('Minh họa');
    expect(text).not.toMatch(/Đúng tiến độ|Chậm tiến độ|Không đạt/);
  });

  test('matrix, tasks and calendar are as full as before', async () => {
    expect(sorted(await readMatrix(page))).toEqual(sorted(pairs));
    expect((await readDays(page)).filter(({ hasFlag }) => hasFlag)).toHaveLength(2);
    expect(await visibleText(page, 'bdg-task-list')).toContain('Mục IV.15');
  });
});

describe('in English', () => {
  test('page and elements speak English, official names and printed words stay Vietnamese', async () => {
    const page = await site.open('/?as-of=2024-11-20&lang=en');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await page.title()).toContain('Gender equality plan');
    expect(await visibleText(page, '.masthead')).toContain('Demonstration page.');
    const text = await visibleText(page, 'main');
    for (const word of ['Indicator 2.1', 'Not yet met', 'Illustrative', '20 November 2024']) expect(text).toContain(word);
    for (const word of ['Chưa đạt', 'Đúng tiến độ', 'Minh họa', 'Cơ quan', 'Ngày cuối còn hạn']) expect(text).not.toContain(word);
    await page.close();
  });
});

describe('the address of the page', () => {
  test('switches keep what else it says', async () => {
    const page = await site.open('/?as-of=2024-11-20&theme=dark');
    const links = await page.$$eval('.switches a:not([hidden])', (all) => all.map((link) => link.search));
    expect(links).toEqual(['?as-of=2024-11-20&theme=dark', '?as-of=2024-11-20&theme=dark&lang=en', '?as-of=2024-11-20']);
    await page.close();
  });

  test.each([320, 360, 768, 1280])('nothing scrolls sideways at %i px', async (width) => {
    for (const path of ['/?as-of=2024-11-20', '/embed/']) {
      const page = await site.open(path, { width });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      await page.close();
    }
  });
});
