import type { Path, Report } from '../cross-check/cross-check.ts';

const LOOSE_MARK = /[\u0300-\u036f]/;

/** Reports text whose tone marks are stored apart from their letters (not NFC); the text is kept as given. */
export function reportLooseMarks(value: unknown, report: Report, path: Path = [], seen: Set<object> = new Set()): void {
  if (typeof value === 'string') {
    if (LOOSE_MARK.test(value) && value.normalize('NFC') !== value) report('BDG-108', path);
  } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
    seen.add(value);
    for (const [key, part] of Object.entries(value)) {
      reportLooseMarks(part, report, [...path, Array.isArray(value) ? Number(key) : key], seen);
    }
  }
}
