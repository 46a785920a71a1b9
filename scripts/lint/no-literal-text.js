/**
 * Every word a reader sees comes from the dictionaries, and no template carries what the page's policy forbids.
 * Reports, in `html` and `svg` templates: letters outside of tags, letters in an attribute that is read out,
 * a `style` attribute, a `<style>` or `<script>` element, and an inline event handler.
 */

const spoken = new Set([
  'alt',
  'title',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'summary',
  'abbr',
]);
const letter = /\p{L}/u;

/**
 * Walks through the strings of a template the way a parser of HTML would, state kept across the gaps where values stand.
 * @param {readonly string[]} strings
 * @returns {{ part: number, messageId: string, data: Record<string, string> }[]}
 */
export function findLiterals(strings) {
  const found = [];
  let state = 'text';
  let tag = '';
  let attribute = '';
  let quote = '';
  let value = '';
  let text = '';
  const report = (part, messageId, data = {}) => found.push({ part, messageId, data });
  const endText = (part) => {
    const plain = text.replace(/&(?:#\w+|\w+);/g, ' ');
    if (letter.test(plain)) report(part, 'text', { text: plain.trim().slice(0, 40) });
    text = '';
  };
  const startAttribute = (part) => {
    const name = attribute.toLowerCase();
    if (name === 'style') report(part, 'style');
    else if (/^on[a-z]+$/.test(name)) report(part, 'handler', { name });
  };
  const endValue = (part) => {
    if (spoken.has(attribute.toLowerCase()) && letter.test(value))
      report(part, 'attribute', { name: attribute, text: value.trim().slice(0, 40) });
    attribute = '';
    value = '';
  };

  strings.forEach((string, part) => {
    for (let at = 0; at < string.length; at += 1) {
      const char = string[at];
      switch (state) {
        case 'text':
          if (string.startsWith('<!--', at)) {
            endText(part);
            state = 'comment';
          } else if (char === '<' && /[a-z/]/i.test(string[at + 1] ?? '')) {
            endText(part);
            state = 'tag';
            tag = '';
          } else text += char;
          break;
        case 'comment':
          if (string.startsWith('-->', at)) {
            state = 'text';
            at += 2;
          }
          break;
        case 'tag':
          if (char === '>') {
            state = 'text';
            endTag(part);
          } else if (/\s/.test(char)) {
            state = 'attributes';
            endTag(part);
          } else tag += char;
          break;
        case 'attributes':
          if (char === '>') state = 'text';
          else if (!/[\s/]/.test(char)) {
            state = 'name';
            attribute = char;
          }
          break;
        case 'name':
          if (char === '=') {
            startAttribute(part);
            state = 'value';
            quote = '';
          } else if (char === '>') {
            startAttribute(part);
            attribute = '';
            state = 'text';
          } else if (/\s/.test(char)) {
            startAttribute(part);
            attribute = '';
            state = 'attributes';
          } else attribute += char;
          break;
        default: // value
          if (quote === '' && value === '' && (char === '"' || char === "'")) quote = char;
          else if (quote !== '' ? char === quote : /[\s>]/.test(char)) {
            endValue(part);
            state = quote === '' && char === '>' ? 'text' : 'attributes';
          } else value += char;
      }
    }
    // An unquoted value ends with the gap that fills it.
    if (state === 'value' && quote === '' && part < strings.length - 1) {
      endValue(part);
      state = 'attributes';
    }
  });
  endText(strings.length - 1);
  return found;

  function endTag(part) {
    const name = tag.toLowerCase();
    if (name === 'style' || name === 'script') report(part, 'element', { name });
  }
}

/** @type {import('eslint').Rule.RuleModule} */
export const noLiteralText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      text: 'Literal text "{{text}}" in a template: take it from the dictionaries.',
      attribute: 'Literal text "{{text}}" in {{name}}: take it from the dictionaries.',
      style: 'No style attribute in a template: the policy of the page forbids it, use a class.',
      handler: 'No inline handler {{name}} in a template: the policy of the page forbids it.',
      element: 'No <{{name}}> in a template: the policy of the page forbids it.',
    },
  },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      if (node.tag.type !== 'Identifier' || (node.tag.name !== 'html' && node.tag.name !== 'svg')) return;
      const { quasis } = node.quasi;
      for (const { part, messageId, data } of findLiterals(quasis.map((quasi) => quasi.value.cooked ?? quasi.value.raw))) {
        context.report({ node: quasis[part], messageId, data });
      }
    },
  }),
};
