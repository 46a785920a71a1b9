/** Every element in every state and both languages: it says what it should, to everybody, at every width. */
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { elements as manifest } from '../../scripts/api/elements.ts';
import { isReviewed } from '../support/axe-incomplete.ts';
import { hostileString, longWord } from '../support/plans/reworded.ts';
import { axeSource } from './gallery.ts';
import { openGallery, type Gallery } from './open-states.ts';
import { stateExamples, states, type State } from './states.ts';

const tags = manifest().map(({ element }) => element.tagName);
const languages = ['vi', 'en'] as const;

test('every element of the manifest × state × language has its example', () => {
  const wanted = tags.flatMap((tag) => states.flatMap((state) => languages.map((lang) => `${tag}, ${state}, ${lang}`)));
  expect(stateExamples.map(({ element, state, lang }) => `${element}, ${state}, ${lang}`).sort()).toEqual(wanted.sort());
});

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

/** What one example shows. */
interface Seen {
  readonly text: string;
  readonly isAlert: boolean;
  readonly hasSkeleton: boolean;
  readonly isFallbackSeen: boolean;
  /** Elements that could only have come out of a string. */
  readonly foreign: number;
}

const seen = (): Promise<Record<string, Seen>> =>
  gallery.page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('section')].map(({ dataset, firstElementChild: element }) => {
        const root = element?.shadowRoot;
        return [
          dataset['example'] ?? '',
          {
            text: (root?.querySelector('.bdg') as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
            isAlert: root?.querySelector('[role="alert"]') !== null,
            hasSkeleton: root?.querySelector('.skeleton') !== null,
            isFallbackSeen: (element?.querySelector('p')?.getClientRects().length ?? 0) > 0,
            foreign: root?.querySelectorAll('img, script, style, iframe, object').length ?? -1,
          },
        ];
      }),
    ),
  );

/** The sentence by which a reader knows the state. */
const sentences: Readonly<Partial<Record<State, Readonly<Record<'vi' | 'en', string>>>>> = {
  error: { vi: 'Mã lỗi: BDG-301', en: 'Error code: BDG-301' },
  stale: { vi: 'Đang xem bản lưu, lưu lúc', en: 'Showing a saved copy from' },
  partial: { vi: 'Mã lỗi: BDG-202', en: 'Error code: BDG-202' },
};
const planOnly = {
  vi: 'Chưa đọc được số liệu. Ở đây chỉ có nội dung của kế hoạch, không có đánh giá.',
  en: 'The figures could not be read. Here is the plan alone, without any judgement.',
};
/** Of charts of figures nothing is left without them. */
const needFigures = ['bdg-gap-chart', 'bdg-status-chart', 'bdg-trend-chart'];
/** What only a judgement says. */
const verdicts = {
  vi: /Đúng tiến độ|Chậm tiến độ|Chưa đạt|Không đạt|Chưa đánh giá được|[Cc]hưa có số liệu/,
  en: /On track|Off track|Not yet met|Not met|Cannot be assessed|No data|no figures/,
};

