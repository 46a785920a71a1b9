import type { WordsSource } from '../base/language.ts';
import { commonVi, type CommonWords } from './common.words.ts';

/** Joins an element's own words with those that every element uses. */
export function defineWords<W extends object>(vi: W, en: () => Promise<{ readonly words: W }>): WordsSource<W & CommonWords> {
  return {
    vi: { ...commonVi, ...vi },
    en: async () => {
      const [common, own] = await Promise.all([import('./common.words.en.ts'), en()]);
      return { words: { ...common.words, ...own.words } };
    },
  };
}
