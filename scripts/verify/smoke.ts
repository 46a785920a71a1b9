/** What one look at a built page finds, the same in every browser that can be driven. */

/** The part of a page of puppeteer that old and new versions share. */
export interface DrivenPage {
  on(event: 'console', listener: (message: { type(): string; text(): string }) => void): unknown;
  on(event: 'pageerror', listener: (error: Error) => void): unknown;
  on(event: 'requestfailed', listener: (request: { url(): string }) => void): unknown;
  evaluateOnNewDocument(script: string): Promise<unknown>;
  setViewport(size: { width: number; height: number }): Promise<unknown>;
  goto(url: string, options: { waitUntil: 'load' }): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  close(): Promise<void>;
}

export interface Seen {
  /** Tags of the page, shadow roots included. */
  readonly elements: readonly string[];
  /** Those without a shadow root, without size or without a word in it. */
  readonly empty: readonly string[];
  readonly errors: readonly string[];
}

// As text: old drivers cannot serialise what newer compilers write.
const listen = `
  window.__breaches = [];
  document.addEventListener('securitypolicyviolation', (event) => window.__breaches.push(event.violatedDirective + ' ' + event.blockedURI));
`;
const look = `(() => {
  const all = [];
  const collect = (root) => { for (const one of root.querySelectorAll('*')) { if (one.localName.startsWith('bdg-')) all.push(one); if (one.shadowRoot) collect(one.shadowRoot); } };
  collect(document);
  const words = (root) => { let text = ''; for (const node of root.childNodes) { if (node.nodeType === 3) text += node.data; else if (node.nodeType === 1 && node.localName !== 'style') text += words(node.shadowRoot ?? node); } return text; };
  const bare = (one) => { if (!one.shadowRoot) return true; const box = one.getBoundingClientRect(); const held = one.childElementCount > 0; return !held && (box.height < 8 || words(one.shadowRoot).trim() === ''); };
  return JSON.stringify({ elements: all.map((one) => one.localName), empty: all.filter(bare).map((one) => one.localName), breaches: window.__breaches });
})()`;
const scroll = `new Promise((done) => {
  let y = 0;
  const step = () => { y += 600; window.scrollTo(0, y); if (y < document.documentElement.scrollHeight) setTimeout(step, 50); else setTimeout(done, 500); };
  step();
})`;

/** Opens a page, scrolls through it so that all that waits for sight is drawn, and tells what is there. */
export async function lookAt(page: DrivenPage, url: string, width: number): Promise<Seen> {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('requestfailed', (request) => errors.push(`not loaded: ${request.url()}`));
  await page.evaluateOnNewDocument(listen);
  await page.setViewport({ width, height: 900 });
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((waited) => setTimeout(waited, 1500));
  await page.evaluate(scroll);
  const seen = JSON.parse(String(await page.evaluate(look))) as { elements: string[]; empty: string[]; breaches: string[] };
  await page.close();
  return { elements: seen.elements, empty: seen.empty, errors: [...errors, ...seen.breaches.map((one) => `policy: ${one}`)] };
}
