import type { Locale } from '../../language/locale.ts';

/** A piece of HTML, made here only; whatever else is put into one is escaped. */
export interface Html {
  readonly html: string;
}

type Content = string | Html | readonly Content[];

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function render(content: Content): string {
  if (typeof content === 'string') return escaped(content);
  return 'html' in content ? content.html : content.map(render).join('');
}

type Tag = 'h1' | 'h2' | 'p' | 'main' | 'section' | 'span' | 'caption' | 'table' | 'thead' | 'tbody' | 'tr' | 'td' | 'th' | 'a';

export function element(tag: Tag, content: Content, attributes: Readonly<Record<string, string>> = {}): Html {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return { html: `<${tag}${written.join('')}>${render(content)}</${tag}>` };
}

/** A link, if the address is one of the web; any other stays text. */
export function link(text: string, address: string): Html | string {
  return /^https?:\/\//i.test(address) ? element('a', text, { href: address }) : text;
}

export interface Table {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Rows under a head of their own, or just rows. The first cell is the head of its row. */
  readonly groups: readonly { readonly head?: Content; readonly rows: readonly (readonly Content[])[] }[];
}

export function table({ caption, heads, groups }: Table): Html {
  const bodies = groups.map(({ head, rows }) =>
    element('tbody', [
      head === undefined ? '' : element('tr', element('th', head, { scope: 'rowgroup', colspan: String(heads.length) })),
      ...rows.map(([first = '', ...cells]) =>
        element('tr', [element('th', first, { scope: 'row' }), ...cells.map((cell) => element('td', cell))]),
      ),
    ]),
  );
  return element('table', [
    element('caption', caption),
    element(
      'thead',
      element(
        'tr',
        heads.map((head) => element('th', head, { scope: 'col' })),
      ),
    ),
    ...bodies,
  ]);
}

/** A page that needs nothing but itself, and says so: no script, no style, no picture may be loaded into it. */
export function page(title: string, content: Content, locale: Locale): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<title>${escaped(title)}</title>
</head>
<body>
${element('main', content).html.replace(/<(h1|h2|p|table|thead|tbody|tr|section)\b/g, '\n<$1')}
</body>
</html>
`;
}
