import type { Agency, AgencyId, Cadence, Fact, Period, Plan, Role, Rule } from '../../packages/domain/src/index.ts';
import { agencyById, formatDate, formatDayMonth } from '../../packages/domain/src/index.ts';

const roleWords: Readonly<Record<Role, string>> = {
  lead: 'Chủ trì',
  coordinate: 'Phối hợp',
  implement: 'Chịu trách nhiệm thực hiện',
  report: 'Báo cáo',
  data: 'Số liệu',
  fund: 'Kinh phí',
  supervise: 'Giám sát',
  advise: 'Tham mưu',
  guide: 'Hướng dẫn',
};

const cadenceWords: Readonly<Record<Cadence, string | undefined>> = {
  yearly: 'Hằng năm',
  'half-yearly': 'Sáu tháng một lần',
  quarterly: 'Hằng quý',
  monthly: 'Hằng tháng',
  'on-demand': undefined,
  unspecified: undefined,
};

/** Roles in words; the document's verb may give none, then it is a task. */
export function rolesInWords(roles: readonly Role[], binding = true): string {
  const words = roles.length > 0 ? roles.map((role) => roleWords[role]) : ['Nhiệm vụ'];
  return (binding ? words : ['Đề nghị', ...words]).join('. ');
}

/** When a rule falls, never surer than the document; in a plan of one year nothing is "hằng năm". */
export function ruleInWords(rule: Rule, period?: Pick<Period, 'from' | 'to'>): string {
  switch (rule.type) {
    case 'once':
      return rule.exclusive === true ? `Trước ngày ${formatDate(rule.date, 'vi')}` : `Ngày ${formatDate(rule.date, 'vi')}`;
    case 'yearly':
      return `${rule.exclusive === true ? 'Trước ngày' : 'Ngày'} ${formatDayMonth(rule, 'vi')}${yearsInWords(rule.years, period)}`;
    case 'span':
      return `Từ ngày ${formatDayMonth(rule.start, 'vi')} đến ngày ${formatDayMonth(rule.end, 'vi')}${yearsInWords(rule.years, period)}`;
    case 'year':
      return `Năm ${String(rule.year)}`;
    case 'undated': {
      const condition = typeof rule.condition === 'string' ? rule.condition : rule.condition?.vi;
      const when = condition ?? cadenceWords[rule.cadence];
      return when === undefined ? 'Văn bản không ghi ngày' : `${when}; văn bản không ghi ngày`;
    }
  }
}

function yearsInWords(years: readonly number[] | undefined, period?: Pick<Period, 'from' | 'to'>): string {
  const [first, last] = [years?.[0], years?.at(-1)];
  if (first === undefined || last === undefined) return period && period.from === period.to ? `/${String(period.from)}` : ' hằng năm';
  return first === last ? `/${String(first)}` : ` hằng năm, ${String(first)}–${String(last)}`;
}

export const agencyName = (plan: Plan, id: AgencyId | undefined): string =>
  id === undefined ? '' : ((agencyById(plan, id) satisfies Agency | undefined)?.name ?? id);

/** The clause where a fact stands, `Mục IV.1.b`. */
export function clauseOf({ source }: Fact): string {
  const first = Array.isArray(source) ? (source as readonly { clause: string }[])[0] : (source as { clause: string });
  return first === undefined ? '' : `Mục ${first.clause}`;
}
