/** 300 dots an inch, as PNG counts them: dots a metre. */
export const DOTS_PER_METRE = 11_811;

/** Signature of 8 bytes, then the first chunk: 4 of length, 4 of name, 13 of content, 4 of checksum. */
const END_OF_HEADER = 8 + 4 + 4 + 13 + 4;

/**
 * The same picture with a chunk that says how large it is on paper; without it an office program takes
 * every picture for one of 72 or 96 dots an inch, four times too wide.
 */
export function withResolution(png: Uint8Array<ArrayBuffer>, dotsPerMetre = DOTS_PER_METRE): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4); // pHYs
  view.setUint32(8, dotsPerMetre);
  view.setUint32(12, dotsPerMetre);
  chunk[16] = 1; // the unit is the metre
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  const joined = new Uint8Array(png.length + chunk.length);
  joined.set(png.subarray(0, END_OF_HEADER));
  joined.set(chunk, END_OF_HEADER);
  joined.set(png.subarray(END_OF_HEADER), END_OF_HEADER + chunk.length);
  return joined;
}

/** CRC-32 as PNG wants it, over the name and the content of a chunk. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
