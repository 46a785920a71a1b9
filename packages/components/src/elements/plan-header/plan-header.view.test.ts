import { plan as bare, figures as data } from '../../../../../test/support/plans/thua-thien-hue.ts';
import type { CivilDate, LegalBasis, Observation, PlanDocument, PlanWithData } from '@binhdanggioi/domain';
import { describe, expect, it } from 'vitest';
import { sampleCommune } from '../../testing/sample-commune.ts';
import { commonVi } from '../../words/common.words.ts';
import { words as commonEn } from '../../words/common.words.en.ts';
import { citation } from './citation.ts';
import type { Content } from './facts.ts';
import { headerView, type HeaderView } from './plan-header.view.ts';
import { words as en } from './plan-header.words.en.ts';
import { headerWords } from './plan-header.words.ts';

const hue: PlanWithData = { ...bare, data: data };

function view(shown: PlanWithData = hue, asOf: CivilDate = '2024-11-20', locale: 'vi' | 'en' = 'vi'): HeaderView {
  return headerView({ plan: shown, asOf, locale, words: locale === 'vi' ? { ...commonVi, ...headerWords.vi } : { ...commonEn, ...en } });
}

const said = (content: Content = []): string => content.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const facts = ({ facts: list }: HeaderView): string[] => list.map(({ term, value, notes }) => [term, said(value), ...notes.map(said)].join(' | '));
const titles = ({ notices }: HeaderView): string[] => notices.map(({ kind, title }) => `${kind}: ${title}`);
const withDocument = (document: Partial<PlanDocument>): PlanWithData => ({ ...hue, document: { ...hue.document, ...document } });
const withObservations = (...observations: Partial<Observation>[]): PlanWithData => ({
  ...bare,
  data: { plan: bare.id, kind: 'official', source: '', filings: [], events: [], observations: observations.map((one) => ({ measure: '1.1', period: 2023, value: 50, status: 'official', ...one })) },
});

describe('what it is', () => {
  it('names kind, period, title and what the plan carries out', () => {
    const shown = view();
    expect(shown.kind).toBe('Kế hoạch cấp tỉnh, giai đoạn 2021–2025');
    expect(shown.title.text).toBe('Thực hiện Chiến lược quốc gia về bình đẳng giới tỉnh Thừa Thiên Huế');
    expect(shown.bases.map(said)).toEqual(['Thực hiện Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ.']);
    expect(shown.otherBases).toEqual([]);
  });

  it('does not say "Kế hoạch" twice, and gives one year as a year', () => {
    const shown = view(sampleCommune);
    expect(shown.kind).toBe('Kế hoạch cấp xã, năm 2020');
    expect(shown.title.text).toBe('Công tác bình đẳng giới năm 2020 xã Mẫu');
  });

  const bases: readonly [what: string, basis: Partial<LegalBasis>, cited: string][] = [
    ['in full', {}, 'Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ'],
    ['without a number', { number: null }, 'Nghị quyết ngày 03/3/2021 của Chính phủ'],
    ['without a date', { issuedOn: null }, 'Nghị quyết số 28/NQ-CP của Chính phủ'],
    ['by its kind alone', { number: null, issuedOn: null, issuer: null }, 'Nghị quyết'],
  ];
  it.each(bases)('cites a document %s', (_what, basis, cited) => {
    expect(citation({ ...(bare.document.legalBases[0] as LegalBasis), ...basis })).toBe(cited);
  });

  const addresses: readonly [url: string, shown: string | undefined][] = [
    ['https://example.gov.vn/ke-hoach.pdf', 'https://example.gov.vn/ke-hoach.pdf'],
    ['javascript:alert(1)', undefined],
  ];
  it.each(addresses)('leads to the document only by the web: %s', (url, expected) => {
    expect(view(withDocument({ url })).url).toBe(expected);
  });
});

describe('its facts', () => {
  it('count the plan and give its identity', () => {
    expect(facts(view())).toEqual([
      'Mục tiêu | 6',
      'Chỉ tiêu | 20 | 3 chỉ tiêu có hai phần',
      'Giải pháp | 26 | 5 chung, 21 cụ thể',
      'Đầu mối thực hiện | 14 | 8 đầu mối gắn với chỉ tiêu',
      'Cơ quan ban hành | UBND tỉnh Thừa Thiên Huế',
      'Số, ngày ban hành | Chưa có trong bản số hóa | Chưa rõ đây là văn bản đã ban hành hay dự thảo.',
      'Giai đoạn | 2021–2025',
      'Số liệu đến ngày | 15/11/2024 | xét tại ngày 20/11/2024',
    ]);
  });

  it('tell of duties and days where a plan has no indicator', () => {
    expect(facts(view(sampleCommune, '2020-03-01'))).toEqual([
      'Nội dung, hoạt động | 2',
      'Đầu mối thực hiện | 2',
      'Nhiệm vụ được giao | 3 | trong đó 1 đề nghị',
      'Việc có ngày trong văn bản | 2 | 1 việc văn bản không ghi ngày',
      'Cơ quan ban hành | UBND xã Mẫu',
      'Số, ngày ban hành | Văn bản để trống | Ngày ban hành: Văn bản chỉ ghi một phần | “năm 2020”',
      'Giai đoạn | 2020',
      'Chỉ tiêu | Kế hoạch không đặt chỉ tiêu',
    ]);
  });

  const numbers: readonly [what: string, document: Partial<PlanDocument>, fact: string][] = [
    ['both printed', { number: '12/KH-UBND', issuedOn: '2021-06-01', status: 'issued' }, '12/KH-UBND | 01/6/2021'],
    ['the number only', { number: '12/KH-UBND', status: 'issued', gaps: [{ field: 'issuedOn', state: 'blank' }] }, '12/KH-UBND | Ngày ban hành: Văn bản để trống'],
    ['the date only', { issuedOn: '2021-06-01', status: 'issued', gaps: [{ field: 'number', state: 'cut' }] }, 'Bản số hóa bị cắt mất | 01/6/2021'],
    ['both left blank', { status: 'issued', gaps: [{ field: 'number', state: 'blank' }, { field: 'issuedOn', state: 'blank' }] }, 'Văn bản để trống'],
  ];
  it.each(numbers)('number and date: %s', (_what, document, fact) => {
    expect(facts(view(withDocument(document)))[5]).toBe(`Số, ngày ban hành | ${fact}`);
  });

  const days: readonly [what: string, shown: PlanWithData, asOf: CivilDate, day: string][] = [
    ['the newest figure known by then', hue, '2024-11-14', '15/02/2024'],
    ['the newest figure of all', hue, '2027-01-05', '13/02/2026'],
    ['no figure known yet', hue, '2021-01-01', 'Chưa có số liệu'],
    ['no data at all', bare, '2024-11-20', 'Chưa có số liệu'],
    ['figures without a day', withObservations({}), '2024-11-20', 'Nguồn số liệu không ghi ngày'],
  ];
  it.each(days)('data as of: %s, on %s', (_what, shown, asOf, day) => {
    expect(facts(view(shown, asOf))[7]).toContain(`Số liệu đến ngày | ${day} |`);
  });
});

