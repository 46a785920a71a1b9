import { makeConnectionProblem, type ConnectionProblemCode, type PageProblemCode, type Problem } from '@binhdanggioi/domain';
import { pageProblem } from './page-problem.ts';

/** After this long the reader is told that the server is slow; after `GIVE_UP_MS` it counts as not answering. */
export const WAITING_AFTER_MS = 4_000;
export const GIVE_UP_MS = 28_000;

export type LoadResult = { readonly ok: true; readonly value: unknown; readonly problems: readonly Problem[] } | { readonly ok: false; readonly problem: Problem };

interface Entry {
  readonly result: Promise<LoadResult>;
  readonly abort: AbortController;
  settled: boolean;
  users: number;
}

const requests = new Map<string, Entry>();

/** One request per address and page, shared by everyone who needs it and aborted when nobody does. */
export function loadJson(address: string): { result: Promise<LoadResult>; release: () => void } {
  const url = new URL(address, document.baseURI).href;
  let entry = requests.get(url);
  if (!entry) {
    const abort = new AbortController();
    const created: Entry = { abort, settled: false, users: 0, result: fetchJson(url, abort).then((result) => {
      created.settled = true;
      // A failure is not kept, so that the next attempt asks the server again.
      if (!result.ok && requests.get(url) === created) requests.delete(url);
      return result;
    }) };
    entry = created;
    requests.set(url, entry);
  }
  const used = entry;
  used.users++;
  let released = false;
  return {
    result: used.result,
    release: () => {
      if (released) return;
      released = true;
      if (--used.users === 0 && !used.settled) {
        if (requests.get(url) === used) requests.delete(url);
        used.abort.abort();
      }
    },
  };
}

/** Makes the next `loadJson` ask the server again, also when a file came that could not be used. */
export function forgetJson(address: string): void {
  requests.delete(new URL(address, document.baseURI).href);
}

async function fetchJson(url: string, abort: AbortController): Promise<LoadResult> {
  const fail = async (code: PageProblemCode, facts: Problem['facts'] = {}): Promise<LoadResult> => ({
    ok: false,
    problem: await pageProblem(code, { address: url, ...facts }),
  });
  const unreached = (code: ConnectionProblemCode): LoadResult => ({ ok: false, problem: makeConnectionProblem(code, '', { address: url }) });
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
      return { ok: true, value: JSON.parse(text), problems: plainText ? [await pageProblem('BDG-209', { address: url })] : [] };
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
