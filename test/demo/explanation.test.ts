/** How a card was judged, on the page of the demonstration: what says it is fetched when a reader opens it, and what is seen if it does not come. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const isExplanation = (url: string): boolean => url.includes('card-explanation');
const card = `bdg-indicator-grid >>> [id='bdg-thua-thien-hue-2021-2025-2.3']`;

async function openWithEnter(page: Page): Promise<string> {
  await page.$eval(`${card} .explain > summary`, (summary) => summary.focus());
  await page.keyboard.press('Enter');
  await page.waitForNetworkIdle({ idleTime: 200 });
  return page.$eval(`${card} .explain`, ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
}

test('is fetched with the first opening, and says how, where and that nobody is named', async () => {
  const fetched: string[] = [];
  const page = await site.open('/?as-of=2024-11-20', {
    before: (opened) => void opened.on('request', (request) => fetched.push(request.url())),
  });
  expect(fetched.filter(isExplanation)).toEqual([]);
  expect(await openWithEnter(page)).toBe(
    'Căn cứ đánh giá Chỉ tiêu 2.3 Kết quả và tiến độ Năm 2024 đạt 27% (minh họa), chưa đến mức ít nhất 30%; đường tiến độ năm 2024 là 28,8% (minh họa). Số liệu chưa theo kịp đường tiến độ, nên chậm tiến độ. Theo văn bản “ít nhất 30%” Mục I.2.b.3, dòng 25 của bản số hóa Chịu trách nhiệm thực hiện Chưa giao cơ quan thực hiện. Số liệu Kế hoạch giao việc này cho Sở Kế hoạch và Đầu tư.',
  );
  expect(fetched.filter(isExplanation)).toHaveLength(1);
  await page.close();
});

test('says in one line that it did not come', async () => {
  const page = await site.open('/?as-of=2024-11-20', {
    before: async (opened) => {
      await opened.setRequestInterception(true);
      opened.on('request', (request) => void (isExplanation(request.url()) ? request.abort() : request.continue()));
    },
  });
  expect(await openWithEnter(page)).toBe('Căn cứ đánh giá Chỉ tiêu 2.3 Chưa hiển thị được nội dung này');
  await page.close();
});
