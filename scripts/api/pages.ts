import { posix } from 'node:path';
import { apiEntries } from './entries.ts';
import { membersOf, type Field, type Member, type Parameter } from './members.ts';

/** The pages about what the domain exports, by file name: one for each folder of its sources, and the page that leads to them. */
export function apiPages(): ReadonlyMap<string, string> {
  const groups = new Map<string, Member[]>();
  for (const one of membersOf('domain')) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one]);
  const names = [...groups.keys()].sort();
  const link = linker(groups);
  const pages = names.map((group) => [fileOf(group), page(group, groups.get(group) ?? [], link)] as const);
  return new Map([['README.md', overview(names, groups, link)], ...pages]);
}

type Link = (name: string, from: string) => string | undefined;

/** The folder of `packages/domain/src` in which a member stands. */
const groupOf = ({ file }: Member): string => file.split('/')[3] ?? '';
const fileOf = (group: string): string => `${group}.md`;
const titles: Readonly<Record<string, string>> = { icalendar: 'iCalendar', xlsx: 'Excel workbooks' };
const titleOf = (group: string): string => titles[group] ?? group.charAt(0).toUpperCase() + group.slice(1).replaceAll('-', ' ');

/** In the order of a page: what can be called, then everything else; each as its source has it. */
function inOrder(members: readonly Member[]): Member[] {
  return [...members.filter(({ call }) => call), ...members.filter((one) => !one.call && !isOptions(one))];
}

/** A type of options is told where it is taken. */
const isOptions = ({ name }: Member): boolean => name.endsWith('Options');

/** Where each member is told. A heading that stands a second time on its page gets a number, as on GitHub. */
function linker(groups: ReadonlyMap<string, readonly Member[]>): Link {
  const places = new Map<string, string>();
  for (const [group, members] of groups) {
    const taken = new Map<string, number>();
    for (const { name } of inOrder(members)) {
      const anchor = name.toLowerCase();
      const times = taken.get(anchor) ?? 0;
      taken.set(anchor, times + 1);
      places.set(name, `${fileOf(group)}#${anchor}${times === 0 ? '' : `-${String(times)}`}`);
    }
  }
  return (name, from) => {
    const place = places.get(name);
    return place?.startsWith(`${from}#`) ? place.slice(from.length) : place;
  };
}

function overview(names: readonly string[], groups: ReadonlyMap<string, readonly Member[]>, link: Link): string {
  const reports = (['domain', 'components', 'charts'] as const).flatMap((name) => apiEntries(name));
  return joined([
    '# What the packages export',
    'Mọi hàm và kiểu mà `@binhdanggioi/domain` xuất ra, viết từ chú thích trong mã nguồn.',
    '*Every function and type of `@binhdanggioi/domain`, written from the docstrings by `npm run api`; a test runs each example. In them `plan` and `data` are the plan of Thừa Thiên Huế with its illustrative figures, `national` is the national strategy, `kienGiang` the plan of Kiên Giang.*',
    ...names.flatMap((group) => {
      const functions = (groups.get(group) ?? []).filter(({ call }) => call);
      if (functions.length === 0) return [`## [${titleOf(group)}](${fileOf(group)})`, 'Types only.'];
      const rows = functions.map((one) => `| [\`${one.name}\`](${link(one.name, 'README.md') ?? ''}) | ${firstSentence(one)} |`);
      return [`## [${titleOf(group)}](${fileOf(group)})`, ['| function | |', '| --- | --- |', ...rows].join('\n')];
    }),
    '## [Elements](elements.md)',
    'Attributes, properties, events, parts and tokens of every element.',
    '## Reports',
    'What each entry exports, as the compiler sees it. `npm test` fails while a report and the code differ, so that no change of them goes unnoticed:',
    reports.map(({ report, specifier }) => `- [\`${specifier}\`](${report})`).join('\n'),
  ]);
}

/** Without its full stop, which a table needs not. */
function firstSentence({ docs }: Member): string {
  const [paragraph = ''] = plain(docs.text).split(/\n\n|\n- /);
  const text = paragraph.replace(/\s+/g, ' ');
  return (/^.*?(?=(?<!e\.g)[.:]( [^a-z]|$))/.exec(text)?.[0] ?? text).replaceAll('|', '\\|');
}

/** A docstring's links lead to their code. */
const plain = (text: string): string => text.replace(/\{@link (\w+)\}/g, '`$1`');

function page(group: string, members: readonly Member[], link: Link): string {
  const ordered = inOrder(members);
  const types = ordered.filter(({ call }) => !call);
  return joined([
    `# ${titleOf(group)}`,
    '[What the packages export](README.md)',
    ...ordered.filter(({ call }) => call).flatMap((one) => aboutFunction(one, group, link)),
    ...(types.length === 0 ? [] : ['## Types and lists', ...types.flatMap(aboutType)]),
  ]);
}

function aboutFunction(member: Member, group: string, link: Link): string[] {
  const { name, docs, declaration, call, entry, file } = member;
  const typed = (type: string): string => typeText(type, (one) => link(one, fileOf(group)));
  const facts = [
    ...(call?.parameters ?? []).flatMap((one) => aboutParameter(one, typed)),
    `- returns ${typed(call?.returns ?? 'void')}`,
    ...docs.throws.map((text) => `- throws ${plain(text)}`),
    ...docs.rules.map((text) => `- rule: ${plain(text)}`),
    `- import from \`${entry.specifier}\`, written in [${posix.basename(file)}](../../${file})`,
  ];
  return [`## ${name}`, plain(docs.text), code(declaration), facts.join('\n'), ...docs.examples.map(code)];
}

function aboutParameter({ options, ...parameter }: Parameter, typed: (type: string) => string): string[] {
  if (options.length === 0) return [aboutField({ ...parameter, docs: '' }, typed)];
  return [
    `- \`${parameter.name}\`${parameter.optional ? ', may be left out' : ''}:`,
    ...options.map((one) => `  ${aboutField(one, typed)}`),
  ];
}

function aboutField({ name, type, optional, docs }: Field, typed: (type: string) => string): string {
  const said = plain(docs).replace(/\s+/g, ' ');
  return `- \`${name}\`: ${typed(type)}${optional ? ', may be left out' : ''}${said === '' ? '' : `. ${said}`}`;
}

/** A type that is told somewhere leads there; of a composed one each part does. */
function typeText(type: string, link: (name: string) => string | undefined): string {
  const text = type.replace(/\s+/g, ' ');
  const whole = link(text);
  if (whole !== undefined) return `[\`${text}\`](${whole})`;
  const parts = [...new Set(text.match(/\b[A-Z]\w+/g))].flatMap((name) => {
    const place = link(name);
    return place === undefined ? [] : [`[${name}](${place})`];
  });
  return `\`${text}\`${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`;
}

function aboutType({ name, docs, declaration }: Member): string[] {
  return [`### ${name}`, ...(docs.text === '' ? [] : [plain(docs.text)]), code(declaration)];
}

const code = (text: string): string => `\`\`\`ts\n${text}\n\`\`\``;
const joined = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
