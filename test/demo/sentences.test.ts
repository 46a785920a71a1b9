/**
 * What a reader who hears the page is told, sentence by sentence: written by hand from the plan and the glossary, then looked for in the
 * browser's own tree. A sentence here has the order of what is heard; its pauses are not compared.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../support/site.ts';
import { all, one, rowsOf, spoken, text, tree, type Heard } from './hearing.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** The trees of a page that nobody acts on: each is asked for once. */
const asked = new WeakMap<Page, Map<string, Promise<Heard>>>();
function heard(page: Page, tag: string): Promise<Heard> {
  const trees = asked.get(page) ?? new Map<string, Promise<Heard>>();
  asked.set(page, trees);
  const found = trees.get(tag) ?? tree(page, tag);
  trees.set(tag, found);
  return found;
}

/** What is heard of a card up to what it only says on request. */
function card(grid: Heard, name: string): string {
  const article = one(grid, 'article', name);
  return spoken(
    (article.children ?? [])
      .filter(({ role }) => role !== 'group')
      .map(text)
      .join(' '),
  );
}

/** A row of a table by the name of its head, as a list of what its cells say. */
function row(table: Heard, name: string): string[] {
  const found = all(table, 'row').find((each) => all(each, 'rowheader').some((head) => spoken(head.name ?? '').startsWith(spoken(name))));
  if (!found) throw new Error(`no row "${name}"`);
  return all(found, 'cell').map((cell) => spoken(cell.name ?? ''));
}

const heads = (table: Heard): string[] => all(table, 'columnheader').map(({ name }) => spoken(name ?? ''));

/** What a reader in a cell hears: the head of its row, that of its column, the cell. */
function cellOf(table: Heard, name: string, column: string): string {
  const at = heads(table).findIndex((head) => head.startsWith(spoken(column)));
  expect(at, column).toBeGreaterThan(0);
  const [head] = all(table, 'rowheader').filter((each) => spoken(each.name ?? '').startsWith(spoken(name)));
  return `${spoken(head?.name ?? '')} ${heads(table)[at] ?? ''} ${row(table, name)[at - 1] ?? ''}`;
}

/** Lists below a heading of this name, as texts of their items. */
const items = (node: Heard): string[] => all(node, 'listitem').map((item) => spoken(text(item)));

