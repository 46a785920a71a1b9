import { checkPlan } from '../../packages/domain/src/check/check-plan.ts';
import { indicatorsOf } from '../../packages/domain/src/plan/look-up.ts';
import type { Plan } from '../../packages/domain/src/plan/plan.ts';
import { budgetPart } from './budget-part.ts';
import * as words from './golden-words.ts';
import { table } from './markdown.ts';
import { day, isDuty, place, quoted, readMeasure, readRule, readScope, readTarget, sentence, vi } from './readings.ts';

const WHERE = ['Điều khoản', 'Dòng', 'Chữ in'] as const;

/** The page that is read beside the document: what stands where, in which printed words, and how we read it. */
export function goldenPage(plan: Plan): string {
  return withPagesNumbered(
    [
      `# ${plan.document.title}`,
      '',
      'Trang này được sinh từ dữ liệu để đọc bên cạnh văn bản: mỗi dòng ghi điều khoản, dòng trong bản chép, chữ in và cách đọc của chúng tôi. Nếu khác nhau, văn bản đúng. Không sửa trang này bằng tay.',
      '',
      '*Generated from the data, to be read beside the document: clause, line, printed wording, our reading. Where they differ, the document is right.*',
      '',
      ...part('Văn bản', 'The document', identity(plan)),
      ...part('Căn cứ và dẫn chiếu', 'Documents referred to', legalBases(plan)),
      ...part('Nơi nhận', 'Recipients', recipients(plan)),
      ...part('Chỗ thiếu trong văn bản', 'Gaps', gaps(plan)),
      ...part('Chỗ in sai hoặc quét sai', 'Slips', slips(plan)),
      ...part('Mục tiêu, chỉ tiêu, số đo', 'Objectives, indicators, measures', objectives(plan)),
      ...part('Hoạt động', 'Activities', activities(plan)),
      ...part('Cơ quan được nêu tên', 'Agencies', agencies(plan)),
      ...part('Phân công', 'Assignments', assignments(plan)),
      ...part('Lịch', 'Schedule', schedule(plan)),
      ...part('Kinh phí', 'Funding', funding(plan)),
      ...(plan.budget ? part('Bảng kinh phí', 'Budget table', budgetPart(plan.budget)) : []),
      ...part('Điều bộ kiểm tra thấy', 'What the checks find', findings(plan)),
    ].join('\n'),
  );
}

/** Addresses are long and come back often: each is named once, at the foot. */
function withPagesNumbered(text: string): string {
  const pages: string[] = [];
  const body = text.replace(/https?:\/\/[^\s;|]+/g, (url) => {
    if (!pages.includes(url)) pages.push(url);
    return `trang ${String(pages.indexOf(url) + 1)}`;
  });
  const foot =
    pages.length === 0
      ? []
      : part(
          'Trang đã dẫn',
          'Pages quoted',
          pages.map((url, at) => `${String(at + 1)}. <${url}>`),
        );
  return `${[body.trimEnd(), ...(foot.length === 0 ? [] : ['', ...foot])].join('\n').trimEnd()}\n`;
}

function part(heading: string, english: string, lines: readonly string[]): string[] {
  return [`## ${heading} · ${english}`, '', ...lines];
}

function identity({ id, document, period, territory }: Plan): string[] {
  const { issuer, signing, transcript, checkedOn } = document;
  const rows: [string, string, string, string, string][] = [
    ['Mã kế hoạch', words.dash, words.dash, words.dash, id],
    ['Số, ký hiệu', words.dash, words.dash, words.dash, document.number ?? words.dash],
    ['Ngày ban hành', words.dash, words.dash, words.dash, day(document.issuedOn)],
    ['Tình trạng', words.dash, words.dash, words.dash, words.statuses[document.status]],
    ['Địa danh', words.dash, words.dash, words.dash, document.place ?? words.dash],
    ['Cơ quan ban hành', ...place(issuer.source), quoted(issuer.wording), `${issuer.name}, ${words.levels[issuer.level]}`],
    ['Thẩm quyền ký', ...place(signing?.source), quoted(signing?.wording), signing?.capacity ?? words.dash],
    ['Kỳ', words.dash, words.dash, words.dash, periodWords(period)],
    ['Địa bàn', words.dash, words.dash, words.dash, territoryWords(territory)],
    [
      'Bản chép',
      words.dash,
      words.dash,
      words.dash,
      transcript
        ? `${transcript.name}, SHA-256 ${transcript.sha256}`
        : `không có; các điều ghi ở đây lấy từ trang đã dẫn${checkedOn === undefined ? '' : `, kiểm tra ngày ${day(checkedOn)}`}`,
    ],
  ];
  return table(['Điều', ...WHERE, 'Cách đọc'], rows, words.dash);
}

