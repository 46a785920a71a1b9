/** The plan as ordinary tables, for readers without scripts: what the document says, no figure of a result. */
import {
  findIndicator,
  formatDate,
  indicatorsOf,
  labelIn,
  responsibilityMatrix,
  type Gap,
  type Level,
  type Measure,
  type Plan,
} from '../../packages/domain/src/index.ts';
import { alignmentTable } from './alignment-table.ts';
import { budgetChartText, budgetTable } from './budget-table.ts';
import { fallback, heading, paragraph, table, type TableRow } from './html.ts';
import { reportingTable } from './reporting-table.ts';
import { dutyTable, indexList } from './task-tables.ts';
import { agencyName, clauseOf, rolesInWords, ruleInWords } from './words.ts';

const label = (text: Parameters<typeof labelIn>[0]): string => labelIn(text, 'vi');

const levelWord: Readonly<Record<Level, string>> = {
  central: 'trung ương',
  province: 'tỉnh',
  district: 'huyện',
  commune: 'xã',
  hamlet: 'ấp, khu phố',
};

const periodText = ({ period }: Plan): string =>
  period.from === period.to ? `năm ${String(period.from)}` : `giai đoạn ${String(period.from)}–${String(period.to)}`;

/** What kind of document, its title and what it carries out. */
function titleText(plan: Plan): string {
  const bases = plan.document.legalBases
    .filter(({ role }) => role === 'implements')
    .map(
      ({ kind, number, issuedOn, issuer }) =>
        `${kind} số ${number ?? '…'}${issuedOn === null ? '' : ` ngày ${formatDate(issuedOn, 'vi')}`}${issuer === null ? '' : ` của ${issuer}`}`,
    );
  return fallback(
    paragraph(`Kế hoạch cấp ${levelWord[plan.document.issuer.level]}, ${periodText(plan)}`),
    heading(1, plan.document.title),
    ...bases.map((basis) => paragraph(`Thực hiện ${basis}.`)),
  );
}

function factsText(plan: Plan): string {
  const { number, issuedOn, issuer } = plan.document;
  const count = (head: string, value: number): TableRow[] => (value > 0 ? [{ head, cells: [String(value)] }] : []);
  return fallback(
    table(
      'Văn bản',
      ['Mục', 'Nội dung'],
      [
        {
          rows: [
            { head: 'Cơ quan ban hành', cells: [issuer.name] },
            { head: 'Số văn bản', cells: [number ?? missing(plan, 'number')] },
            { head: 'Ngày ban hành', cells: [issuedOn === null ? missing(plan, 'issuedOn') : formatDate(issuedOn, 'vi')] },
            ...count('Mục tiêu', plan.objectives.length),
            ...count('Chỉ tiêu', indicatorsOf(plan).length),
            ...count('Giải pháp', plan.activities.filter(({ kind }) => kind === 'solution').length),
            ...plan.document.gaps
              .filter(({ field }) => field !== 'number' && field !== 'issuedOn')
              .map(({ field, state, raw }) => ({
                head: gapFields[field] ?? `Mục ${field}`,
                cells: [raw === undefined ? gapWords[state] : `${gapWords[state]}; ở đó ghi “${raw}”`],
              })),
          ],
        },
      ],
    ),
  );
}

const gapWords: Readonly<Record<Gap['state'], string>> = {
  absent: 'Chưa có trong bản số hóa',
  blank: 'Văn bản để trống',
  cut: 'Bản số hóa bị cắt mất',
  partial: 'Văn bản chỉ ghi một phần',
};
const gapFields: Readonly<Record<string, string>> = {
  place: 'Nơi ban hành',
  'issuer.name': 'Cơ quan ban hành',
  'territory.name': 'Tên địa phương',
  signing: 'Phần ký',
  annex: 'Phụ lục',
};

/** Why a number or date is not there: absent from the copy, or left blank in the document itself. */
function missing({ document }: Plan, field: string): string {
  return gapWords[document.gaps.find((gap) => gap.field === field)?.state ?? 'absent'];
}

/** What must be reached, as printed. */
function targetText({ targets }: Measure): string {
  return targets
    .map(({ wording, onsetWording }) =>
      onsetWording === undefined || wording.includes(onsetWording) ? wording : `${wording}, ${onsetWording}`,
    )
    .join('; ');
}

/** The few baselines that the document prints; a year is never assumed. */
function baselineText({ baseline }: Measure): string {
  if (!baseline) return '';
  const wording = baseline.wording ?? String(baseline.value);
  return baseline.year === undefined ? ` (mốc: ${wording}, văn bản không ghi năm)` : ` (mốc: ${wording}, năm ${String(baseline.year)})`;
}

