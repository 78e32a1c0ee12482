import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../locales/language.ts';
import { numberRows, toCapital, toLayers, toRows } from './layouts.ts';

const alphabets = {
  de: 'abcdefghijklmnopqrstuvwxyzäöüß',
  'de-x-leicht': 'abcdefghijklmnopqrstuvwxyzäöüß',
  en: 'abcdefghijklmnopqrstuvwxyz',
  tr: 'abcçdefgğhıijklmnoöprsştuüvyz',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىة',
};

test('every letter of a language has its key, and every digit', () => {
  for (const language of languages) {
    const keys = toRows(language, 'own').flat();
    for (const letter of alphabets[language] + '0123456789-')
      assert.ok(keys.includes(letter), `${language}: ${letter}`);
    assert.equal(new Set(keys).size, keys.length, language);
  }
});

test('who writes in another script can write an address and a name in Latin letters', () => {
  for (const language of ['uk', 'ar']) {
    assert.deepEqual(toLayers(language), ['own', 'latin', 'marks']);
    const keys = toRows(language, 'latin').flat();
    for (const letter of `${alphabets.en}@._-`) assert.ok(keys.includes(letter), letter);
  }
});

test('names of neighbours can be written', () => {
  const keys = [...toRows('de', 'own').flat(), ...toRows('de', 'marks').flat()];
  for (const letter of 'łukaszżółtyšéñçșăřđ') assert.ok(keys.includes(letter), letter);
});

test('capitals are those of the language', () => {
  assert.deepEqual(
    [toCapital('i', 'tr'), toCapital('i', 'de'), toCapital('ß', 'de'), toCapital('ї', 'uk')],
    ['İ', 'I', 'ß', 'Ї'],
  );
});

test('a telephone number needs no letters', () => {
  assert.ok('+0123456789'.split('').every((digit) => numberRows.flat().includes(digit)));
});