function periodWords({ from, to, vision }: Plan['period']): string {
  const years = from === to ? `năm ${String(from)}` : `từ năm ${String(from)} đến hết năm ${String(to)}`;
  return vision === undefined ? years : `${years}, tầm nhìn ${String(vision)}`;
}

function territoryWords({ name, level, parent }: Plan['territory']): string {
  const own = name ?? 'không rõ tên';
  return [own, ...(parent === undefined ? [] : [parent]), words.levels[level]].join(', ');
}

function legalBases({ document }: Plan): string[] {
  const rows = document.legalBases.map(({ source, wording, kind, number, issuedOn, issuer, title, role }) => [
    ...place(source),
    quoted(wording),
    sentence([
      `${kind} ${number ?? '(không in số)'}, ${issuedOn === null ? 'không in ngày' : `ngày ${day(issuedOn)}`}, ${issuer ?? 'không in cơ quan'}`,
      ...(title === undefined ? [] : [title]),
      words.basisRoles[role],
    ]),
  ]);
  return table([...WHERE, 'Cách đọc'], rows, 'Không có.');
}

function recipients({ document }: Plan): string[] {
  const rows = document.recipients.map(({ source, wording, name, purpose }) => [
    ...place(source),
    quoted(wording),
    purpose === undefined ? name : `${name} (để báo cáo)`,
  ]);
  return table([...WHERE, 'Cách đọc'], rows, words.notInData);
}

function gaps({ document }: Plan): string[] {
  const rows = document.gaps.map(({ field, state, raw, source }) => [
    ...place(source),
    quoted(raw),
    `${words.fields[field] ?? `Mục ${field}`}: ${words.gapStates[state]}`,
  ]);
  return table([...WHERE, 'Cách đọc'], rows, 'Không có.');
}

function slips({ document }: Plan): string[] {
  const rows = (document.slips ?? []).map(({ source, printed, reading }) => [...place(source), quoted(printed), reading]);
  return table([...WHERE, 'Cách đọc'], rows, 'Không có.');
}

function objectives(plan: Plan): string[] {
  if (indicatorsOf(plan).length === 0 && plan.objectives.length === 0)
    return ['Kế hoạch này chỉ có nhiệm vụ, không đặt chỉ tiêu. Đó không phải là lỗi.', ''];
  const rows = plan.objectives.flatMap((objective) => [
    [`Mục tiêu ${objective.id}`, ...place(objective.source), quoted(objective.wording), vi(objective.label)],
    ...objective.indicators.flatMap((indicator) => [
      [`Chỉ tiêu ${indicator.id}`, ...place(indicator.source), quoted(indicator.wording), vi(indicator.label)],
      ...indicator.measures.flatMap((measure) => [
        [`Số đo ${measure.id}`, ...place(measure.source), quoted(measure.wording), readMeasure(measure)],
        ...measure.targets.map((target) => [
          `Đích của ${measure.id}`,
          ...place(target.source),
          quoted(target.wording),
          readTarget(target, measure),
        ]),
      ]),
    ]),
  ]);
  return table(['Mã', ...WHERE, 'Cách đọc'], rows, words.dash);
}

