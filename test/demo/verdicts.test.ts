/** What each of the 20 cards and the overview say on the days that matter, against the table written by hand. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../support/site.ts';
import { days, firstDay, words, type Day, type Verdict } from './verdicts.ts';

const planId = 'thua-thien-hue-2021-2025';
const languages = ['vi', 'en'] as const;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

interface SaidByCard {
  readonly code: string;
  readonly figures: string;
  /** Result and progress as the card joins them, the states of its parts left out. */
  readonly states: readonly string[];
  readonly text: string;
}

const readStates = (page: Page): Promise<SaidByCard[]> =>
  page.$$eval('>>> bdg-indicator-grid >>> article', (cards) =>
    cards.map((card) => {
      const clean = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return {
        code: card.id.split('-').at(-1) ?? '',
        figures: [...card.querySelectorAll('.value b')].map(clean).join(' '),
        states: [...card.querySelectorAll('.states dd.chip')].map(clean),
        text: clean(card),
      };
    }),
  );

interface SaidByOverview {
  readonly sentence: string;
  readonly strips: readonly { readonly counts: readonly number[]; readonly marks: number; readonly sum: string }[];
  /** By code: what the marks of the table say, where they lead. */
  readonly marks: readonly { readonly code: string; readonly said: readonly string[]; readonly leads: readonly string[] }[];
}

const readOverview = (page: Page): Promise<SaidByOverview> =>
  page.$eval('>>> bdg-status-chart', (element) => {
    const root = element.shadowRoot ?? element;
    const clean = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const links = [...root.querySelectorAll<HTMLAnchorElement>('table a')];
    const codes = [...new Set(links.map((link) => link.dataset['indicator'] ?? ''))];
    return {
      sentence: clean(root.querySelector('.summary')),
      strips: [...root.querySelectorAll('.strip')].map((strip) => ({
        counts: [...strip.querySelectorAll('.key b')].map((count) => Number(count.textContent)),
        marks: strip.querySelectorAll('.row a').length,
        sum: clean(strip.querySelector('.key li:last-child')),
      })),
      marks: codes.map((code) => {
        const own = links.filter((link) => link.dataset['indicator'] === code);
        return { code, said: own.map((link) => clean(link.querySelector('.vh'))), leads: own.map((link) => link.hash) };
      }),
    };
  });

/** The figures that stand in a text as words of their own, as far as they come in this order. */
const inTurn = (figures: readonly string[], text: string): string[] => {
  let from = 0;
  return figures.filter((figure) => {
    const at = ` ${text.replaceAll('\u00a0', ' ')} `.indexOf(` ${figure} `, from);
    from = at < 0 ? from : at + figure.length;
    return at >= 0;
  });
};

const resultText = ({ result, year }: Verdict, language: 'vi' | 'en'): string =>
  words[language].results[result] + (result === 'met' ? words[language].on(year) : '');

describe.each(languages.flatMap((language) => days.map((day) => [day[language], language, day] as const)))(
  '%s (%s)',
  (_day, language, day: Day) => {
    let cards: SaidByCard[];
    let overview: SaidByOverview;
    beforeAll(async () => {
      const page = await site.open(`/?as-of=${day.asOf}${language === 'en' ? '&lang=en' : ''}`);
      cards = await readStates(page);
      overview = await readOverview(page);
      await page.close();
    });

    const said = words[language];
    test.each(
      day.verdicts.map((verdict) => [verdict.indicator, resultText(verdict, language), said.progress[verdict.progress], verdict] as const),
    )('card %s: %s; %s', (indicator, result, progress, verdict) => {
      const card = cards.find(({ code }) => code === indicator);
      // Where the target is met there is no progress to speak of, and the card leaves the line out.
      expect(card?.states).toEqual(verdict.result === 'met' ? [result] : [result, progress]);
      if (verdict.figures.length === 0) expect(card?.text).toContain(said.noData);
      const figures = verdict.figures.map(said.figure);
      expect(inTurn(figures, card?.figures ?? '')).toEqual(figures);
      if (verdict.year !== '') expect(card?.text).toContain(said.inYear(verdict.year));
      expect(card?.text).toContain(said.reason(verdict.reason));
    });

    test.each(day.verdicts.map((verdict) => [verdict.indicator, verdict] as const))('overview, marks of %s', (indicator, verdict) => {
      const marks = overview.marks.find(({ code }) => code === indicator);
      expect(marks?.said).toEqual([`${indicator}: ${resultText(verdict, language)}`, `${indicator}: ${said.progress[verdict.progress]}`]);
      expect(marks?.leads).toEqual([`#bdg-${planId}-${indicator}`, `#bdg-${planId}-${indicator}`]);
    });

    test('overview: one sentence says it all', () => {
      expect(overview.sentence).toBe(day.sentence[language]);
    });

    test('overview: both rows of numbers add up to 20', () => {
      const sum = language === 'vi' ? 'cộng 20' : '20 in all';
      expect(overview.strips).toEqual([
        { counts: day.results, marks: 20, sum },
        { counts: day.progress, marks: 20, sum },
      ]);
      for (const counts of [day.results, day.progress]) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
    });

    test('the table by hand has each indicator once', () => {
      expect(day.verdicts.map(({ indicator }) => indicator)).toEqual(cards.map(({ code }) => code));
      expect(day.verdicts).toHaveLength(20);
    });
  },
);

