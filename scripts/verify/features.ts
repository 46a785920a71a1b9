import { parse, type Node } from 'acorn';

/** A feature that Chrome 109, Firefox 115 or Safari 16.4 lacks, and where it was seen. */
export interface Use {
  readonly feature: string;
  readonly where: string;
}

type Walked = Node & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Walked =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function walk(node: Walked, visit: (node: Walked) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) {
      for (const one of value) if (isNode(one)) walk(one, visit);
    } else if (isNode(value)) walk(value, visit);
  }
}

const nameOf = (node: unknown): string | undefined => (isNode(node) && typeof node['name'] === 'string' ? node['name'] : undefined);

/** The member a node names: `a.b` and `a['b']` alike. */
function memberOf(node: Walked): { object: unknown; property: string } | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const property = node['property'];
  if (!isNode(property)) return undefined;
  if (node['computed'] !== true) {
    const name = nameOf(property);
    return name === undefined ? undefined : { object: node['object'], property: name };
  }
  return typeof property['value'] === 'string' ? { object: node['object'], property: property['value'] } : undefined;
}

/** Methods of any object whose mere name tells. */
const newMethods = new Set([
  'toSorted', 'toReversed', 'toSpliced', 'isWellFormed', 'toWellFormed', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom',
  'getOrInsert', 'getOrInsertComputed', 'waitAsync', 'checkVisibility', 'showPopover', 'hidePopover', 'togglePopover', 'startViewTransition', 'moveBefore', 'setHTMLUnsafe',
  'setHTML', 'getHTML', 'getComposedRanges', 'caretPositionFromPoint', 'requestIdleCallback', 'requestClose',
]); // prettier-ignore

/** Methods whose names others use too: only as a call, with this many arguments. */
const newCalls: Readonly<Record<string, number>> = { with: 2, union: 1, intersection: 1, difference: 1 };

/** Methods of one object. */
const newStatics: Readonly<Record<string, readonly string[]>> = {
  Object: ['groupBy'],
  Map: ['groupBy'],
  Promise: ['withResolvers', 'try'],
  Array: ['fromAsync'],
  URL: ['canParse', 'parse'],
  AbortSignal: ['any'],
  Intl: ['Segmenter', 'DurationFormat'],
  Iterator: ['from', 'concat', 'prototype'],
  Math: ['sumPrecise', 'f16round'],
  RegExp: ['escape'],
  Error: ['isError'],
  Uint8Array: ['fromBase64', 'fromHex'],
  JSON: ['rawJSON', 'isRawJSON'],
  Document: ['parseHTMLUnsafe'],
};

const newGlobals = new Set([
  'Temporal',
  'Iterator',
  'scheduler',
  'navigation',
  'Highlight',
  'SuppressedError',
  'DisposableStack',
  'Float16Array',
  'ViewTransition',
  'CustomStateSet',
  'CloseWatcher',
]);
const iteratorHelpers = new Set(['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find']);

/** Everything newer than ES2022, and newer than the three browsers, in a script; the styles in its strings too. */
export function findInScript(code: string, file: string): Use[] {
  let tree: Walked;
  try {
    tree = parse(code, { ecmaVersion: 2022, sourceType: 'module', allowHashBang: true, locations: true }) as unknown as Walked;
  } catch (error) {
    return [{ feature: 'syntax newer than ES2022', where: `${file}: ${error instanceof Error ? error.message : String(error)}` }];
  }
  const uses: Use[] = [];
  const use = (feature: string, node: Walked): void => {
    const start = (node['loc'] as { start: { line: number; column: number } } | undefined)?.start;
    uses.push({ feature, where: `${file}:${String(start?.line ?? 0)}:${String(start?.column ?? 0)}` });
  };
  walk(tree, (node) => {
    const member = memberOf(node);
    if (member !== undefined) {
      const owner = nameOf(member.object);
      if (newMethods.has(member.property)) use(`${member.property}()`, node);
      if (owner !== undefined && (newStatics[owner] ?? []).includes(member.property)) use(`${owner}.${member.property}`, node);
      if ((owner === 'window' || owner === 'globalThis') && newGlobals.has(member.property)) use(member.property, node);
    } else if (node.type === 'CallExpression' && isNode(node['callee'])) {
      const called = memberOf(node['callee']);
      const list = node['arguments'] as Walked[];
      // A list is no set: `union([…])` is a function of a library.
      const given = list[0]?.type === 'ArrayExpression' ? 0 : list.length;
      if (called !== undefined && newCalls[called.property] === given && Object.hasOwn(newCalls, called.property))
        use(`${called.property}()`, node);
      if (called !== undefined && iteratorHelpers.has(called.property) && isIterator(called.object))
        use(`iterator.${called.property}()`, node);
      const name = nameOf(node['callee']);
      if (name !== undefined && newMethods.has(name)) use(`${name}()`, node);
    } else if (node.type === 'NewExpression') {
      const name = nameOf(node['callee']);
      if (name !== undefined && newGlobals.has(name)) use(name, node);
    } else if (node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node['value'] === 'string')) {
      const text = node.type === 'Literal' ? String(node['value']) : ((node['value'] as { cooked?: string }).cooked ?? '');
      for (const feature of findInStyles(text)) use(feature, node);
      for (const feature of findInMarkup(text)) use(feature, node);
    }
  });
  return uses;
}

