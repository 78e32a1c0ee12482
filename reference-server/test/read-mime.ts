/** A part of a mail: its headers by lower-case name, its bytes, or the parts that it is made of. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly type: string;
  readonly bytes: Buffer;
  readonly parts: readonly MimePart[];
}

const decodeQuoted = (text: string) =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

/** Decodes the encoded words of a header (RFC 2047). */
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_match, way: string, word: string) =>
      (way.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64')
        : decodeQuoted(word.replaceAll('_', ' '))
      ).toString('latin1'),
    );
}

function readHeaders(text: string): Map<string, string> {
  const lines = text.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return new Map(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      const value = decodeWords(line.slice(colon + 1).trim());
      return [line.slice(0, colon).toLowerCase(), Buffer.from(value, 'latin1').toString('utf8')];
    }),
  );
}

/** Reads a mail (RFC 5322 and 2045), as far as a test needs it. */
export function readMime(source: string): MimePart {
  const end = source.indexOf('\r\n\r\n');
  const headers = readHeaders(source.slice(0, end));
  const body = source.slice(end + 4);
  const contentType = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  const encoding = headers.get('content-transfer-encoding');
  return {
    headers,
    type: contentType.split(';')[0]!,
    bytes:
      encoding === 'base64'
        ? Buffer.from(body, 'base64')
        : encoding === 'quoted-printable'
          ? decodeQuoted(body)
          : Buffer.from(body, 'latin1'),
    parts: boundary
      ? body
          .split(`--${boundary}`)
          .slice(1, -1)
          .map((part) => readMime(part.replace(/^\r\n/, '').replace(/\r\n$/, '')))
      : [],
  };
}

/** All parts of that type, however deep. */
export function partsOf(part: MimePart, type: string): MimePart[] {
  return [...(part.type === type ? [part] : []), ...part.parts.flatMap((inner) => partsOf(inner, type))];
}
