import { colourStyles } from '../../packages/components/src/styles/colours.ts';
import { elementFor } from '../../packages/embed/src/views.ts';
import { elements, type ElementDeclaration } from './elements.ts';

/** What every element has, told once. */
const isShared = (one: object): boolean => 'inheritedFrom' in one && (one.inheritedFrom as { name: string }).name === 'BdgElement';
const isOwn = (one: object): boolean => !isShared(one);

/** The names of views that links may ask for, as the contract of the loader has them. */
const views = [
  'header',
  'cards',
  'card',
  'objective',
  'matrix',
  'tasks',
  'calendar',
  'timeline',
  'budget',
  'alignment',
  'status',
  'trend',
  'gap',
  'budget-chart',
];

function viewOf(tag: string): string | undefined {
  return views.find((view) => elementFor({ view, src: '', parameters: {} })?.tag === tag);
}

/** The pages about the elements, by file name: one for each, and one for what all have in common. */
export function elementPages(): ReadonlyMap<string, string> {
  const all = elements().map(({ path, element }) => ({ path, element }));
  return new Map([
    ['elements.md', overview(all.map(({ element }) => element))],
    ...all.map(({ path, element }) => [`${element.tagName}.md`, page(path, element)] as const),
  ]);
}

function overview(all: readonly ElementDeclaration[]): string {
  const [first] = all;
  return joined([
    '# Elements',
    'Mọi phần tử, viết từ chú thích trong mã nguồn; các trình soạn thảo đọc cùng nội dung trong `custom-elements.json` của mỗi gói.',
    '*Every element, written from the docstrings by `npm run api`; editors read the same from the `custom-elements.json` of each package.*',
    [
      '| element | |',
      '| --- | --- |',
      ...all.map(({ tagName, description }) => `| [\`${tagName}\`](${tagName}.md) | ${firstSentence(description)} |`),
    ].join('\n'),
    '## What all have in common',
    'The plan comes from the first of these that is there: the property `plan`; a child `<script type="application/json">` or [`<table data-bdg>`](../page-tables.md); the attribute `src`; the nearest `bdg-plan`. The language is that of the nearest `lang`.',
    attributes((first?.attributes ?? []).filter(isShared)),
    properties((first?.members ?? []).filter(isShared)),
    '### Events',
    list((first?.events ?? []).filter(isShared)),
    'Each bubbles and leaves shadow roots. Its type is in `HTMLElementEventMap`.',
    '### Slots',
    list((first?.slots ?? []).filter(isShared)),
    '### Parts',
    '- `message` a message in place of the content or above it\n- `skeleton` what is seen while the plan loads\n- `button` every button',
    '## Tokens',
    'Custom properties that a page sets on any element above. A token wins over `theme`.',
    tokens(),
  ]);
}

function page(path: string, element: ElementDeclaration): string {
  const { tagName, description = '' } = element;
  const view = viewOf(tagName);
  const own = (element.attributes ?? []).filter(isOwn);
  const fields = (element.members ?? []).filter(isOwn).filter(({ name }) => !own.some(({ fieldName }) => fieldName === name));
  const events = (element.events ?? []).filter(isOwn);
  const parts = element.cssParts ?? [];
  const slots = (element.slots ?? []).filter(isOwn);
  return joined([
    `# ${tagName}`,
    `[Elements](elements.md)`,
    description,
    ['```html', `<${tagName} src="plan.json"></${tagName}>`, '```'].join('\n'),
    ...(view === undefined ? [] : [`In a CMS: \`<a href="plan.json#bdg=${view}">…</a>\``]),
    ...(own.length > 0 ? ['## Attributes', attributes(own)] : []),
    ...(fields.length > 0 ? ['## Properties', properties(fields)] : []),
    ...(events.length > 0 ? ['## Events', list(events)] : []),
    ...(parts.length > 0 ? ['## Parts', list(parts)] : []),
    ...(slots.length > 0 ? ['## Slots', list(slots)] : []),
    `Attributes, events, parts and tokens of every element: [Elements](elements.md). Written in [${path.split('/').at(-1) ?? ''}](../../${path}).`,
  ]);
}

type Rows = readonly { readonly name: string; readonly description?: string; readonly type?: { readonly text: string } }[];

const inCell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const typeOf = (text: string | undefined): string => (text === undefined ? '' : `\`${inCell(text.replace(/ \| undefined$/, ''))}\``);

function attributes(rows: Rows): string {
  return [
    '| attribute | type | |',
    '| --- | --- | --- |',
    ...rows.map(({ name, type, description = '' }) => `| \`${name}\` | ${typeOf(type?.text)} | ${inCell(description)} |`),
  ].join('\n');
}

function properties(rows: Rows): string {
  return [
    '| property | type | |',
    '| --- | --- | --- |',
    ...rows.map(({ name, type, description = '' }) => `| \`${name}\` | ${typeOf(type?.text)} | ${inCell(description)} |`),
  ].join('\n');
}

const list = (rows: Rows): string =>
  rows.map(({ name, description = '' }) => `- ${name === '' ? 'default' : `\`${name}\``}: ${description.replace(/\s+/g, ' ')}`).join('\n');

function tokens(): string {
  const light = [...colourStyles.cssText.matchAll(/var\(--bdg-color-([\w-]+),(#\w+)\)/g)];
  const half = light.length / 2;
  const colours = light
    .slice(0, half)
    .map(([, name = '', value = ''], index) => `| \`--bdg-color-${name}\` | \`${value}\` | \`${light[half + index]?.[2] ?? ''}\` |`);
  const rows = [
    ['font-family', 'inherit', 'the face; none is ever fetched'],
    ['font-size-base', 'max(16px, 1rem)', 'all sizes are multiples of it'],
    ['line-height', '1.55', 'of running text; 1.35 is the floor elsewhere'],
    ['font-weight-bold', '600', ''],
    ['space-unit', '4px', 'all distances are multiples of it'],
    ['radius', '3px', ''],
    ['border-width', '1px', ''],
    ['target-size', '44px', 'the least height of a control'],
    ['focus-width', '3px', ''],
    ['focus-offset', '2px', ''],
    ['focus-color', 'the accent', ''],
    ['sticky-top', '0', 'room for a bar that the page keeps at its top'],
  ];
  return joined([
    [
      '| token | default | |',
      '| --- | --- | --- |',
      ...rows.map(([name = '', value = '', what = '']) => `| \`--bdg-${name}\` | \`${value}\` | ${what} |`),
    ].join('\n'),
    ['| colour | light | dark |', '| --- | --- | --- |', ...colours].join('\n'),
    'Text keeps 7:1 with the values given here; a page that sets its own must see to that itself.',
  ]).trimEnd();
}

function firstSentence(text = ''): string {
  return inCell(/^[\s\S]*?[.](?=\s|$)/.exec(text)?.[0].replace(/\.$/, '') ?? text);
}

const joined = (blocks: readonly string[]): string => `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
