/**
 * The one script of a host page: `<script src="…/bdg.js" defer></script>`. Finds what the page uses and loads only that.
 * A page that runs it twice is looked after once.
 */
import { files, links } from 'virtual:bdg-manifest';
import { ownBaseAddress } from './base-address.ts';
import { startLoader } from './loader.ts';

const key = Symbol.for('@binhdanggioi/embed');
const page: { [key]?: true } = window as Window & { [key]?: true };

if (!page[key]) {
  const base = ownBaseAddress(document);
  if (base === undefined) {
    console.warn('bdg.js: its own address is not known; give its script tag data-base="…", the folder that holds it.');
  } else {
    page[key] = true;
    startLoader(document, { base, files, links });
  }
}
