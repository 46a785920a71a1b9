/** What decides about one script tag, as plain strings. */
export interface ScriptText {
  /** The resolved address, `''` for an inline script. */
  readonly src: string;
  readonly base: string | undefined;
  /** True for the script that is running now. */
  readonly isCurrent: boolean;
}

const isOurs = ({ src }: ScriptText): boolean => /\/bdg\.js$/.test(src.replace(/[?#].*$/, ''));

/**
 * Where the parts lie that `bdg.js` loads: `data-base` of its own script tag, else the folder of its `src`; ends in `/`.
 * A tag manager runs scripts without saying which one is running, and a portal may have put ours into a bundle of its own:
 * then a tag that names us, by `data-base` or by the file's name, is believed before the running one.
 */
export function findBaseAddress(scripts: readonly ScriptText[], pageAddress: string): string | undefined {
  const named = scripts.filter((script) => script.base !== undefined || isOurs(script));
  const script = named.find(({ isCurrent }) => isCurrent) ?? named.at(-1) ?? scripts.find(({ isCurrent, src }) => isCurrent && src !== '');
  if (!script) return undefined;
  try {
    if (script.base !== undefined) return new URL(script.base.replace(/\/*$/, '/'), pageAddress).href;
    return new URL('.', script.src).href;
  } catch {
    return undefined;
  }
}

/** The same for a real page. */
export function ownBaseAddress(page: Document): string | undefined {
  const scripts = [...page.querySelectorAll<HTMLScriptElement>('script')].map((script) => ({
    src: script.src,
    base: script.dataset['base'],
    isCurrent: script === page.currentScript,
  }));
  return findBaseAddress(scripts, page.baseURI);
}
