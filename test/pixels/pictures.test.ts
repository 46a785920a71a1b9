/** Parts of elements against the pictures of them that a person has looked at. `npm run pictures` renews them: see docs/review/pictures.md. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/build/workspace.ts';
import { compare } from './compare.ts';
import { openCamera, parts, pictureFile, type Camera } from './parts.ts';

const MOST_DIFFERENT = 0.002;
const isRenewing = process.env['BDG_RENEW_PICTURES'] !== undefined;

let camera: Camera;
beforeAll(async () => {
  camera = await openCamera();
});
afterAll(async () => {
  await camera.close();
});

function keep(file: string, picture: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  // Without a filter text packs best.
  writeFileSync(
    file,
    PNG.sync.write(PNG.sync.read(Buffer.from(picture)), { deflateLevel: 9, deflateStrategy: 0, filterType: 0, colorType: 2 }),
  );
}

describe('a part looks as in its picture', () => {
  it.each(parts.map((part) => [part.name, part] as const))('%s', { timeout: 60_000 }, async (name, part) => {
    const file = pictureFile(name);
    const taken = await camera.take(part);
    const found = existsSync(file) ? compare(readFileSync(file), taken) : undefined;
    if (isRenewing && (found?.share ?? 1) > 0) {
      keep(file, taken);
      return;
    }
    const [shown, shownDifference] = ['', '.difference'].map((kind) => `.cache/pictures/${name}${kind}.png`);
    if (found && found.share > MOST_DIFFERENT && shown && shownDifference) {
      keep(inRoot(shown), taken);
      keep(inRoot(shownDifference), found.picture);
    }
    expect(found?.share, `see ${shown ?? ''} and ${shownDifference ?? ''}; without a picture: npm run pictures`).toBeLessThanOrEqual(
      MOST_DIFFERENT,
    );
  });
});
