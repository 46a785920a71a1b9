/** What another package needs to build elements of the same kind. */
export { BdgElement, elementStyles, type ViewContext } from './base/bdg-element.ts';
export { define } from './base/define.ts';
export { evaluationOf } from './base/evaluation.ts';
export { deeper, heading, headingLevel, type HeadingLevel } from './base/heading.ts';
export type { Locale, WordsSource } from './base/language.ts';
export { vietnamDate } from './base/today.ts';
export { icon, type IconName } from './styles/icons.ts';
export type { CommonWords } from './words/common.words.ts';
export { defineWords } from './words/define-words.ts';
export type { Example } from './testing/example.ts';
