/** Plans whose every printed word is another, for what no real document says and a file may say all the same. */

/** The entries of a plan and of its data that hold words for readers; all others are ids, kinds, days and numbers. */
const forReaders = new Set([
  'vi', 'en', 'name', 'nameEn', 'shortName', 'aliases', 'label', 'title', 'titleEn', 'wording', 'onsetWording', 'raw', 'capacity', 'number',
  'clause', 'aspect', 'issuer', 'place', 'reading', 'printedNumber',
]); // prettier-ignore

type Reword = (text: string) => string;

/** The same plan in other words. */
export function reworded<T>(plan: T, reword: Reword): T {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return forReaders.has(key) ? reword(value) : value;
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
  };
  return walk(plan, '') as T;
}

/** Sixty letters without a place to break, some with two marks above and one below. */
export const longWord = 'NghiêngỄộỮặ'.repeat(5).slice(0, 60);

/** Every text ends with a word that no line of a phone holds. */
export const inLongWords = <T>(plan: T): T => reworded(plan, (text) => `${text} ${longWord}`);

/** Marks up, closes what is open, asks a template and a spreadsheet to run it, turns the line around, and is not composed. */
export const hostileString =
  '"><img src=x onerror="document.title=1"></style></script><script>document.title=1</script>${7*7}{{7*7}}=1+1\u202eMẫu\u0000e\u0302';

export const inHostileStrings = <T>(plan: T): T => reworded(plan, (text) => `${hostileString} ${text}`);
