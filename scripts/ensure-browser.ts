import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './build/run.ts';

/** Flags under which a Chromium works headless, as root and without asking the network for anything of its own. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge',
  '/usr/bin/microsoft-edge-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const base = process.env[variable];
    return base === undefined
      ? []
      : [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Microsoft/Edge/Application/msedge.exe')];
  }),
];

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first program of these names on the PATH. */
export function findOnPath(programs: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return programs.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function findBrowser(): string | undefined {
  return findOnPath(names) ?? usualPlaces.find(isExecutable);
}

export const isRoot = (): boolean => process.getuid?.() === 0;

/** Installs Debian packages; only for root on a machine with apt. Returns a sentence when it could not. */
export async function installDebianPackages(packages: readonly string[], flags: readonly string[] = []): Promise<string | undefined> {
  if (!isRoot()) return 'only root may install packages';
  if (findOnPath(['apt-get']) === undefined) return 'this machine has no apt-get';
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  const { code, output } = await run('apt-get', ['install', '-y', ...flags, ...packages], { env });
  return code === 0 ? undefined : `apt-get could not install ${packages.join(', ')}: ${output.trim().split('\n').at(-1) ?? ''}`;
}

export type BrowserSearch = { readonly path: string } | { readonly missing: string };

/** A Chrome, Chromium or Edge: `CHROME_PATH`, else an installed one, else Debian's package when root; else a sentence saying what is missing. */
export async function ensureBrowser(): Promise<BrowserSearch> {
  const given = process.env['CHROME_PATH'];
  if (given !== undefined && given !== '') {
    return isExecutable(given) ? { path: given } : { missing: `CHROME_PATH names no program that can be run: ${given}` };
  }
  const found = findBrowser();
  if (found !== undefined) return { path: found };
  process.stdout.write('  no browser found, installing chromium\n');
  const refused = await installDebianPackages(['chromium']);
  const installed = refused === undefined ? findBrowser() : undefined;
  if (installed !== undefined) return { path: installed };
  return {
    missing: `No Chrome, Chromium or Edge was found and none could be installed (${refused ?? 'the package brought no program'}): install one, or set CHROME_PATH to its program.`,
  };
}