/** The end of the period is named only where the document prints it with a target. */
function targetHead(plan: Plan): string {
  const targets = indicatorsOf(plan).flatMap(({ measures }) => measures.flatMap((measure) => measure.targets));
  return targets.some(({ byInferred }) => byInferred === true)
    ? 'Phải đạt (văn bản không ghi năm)'
    : `Phải đạt, năm ${String(plan.period.to)}`;
}

function indicatorTable(plan: Plan): string {
  return fallback(
    heading(2, 'Mục tiêu và chỉ tiêu'),
    table(
      'Chỉ tiêu của Kế hoạch, ghi đúng lời văn bản',
      ['Mã', 'Chỉ tiêu', targetHead(plan), 'Trong văn bản'],
      plan.objectives.map((objective) => ({
        title: `Mục tiêu ${objective.id}. ${label(objective.label)}`,
        rows: objective.indicators.flatMap((indicator) =>
          indicator.measures.map((measure) => ({
            head: measure.id,
            cells: [
              indicator.measures.length > 1 ? `${label(indicator.label)}: ${label(measure.label)}` : label(measure.label),
              targetText(measure) + baselineText(measure),
              clauseOf(measure),
            ],
          })),
        ),
      })),
    ),
  );
}

function responsibilityTable(plan: Plan): string {
  const matrix = responsibilityMatrix(plan);
  const nameOf = (id: string): string => label(findIndicator(plan, id)?.label ?? id);
  return fallback(
    heading(2, 'Phân công trách nhiệm'),
    table(
      'Cơ quan và vai trò theo từng chỉ tiêu',
      ['Mã', 'Chỉ tiêu', 'Cơ quan', 'Vai trò', 'Phạm vi'],
      [
        {
          rows: matrix.cells.map(({ indicator, agency, roles, aspect }) => ({
            head: indicator,
            cells: [nameOf(indicator), agencyName(plan, agency), rolesInWords(roles), aspect ?? ''],
          })),
        },
      ],
    ),
    ...(matrix.holes.length > 0 ? [paragraph(`Chưa giao cơ quan thực hiện: ${matrix.holes.join(', ')}.`)] : []),
  );
}

function scheduleTable(plan: Plan): string {
  return fallback(
    heading(2, 'Thời hạn và Tháng hành động'),
    table(
      'Lịch của Kế hoạch',
      ['Khi nào', 'Việc', 'Ai', 'Gửi ai', 'Lời văn bản'],
      [
        {
          rows: plan.schedule.map((entry) => ({
            head: ruleInWords(entry.rule, plan.period),
            cells: [
              label(entry.title),
              agencyName(plan, entry.from),
              [agencyName(plan, entry.to), entry.through === undefined ? '' : `qua ${agencyName(plan, entry.through)}`]
                .filter((text) => text !== '')
                .join(', '),
              `${entry.wording} (${clauseOf(entry)})`,
            ],
          })),
        },
      ],
    ),
  );
}

/** What stands in the elements of a page until they have drawn, by the name that the page's source uses. */
export const planTables: Readonly<Record<string, (plan: Plan) => string>> = {
  header: (plan) => titleText(plan) + factsText(plan),
  title: titleText,
  facts: factsText,
  index: indexList,
  indicators: indicatorTable,
  responsibilities: responsibilityTable,
  budget: budgetTable,
  'budget-chart': budgetChartText,
  tasks: dutyTable,
  schedule: scheduleTable,
  reporting: reportingTable,
  alignment: alignmentTable,
  status: (plan) =>
    fallback(
      heading(2, `Tình hình ${String(indicatorsOf(plan).length)} chỉ tiêu`),
      paragraph(
        'Kế hoạch không kèm số liệu thực hiện. Tình hình trên trang này tính từ số liệu minh họa và cần JavaScript; chỉ tiêu phải đạt có trong bảng ở phần Chỉ tiêu.',
      ),
    ),
  gap: () =>
    fallback(
      heading(2, 'Khoảng cách nữ và nam'),
      paragraph(
        'Kế hoạch không kèm số liệu của nữ và nam. Biểu đồ trên trang này vẽ số liệu minh họa và cần JavaScript; chỉ tiêu phải đạt có trong bảng ở phần Chỉ tiêu.',
      ),
    ),
  trend: () =>
    fallback(
      heading(2, 'Diễn biến theo năm'),
      paragraph(
        'Kế hoạch không kèm số liệu thực hiện theo năm. Biểu đồ trên trang này vẽ số liệu minh họa và cần JavaScript; chỉ tiêu phải đạt có trong bảng ở phần Chỉ tiêu.',
      ),
    ),
};
