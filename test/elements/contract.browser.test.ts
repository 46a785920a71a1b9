/** What every element promises, whichever it is: where its plan comes from, in any order, and what it does with a bad one. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../packages/charts/src/define.ts';
import '../../packages/components/src/define.ts';
import { plan } from '../support/plans/thua-thien-hue.ts';
import { tags } from './tags.ts';

const address = URL.createObjectURL(new Blob([JSON.stringify(plan)], { type: 'application/json' }));
const other = { ...plan, id: 'ke-hoach-khac' };

/** What an element has told since it was made. */
interface Told {
  readonly loaded: string[];
  readonly failed: string[];
}

function made(tag: string): { element: HTMLElement; told: Told } {
  const element = document.createElement(tag);
  // What a card and an objective cannot do without.
  element.setAttribute('indicator', '2.1');
  element.setAttribute('objective', '2');
  const told: Told = { loaded: [], failed: [] };
  element.addEventListener('bdg-load', (event) => {
    if (event.target === element) told.loaded.push(event.detail.plan.id);
  });
  element.addEventListener('bdg-error', (event) => {
    if (event.target === element) told.failed.push(...event.detail.problems.map(({ code }) => code));
  });
  return { element, told };
}

const shows = (told: Told, id: string): Promise<void> => waitUntil(() => told.loaded.at(-1) === id, `shows ${id}`);

function script(text: string): HTMLScriptElement {
  const child = document.createElement('script');
  child.type = 'application/json';
  child.append(text);
  return child;
}

/** Long enough for an element to have drawn what it has. */
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const page = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<div></div>`);

const ways: readonly (readonly [way: string, arrive: (element: HTMLElement, place: HTMLElement) => void | Promise<void>])[] = [
  [
    'the property, then the page',
    (element, place) => {
      Object.assign(element, { plan });
      place.append(element);
    },
  ],
  [
    'the page, then the property',
    async (element, place) => {
      place.append(element);
      await later();
      Object.assign(element, { plan });
    },
  ],
  [
    'a child with the data, then the page',
    (element, place) => {
      element.append(script(JSON.stringify(plan)));
      place.append(element);
    },
  ],
  [
    'the page, then a child with the data',
    async (element, place) => {
      place.append(element);
      await later();
      element.append(script(JSON.stringify(plan)));
    },
  ],
  [
    'an address, then the page',
    (element, place) => {
      element.setAttribute('src', address);
      place.append(element);
    },
  ],
  [
    'the page, then an address',
    async (element, place) => {
      place.append(element);
      await later();
      element.setAttribute('src', address);
    },
  ],
  [
    'a bdg-plan that has the plan',
    (element, place) => {
      const provider = Object.assign(document.createElement('bdg-plan'), { plan });
      place.append(provider);
      provider.append(element);
    },
  ],
  [
    'a bdg-plan that gets it later',
    async (element, place) => {
      const provider = document.createElement('bdg-plan');
      place.append(provider);
      provider.append(element);
      await later();
      Object.assign(provider, { plan });
    },
  ],
];

for (const tag of tags) {
  describe(tag, () => {
    for (const [way, arrive] of ways) {
      if (tag === 'bdg-plan' && way.includes('bdg-plan')) continue;
      it(`shows a plan that comes by ${way}`, async () => {
        const { element, told } = made(tag);
        await arrive(element, await page());
        await shows(told, plan.id);
      });
    }

    it('the property wins over every other source, and gives way when it is taken back', async () => {
      const { element, told } = made(tag);
      element.setAttribute('src', address);
      Object.assign(element, { plan: other });
      (await page()).append(element);
      await shows(told, other.id);
      Object.assign(element, { plan: undefined });
      await shows(told, plan.id);
    });

    it('taken out and put back, it shows its plan again', async () => {
      const { element, told } = made(tag);
      element.setAttribute('src', address);
      const place = await page();
      place.append(element);
      await shows(told, plan.id);
      element.remove();
      await Promise.resolve();
      place.append(element);
      await waitUntil(() => !element.hasAttribute('aria-busy') && told.failed.length === 0);
      expect(element.shadowRoot?.querySelector('.bdg')?.textContent).not.to.contain('BDG-');
    });

    it('a clone shows what the original shows', async () => {
      const { element, told } = made(tag);
      element.append(script(JSON.stringify(plan)));
      const place = await page();
      place.append(element);
      await shows(told, plan.id);
      const clone = element.cloneNode(true) as HTMLElement;
      const loaded = new Promise<string>((resolve) =>
        clone.addEventListener('bdg-load', (event) => resolve(event.detail.plan.id), { once: true }),
      );
      place.append(clone);
      expect(await loaded).to.equal(plan.id);
    });

    it('a plan that cannot be read: a code, the fallback in sight, the neighbour untouched', async () => {
      const [bad, good] = [made(tag), made(tag)];
      const fallback = document.createElement('p');
      fallback.append('Xem kế hoạch');
      bad.element.append(fallback);
      Object.assign(bad.element, { plan: { ...plan, schemaVersion: 99 } });
      Object.assign(good.element, { plan });
      (await page()).append(bad.element, good.element);
      await waitUntil(() => bad.told.failed.includes('BDG-301'));
      await shows(good.told, plan.id);
      expect(fallback.getClientRects().length).to.equal(1);
      expect(bad.element.shadowRoot?.querySelector('[role="alert"]')?.textContent).to.contain('BDG-301');
    });

    it('attributes of any content are narrowed, never thrown at the page', async () => {
      const { element, told } = made(tag);
      for (const name of [
        'as-of',
        'theme',
        'heading-level',
        'objective',
        'indicator',
        'year',
        'view',
        'group',
        'agency',
        'from',
        'to',
        'source',
        'sort',
        'filter',
      ])
        element.setAttribute(name, '"><img src=x onerror=alert(1)>');
      const thrown: unknown[] = [];
      const listen = (event: ErrorEvent | PromiseRejectionEvent): void => void thrown.push(event);
      window.addEventListener('error', listen);
      window.addEventListener('unhandledrejection', listen);
      Object.assign(element, { plan });
      (await page()).append(element);
      await waitUntil(() => told.loaded.length + told.failed.length > 0);
      await new Promise((later) => setTimeout(later, 50));
      window.removeEventListener('error', listen);
      window.removeEventListener('unhandledrejection', listen);
      expect(thrown).to.deep.equal([]);
      expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    });
  });
}