/** `x.values()`, `x.keys()` or `x.entries()`: what it gives has helpers only in newer browsers. `Object.keys(x)` gives an array. */
function isIterator(node: unknown): boolean {
  if (!isNode(node) || node.type !== 'CallExpression' || !isNode(node['callee'])) return false;
  const called = memberOf(node['callee']);
  return called !== undefined && ['values', 'keys', 'entries'].includes(called.property) && (node['arguments'] as unknown[]).length === 0;
}

const newStyles: readonly (readonly [feature: string, pattern: RegExp])[] = [
  [':has()', /:has\(/],
  ['content-visibility', /\bcontent-visibility\s*:/],
  ['contain-intrinsic-size', /\bcontain-intrinsic-[a-z-]+\s*:/],
  ['subgrid', /:\s*subgrid\b/],
  ['@starting-style', /@starting-style\b/],
  ['@scope', /@scope\b/],
  ['@property', /@property\s+--/],
  ['@counter-style', /@counter-style\b/],
  ['@container style()', /@container[^{]*\bstyle\(/],
  ['@view-transition', /@view-transition\b|\bview-transition-name\s*:/],
  ['CSS nesting', /(?:^|[{};])\s*&(?!#?\w+;)\s*[.:#>+~[{a-z]/i],
  ['color-mix()', /\bcolor-mix\(/],
  ['light-dark()', /\blight-dark\(/],
  ['oklch()', /\b(?:oklch|oklab|lch|lab)\([\d.]/],
  ['relative colours', /\b(?:rgb|hsl|oklch|color)\(\s*from\b/],
  ['linear() easing', /\blinear\(\s*[\d.]/],
  ['round(), mod(), rem()', /:\s*[^;{}]*\b(?:round|mod|rem)\([^;{}]*,/],
  [':user-valid', /:user-(?:in)?valid\b/],
  [':dir()', /:dir\(/],
  [':state()', /:state\(/],
  [':nth-child(of)', /:nth-(?:last-)?child\([^)]*\bof\b/],
  [':popover-open', /:popover-open\b/],
  ['::details-content', /::details-content\b/],
  ['::target-text', /::highlight\(/],
  ['field-sizing', /\bfield-sizing\s*:/],
  ['interpolate-size', /\binterpolate-size\s*:|\bcalc-size\(/],
  ['anchor positioning', /\banchor-name\s*:|\bposition-anchor\s*:|\banchor\(/],
  ['scroll-driven animation', /\banimation-timeline\s*:|\b(?:scroll|view)-timeline/],
  ['text-wrap', /(?:^|[;{\s])text-wrap(?:-style|-mode)?\s*:/],
  ['text-box', /\btext-box(?:-trim|-edge)?\s*:/],
  ['scrollbar-color', /\bscrollbar-(?:color|width)\s*:/],
  ['scrollbar-gutter', /\bscrollbar-gutter\s*:/],
  ['mask without prefix', /(?:^|[;{\s])mask(?:-image|-size|-repeat|-position)?\s*:/],
  ['backdrop-filter', /(?:^|[;{\s])backdrop-filter\s*:/],
  ['print-color-adjust', /(?:^|[;{\s])print-color-adjust\s*:/],
  ['overlay', /(?:^|[;{\s])overlay\s*:/],
  ['reading-flow', /\breading-flow\s*:/],
  ['lh unit', /[\d.]r?lh\b/],
];

/** Features in a style sheet or in a text that holds styles. */
export function findInStyles(text: string): string[] {
  // Whatever holds neither a rule nor a declaration is prose or markup.
  if (!/[{};]|:has\(|:dir\(/.test(text)) return [];
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, ' ');
  return newStyles.filter(([, pattern]) => pattern.test(plain)).map(([feature]) => feature);
}

const newMarkup: readonly (readonly [feature: string, pattern: RegExp])[] = [
  ['popover attribute', /<[a-z][^>]*\spopover(?:target)?(?:[=\s>])/i],
  ['declarative shadow DOM', /<template[^>]*\sshadowroot/i],
  ['details name', /<details[^>]*\sname=/i],
  ['<search>', /<search[\s>]/i],
  ['command attribute', /<[a-z][^>]*\scommandfor=/i],
];

export function findInMarkup(text: string): string[] {
  return newMarkup.filter(([, pattern]) => pattern.test(text)).map(([feature]) => feature);
}
