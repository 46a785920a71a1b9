/**
 * Takes pictures of the pages of the built demo, for a person to go through: `node scripts/look.ts folder [--page=/song-an/] [--look=360]`.
 * Every page in both languages, with and without figures, narrow to wide, dark, in forced colours, and printed (a PDF).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openSite } from '../test/support/site.ts';

const pages = ['/', '/kien-giang/', '/huong-tra/', '/song-an/', '/dak-cam/'] as const;
const looks = ['320', '360', '768', '1280', 'dark', 'forced', 'print'] as const;
type Look = (typeof looks)[number];
/** Of a part of a page in one picture, in pixels: what is much taller no program shows. */
const tallest = 6000;

const folder = process.argv[2];
if (folder === undefined || folder.startsWith('--')) throw new Error('name the folder for the pictures');
const chosen = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

const widthOf = (look: Look): number => (/^\d/.test(look) ? Number(look) : 1280);

async function take(page: Page, look: Look, file: string): Promise<void> {
  if (look === 'print') {
    writeFileSync(`${file}.pdf`, await page.pdf({ preferCSSPageSize: true }));
    return;
  }
  // A chart is drawn when it comes near the window.
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    scrollTo(0, 0);
  });
  await page.waitForNetworkIdle({ idleTime: 300 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0, part = 1; top < height; top += tallest, part++) {
    const clip = { x: 0, y: top, width: widthOf(look), height: Math.min(tallest, height - top) };
    await page.screenshot({ path: `${file}-${String(part)}.png`, clip, captureBeyondViewport: true });
  }
}

mkdirSync(folder, { recursive: true });
const site = await openSite();
for (const path of pages.filter((one) => one === (chosen('page') ?? one))) {
  for (const look of looks.filter((one) => one === (chosen('look') ?? one))) {
    for (const lang of ['vi', 'en']) {
      for (const data of ['figures', 'none']) {
        const query = new URLSearchParams(path === '/' ? { 'as-of': '2024-11-20' } : {});
        if (lang === 'en') query.set('lang', 'en');
        if (data === 'none') query.set('data', 'none');
        if (look === 'dark') query.set('theme', 'dark');
        const page = await site.open(`${path}?${String(query)}`, {
          width: widthOf(look),
          dark: look === 'dark',
          before: async (opened) => {
            if (look !== 'forced') return;
            const session = await opened.createCDPSession();
            await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
          },
        });
        await take(page, look, join(folder, `${path.replaceAll('/', '') || 'start'}-${look}-${lang}-${data}`));
        await page.close();
      }
    }
  }
}
await site.close();
