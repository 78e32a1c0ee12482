import type { Language } from '../../locales/language.ts';

/** Keys of a keyboard, row by row, in small letters. */
export type Rows = readonly (readonly string[])[];

/** What the keys write: the letters of the language, those of Latin script, or those with marks on them. */
export type Layer = 'own' | 'latin' | 'marks';

const digits = toKeys('1234567890');
const english = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const german = ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnmß'];

const letters: Readonly<Record<Language, readonly string[]>> = {
  de: german,
  'de-x-leicht': german,
  en: english,
  tr: ['qwertyuıopğü', 'asdfghjklşi', 'zxcvbnmöç'],
  uk: ['йцукенгшщзхї', 'фівапролджє', 'ґячсмитьбю'],
  ar: ['ضصثقفغعهخحجد', 'شسيبلاتنمكطذ', 'ئءؤرىةوزظأإآ'],
};

// Of names as they are written in the countries that people come from most.
const marks = ['áàâãåăąçčćďđ', 'éèêëěęğíìîïı', 'łľñńňóòôõőøř', 'śšşșťțúùûůűýžźż'];

const signs: Readonly<Record<Layer, readonly string[]>> = {
  own: toKeys("-'.,_/@"),
  latin: toKeys("-'._@"),
  marks: toKeys("-'’ʼ"),
};

const firstLetters: Readonly<Record<string, string>> = { uk: 'АБВ', ar: 'أبت' };

/** Languages whose own letters are not Latin ones. */
const otherScripts: readonly string[] = ['uk', 'ar'] satisfies Language[];

/** The layers that a language needs. */
export function toLayers(language: string): readonly Layer[] {
  return otherScripts.includes(language) ? ['own', 'latin', 'marks'] : ['own', 'marks'];
}

/** Digits, then the letters of a layer, then signs. */
export function toRows(language: string, layer: Layer): Rows {
  const own = layer === 'latin' ? english : layer === 'marks' ? marks : letters[language as Language];
  return [digits, ...own.map(toKeys), signs[layer]];
}

/** The first letters of a layer, by which people know it. */
export function toSample(language: string, layer: Layer): string {
  if (layer === 'marks') return 'ÁÇŁ';
  return (layer === 'own' && firstLetters[language]) || 'ABC';
}

/** What telephone numbers are made of, as on a telephone. */
export const numberRows: Rows = ['123', '456', '789', '+0/'].map(toKeys);

/** A letter as it is written at the beginning of a name; some have no other form. */
export function toCapital(letter: string, language: string): string {
  if (letter === 'ß') return letter;
  return letter.toLocaleUpperCase(language === 'tr' ? 'tr' : undefined);
}

function toKeys(row: string): string[] {
  return [...row];
}
