import type { Document } from '@wartemarke/contract';

const LONGEST = 80;
const LONGEST_GIVEN = 1000;

const extensions: Readonly<Record<Document['type'], string>> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/heic': '.heic',
};

// Names that Windows keeps for its devices.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

// What stays is the last part of a path without what steers a terminal, the direction of writing or a file system.
function clean(given: string): string {
  return given
    .slice(-LONGEST_GIVEN)
    .replace(/^.*[/\\]/s, '')
    .replace(/\s/g, ' ')
    .replace(/[\p{C}\ufffd<>:"|?*]/gu, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/^[\s.~-]+|[\s.]+$/g, '');
}

const shorten = (name: string, most: number) =>
  Array.from(name)
    .slice(0, most)
    .join('')
    .replace(/[\s.]+$/, '');

/**
 * A name to save a document under, made of the one that its sender gave it: at most 80 characters, with the extension of
 * its true type.
 * @param fallback what it is called when nothing of the given name is left, without extension.
 */
export function safeName(given: string, type: Document['type'], fallback: string): string {
  const extension = extensions[type];
  const [name] = [given, fallback, 'document'].map(clean).filter((text) => text && !reserved.test(text));
  return shorten(name ?? 'document', LONGEST - extension.length) + extension;
}
