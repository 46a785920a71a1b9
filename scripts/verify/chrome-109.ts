import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { run } from '../build/run.ts';
import { inRoot } from '../build/workspace.ts';
import { add, fail, nothing, pass, type Count, type Step } from '../check/count.ts';
import { portalPages } from '../site/pages.ts';
import { serve } from '../serve.ts';
import { lookAt, type DrivenPage } from './smoke.ts';

const folder = inRoot('.cache/chrome-109');
// The last Chrome for Windows 7 and 8.1, and the last puppeteer that can drive it.
const packages = { '@sparticuz/chromium': '109.0.6', 'puppeteer-core': '19.6.3' };

interface OldChromium {
  readonly args: readonly string[];
  executablePath(): Promise<string>;
}
interface OldPuppeteer {
  launch(options: object): Promise<{ newPage(): Promise<DrivenPage>; version(): Promise<string>; close(): Promise<void> }>;
}

async function install(): Promise<string | undefined> {
  if (Object.keys(packages).every((name) => existsSync(join(folder, 'node_modules', name)))) return undefined;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  const { code, output } = await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder });
  return code === 0 ? undefined : output;
}

export const chrome109: Step = {
  name: 'demo in Chrome 109',
  async run() {
    const pages = ['/', '/?lang=en', '/?data=none', '/embed/', ...portalPages.map(({ folder }) => `/${folder}/`)];
    const refused = await install();
    if (refused !== undefined) return fail(`Chrome 109 could not be installed from npm: ${refused}`);
    const require = createRequire(join(folder, 'package.json'));
    const chromium = require('@sparticuz/chromium') as OldChromium;
    const puppeteer = require('puppeteer-core') as OldPuppeteer;
    const browser = await puppeteer.launch({
      executablePath: await chromium.executablePath(),
      args: [...chromium.args, '--single-process', '--no-zygote', '--no-sandbox'],
      headless: true,
    });
    const serving = await serve(inRoot('dist/site'));
    let total: Count = nothing;
    try {
      const version = await browser.version();
      if (!version.includes('/109.')) return fail(`asked for Chrome 109, got ${version}`);
      for (const path of pages) {
        for (const width of [1280, 360]) {
          const seen = await lookAt(await browser.newPage(), serving.url + path, width);
          const wrong = [
            ...(seen.elements.length === 0 ? ['no element was drawn'] : []),
            ...seen.empty.map((tag) => `${tag} is empty`),
            ...seen.errors,
          ];
          total = add(total, wrong.length === 0 ? pass : fail(...wrong.map((one) => `${version} ${path} at ${String(width)} px: ${one}`)));
        }
      }
    } finally {
      await browser.close();
      await serving.close();
    }
    return total;
  },
};
