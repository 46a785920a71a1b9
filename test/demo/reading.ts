/** Reads the drawn page as a person does: cards by their code, the matrix by rows and columns, the calendar by days. */
import type { Page } from 'puppeteer-core';
import type { Pair } from './plan.ts';

export interface ReadCard {
  readonly code: string;
  readonly text: string;
  /** What stands beside "Chỉ tiêu …" in the marks, one per target. */
  readonly goals: readonly string[];
}

export function readCards(page: Page): Promise<ReadCard[]> {
  return page.$$eval('>>> [part~="card"]', (cards) =>
    cards.map((card) => {
      const clean = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const goals = [...card.querySelectorAll('[part~="marks"] dt')].filter((term) => clean(term).startsWith('Chỉ tiêu'));
      return {
        code: clean(card.querySelector('[part~="eyebrow"]')).replace(/^Chỉ tiêu /, ''),
        text: clean(card),
        goals: goals.map((term) => clean(term.nextElementSibling)),
      };
    }),
  );
}

/** The visible cells of the matrix that hold something. */
export function readMatrix(page: Page): Promise<Pair[]> {
  return page.$eval('>>> table[part~="matrix"]', (table) => {
    const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
    const agencies = [...table.querySelectorAll('thead th')].map(
      (head) => head.getAttribute('title') ?? clean(head.querySelector('.vh')?.textContent ?? head.firstElementChild?.textContent),
    );
    return [...table.querySelectorAll('tbody tr')].flatMap((row) => {
      const indicator = clean(row.querySelector('th[scope="row"] b')?.textContent);
      return [...row.querySelectorAll('td')].flatMap((cell, index) => {
        if (clean(cell.textContent) === '') return [];
        const spoken = [...cell.querySelectorAll('[aria-hidden="true"] + .vh')].map((word) => clean(word.textContent)).join(' ');
        const rest = cell.cloneNode(true) as Element;
        for (const part of rest.querySelectorAll('[part~="role-chip"], .vh')) part.remove();
        return [{ indicator, agency: agencies[index + 1] ?? '', roles: spoken.replace(/\.$/, ''), scope: clean(rest.textContent) }];
      });
    });
  });
}

export interface ReadDay {
  readonly date: string;
  readonly text: string;
  readonly hasBand: boolean;
  readonly hasFlag: boolean;
  readonly isToday: boolean;
}

export function readDays(page: Page): Promise<ReadDay[]> {
  return page.$$eval('>>> [part~="day"]', (days) =>
    days.map((day) => {
      const time = day.querySelector('time');
      return {
        date: time?.dateTime ?? '',
        text: day.textContent.replace(/\s+/g, ' ').trim(),
        hasBand: day.querySelector('[part~="band"]') !== null,
        hasFlag: day.querySelector('[part~="deadline"]') !== null,
        isToday: (time?.textContent ?? '').includes('hôm nay'),
      };
    }),
  );
}

export const readAgenda = (page: Page): Promise<string[]> =>
  page.$$eval('>>> [part~="agenda-item"]', (items) => items.map((item) => item.textContent.replace(/\s+/g, ' ').trim()));

/** The page as it was at a moment: the clock of the browser stands there, in its own zone. */
export async function stopClock(page: Page, instant: string): Promise<void> {
  await page.evaluateOnNewDocument((now) => {
    const RealDate = Date;
    class StoppedDate extends RealDate {
      constructor(...parts: [] | [number | string]) {
        super(...((parts.length === 0 ? [now] : parts) as [number]));
      }
      static override now(): number {
        return now;
      }
    }
    // What counts in UTC goes by the methods that a date has of its own; inherited ones it would not find.
    for (const [name, method] of Object.entries(Object.getOwnPropertyDescriptors(RealDate.prototype)))
      if (name !== 'constructor') Object.defineProperty(StoppedDate.prototype, name, method);
    globalThis.Date = StoppedDate as DateConstructor;
  }, Date.parse(instant));
}
