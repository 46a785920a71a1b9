/** Words that are ours or addresses within the document: judged by reading, not by table. */
const UNCOMPARED = new Set(['label', 'clause']);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * Where `actual` is not exactly `expected`, one message a place: what is missing, different or too much.
 * Keys named `label` and `clause` are left out.
 */
export function differences(actual: unknown, expected: unknown, path: string): string[] {
  if (!isRecord(actual) || !isRecord(expected) || Array.isArray(actual) !== Array.isArray(expected)) {
    return Object.is(actual, expected) ? [] : [`${path}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`];
  }
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(actual)])].filter((key) => !UNCOMPARED.has(key));
  return keys.flatMap((key) => differences(actual[key], expected[key], `${path}/${key}`));
}