/** Level and name of every heading of the page, in its order. */
const outline = (isNarrow: boolean): string[] =>
  `
1 Thực hiện Chiến lược quốc gia về bình đẳng giới tỉnh Thừa Thiên Huế
2 Tình hình 20 chỉ tiêu
2 Mục tiêu và chỉ tiêu
3 Mục tiêu 1. Tổ chức cán bộ
4 Chỉ tiêu 1.1 Cơ quan, chính quyền có lãnh đạo chủ chốt là nữ
3 Mục tiêu 2. Kinh tế, lao động
4 Chỉ tiêu 2.1 Lao động nữ làm công hưởng lương
4 Chỉ tiêu 2.2 Lao động nữ trong khu vực nông nghiệp
4 Chỉ tiêu 2.3 Nữ giám đốc, chủ doanh nghiệp, hợp tác xã
3 Mục tiêu 3. Gia đình; phòng ngừa, ứng phó bạo lực trên cơ sở giới
4 Chỉ tiêu 3.1 Giờ làm việc nhà không trả công: nữ so với nam
4 Chỉ tiêu 3.2 Tiếp cận dịch vụ hỗ trợ và tư vấn khi có bạo lực
4 Chỉ tiêu 3.3 Nạn nhân bị mua bán trở về được hỗ trợ tái hòa nhập
4 Chỉ tiêu 3.4 Cơ sở trợ giúp xã hội công lập có hoạt động hỗ trợ
3 Mục tiêu 4. Y tế
4 Chỉ tiêu 4.1 Tỷ số giới tính khi sinh
4 Chỉ tiêu 4.2 Tử vong bà mẹ liên quan thai sản
4 Chỉ tiêu 4.3 Sinh ở tuổi vị thành niên
4 Chỉ tiêu 4.4 Cơ sở y tế thí điểm dịch vụ cho người đồng tính, song tính, chuyển giới
3 Mục tiêu 5. Giáo dục, đào tạo
4 Chỉ tiêu 5.1 Nội dung bình đẳng giới trong chương trình giảng dạy
4 Chỉ tiêu 5.2 Trẻ em dân tộc thiểu số hoàn thành cấp học
4 Chỉ tiêu 5.3 Nữ tuyển mới giáo dục nghề nghiệp
4 Chỉ tiêu 5.4 Nữ trong số người có trình độ sau đại học
3 Mục tiêu 6. Thông tin, truyền thông
4 Chỉ tiêu 6.1 Dân số tiếp cận kiến thức cơ bản về bình đẳng giới
4 Chỉ tiêu 6.2 Tổ chức Đảng, chính quyền, đoàn thể cam kết thực hiện
4 Chỉ tiêu 6.3 Xã, phường có ít nhất 04 tin, bài mỗi quý
4 Chỉ tiêu 6.4 Đài phát thanh, truyền hình có chuyên mục hằng tháng
2 Phân công trách nhiệm
narrow 3 Sở LĐ-TB&XH 8 chỉ tiêu
narrow 3 Sở KH&ĐT 1 chỉ tiêu
narrow 3 Sở Y tế 4 chỉ tiêu
narrow 3 Sở Nội vụ 1 chỉ tiêu
narrow 3 Sở VH&TT 1 chỉ tiêu
narrow 3 Sở TT&TT 2 chỉ tiêu
narrow 3 Sở GD&ĐT 2 chỉ tiêu
narrow 3 Cục Thống kê 2 chỉ tiêu
2 Nhiệm vụ ngoài bảng chỉ tiêu
3 Các sở, ban, ngành, đoàn thể, địa phương 1 việc
3 Các sở, ban, ngành, địa phương 2 việc
3 Sở Lao động - Thương binh và Xã hội 5 việc
3 Sở Kế hoạch và Đầu tư 2 việc
3 Sở Tài chính 1 việc
3 Sở Y tế 1 việc
3 Sở Tư pháp 2 việc
3 Sở Nội vụ 3 việc
3 Sở Văn hóa và Thể thao 3 việc
3 Sở Thông tin và Truyền thông 2 việc
3 Sở Giáo dục và Đào tạo 2 việc
3 Cục Thống kê 1 việc
3 Công an tỉnh 2 việc
3 Báo Thừa Thiên Huế, Đài Phát thanh-Truyền hình tỉnh và các cơ quan thông tin đại chúng khác 1 việc
3 UBND thành phố Huế, các thị xã và các huyện 1 việc
3 Các sở, ban, ngành, đoàn thể 1 việc
3 UBND cấp huyện, UBND cấp xã 1 việc
3 Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Liên hiệp phụ nữ tỉnh và các tổ chức thành viên 1 việc
2 Giải pháp
3 Giải pháp chung
3 Mục tiêu 1. Tổ chức cán bộ
3 Mục tiêu 2. Kinh tế, lao động
3 Mục tiêu 3. Gia đình; phòng ngừa, ứng phó bạo lực trên cơ sở giới
3 Mục tiêu 4. Y tế
3 Mục tiêu 5. Giáo dục, đào tạo
3 Mục tiêu 6. Thông tin, truyền thông
2 Tháng hành động, 15/11–15/12/2024
3 Danh sách theo ngày
3 Văn bản không ghi ngày
2 Lịch báo cáo
narrow 3 Văn bản không ghi ngày, không tính hạn
2 So với chỉ tiêu quốc gia 2025
2 Diễn biến 2020–2025 so với chỉ tiêu
2 Khoảng cách nữ và nam, năm 2024
`
    .trim()
    .split('\n')
    // Where there is no room for a table, its columns and groups are headings over lists.
    .filter((line) => isNarrow || !line.startsWith('narrow'))
    .map((line) => spoken(line.replace('narrow ', '')));

