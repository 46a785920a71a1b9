import type { Plugin } from 'rollup';

/** What a dependency asks of the browser before it goes another way, and every browser of docs/browser-support.md has. */
const questions = [
  {
    // Chrome 73, Firefox 101, Safari 16.4.
    feature: 'constructed style sheets',
    file: /\/@lit\/reactive-element\/css-tag\.js$/,
    asked:
      /\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
  },
];

/** Answers these questions when building, so that no page carries the other way. A question that is no longer asked stops the build. */
export const knownFeatures: Plugin = {
  name: 'known-features',
  transform(code, id) {
    const question = questions.find(({ file }) => file.test(id));
    if (question === undefined) return null;
    const answered = code.replace(question.asked, 'true');
    if (answered === code) throw new Error(`${id} asks no longer for ${question.feature}`);
    return { code: answered, map: null };
  },
};
