/** An object of a file, of which nothing is known yet. */
export type Entries = Readonly<Record<string, unknown>>;

export function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same entries in the same order, one under another key. Where the new key is taken already, nothing is touched. */
export function renamed(entries: Entries, from: string, to: string): Entries {
  if (!Object.hasOwn(entries, from) || Object.hasOwn(entries, to)) return entries;
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key === from ? to : key, value]));
}
