import { existsSync } from 'node:fs';
import { findMiniBrowser } from '../browser-tests/webkit-launcher.ts';
import { runBrowserTests } from '../check/browser-tests.ts';
import { fail, type Step } from '../check/count.ts';
import { findOnPath, installDebianPackages } from '../ensure-browser.ts';

const findFirefox = (): string | undefined => process.env['FIREFOX_PATH'] ?? findOnPath(['firefox-esr', 'firefox']);

export const firefox: Step = {
  name: 'browser tests in Firefox',
  async run() {
    const refused = findFirefox() === undefined ? await installDebianPackages(['firefox-esr'], ['--no-install-recommends']) : undefined;
    const path = findFirefox();
    if (path === undefined)
      return fail(`No Firefox was found (${refused ?? 'the package brought none'}): install one, or set FIREFOX_PATH to its program.`);
    process.env['FIREFOX_PATH'] = path;
    return runBrowserTests('firefox');
  },
};

const webkitIsThere = (): boolean =>
  existsSync('/usr/bin/WebKitWebDriver') && findMiniBrowser() !== undefined && findOnPath(['xvfb-run']) !== undefined;

export const webkit: Step = {
  name: 'browser tests in WebKit',
  async run() {
    const refused = webkitIsThere()
      ? undefined
      : await installDebianPackages(['webkit2gtk-driver', 'xvfb', 'xauth'], ['--no-install-recommends']);
    if (!webkitIsThere())
      return fail(
        `WebKitGTK's driver or xvfb is missing (${refused ?? 'the packages brought none'}): install webkit2gtk-driver, xvfb and xauth.`,
      );
    return runBrowserTests('webkit');
  },
};
