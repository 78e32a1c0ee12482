import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseVoice } from './choose-voice.ts';

const voice = (lang: string, facts: { localService?: boolean; default?: boolean } = {}) => ({
  lang,
  localService: true,
  default: false,
  ...facts,
});

test('a voice speaks exactly the wished form of a language, else the language itself', () => {
  const voices = [voice('en-US'), voice('en-GB'), voice('de-DE')];
  assert.equal(chooseVoice(voices, 'en-GB')?.lang, 'en-GB');
  assert.equal(chooseVoice(voices, 'de-x-leicht')?.lang, 'de-DE');
  assert.equal(chooseVoice(voices, 'tr'), undefined);
});

test('of several voices the machine’s own choice speaks', () => {
  const voices = [voice('de-AT'), voice('de-DE', { default: true }), voice('de-CH')];
  assert.equal(chooseVoice(voices, 'de')?.lang, 'de-DE');
});

test('no word goes to a voice of a service far away', () => {
  assert.equal(chooseVoice([voice('de-DE', { localService: false })], 'de'), undefined);
});

test('names with an underscore are understood', () => {
  assert.equal(chooseVoice([voice('uk_UA')], 'uk')?.lang, 'uk_UA');
});
