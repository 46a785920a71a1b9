/** A link of an article as plain strings. */
export interface LinkText {
  readonly href: string;
  /** It has the class `bdg-embed`. */
  readonly isMarked: boolean;
  /** Its `data-*` attributes, names without `data-`. */
  readonly data: Readonly<Record<string, string>>;
}

/** What an editor asks for with a link. */
export interface EmbedRequest {
  readonly view: string;
  /** Address of the plan. */
  readonly src: string;
  /** Everything else that was asked for, by attribute name; not yet checked. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Address of a page for people, as written. */
  readonly doc?: string;
}

/**
 * Reads a link in either form: `plan.json#bdg=trend&indicator=2.1`, for editors that keep nothing but the address,
 * and `class="bdg-embed" data-view="trend" data-indicator="2.1"`. `undefined` for any other link.
 */
export function readLink({ href, isMarked, data }: LinkText): EmbedRequest | undefined {
  const [src = '', fragment = ''] = href.split(/#(.*)/s);
  const inAddress = fragment.startsWith('bdg=') ? parametersOf(fragment) : undefined;
  if (src.trim() === '' || (!isMarked && !inAddress)) return undefined;
  const { bdg, ...fromAddress } = inAddress ?? {};
  const { view, doc, ...fromData } = isMarked ? data : {};
  return {
    view: view ?? bdg ?? '',
    src,
    parameters: { ...fromAddress, ...fromData },
    ...(doc !== undefined && { doc }),
  };
}

/** Some editors escape `&` twice, which leaves `amp;` before the second name. */
function parametersOf(query: string): Record<string, string> {
  return Object.fromEntries([...new URLSearchParams(query)].map(([name, value]) => [name.replace(/^amp;/, ''), value]));
}