describe.each([1280, 360])('in Vietnamese, at %i px', (width) => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open('/?as-of=2024-11-20', { width });
  });
  afterAll(async () => {
    await page.close();
  });

  test.each([
    [
      'Chỉ tiêu 2.1',
      'Chỉ tiêu 2.1, Lao động nữ làm công hưởng lương. 49,1%, năm 2024, Minh họa. Mốc 2020 44,0%, Minh họa. Chỉ tiêu 2025 đạt 50%. Kết quả Chưa đạt. Tiến độ Đúng tiến độ. Cơ quan Sở LĐ-TB&XH. Báo cáo 2024 Chưa đến hạn.',
    ],
    [
      'Chỉ tiêu 2.2',
      'Chỉ tiêu 2.2, Lao động nữ trong khu vực nông nghiệp. 29,6%, năm 2024, Minh họa. Mốc 2020 35,2%, Minh họa. Chỉ tiêu 2025 dưới 30%. Kết quả Đạt, 2024, Minh họa. Cơ quan Sở LĐ-TB&XH. Báo cáo 2024 Chưa đến hạn.',
    ],
    [
      'Chỉ tiêu 2.3',
      'Chỉ tiêu 2.3, Nữ giám đốc, chủ doanh nghiệp, hợp tác xã. 27,0%, năm 2024, Minh họa. Mốc 2020 24,1%, Minh họa. Chỉ tiêu 2025 ít nhất 30%. Kết quả Chưa đạt. Tiến độ Chậm tiến độ. Cơ quan Chưa giao cơ quan thực hiện. Số liệu: Sở KH&ĐT. Báo cáo 2024 Chưa đến hạn.',
    ],
    [
      'Chỉ tiêu 4.3',
      'Chỉ tiêu 4.3, Sinh ở tuổi vị thành niên. 18,9 /1.000 phụ nữ, năm 2024, Minh họa. Mốc Kế hoạch 23. Chỉ tiêu 2025 xuống 18/1.000. Kết quả Chưa đạt. Tiến độ Chưa đủ số liệu, mốc không ghi năm. Cơ quan Sở Y tế. Báo cáo 2024 Chưa đến hạn.',
    ],
    [
      'Chỉ tiêu 5.1',
      'Chỉ tiêu 5.1, Nội dung bình đẳng giới trong chương trình giảng dạy. Chưa, năm 2024, Minh họa. Trong chương trình của hệ thống giáo dục: có. Dạy chính thức ở trường sư phạm: chưa. Kiểu có hoặc không. Chỉ tiêu từ năm 2025 trở đi. Kết quả Chưa đạt. Tiến độ Chưa đủ số liệu, yêu cầu có hoặc không. Cơ quan Sở GD&ĐT. Báo cáo 2024 Chưa đến hạn.',
    ],
    [
      'Chỉ tiêu 5.2',
      'Chỉ tiêu 5.2, Trẻ em dân tộc thiểu số hoàn thành cấp học. Tiểu học. Trẻ em gái 97,6%. Trẻ em trai 96,6%. năm 2024, Minh họa. Mốc 2020 Trẻ em gái 94,5%; Trẻ em trai 93,7%, Minh họa. Chỉ tiêu 2025 trên 90%. Đạt, 2024, Minh họa. Trung học cơ sở. Trẻ em gái 84,9%. Trẻ em trai 84,1%. năm 2024, Minh họa. Mốc 2020 Trẻ em gái 80,6%; Trẻ em trai 79,6%, Minh họa. Chỉ tiêu 2025 khoảng 85%. Chưa đạt. Đúng tiến độ. Kết quả Chưa đạt. Tiến độ Đúng tiến độ. Cơ quan Sở GD&ĐT. Báo cáo 2024 Chưa đến hạn.',
    ],
    [
      'Chỉ tiêu 6.1',
      'Chỉ tiêu 6.1, Dân số tiếp cận kiến thức cơ bản về bình đẳng giới. Chưa có số liệu. Chưa có kỳ số liệu nào từ năm 2021. Mốc Chưa có số liệu. Chỉ tiêu 2025 đạt 60%. Kết quả Chưa đánh giá được. Tiến độ Không xét tiến độ. Cơ quan Sở LĐ-TB&XH. Báo cáo 2024 Chưa đến hạn.',
    ],
  ])('the card of %s', async (name, sentence) => {
    expect(card(await heard(page, 'bdg-indicator-grid'), name)).toBe(spoken(sentence));
  });

  test('cards say nothing of their own accord, and what only repeats a text as a picture is not heard', async () => {
    const articles = all(await heard(page, 'bdg-indicator-grid'), 'article');
    expect(articles).toHaveLength(20);
    for (const article of articles) {
      expect(
        ['status', 'alert', 'img', 'image', 'graphics-document'].flatMap((role) => all(article, role)),
        article.name ?? '',
      ).toEqual([]);
    }
  });

  test('an objective is a heading that folds, its counts in words beside it', async () => {
    const grid = await heard(page, 'bdg-indicator-grid');
    const names = all(grid, 'heading').filter(({ level }) => level === 3);
    expect(names.map(({ name }) => name)).toEqual([
      'Mục tiêu 1. Tổ chức cán bộ',
      'Mục tiêu 2. Kinh tế, lao động',
      'Mục tiêu 3. Gia đình; phòng ngừa, ứng phó bạo lực trên cơ sở giới',
      'Mục tiêu 4. Y tế',
      'Mục tiêu 5. Giáo dục, đào tạo',
      'Mục tiêu 6. Thông tin, truyền thông',
    ]);
    const second = one(grid, 'DisclosureTriangle', 'Mục tiêu 2');
    expect(all(second, 'heading')).toHaveLength(1);
    expect(spoken(second.name ?? '')).toBe(
      spoken('Mục tiêu 2. Kinh tế, lao động 3 chỉ tiêu: 1 đạt, 2 chưa đạt. Tiến độ: 1 đúng, 1 chậm, 1 không xét Minh họa'),
    );
  });

  test('the header: a heading that names its region, facts as terms and what they are', async () => {
    const header = await heard(page, 'bdg-plan-header');
    const title = 'Thực hiện Chiến lược quốc gia về bình đẳng giới tỉnh Thừa Thiên Huế';
    expect(all(header, 'heading').map(({ name, level }) => [level, name])).toEqual([[1, title]]);
    expect(all(header, 'region').map(({ name }) => name)).toEqual([title]);
    const terms = all(header, 'term').map(text);
    const facts = all(header, 'definition').map((fact) => spoken(text(fact)));
    expect(terms.map((term, at) => spoken(`${term}: ${facts[at] ?? ''}`))).toEqual(
      [
        'Mục tiêu: 6',
        'Chỉ tiêu: 20 3 chỉ tiêu có hai phần',
        'Giải pháp: 26 5 chung, 21 cụ thể',
        'Đầu mối thực hiện: 14 8 đầu mối gắn với chỉ tiêu',
        'Cơ quan ban hành: UBND tỉnh Thừa Thiên Huế',
        'Số, ngày ban hành: Chưa có trong bản số hóa Chưa rõ đây là văn bản đã ban hành hay dự thảo',
        'Giai đoạn: 2021–2025',
        'Số liệu đến ngày: 15/11/2024 xét tại ngày 20/11/2024',
      ].map(spoken),
    );
  });

  test('the agenda: day, weekday, what, and that it is made up; an invented event names nobody', async () => {
    const agenda = items(await heard(page, 'bdg-action-month-calendar'));
    for (const sentence of [
      '15/11, thứ Sáu. Lễ phát động. Sự kiện mẫu. Minh họa.',
      '04/12, thứ Tư. Hội thảo truyền thông cơ sở. Sự kiện mẫu. Minh họa.',
      '13/12, thứ Sáu. Tổng kết Tháng hành động. Sự kiện mẫu. Minh họa.',
    ])
      expect(agenda).toContain(spoken(sentence));
    const deadline = agenda.find((item) => item.startsWith('30/11'));
    expect(deadline).toContain(
      spoken(
        '30/11, thứ Bảy. Trước ngày 30/11: Báo cáo năm gửi UBND tỉnh. Các sở, ban, ngành, địa phương, qua Sở LĐ-TB&XH. Ngày cuối còn hạn: thứ Sáu 29/11/2024. Còn 9 ngày, tính tại ngày 20/11/2024. Chưa đến hạn.',
      ),
    );
  });

  test('the switch of the calendar says which way is chosen', async () => {
    const buttons = all(await heard(page, 'bdg-action-month-calendar'), 'button');
    const pressed = (name: string): unknown => buttons.find((button) => button.name === name)?.pressed;
    expect([pressed('Lịch tháng và danh sách'), pressed('Chỉ danh sách')]).toEqual(width === 1280 ? [true, false] : [false, true]);
  });

  test('a group of tasks: its name as a heading, a real list, the role first', async () => {
    const list = await heard(page, 'bdg-task-list');
    const names = all(list, 'heading').map(({ name, level }) => `${String(level)} ${name ?? ''}`);
    for (const name of ['3 Sở Lao động - Thương binh và Xã hội 5 việc', '3 Công an tỉnh 2 việc', '3 Cục Thống kê 1 việc'])
      expect(names).toContain(name);
    const said = items(list);
    for (const sentence of [
      'Báo cáo. Báo cáo UBND tỉnh. Qua Sở LĐ-TB&XH. Mục V.1',
      'Phối hợp. Phát hiện sớm, xử lý vụ bạo lực trên cơ sở giới. Mục IV.11.b',
      'Số liệu. Công bố số liệu phát triển giới; lập cơ sở dữ liệu. Mục IV.10.a',
    ])
      expect(said).toContain(spoken(sentence));
  });

  test('a chart: heading, sentence, the way to its table, and nothing of its picture', async () => {
    for (const [tag, title, controls] of [
      ['bdg-trend-chart', 'Diễn biến 2020–2025 so với chỉ tiêu', ['CSV diễn biến', 'PNG diễn biến', 'Bảng số liệu diễn biến']],
      ['bdg-gap-chart', 'Khoảng cách nữ và nam, năm 2024', ['CSV khoảng cách', 'PNG khoảng cách', 'Bảng số liệu khoảng cách']],
    ] as const) {
      const chart = await heard(page, tag);
      expect(
        all(chart, 'figure').map(({ name }) => name),
        tag,
      ).toEqual([title]);
      expect(all(chart, 'heading').map(({ name }) => name)).toEqual([title]);
      expect(all(chart, 'button').map(({ name }) => name)).toEqual(controls);
      expect(
        ['img', 'image', 'Canvas', 'graphics-document', 'SvgRoot'].flatMap((role) => all(chart, role)),
        tag,
      ).toEqual([]);
    }
  });

  test('the gap: women first, a computed group says so', async () => {
    const [table] = all(await heard(page, 'bdg-gap-chart'), 'table');
    expect(heads(table as Heard)).toEqual(['Chỉ tiêu', 'Năm', 'Nữ', 'Nam (suy ra: 100% trừ nữ)', 'Chênh lệch'].map(spoken));
    expect(row(table as Heard, '2.3')).toEqual(['2024', '27,0% Minh họa', '73,0% suy ra, Minh họa', '−46,0 điểm % Minh họa'].map(spoken));
  });

  test('the comparison, row by row', async () => {
    const [table] = all(await heard(page, 'bdg-alignment'), 'table');
    const said = rowsOf(table as Heard).map((cells) => spoken(cells.join('; ')));
    // Where a row is a stack, each figure says whose it is; in the table its column does.
    const [ours, national] = width === 1280 ? ['', ''] : ['Tỉnh, năm 2025 ', 'Quốc gia, năm 2025 '];
    for (const sentence of [
      `2.3 Nữ giám đốc, chủ doanh nghiệp, hợp tác xã; ${ours}ít nhất 30%; ${national}ít nhất 27%; Cao hơn yêu cầu quốc gia.`,
      `3.1 Giờ làm việc nhà không trả công: nữ so với nam; ${ours}còn 2 lần; ${national}còn 1,7 lần; Thấp hơn yêu cầu quốc gia.`,
    ])
      expect(
        said.filter((each) => each.startsWith(spoken(sentence))),
        sentence,
      ).toHaveLength(1);
    expect(heads(table as Heard)).toEqual(
      width === 1280 ? ['Chỉ tiêu', 'Tỉnh, năm 2025', 'Quốc gia, năm 2025', 'So sánh'].map(spoken) : [],
    );
  });

  test('the outline of the page', async () => {
    expect(all(await heard(page, 'body'), 'heading').map(({ name, level }) => `${String(level)} ${spoken(name ?? '')}`)).toEqual(
      outline(width === 360),
    );
  });

  test('no name glues two words to each other', async () => {
    const names: string[] = [];
    const collect = (node: Heard): void => {
      if (node.role !== 'StaticText' && node.role !== 'InlineTextBox' && node.name) names.push(node.name);
      node.children?.forEach(collect);
    };
    collect(await heard(page, 'main'));
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((name) => /[\p{Ll}\d][.,;:]?\p{Lu}\p{Ll}/u.test(name))).toEqual([]);
  });
});

