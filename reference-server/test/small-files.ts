import { deflateSync } from 'node:zlib';

const bytesOf = (text: string) => Buffer.from(text, 'latin1');

/** Parts of a PDF file that make it another one. */
interface PdfParts {
  /** Further entries of the trailer. */
  readonly trailer?: string;
  /** What its page draws. */
  readonly content?: string;
}

/** A PDF file of one empty page with a classic cross-reference table. */
export function smallPdf({ trailer = '', content = '' }: PdfParts = {}): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return bytesOf(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\n` +
      `startxref\n${text.length}\n%%EOF\n`,
  );
}

/** A PDF file that is locked with a password, as its trailer says. */
export const encryptedPdf = (): Buffer => smallPdf({ trailer: '/Encrypt 9 0 R /ID [<00> <00>] ' });

/** A PDF file with a cross-reference stream, whose dictionary has these further entries. */
export function streamedPdf(entries = ''): Buffer {
  const table = deflateSync(Buffer.alloc(40)).toString('latin1');
  const head = '%PDF-1.5\n1 0 obj\n<< /Type /Catalog >>\nendobj\n';
  const dictionary = `<< /Type /XRef /W [1 2 1] /Size 3 /Root 1 0 R ${entries}/Filter /FlateDecode /Length ${table.length} >>`;
  return bytesOf(
    `${head}2 0 obj\n${dictionary}\nstream\n${table}\nendstream\nendobj\nstartxref\n${head.length}\n%%EOF`,
  );
}

const jpegSegment = (marker: number, data: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker, 0, data.length + 2]), data]);

/** The frame of a JPEG file: a small picture in its Exif segment, one scan, and the end. */
export function smallJpeg(): Buffer {
  const preview = Buffer.from([0xff, 0xd8, 0xff, 0xd9]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jpegSegment(0xe1, Buffer.concat([bytesOf('Exif\0\0'), preview])),
    jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0x34, 0xff, 0x00, 0x56, 0xff, 0xd9]),
  ]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, bytesOf(type), data, Buffer.alloc(4)]);
}

/** A PNG file of one pixel. */
export function smallPng(): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const chunks = [
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.alloc(2))),
    pngChunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([bytesOf('\x89PNG\r\n\x1a\n'), ...chunks]);
}

function box(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length + 8);
  return Buffer.concat([length, bytesOf(type), data]);
}

/** The frame of a HEIC file, of the kind that the brand names. */
export function smallHeic(brand = 'heic'): Buffer {
  return Buffer.concat([
    box('ftyp', bytesOf(`${brand}\0\0\0\0mif1heic`)),
    box('meta', Buffer.alloc(12)),
    box('mdat', Buffer.alloc(64, 7)),
  ]);
}

/** A drawing that can carry scripts. */
export const smallSvg = (): Buffer =>
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

/** An archive with one empty file of that name. */
export function smallZip(name = 'a.txt'): Buffer {
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, bytesOf(name), Buffer.alloc(64)]);
}

/** An office document with macros: an archive whose first file says what it is. */
export const smallDocm = (): Buffer => smallZip('word/vbaProject.bin');
