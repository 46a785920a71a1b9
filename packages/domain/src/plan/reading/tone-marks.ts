const LOOSE_MARK = /[\u0300-\u036f]/;

/** Whether a text's tone marks are stored apart from their letters (not NFC). */
export function hasLooseMarks(text: string): boolean {
  return LOOSE_MARK.test(text) && text.normalize('NFC') !== text;
}