describe('in Vietnamese, where there is room for tables', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open('/?as-of=2024-11-20');
  });
  afterAll(async () => {
    await page.close();
  });

  const matrix = async (): Promise<Heard> =>
    one(await heard(page, 'bdg-responsibility-matrix'), 'table', 'Phân công trách nhiệm theo chỉ tiêu và cơ quan');

  test.each([
    [
      '2.1',
      'Sở Lao động - Thương binh và Xã hội',
      '2.1 Lao động nữ làm công hưởng lương Sở Lao động - Thương binh và Xã hội 8 chỉ tiêu Chịu trách nhiệm thực hiện. Báo cáo.',
    ],
    ['4.2', 'Sở Y tế', '4.2 Tử vong bà mẹ liên quan thai sản Sở Y tế 4 chỉ tiêu Chịu trách nhiệm thực hiện. Báo cáo.'],
    [
      '2.3',
      'Sở Kế hoạch và Đầu tư',
      '2.3 Nữ giám đốc, chủ doanh nghiệp, hợp tác xã Chưa giao cơ quan thực hiện Sở Kế hoạch và Đầu tư 1 chỉ tiêu Số liệu. Báo cáo.',
    ],
    [
      '3.2',
      'Sở Văn hóa và Thể thao',
      '3.2 Tiếp cận dịch vụ hỗ trợ và tư vấn khi có bạo lực Sở Văn hóa và Thể thao 1 chỉ tiêu Chịu trách nhiệm thực hiện. Báo cáo. số liệu về bạo lực gia đình',
    ],
  ])('the matrix, %s and %s', async (indicator, agency, sentence) => {
    expect(cellOf(await matrix(), indicator, agency)).toBe(spoken(sentence));
  });

  test('an empty cell of the matrix is empty', async () => {
    expect(row(await matrix(), '2.1')).toEqual(['Chịu trách nhiệm thực hiện Báo cáo', '', '', '', '', '', '', '']);
  });

  test.each([
    ['Báo cáo năm gửi UBND tỉnh', '2022', 'Báo cáo năm gửi UBND tỉnh, Trước ngày 30/11 hằng năm; 2022; Chưa có thông tin.'],
    ['Báo cáo năm gửi UBND tỉnh', '2024', 'Báo cáo năm gửi UBND tỉnh, Trước ngày 30/11 hằng năm; 2024 (năm hiện tại); Chưa đến hạn.'],
    ['Báo cáo năm gửi UBND tỉnh', '2025', 'Báo cáo năm gửi UBND tỉnh, Trước ngày 30/11 hằng năm; 2025; Kỳ sau.'],
    ['Lập kế hoạch triển khai', '2023', 'Lập kế hoạch triển khai, Trước ngày 25/6/2021; 2023; Không yêu cầu.'],
  ])('the schedule, %s in %s', async (duty, year, sentence) => {
    const table = one(await heard(page, 'bdg-reporting-timeline'), 'table', 'Nghĩa vụ báo cáo theo năm');
    expect(cellOf(table, duty, year)).toBe(spoken(sentence));
  });

  test('a duty without a day says so, and how often', async () => {
    const table = one(await heard(page, 'bdg-reporting-timeline'), 'table', 'Nghĩa vụ báo cáo theo năm');
    expect(row(table, 'Dự toán kinh phí').at(-1)).toBe('Văn bản không ghi ngày Hằng năm');
  });

  test('the month: whole names of the weekdays, the band and the deadlines in words', async () => {
    const [month] = all(await heard(page, 'bdg-action-month-calendar'), 'table');
    expect(heads(month as Heard)).toEqual(['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']);
    const days = all(month as Heard, 'cell').map(({ name }) => spoken(name ?? ''));
    for (const sentence of [
      '14',
      '15 Trong Tháng hành động Lễ phát động Minh họa',
      '16 Trong Tháng hành động',
      '29 Trong Tháng hành động Ngày cuối còn hạn',
      '30 Trong Tháng hành động Trước ngày 30/11',
    ])
      expect(days).toContain(sentence);
    expect(days.find((day) => day.startsWith('20 '))).toContain('hôm nay');
  });
});

