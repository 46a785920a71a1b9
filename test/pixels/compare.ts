import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * The share of pixels that differ, 1 if the sizes do; with a picture that shows them in red. Smoothed edges do not count, since no two
 * versions of a browser draw them alike; a moved line or a mark cut off does. Where the kept picture is even, any other tint counts.
 */
export function compare(kept: Uint8Array, taken: Uint8Array): { share: number; picture: Uint8Array } {
  const [one, other] = [PNG.sync.read(Buffer.from(kept)), PNG.sync.read(Buffer.from(taken))];
  const { width, height } = one;
  if (other.width !== width || other.height !== height) return { share: 1, picture: taken };
  const difference = new PNG({ width, height });
  const lines = pixelmatch(one.data, other.data, difference.data, width, height, { threshold: 0.1 });
  const tints = otherTints(one, other, difference);
  return { share: (lines + tints) / (width * height), picture: PNG.sync.write(difference) };
}

/** A rounding of colours is none of another tint. */
const ROUNDING = 2;

/** How many pixels have another tint although nothing is drawn around them; they are red in the picture. */
function otherTints(one: PNG, other: PNG, difference: PNG): number {
  const { width, height, data } = one;
  const pixel = (at: number): number => data.readUInt32BE(at * 4);
  let count = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      if ([at - 1, at + 1, at - width, at + width].some((neighbour) => pixel(neighbour) !== pixel(at))) continue;
      if ([0, 1, 2].every((channel) => Math.abs((data[at * 4 + channel] ?? 0) - (other.data[at * 4 + channel] ?? 0)) <= ROUNDING)) continue;
      difference.data.writeUInt32BE(0xff0000ff, at * 4);
      count++;
    }
  }
  return count;
}
