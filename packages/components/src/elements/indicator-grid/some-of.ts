/** Counts in words, those of zero left out: `'1 đạt, 2 chưa đạt'`; the order is that of the words. */
export function someOf<K extends string>(counts: Readonly<Record<K, number>>, words: Readonly<Record<K, string>>): string {
  return (Object.keys(words) as K[])
    .filter((key) => counts[key] > 0)
    .map((key) => `${counts[key]} ${words[key]}`)
    .join(', ');
}
