/** So near to its end a PDF file says that it ends. What comes after that mark no viewer reads. */
const END_WITHIN = 4096;

const BEGIN = 'stream';
const END = 'endstream';

// What stands outside of the data of streams: the file's own directory, in the clear.
function* outsideStreams(bytes: Buffer): Generator<string> {
  for (let at = 0; at < bytes.length;) {
    const begin = bytes.indexOf(BEGIN, at);
    const end = begin === -1 ? -1 : bytes.indexOf(END, begin);
    yield bytes.toString('latin1', at, end === -1 ? bytes.length : begin);
    at = end === -1 ? bytes.length : end + END.length;
  }
}

// Encryption is an entry of the trailer or of the dictionary of a cross-reference stream (ISO 32000-2, 7.6.1).
function isEncrypted(bytes: Buffer): boolean {
  for (const text of outsideStreams(bytes)) if (/\/Encrypt[\s<]/.test(text)) return true;
  return false;
}

// A file that is made for being read while it arrives says at its beginning how long it is (ISO 32000-2, annex F).
function isAsLongAsItSays(bytes: Buffer): boolean {
  const length = /\/Linearized\b[^>]*?\/L\s+(\d{1,10})\b/.exec(bytes.toString('latin1', 0, 1024))?.[1];
  return length === undefined || Number(length) <= bytes.length;
}

function hasEnd(bytes: Buffer): boolean {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - END_WITHIN));
  return /startxref\s+\d+\s+%%EOF/.test(tail);
}

/** Whether a PDF file is there to its end and is not encrypted. */
export function isReadablePdf(bytes: Buffer): boolean {
  return hasEnd(bytes) && isAsLongAsItSays(bytes) && !isEncrypted(bytes);
}