function activities(plan: Plan): string[] {
  const rows = plan.activities.map(({ id, source, wording, kind, label, objective, printedNumber, parts = {} }) => [
    id,
    ...place(source),
    quoted(wording),
    sentence([
      `${words.activityKinds[kind]}: ${vi(label)}`,
      ...(printedNumber === undefined || printedNumber === id ? [] : [`số in “${printedNumber}”`]),
      ...(objective === undefined ? [] : [`cho mục tiêu ${objective}`]),
      ...(parts.content === undefined ? [] : [`nội dung: ${vi(parts.content)}`]),
      ...(parts.audience === undefined ? [] : [`đối tượng: ${vi(parts.audience)}`]),
      ...(parts.form === undefined ? [] : [`hình thức: ${vi(parts.form)}`]),
    ]),
  ]);
  return table(['Mã', ...WHERE, 'Cách đọc'], rows, words.notInData);
}

function agencies(plan: Plan): string[] {
  const rows = plan.agencies.map(({ source, name, kind, level, printedNumber, aliases = [] }) => [
    ...place(source),
    name,
    sentence([
      `${words.agencyKinds[kind]}, ${words.levels[level]}`,
      ...(printedNumber === undefined ? [] : [`số in “${printedNumber}”`]),
      ...(aliases.length === 0 ? [] : [`cũng gọi là ${aliases.map((alias) => `“${alias}”`).join(', ')}`]),
    ]),
  ]);
  return table(['Điều khoản', 'Dòng', 'Tên', 'Cách đọc'], rows, words.notInData);
}

const nameOf = (plan: Plan, id: string): string => plan.agencies.find((agency) => agency.id === id)?.name ?? id;

function assignments(plan: Plan): string[] {
  const rows = plan.assignments.map((assignment) => [
    ...place(assignment.source),
    quoted(assignment.wording),
    nameOf(plan, assignment.agency),
    assignment.roles.length === 0 ? 'không vai trò nào theo động từ in' : assignment.roles.map((role) => words.roles[role]).join(', '),
    sentence([
      vi(assignment.label),
      readScope(assignment.scope),
      ...(assignment.binding ? [] : ['lời đề nghị, không bắt buộc']),
      ...(assignment.with === undefined ? [] : [`cùng ${assignment.with.map((id) => nameOf(plan, id)).join(', ')}`]),
      ...(assignment.schedule === undefined ? [] : [`đến hạn theo lịch: ${assignment.schedule.join(', ')}`]),
    ]),
  ]);
  return table([...WHERE, 'Cơ quan', 'Vai trò', 'Cách đọc'], rows, words.notInData);
}

function schedule(plan: Plan): string[] {
  const rows = plan.schedule.map((entry) => [
    entry.id,
    ...place(entry.source),
    quoted(entry.wording),
    sentence([
      `${words.scheduleKinds[entry.kind]}: ${vi(entry.title)}`,
      ...(entry.from === undefined ? (isDuty(entry) ? ['chỗ này không nêu ai phải làm'] : []) : [`từ ${nameOf(plan, entry.from)}`]),
      ...(entry.through === undefined ? [] : [`qua ${nameOf(plan, entry.through)}`]),
      ...(entry.to === undefined ? [] : [`gửi ${nameOf(plan, entry.to)}`]),
      ...(entry.after === undefined ? [] : [`sau ${entry.after}`]),
    ]),
    readRule(entry, plan.period),
  ]);
  return table(['Mã', ...WHERE, 'Cách đọc', 'Ngày'], rows, words.notInData);
}

function funding(plan: Plan): string[] {
  const rows = plan.funding.map(({ source, wording, label }) => [...place(source), quoted(wording), vi(label)]);
  return table([...WHERE, 'Cách đọc'], rows, words.notInData);
}

function findings(plan: Plan): string[] {
  const rows = checkPlan(plan).map(({ code, severity, pointer, message }) => [code, words.severities[severity], pointer, message.vi]);
  return table(['Mã', 'Loại', 'Chỗ trong dữ liệu', 'Điều thấy'], rows, 'Không thấy điều gì.');
}
