import { foldForSearch } from '@binhdanggioi/domain';

/** What a reader asked for: a text that is searched folded, and the id of an agency, `''` for all. */
export interface Filter {
  readonly query: string;
  readonly agency: string;
}

/** Whether a text holds what is searched for; marks of tone, case and spaces make no difference. */
export function isFound(text: string, query: string): boolean {
  return foldForSearch(text).includes(foldForSearch(query));
}
