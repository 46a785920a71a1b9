import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chromiumFlags, ensureBrowser } from '../ensure-browser.ts';
import { webkitGtkLauncher } from './webkit-launcher.ts';

async function chromePath(): Promise<string> {
  const browser = await ensureBrowser();
  if ('missing' in browser) throw new Error(browser.missing);
  return browser.path;
}

export async function launcherFor(engine: string): Promise<BrowserLauncher> {
  switch (engine) {
    case 'chrome':
      return chromeLauncher({
        launchOptions: { executablePath: await chromePath(), args: [...chromiumFlags], headless: true },
        // A window of its own for each file: in a tab behind another nothing is painted.
        createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      });
    case 'firefox':
      return puppeteerLauncher({
        launchOptions: { browser: 'firefox', executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr', headless: true },
        concurrency: 1,
      });
    case 'webkit':
      return webkitGtkLauncher();
    default:
      throw new Error(`no such engine: ${engine}`);
  }
}