describe('what is said after the reader’s own act', () => {
  const status = async (page: Page): Promise<string> =>
    all(await tree(page, 'bdg-responsibility-matrix'), 'status')
      .map(text)
      .join(' ');
  const settle = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));

  test('the matrix counts in words, and says what to do where nothing is left', async () => {
    const page = await site.open('/?as-of=2024-11-20');
    const select = await page.$('>>> bdg-responsibility-matrix >>> select');
    await select?.evaluate((one) => {
      const list = one;
      list.value = [...list.options].find(({ text: name }) => name === 'Sở Y tế')?.value ?? '';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle(page);
    expect(await status(page)).toBe('Hiển thị 4/20 chỉ tiêu');
    await (await page.$('>>> bdg-responsibility-matrix >>> input'))?.type('khong co gi nhu the');
    await settle(page);
    expect(await status(page)).toBe('Không có chỉ tiêu nào khớp. Hãy bớt từ khóa hoặc chọn Tất cả cơ quan.');
    await page.close();
  });
});

describe('the budget', () => {
  test('project, year, source and amount; what is not budgeted in words; a project folds', async () => {
    const page = await site.open('/kien-giang/');
    const [table] = all(await tree(page, 'bdg-budget-table'), 'table');
    const named = heads(table as Heard);
    expect(named.slice(0, 6)).toEqual(['2016', '2017', '2018', '2019', '2020', 'Tổng']);
    expect(named.slice(6, 9)).toEqual(['Dự án', 'Trung ương', 'Địa phương']);
    // "Dự án 1, 2016, Trung ương, 180": the first pair of columns is that of 2016.
    expect(row(table as Heard, 'Dự án 1: truyền thông').slice(0, 4)).toEqual(['180', '100', '330', '200']);
    expect(row(table as Heard, 'Hội thi, sân khấu hóa, chiến dịch').slice(0, 4)).toEqual(['không bố trí', 'không bố trí', '150', '100']);
    const spans = await page.$$eval('>>> bdg-budget-table >>> thead th[scope="colgroup"]', (all) =>
      all.map((head) => `${head.textContent.trim()}: ${String(head.colSpan)}`),
    );
    expect(spans.slice(0, 5)).toEqual(['2016: 2', '2017: 2', '2018: 2', '2019: 2', '2020: 2']);
    const folds = all(table as Heard, 'button').map(({ name, expanded }) => `${name ?? ''}: ${String(expanded)}`);
    expect(folds).toContain('Dự án 1: truyền thông: true');
    await page.close();
  });
});