describe.each(tags)('%s', (tag) => {
  it('says in each state and language which it is', async () => {
    await gallery.page.setViewport({ width: 1280, height: 900 });
    await gallery.open(tag);
    const all = await seen();
    for (const lang of languages) {
      for (const state of states) {
        const name = `${state}, ${lang}`;
        const { text, isAlert, hasSkeleton, isFallbackSeen, foreign } = all[name] ?? {
          text: 'nothing is drawn',
          isAlert: false,
          hasSkeleton: false,
          isFallbackSeen: false,
          foreign: -1,
        };
        expect(text, name).toContain(sentences[state]?.[lang] ?? '');
        expect(foreign, name).toBe(0);
        const isLost =
          state === 'error' || (state === 'partial' && needFigures.includes(tag)) || (state === 'empty' && tag === 'bdg-indicator-card');
        expect(isAlert, `${name}: told at once`).toBe(isLost);
        // The budget of a plan speaks of its own slips with their codes.
        expect(/BDG-[24]\d\d|BDG-301/.test(text), `${name}: has a code`).toBe(isLost || state === 'partial');
        if (tag === 'bdg-plan') {
          // What it holds is shown in any state.
          expect(isFallbackSeen, name).toBe(true);
          if (state === 'loading') expect(text).toBe(lang === 'vi' ? 'Đang tải số liệu…' : 'Loading data…');
          continue;
        }
        expect(hasSkeleton, name).toBe(state === 'loading');
        expect(isFallbackSeen, `${name}: the fallback`).toBe(isLost || state === 'loading');
        if (state !== 'loading') expect(text, name).not.toBe('');
        if (state === 'partial') expect(text, name).not.toMatch(verdicts[lang]);
        if (state === 'partial' && !isLost) expect(text, name).toContain(planOnly[lang]);
        if (state === 'long words' && !/chart|budget/.test(tag)) expect(text, name).toContain(longWord.slice(0, 20));
        if (state === 'hostile strings' && !/chart|budget/.test(tag)) expect(text, name).toContain(hostileString.slice(0, 60));
      }
    }
    expect(await gallery.page.title()).toBe('Ví dụ');
  });

  it.each(['light', 'dark'])('%s: accessible at 360 and 1280 px, under the policy', { timeout: 60_000 }, async (theme) => {
    for (const width of [360, 1280]) {
      await gallery.page.setViewport({ width, height: 900 });
      await gallery.open(tag, `&theme=${theme}`);
      expect(await axeSays(), `${String(width)} px`).toEqual([]);
      expect(await gallery.page.evaluate(() => (globalThis as unknown as { policyReports: string[] }).policyReports)).toEqual([]);
    }
  });

  it('stays within 320, 360, 768 and 1280 px, with the text spacing of a reader too, and cuts no text', { timeout: 60_000 }, async () => {
    await gallery.page.setViewport({ width: 320, height: 900 });
    await gallery.open(tag);
    for (const isSpaced of [false, true]) {
      if (isSpaced) await spaceText();
      for (const width of [320, 360, 768, 1280]) {
        await gallery.page.setViewport({ width, height: 900 });
        await gallery.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60))));
        const where = `${String(width)} px${isSpaced ? ', text spaced' : ''}`;
        expect(await gallery.page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width);
        expect(await cutTexts(), where).toEqual([]);
      }
    }
  });
});

/** Long words reach under the edge of a box that scrolls, where axe sees no ground; the same colours lie open in the ordinary example. */
const isLongBesideItself = (rule: string, target: string): boolean =>
  rule.startsWith('color-contrast') && target.includes('long words');

/** What axe objects to, and what it leaves open and nobody has read. */
async function axeSays(): Promise<string[]> {
  await gallery.page.evaluate(axeSource);
  interface Found {
    readonly id: string;
    readonly nodes: readonly { readonly target: unknown; readonly html: string }[];
  }
  const { violations, incomplete } = (await gallery.page.evaluate(
    `axe.run(document, { resultTypes: ['violations', 'incomplete'], runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })`,
  )) as { violations: readonly Found[]; incomplete: readonly Found[] };
  const told = (list: readonly Found[]): string[] =>
    list.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${JSON.stringify(target)} ${html.slice(0, 160)}`));
  const unread = incomplete.map(({ id, nodes }) => ({
    id,
    nodes: nodes.filter(({ html, target }) => !isReviewed(id, html) && !isLongBesideItself(id, JSON.stringify(target))),
  }));
  return told([...violations, ...unread]);
}

/** WCAG 1.4.12, as a reader's own style sheet would ask for it, in every shadow root. */
const spaceText = (): Promise<void> =>
  gallery.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    );
    document.adoptedStyleSheets.push(sheet);
    for (const { firstElementChild } of document.querySelectorAll('section')) firstElementChild?.shadowRoot?.adoptedStyleSheets.push(sheet);
  });

/** Texts that a box hides a part of; what is only for the ear is cut on purpose. */
const cutTexts = (): Promise<string[]> =>
  gallery.page.evaluate(() =>
    [...document.querySelectorAll('section')].flatMap(({ dataset, firstElementChild }) =>
      [...(firstElementChild?.shadowRoot?.querySelectorAll<HTMLElement>('.bdg *') ?? [])].flatMap((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const isCut =
          (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
        return isCut && clipPath === 'none' && !element.closest('.vh, [aria-hidden="true"]')
          ? [`${dataset['example'] ?? ''}: ${element.localName}.${element.className}`]
          : [];
      }),
    ),
  );
