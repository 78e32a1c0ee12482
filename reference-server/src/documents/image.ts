const START_OF_SCAN = 0xda;
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

// Segments say how long they are; after the first scan an end mark cannot be anything else (ITU-T T.81, B.1.1).
function findScan(bytes: Buffer): number {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === START_OF_SCAN) return at;
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return -1;
}

/** Whether a JPEG file reaches the end of its picture. What cameras append to it does not matter. */
export function isWholeJpeg(bytes: Buffer): boolean {
  const scan = findScan(bytes);
  return scan !== -1 && bytes.indexOf(END_OF_IMAGE, scan) !== -1;
}

const nameAt = (bytes: Buffer, at: number) => bytes.toString('latin1', at, at + 4);

const PNG_SIGNATURE_BYTES = 8;
const PNG_CHUNK_FRAME = 12;

/** Whether a PNG file has all its chunks up to the last one. */
export function isWholePng(bytes: Buffer): boolean {
  let at = PNG_SIGNATURE_BYTES;
  while (at + PNG_CHUNK_FRAME <= bytes.length) {
    const end = at + PNG_CHUNK_FRAME + bytes.readUInt32BE(at);
    if (nameAt(bytes, at + 4) === 'IEND') return end <= bytes.length;
    at = end;
  }
  return false;
}

const heicParts: readonly string[] = ['ftyp', 'meta', 'mdat'];

// A length of 1 says that the real one follows in eight bytes, one of 0 that the box goes on to the end of the file.
function boxLength(bytes: Buffer, at: number): number {
  const length = bytes.readUInt32BE(at);
  if (length === 0) return bytes.length - at;
  return length === 1 && at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : length;
}

/** Whether a HEIC file has its description and its picture data, both to their end (ISO/IEC 14496-12, 4.2). */
export function isWholeHeic(bytes: Buffer): boolean {
  const found = new Set<string>();
  let at = 0;
  while (at + 8 <= bytes.length) {
    const length = boxLength(bytes, at);
    const isWhole = length >= 8 && at + length <= bytes.length;
    if (isWhole) found.add(nameAt(bytes, at + 4));
    at += isWhole ? length : bytes.length;
  }
  return heicParts.every((part) => found.has(part));
}