describe('what has to be known first', () => {
  const rows: readonly [what: string, shown: PlanWithData, asOf: CivilDate, notices: readonly string[]][] = [
    ['every figure invented', hue, '2024-11-20', ['illustrative: Số liệu thực hiện trên trang này là Minh họa.']],
    ['some figures invented', withObservations({ status: 'illustrative' }, { recordedOn: '2024-02-01' }), '2024-11-20', ['illustrative: Một phần số liệu thực hiện trên trang này là Minh họa.']],
    ['an estimate', withObservations({ status: 'estimate' }), '2024-11-20', ['estimate: Một phần số liệu thực hiện trên trang này là Ước tính.']],
    ['official before its year was over', withObservations({ recordedOn: '2023-12-31' }), '2024-11-20', ['estimate: Một phần số liệu thực hiện trên trang này là Ước tính.']],
    ['official after its year', withObservations({ recordedOn: '2024-01-01' }), '2024-11-20', []],
    ['no data', bare, '2024-11-20', []],
    ['the last day of the plan', bare, '2025-12-31', []],
    ['the day after it', bare, '2026-01-01', ['plain: Kế hoạch đã kết thúc ngày 31/12/2025.']],
    ['the day before it begins', bare, '2020-12-31', ['plain: Kế hoạch bắt đầu từ năm 2021.']],
    ['a draft', sampleCommune, '2020-03-01', ['plain: Đây là dự thảo, chưa được ban hành.']],
  ];
  it.each(rows)('%s', (_what, shown, asOf, expected) => {
    expect(titles(view(shown, asOf))).toEqual(expected);
  });
});

describe('what its copy lacks', () => {
  it('lists the 11 slips with their reading and their place', () => {
    const { slips } = view();
    expect(slips).toHaveLength(11);
    expect(slips[0]).toEqual({ printed: { text: 'Phần đầu đạt 60%' }, reading: { text: 'Phấn đấu đạt 60%' }, place: 'Mục I.2.a' });
    expect(slips.map(({ place }) => place)).toContain('Mục IV.12');
  });

  it('lists what is missing, with what stands there instead', () => {
    const gaps = view().gaps.map(({ field, state }) => `${field} | ${said(state)}`);
    expect(gaps.slice(0, 3)).toEqual(['Số văn bản | Chưa có trong bản số hóa', 'Ngày ban hành | Chưa có trong bản số hóa', 'Nơi ban hành | Chưa có trong bản số hóa']);
    expect(gaps).toContain('Mục I.2.đ | Chưa có trong bản số hóa; ở đó ghi “d) Mục tiêu 5”');
    expect(gaps).toContain('Mục IV.14 | Chưa có trong bản số hóa');
  });

  it('keeps recipients and the signing capacity, never a name', () => {
    const shown = view();
    expect(shown.recipients.map(said)).toEqual(['VPCP (để báo cáo)', 'Bộ LĐ-TB&XH (để báo cáo)', 'Chủ tịch, các PCT UBND tỉnh', 'Các đơn vị nêu tại mục IV', 'VP: CVP, PCVP KGVX', 'Lưu: VT, TH, XH']);
    expect(said(shown.signing)).toBe('Thẩm quyền ký: KT. Chủ tịch, Phó Chủ tịch.');
    expect(view(sampleCommune).otherBases.map(({ text }) => text)).toEqual(['Kế hoạch số 01/KH-UBND ngày 15/01/2020 của UBND huyện Mẫu', 'Luật']);
  });
});

describe('in English', () => {
  it('words the same around the Vietnamese names', () => {
    const shown = view(hue, '2027-01-05', 'en');
    expect(shown.kind).toBe('Provincial plan, 2021–2025');
    expect(shown.bases).toEqual([['Implements ', { lang: 'vi', text: 'Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ' }, '.']]);
    expect(facts(shown).slice(0, 5)).toEqual(['Objectives | 6', 'Indicators | 20 | 3 indicators in two parts', 'Solutions | 26 | 5 common, 21 specific', 'Assigned bodies | 14 | 8 of them for indicators', 'Issued by | UBND tỉnh Thừa Thiên Huế']);
    expect(titles(shown)[0]).toBe('plain: The plan ended on 31 December 2025.');
    expect(facts(view(sampleCommune, '2020-03-01', 'en'))[2]).toBe('Tasks assigned | 3 | 1 of them a request');
  });
});
