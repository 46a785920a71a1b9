import { plan } from '../../../../test/support/plans/thua-thien-hue.ts';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../elements/action-month-calendar/define.ts';
import '../elements/indicator-grid/define.ts';
import '../elements/plan/define.ts';
import '../elements/task-list/define.ts';
import { takeTable } from './page-table.ts';

const shown = (element: Element): string =>
  (element.shadowRoot?.querySelector('.bdg') as HTMLElement | null)?.innerText.replace(/\s+/g, ' ') ?? '';

async function shows(element: Element, text: string): Promise<void> {
  await waitUntil(() => shown(element).includes(text), `shows «${text}», not «${shown(element)}»`);
}

describe('a table as an editor pastes it', () => {
  it('merged cells are spread, blanks of any kind are one, line breaks stay', async () => {
    const table = await fixture<HTMLTableElement>(html`
      <table data-bdg="indicators" id="Bảng 1">
        <caption>
          Chỉ tiêu&nbsp;2025
        </caption>
        <thead>
          <tr>
            <th rowspan="2">Mã</th>
            <th colspan="2">Chỉ tiêu</th>
          </tr>
          <tr>
            <th>2024</th>
            <th>2025</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td colspan="3">Mục tiêu&nbsp;1</td>
          </tr>
          <tr>
            <td rowspan="2">1.1</td>
            <td>49,1&nbsp;%</td>
            <td>
              <p>ít nhất</p>
              <p>50%</p>
            </td>
          </tr>
          <tr>
            <td>–</td>
            <td>Sở A<br />Sở B</td>
          </tr>
        </tbody>
      </table>
    `);
    expect(takeTable(table)).to.deep.equal({
      kind: 'indicators',
      id: 'bang-1',
      caption: 'Chỉ tiêu 2025',
      head: ['Mã', 'Chỉ tiêu 2024', 'Chỉ tiêu 2025'],
      rows: [
        { cells: ['Mục tiêu 1', 'Mục tiêu 1', 'Mục tiêu 1'], isSection: true },
        { cells: ['1.1', '49,1 %', 'ít nhất\n50%'], isSection: false },
        { cells: ['1.1', '–', 'Sở A\nSở B'], isSection: false },
      ],
    });
  });

  it('a table of plain cells, as from a word processor: its first row is the head', async () => {
    const table = await fixture<HTMLTableElement>(html`
      <table data-bdg="duties">
        <tr>
          <td>Cơ quan</td>
          <td>Nhiệm vụ</td>
        </tr>
        <tr>
          <td>Trường học</td>
          <td>Tuyên truyền</td>
        </tr>
      </table>
    `);
    const { head, rows } = takeTable(table);
    expect([head, rows.map(({ cells }) => cells)]).to.deep.equal([['Cơ quan', 'Nhiệm vụ'], [['Trường học', 'Tuyên truyền']]]);
  });
});

describe('an element that holds a table', () => {
  it('indicators: the printed target and the figure, which is not called official', async () => {
    const grid = await fixture(html`
      <bdg-indicator-grid as-of="2025-02-01">
        <table data-bdg="indicators">
          <caption>
            Chỉ tiêu 2021-2025
          </caption>
          <tr>
            <th>Mã</th>
            <th>Chỉ tiêu</th>
            <th>Đơn vị</th>
            <th>Kết quả 2024</th>
            <th>Chỉ tiêu 2025</th>
          </tr>
          <tr>
            <td>1.1</td>
            <td>Nữ tham gia cấp ủy</td>
            <td>%</td>
            <td>27,5</td>
            <td>ít nhất 30%</td>
          </tr>
        </table>
      </bdg-indicator-grid>
    `);
    await shows(grid, 'ít nhất 30%');
    expect(shown(grid)).to.include('27,5%').and.to.include('Ước tính').and.not.to.include('Chính thức');
  });

  it('duties: the day as it is written', async () => {
    const list = await fixture(html`
      <bdg-task-list as-of="2025-02-01">
        <table data-bdg="duties" data-period="2025">
          <tr>
            <th>Cơ quan</th>
            <th>Nhiệm vụ</th>
            <th>Thời hạn</th>
          </tr>
          <tr>
            <td>Trường học</td>
            <td>Báo cáo kết quả</td>
            <td>Trước ngày 30/11</td>
          </tr>
        </table>
      </bdg-task-list>
    `);
    await shows(list, 'Trường học');
    expect(shown(list)).to.match(/trước ngày 30\/11/i);
  });

  it('a cell that cannot be read is named by row and column, and the table stays in sight', async () => {
    const grid = await fixture(html`
      <bdg-indicator-grid>
        <table data-bdg="indicators">
          <caption>
            Chỉ tiêu 2021-2025
          </caption>
          <tr>
            <th>Mã</th>
            <th>Chỉ tiêu</th>
            <th>Đơn vị</th>
            <th>Chỉ tiêu 2025</th>
          </tr>
          <tr>
            <td>1.1</td>
            <td>Người được tư vấn</td>
            <td>người</td>
            <td>1.900</td>
          </tr>
        </table>
      </bdg-indicator-grid>
    `);
    await shows(grid, 'BDG-133');
    expect(shown(grid)).to.include('“1.900” ở dòng 1, cột “Chỉ tiêu 2025”');
    expect(grid.querySelector('table')?.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it("a page's own table of activities stands in the calendar of the plan around it, whichever comes first", async () => {
    const page = await fixture<HTMLElement>(html`
      <bdg-plan as-of="2024-11-20">
        <bdg-action-month-calendar>
          <table data-bdg="activities">
            <caption>
              Hoạt động năm 2024
            </caption>
            <tr>
              <th>Ngày</th>
              <th>Hoạt động</th>
            </tr>
            <tr>
              <td>16/11/2024</td>
              <td>Lễ phát động ở quảng trường</td>
            </tr>
          </table>
        </bdg-action-month-calendar>
      </bdg-plan>
    `);
    Object.assign(page, { plan });
    const calendar = page.querySelector('bdg-action-month-calendar') as Element;
    await shows(calendar, 'Lễ phát động ở quảng trường');
    expect(shown(calendar)).to.include('30/11').and.not.to.include('Minh họa');
  });
});
