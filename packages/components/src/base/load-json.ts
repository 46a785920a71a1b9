import { makeConnectionProblem, type ConnectionProblemCode, type PageProblemCode, type Problem } from '@binhdanggioi/domain';
import { pageProblem } from './page-problem.ts';

/** After this long the reader is told that the server is slow; after `GIVE_UP_MS` it counts as not answering. */
export const WAITING_AFTER_MS = 4_000;
export const GIVE_UP_MS = 28_000;

export type LoadResult =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly problems: readonly Problem[];
      /** Of a copy shown because the server can't be reached: when it was saved, in milliseconds since 1970. */ readonly savedAt?: number;
    }
  | { readonly ok: false; readonly problem: Problem };

interface Entry {
  readonly url: string;
  readonly askedAt: number;
  readonly abort: AbortController;
  /** Who needs it, by what to call when the file should be asked for again. */
  readonly users: Set<() => void>;
  result: Promise<LoadResult>;
  settled?: LoadResult;
}

/** A page that is looked at again after this long asks for its files again. */
export const FRESH_FOR_MS = 10 * 60_000;

const requests = new Map<string, Entry>();
let isWatching = false;
/** What each address last answered well, so that it is not lost when the network goes. */
const lastGood = new Map<string, { readonly text: string; readonly value: unknown; readonly at: number }>();

/**
 * One request per address and page, shared by everyone who needs it and aborted when nobody does.
 * `onOld` is called when the file has grown old and should be loaded again.
 */
export function loadJson(address: string, onOld: () => void): { result: Promise<LoadResult>; release: () => void } {
  const url = new URL(address, document.baseURI).href;
  const entry = requests.get(url) ?? ask(url);
  // Each caller counts, also one that calls with the same function again.
  const user = (): void => onOld();
  entry.users.add(user);
  return {
    result: entry.result,
    release: () => {
      entry.users.delete(user);
      if (entry.users.size === 0 && !entry.settled) {
        forget(entry);
        entry.abort.abort();
      }
    },
  };
}

function ask(url: string): Entry {
  if (!isWatching) {
    isWatching = true;
    document.addEventListener('visibilitychange', askAgain);
    window.addEventListener('online', askAgain);
  }
  const abort = new AbortController();
  const entry: Entry = { url, askedAt: Date.now(), abort, users: new Set(), result: loadOrKeep(url, abort) };
  void entry.result.then((result) => {
    entry.settled = result;
    // A failure is not kept, so that the next attempt asks the server again.
    if (!result.ok) forget(entry);
  });
  requests.set(url, entry);
  return entry;
}

function forget(entry: Entry): void {
  if (requests.get(entry.url) === entry) requests.delete(entry.url);
}

/** Makes the next `loadJson` ask the server again, also when a file came that could not be used. */
export function forgetJson(address: string): void {
  requests.delete(new URL(address, document.baseURI).href);
}

function askAgain(): void {
  if (document.visibilityState === 'hidden') return;
  for (const entry of [...requests.values()]) {
    const { settled } = entry;
    if (!settled?.ok || (settled.savedAt === undefined && Date.now() - entry.askedAt < FRESH_FOR_MS)) continue;
    forget(entry);
    entry.users.forEach((reload) => reload());
  }
}
async function loadOrKeep(url: string, abort: AbortController): Promise<LoadResult> {
  const loaded = await fetchJson(url, abort);
  if (loaded.ok || !isOutOfReach(loaded.problem)) return loaded;
  return (await savedCopy(url)) ?? loaded;
}

/** The network or the server is down, which says nothing about the file. */
const isOutOfReach = ({ code, facts }: Problem): boolean =>
  code === 'BDG-205' || code === 'BDG-206' || (code === 'BDG-203' && Number(facts.status) >= 500);

/** What this page had, else what the browser still keeps of the same site with its date. */
async function savedCopy(url: string): Promise<LoadResult | undefined> {
  const good = lastGood.get(url);
  if (good) return { ok: true, value: good.value, problems: [], savedAt: good.at };
  try {
    const response = await fetch(url, { cache: 'only-if-cached', mode: 'same-origin' });
    const savedAt = Date.parse(response.headers.get('date') ?? '');
    return response.ok && savedAt ? { ok: true, value: await response.json(), problems: [], savedAt } : undefined;
  } catch {
    return undefined;
  }
}

async function fetchJson(url: string, abort: AbortController): Promise<LoadResult> {
  const fail = async (code: PageProblemCode, facts: Problem['facts'] = {}): Promise<LoadResult> => ({
    ok: false,
    problem: await pageProblem(code, { address: url, ...facts }),
  });
  const unreached = (code: ConnectionProblemCode): LoadResult => ({
    ok: false,
    problem: makeConnectionProblem(code, '', { address: url }),
  });
  const timer = setTimeout(() => {
    abort.abort('timeout');
  }, GIVE_UP_MS);
  let isAnswered = false;
  try {
    const response = await fetch(url, { signal: abort.signal, headers: { accept: 'application/json' } });
    isAnswered = true;
    if (response.status === 404 || response.status === 410) return await fail('BDG-202');
    if (!response.ok) return await fail('BDG-203', { status: response.status });
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    if (/^\s*</.test(text) || /\bhtml\b/.test(type)) return await fail('BDG-201');
    const plainText = /^text\/plain\b/.test(type);
    try {
      const known = lastGood.get(url);
      // The same text stays the same object, so that nothing is judged or drawn again for it.
      const value: unknown = known?.text === text ? known.value : JSON.parse(text);
      lastGood.set(url, { text, value, at: Date.now() });
      return { ok: true, value, problems: plainText ? [await pageProblem('BDG-209', { address: url })] : [] };
    } catch {
      return await fail(plainText && !/^\s*[{[]/.test(text) ? 'BDG-207' : 'BDG-204');
    }
  } catch {
    if (abort.signal.reason === 'timeout') return unreached('BDG-205');
    // A connection that breaks after the server has answered leaves half a file.
    return isAnswered ? await fail('BDG-204') : unreached('BDG-206');
  } finally {
    clearTimeout(timer);
  }
}
