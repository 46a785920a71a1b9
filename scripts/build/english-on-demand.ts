import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { packageDir } from './workspace.ts';

/** The English of dates and figures, which the domain has at hand and a Vietnamese page has no use for. */
const words = ['calendar-words.en.ts', 'domain-words.en.ts'].map((file) => join(packageDir('domain'), 'src/language', file));

/** What every element fetches before it speaks English. */
const fetchedForEnglish = join(packageDir('components'), 'src/words/common.words.en.ts');

const place = '\0place-for:';

/**
 * Leaves an empty place where these words are imported, and fills the places when the words of the elements come:
 * before an element knows those, it asks for no English date or figure.
 */
export const englishOnDemand: Plugin = {
  name: 'english-on-demand',
  async resolveId(source, importer) {
    if (source.startsWith(place)) return source;
    if (importer === undefined || !/-words\.en\.ts$/.test(source) || importer.startsWith(fetchedForEnglish)) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found !== null && words.includes(found.id) ? place + found.id : null;
  },
  // Frozen by nobody and taken for granted by no minifier: what is in it is not known yet.
  load: (id) => (id.startsWith(place) ? 'export const en = Object.create(null);' : null),
  transform(code, id) {
    if (id !== fetchedForEnglish) return null;
    const filled = words.map(
      (file, index) =>
        `import { en as place${String(index)} } from ${JSON.stringify(place + file)};\nimport { en as words${String(index)} } from ${JSON.stringify(file)};\nObject.assign(place${String(index)}, words${String(index)});\n`,
    );
    return { code: filled.join('') + code, map: null };
  },
};