describe.each(languages)('on the first day, without a figure (%s)', (language) => {
  let cards: SaidByCard[];
  let overview: SaidByOverview;
  beforeAll(async () => {
    const page = await site.open(`/?as-of=2024-11-20&data=none${language === 'en' ? '&lang=en' : ''}`);
    cards = await readStates(page);
    overview = await readOverview(page);
    await page.close();
  });

  test('there is a card for each row of the table by hand', () => {
    expect(cards.map(({ code }) => code)).toEqual(firstDay.promised.map(({ indicator }) => indicator));
    expect(cards).toHaveLength(20);
  });
  test.each(
    firstDay.promised.map((row) => [row.indicator, row[language].join('; '), language === 'vi' ? row.who : row.whoEn, row] as const),
  )('card %s judges nothing, and says: %s, %s', (indicator, _targets, who, row) => {
    const card = cards.find(({ code }) => code === indicator);
    expect([card?.states, card?.figures]).toEqual([[], '']);
    const text = card?.text.replaceAll('\u00a0', ' ') ?? '';
    for (const target of row[language]) expect(text).toContain(target);
    expect(text).toContain(words[language].noData);
    expect(text).toContain(`${language === 'vi' ? 'Cơ quan' : 'Agency'} ${who}`);
  });
  test('the overview is one sentence', () => {
    expect(overview.sentence).toBe(firstDay.sentence[language]);
    expect([overview.strips, overview.marks]).toEqual([[], []]);
  });
});

describe('from the overview to a card', () => {
  let page: Page;
  afterEach(async () => {
    await page.close();
  });

  interface Place {
    readonly target: string;
    readonly focused: string;
    readonly isInView: boolean;
    readonly isOpen: boolean;
  }
  const place = (): Promise<Place> =>
    page.$eval('bdg-indicator-grid', (grid) => {
      const card = grid.shadowRoot?.querySelector('.card.target');
      const top = card?.getBoundingClientRect().top ?? NaN;
      return {
        target: card?.id ?? '',
        focused: grid.shadowRoot?.activeElement?.id ?? '',
        isInView: top > -2 && top < innerHeight / 2,
        isOpen: card?.closest('details')?.open ?? false,
      };
    });
  const followed = { target: `bdg-${planId}-3.2`, focused: `bdg-${planId}-3.2`, isInView: true, isOpen: true };

  test('a mark of the table, followed with the keyboard', async () => {
    page = await site.open('/?as-of=2024-11-20');
    await page.$eval('bdg-status-chart', (chart) => chart.shadowRoot?.querySelector<HTMLElement>('table a[data-indicator="3.2"]')?.focus());
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.endsWith('-3.2'));
    expect(await place()).toEqual(followed);
  });

  test('a mark of the strip, clicked, and once more after the reader has gone elsewhere', async () => {
    page = await site.open('/?as-of=2024-11-20');
    for (let turn = 0; turn < 2; turn++) {
      const mark = await page.$('>>> bdg-status-chart >>> .strip a[data-indicator="3.2"]');
      await mark?.scrollIntoView();
      await page.evaluate(() => scrollTo(0, 0));
      await mark?.click();
      await page.waitForFunction(() => location.hash.endsWith('-3.2'));
      expect(await place(), `turn ${String(turn)}`).toEqual(followed);
      await page.$eval('bdg-indicator-grid', (grid) => (grid.shadowRoot?.activeElement as HTMLElement | null)?.blur());
    }
  });

  test.each([360, 1280])('a page opened with the link, its data late, %i px', async (width) => {
    page = await site.open(`/?as-of=2024-11-20#bdg-${planId}-3.2`, {
      width,
      before: async (opened) => {
        await opened.setRequestInterception(true);
        opened.on('request', (request) => {
          const isLate = /illustrative\.json$/.test(request.url());
          setTimeout(() => void request.continue(), isLate ? 1_500 : 0);
        });
      },
    });
    await page.waitForFunction(() => document.querySelector('bdg-indicator-grid')?.shadowRoot?.querySelector('.card.target'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    // Nobody's focus is taken on a page that has only been opened.
    expect(await place()).toEqual({ ...followed, focused: '' });
  });
});
