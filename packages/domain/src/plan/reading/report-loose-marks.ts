import type { Report } from '../cross-check/cross-check.ts';
import { hasLooseMarks } from './tone-marks.ts';

/** Reports text whose tone marks are stored apart from their letters (not NFC); the text is kept as given. */
export function reportLooseMarks(input: unknown, report: Report): void {
  const seen = new Set<object>();
  const path: (string | number)[] = [];
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (hasLooseMarks(value)) report('BDG-108', path);
    } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value);
      for (const [key, part] of Object.entries(value)) {
        path.push(key);
        look(part);
        path.pop();
      }
    }
  };
  look(input);
}
