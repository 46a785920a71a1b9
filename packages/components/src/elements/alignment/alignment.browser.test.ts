import { plan as national } from '../../../../../test/support/plans/national.ts';
import { plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import './define.ts';
import type { BdgAlignment } from './alignment.ts';

interface Shown {
  readonly reference?: unknown;
  readonly lang?: string;
  readonly width?: number;
}

async function alignment({ reference, lang = 'vi', width = 1184 }: Shown = {}): Promise<BdgAlignment> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.width = `${String(width)}px`;
  const element = document.createElement('bdg-alignment');
  element.plan = hue;
  if (typeof reference === 'string') element.setAttribute('reference', reference);
  else element.reference = reference;
  box.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('h3'), 'drawn');
  return element;
}

const all = (element: BdgAlignment, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const tidy = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** A row as it is heard: head, then each cell, what is hidden left out. */
const heard = (row: Element): string =>
  [...row.children]
    .map((cell) => {
      const copy = cell.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('[aria-hidden="true"], .side')) hidden.remove();
      return tidy(copy);
    })
    .join('; ');
const rowOf = (element: BdgAlignment, code: string): HTMLElement => {
  const found = all(element, 'tbody tr').find((row) => tidy(row.querySelector('b')) === code);
  if (!found) throw new Error(`no row ${code}`);
  return found;
};

/** Stands in for the server while a test runs; counts what is asked for. */
function serve(answer: (url: string) => Response | Promise<Response>): { asked: string[]; aborted: () => number; stop: () => void } {
  const original = window.fetch.bind(window);
  const asked: string[] = [];
  let aborted = 0;
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    init?.signal?.addEventListener('abort', () => aborted++);
    return Promise.resolve(answer(url));
  };
  return { asked, aborted: () => aborted, stop: () => (window.fetch = original) };
}
const json = (value: unknown): Response => new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });

describe('bdg-alignment', () => {
  it('is heard row by row: indicator, province, nation, relation, reason', async () => {
    const element = await alignment({ reference: national });
    expect(all(element, 'thead th').map(tidy)).to.deep.equal(['Chỉ tiêu', 'Tỉnh, năm 2025', 'Quốc gia, năm 2025', 'So sánh']);
    expect(heard(rowOf(element, '2.3'))).to.equal(
      '2.3 Nữ giám đốc, chủ doanh nghiệp, hợp tác xã; ít nhất 30%; ít nhất 27%; Cao hơn yêu cầu quốc gia Con số lớn hơn, và ở chỉ tiêu này lớn hơn là chặt hơn.',
    );
    expect(heard(rowOf(element, '4.3'))).to.equal(
      '4.3 Sinh ở tuổi vị thành niên; xuống 18/1.000; 18/1.000 chưa xác nhận; Chưa đối chiếu Chưa xác nhận: con số, mức chặt của con số (trên, ít nhất, khoảng), năm.',
    );
    expect(all(element, 'tbody tr')).to.have.length(23);
  });

  it('and in English, the printed words marked as Vietnamese', async () => {
    const element = await alignment({ reference: national, lang: 'en' });
    await waitUntil(() => all(element, 'thead th').map(tidy).includes('National, 2025'));
    expect(heard(rowOf(element, '3.1'))).to.equal(
      '3.1 Hours of unpaid housework and care: women compared with men; còn 2 lần no more than 2 times; còn 1,7 lần no more than 1.7 times; Weaker than national The number is larger, and here smaller would be stricter.',
    );
    expect(all(element, 'tbody td:nth-child(2) > [lang="vi"]')).to.have.length(23);
  });

  it('puts the counts before the table, and hides the sign boxes', async () => {
    const element = await alignment({ reference: national });
    expect(all(element, '.counts li').map(tidy)).to.deep.equal([
      '5 cao hơn yêu cầu quốc gia',
      '1 thấp hơn yêu cầu quốc gia',
      '11 bằng yêu cầu quốc gia',
      '1 không so sánh được',
      '5 chưa đối chiếu',
    ]);
    expect(all(element, '.box').every((box) => box.getAttribute('aria-hidden') === 'true')).to.equal(true);
    const [counts] = all(element, '.counts');
    const [table] = all(element, 'table');
    expect((counts as HTMLElement).compareDocumentPosition(table as Node) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('colours what is compared, and nothing that is not confirmed', async () => {
    const element = await alignment({ reference: national });
    const colour = (code: string): string => getComputedStyle(rowOf(element, code).querySelector('.sign') as Element).color;
    const grey = colour('4.4');
    for (const code of ['4.3', '5.2', '5.3', '6.2']) expect(colour(code), code).to.equal(grey);
    expect(new Set([colour('2.3'), colour('3.1'), colour('1.1'), grey]).size).to.equal(4);
  });

  it('has no control', async () => {
    const element = await alignment({ reference: national });
    expect(all(element, 'button, input, select, details, [tabindex]')).to.deep.equal([]);
  });

  it('below 560 px stacks each pair under names of the sides', async () => {
    const element = await alignment({ reference: national, width: 328 });
    const [, own, other] = [...rowOf(element, '2.3').children];
    const [left, right] = [own, other].map((cell) => (cell as Element).getBoundingClientRect());
    expect(left?.top).to.equal(right?.top);
    expect(right?.left).to.be.greaterThan(left?.right ?? 0);
    expect([own, other].map((cell) => (cell as HTMLElement).innerText.split('\n')[0])).to.deep.equal([
      'Tỉnh, năm 2025',
      'Quốc gia, năm 2025',
    ]);
    expect(all(element, 'thead').map((head) => getComputedStyle(head).display)).to.deep.equal(['none']);
    expect(all(element, 'table, tr, td').every((part) => part.hasAttribute('role'))).to.equal(true);
  });

  it('says what is missing without a reference', async () => {
    const element = await alignment();
    expect(tidy(all(element, '.message')[0])).to.contain('reference');
    expect(all(element, 'table')).to.deep.equal([]);
  });

  it('leads only to pages of the web', async () => {
    const element = await alignment({ reference: national });
    const links = all(element, 'a') as HTMLAnchorElement[];
    expect(links.length).to.be.greaterThan(5);
    expect(links.every(({ protocol }) => /^https?:$/.test(protocol))).to.equal(true);
  });
});

describe('the reference by its address', () => {
  it('is asked for once, however many elements compare with it', async () => {
    const server = serve(() => json(national));
    try {
      const first = await alignment({ reference: '/above-once.json' });
      const second = await alignment({ reference: '/above-once.json' });
      await waitUntil(() => [first, second].every((element) => all(element, 'tbody tr').length === 23));
      expect(server.asked).to.have.length(1);
    } finally {
      server.stop();
    }
  });

  it('says that it is loading, in words, without an empty table', async () => {
    const server = serve(() => new Promise<Response>(() => undefined));
    try {
      const element = await alignment({ reference: '/above-slow.json' });
      expect(tidy(all(element, '[role=status]')[0])).to.equal('Đang tải số liệu…');
      element.remove();
      await aTimeout(0);
      expect(server.aborted()).to.equal(1);
    } finally {
      server.stop();
    }
  });

  it('tells what went wrong, tells the page, and can be tried again', async () => {
    let works = false;
    const server = serve(() => (works ? json(national) : new Response('', { status: 404 })));
    try {
      const box = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
      const failed = oneEvent(box, 'bdg-error');
      const element = document.createElement('bdg-alignment');
      element.plan = hue;
      element.setAttribute('reference', '/above-gone.json');
      box.append(element);
      const { detail } = (await failed) as CustomEvent<{ problems: readonly { code: string }[] }>;
      expect(detail.problems.map(({ code }) => code)).to.deep.equal(['BDG-202']);
      await waitUntil(() => all(element, '[role=alert]').length === 1);
      expect(tidy(all(element, '[role=alert]')[0])).to.contain('BDG-202');
      works = true;
      all(element, '[role=alert] button')[0]?.click();
      await waitUntil(() => all(element, 'tbody tr').length === 23, 'drawn after another try');
    } finally {
      server.stop();
    }
  });

  it('follows another address, and shows nothing of the first that comes late', async () => {
    const late: ((value: Response) => void)[] = [];
    const server = serve((url) =>
      url.includes('late')
        ? new Promise<Response>((resolve) => late.push(resolve))
        : json({ ...national, document: { ...national.document, title: 'Chiến lược khác' } }),
    );
    try {
      const element = await alignment({ reference: '/above-late.json' });
      element.setAttribute('reference', '/above-other.json');
      await waitUntil(() => tidy(all(element, '.foot')[0]).includes('Chiến lược khác'));
      late.forEach((answer) => answer(json(national)));
      await aTimeout(20);
      expect(tidy(all(element, '.foot')[0])).to.contain('Chiến lược khác');
    } finally {
      server.stop();
    }
  });

  it('of a file that is no plan is an error with its code', async () => {
    const element = await alignment({ reference: { schemaVersion: 1 } });
    await waitUntil(() => all(element, '[role=alert]').length === 1);
    expect(tidy(all(element, '[role=alert] .code')[0])).to.match(/BDG-1\d\d/);
    expect(all(element, '[role=alert] button')).to.deep.equal([]);
  });

  for (const odd of ['', '   ', 5, true, null]) {
    it(`that is ${JSON.stringify(odd)} counts as none`, async () => {
      const element = await alignment({ reference: odd });
      expect(tidy(all(element, '.message')[0])).to.contain('Chưa có văn bản để so sánh.');
    });
  }
});