describe('in English', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open('/?as-of=2024-11-20&lang=en');
  });
  afterAll(async () => {
    await page.close();
  });

  test.each([
    [
      'Indicator 2.1',
      'Indicator 2.1, Women in waged employment. 49.1%, in 2024, Illustrative. Baseline 2020 44.0%, Illustrative. Target 2025 đạt 50%, at least 50%. Result Not yet met. Progress On track.',
    ],
  ])('the card of %s', async (name, sentence) => {
    expect(card(await heard(page, 'bdg-indicator-grid'), name)).toContain(spoken(sentence));
  });

  test('matrix, schedule and calendar', async () => {
    const table = all(await heard(page, 'bdg-responsibility-matrix'), 'table')[0] as Heard;
    expect(row(table, '4.2')).toContain('Responsible Reports');
    const schedule = all(await heard(page, 'bdg-reporting-timeline'), 'table')[0] as Heard;
    const years = all(schedule, 'row').flatMap((each) => all(each, 'cell').map(({ name }) => name));
    for (const word of ['No information', 'Not due yet', 'Later period', 'Not required']) expect(years).toContain(word);
    const [month] = all(await heard(page, 'bdg-action-month-calendar'), 'table');
    const days = all(month as Heard, 'cell').map(({ name }) => spoken(name ?? ''));
    expect(days.find((day) => day.startsWith('29'))).toContain('Last day to file');
    expect(days.find((day) => day.startsWith('30'))).toContain('Before 30 November');
  });
});
