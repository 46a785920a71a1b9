import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * The share of pixels that differ, 1 if the sizes do; with a picture that shows them in red. Smoothed edges do not count, since no two
 * versions of a browser draw them alike; a moved line, another colour, a mark cut off do.
 */
export function compare(kept: Uint8Array, taken: Uint8Array): { share: number; picture: Uint8Array } {
  const [one, other] = [PNG.sync.read(Buffer.from(kept)), PNG.sync.read(Buffer.from(taken))];
  const { width, height } = one;
  if (other.width !== width || other.height !== height) return { share: 1, picture: taken };
  const difference = new PNG({ width, height });
  const count = pixelmatch(one.data, other.data, difference.data, width, height, { threshold: 0.1 });
  return { share: count / (width * height), picture: PNG.sync.write(difference) };
}
