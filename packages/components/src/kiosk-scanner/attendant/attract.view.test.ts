import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../locales/language.ts';
import { toSlide } from './attract.view.ts';

const slides = Array.from({ length: 120 }, (_each, count) => toSlide(count * 8_000));

test('every language has its turn', () => {
  assert.deepEqual(
    slides.slice(0, languages.length).map(({ language }) => language),
    languages,
  );
});

test('nothing stays where it is, and each language comes to every place in both colours', () => {
  for (const [index, slide] of slides.entries()) assert.notEqual(slide.place, slides[index + 1]?.place);
  const german = slides.filter(({ language }) => language === 'de');
  const looks = new Set(german.map(({ place, isInverted }) => `${place} ${isInverted}`));
  assert.equal(looks.size, 10);
});

test('a slide stays for eight seconds', () => {
  assert.equal(toSlide(7_999).language, 'de');
  assert.notEqual(toSlide(8_000).language, 'de');
});
