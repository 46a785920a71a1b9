/** What a page with links to views needs besides the loader; fetched when there is one. */
import { readLink } from './options.ts';
import { addDocLink } from './upgrade.ts';
import { elementFor, type EmbedElement } from './views.ts';

export { upgradeLink } from './upgrade.ts';

/** What an editor asks for with a link. */
export interface WantedView {
  /** The view as the editor names it. */
  readonly view: string;
  /** Absent for a view that does not exist. */
  readonly element: EmbedElement | undefined;
  /** The second link, to a page for people. */
  readonly doc: HTMLAnchorElement | undefined;
}

/** Reads a link and puts the second one beside it; `undefined` for a link that asks for nothing. */
export function takeUpLink(link: HTMLAnchorElement): WantedView | undefined {
  const request = readLink({ href: link.getAttribute('href') ?? '', isMarked: link.classList.contains('bdg-embed'), data: dataOf(link) });
  if (!request) return undefined;
  const doc = request.doc === undefined ? undefined : addDocLink(link, request.doc);
  return { view: request.view, element: elementFor(request), doc };
}

function dataOf(link: Element): Record<string, string> {
  const data = [...link.attributes].filter(({ name }) => name.startsWith('data-'));
  return Object.fromEntries(data.map(({ name, value }) => [name.slice('data-'.length), value]));
}
