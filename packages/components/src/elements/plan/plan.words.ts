import type { WordsSource } from '../../base/language.ts';
import { commonVi, type CommonWords } from '../../words/common.words.ts';

export type PlanWords = CommonWords;

export const planWords: WordsSource<PlanWords> = { vi: commonVi, en: () => import('../../words/common.words.en.ts') };
