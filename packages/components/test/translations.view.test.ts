import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, languages } from '../src/locales/language.ts';
import { catalogues, listFacts, readMessages, say, type Text } from './catalogues.ts';

const translated = languages.filter((language) => language !== 'de');

/** Numbers of which each is another plural in some language. */
const numbers = [3, 21, 101];

/** What may be the same in German and in another language. */
const shared = new Set(['Name', 'Telefon', 'Liste']);

/** What is written in Latin letters in any script. */
const latin = new Set('QR PDF JPEG PNG HEIC MB IT SMS QXT base url office https name example org'.split(' '));

const scripts: Readonly<Record<string, RegExp>> = { uk: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u };

const quotes: Readonly<Record<string, string>> = {
  'de-x-leicht': '„“',
  en: '“”',
  tr: '“”',
  uk: '«»',
  ar: '«»',
};

/** A key, its text in German and in another language. */
type Pair = readonly [key: string, german: Text, other: Text | undefined];

async function pair(catalogue: string, language: string): Promise<Pair[]> {
  const others = await readMessages(catalogue, language);
  return Object.entries(await readMessages(catalogue, 'de')).map(([key, text]) => [key, text, others[key]]);
}

/** A value for each fact, no two alike: a number, as words where `say` makes it such. */
function toFacts(text: Text, toFact: (place: number) => unknown): Record<string, unknown> {
  return Object.fromEntries(listFacts(text).map((name, place) => [name, toFact(place)]));
}

/** A text as somebody reads it. */
function read(text: Text | undefined, german: Text): string {
  return say(
    text,
    toFacts(german, (place) => 1021 + place),
  );
}

for (const catalogue of catalogues) {
  for (const language of translated) {
    test(`${catalogue} names in ${language} what German names`, async () => {
      for (const [key, german, other] of await pair(catalogue, language)) {
        for (const number of numbers) {
          const facts = toFacts(german, (place) => number + place);
          const [wanted, said] = [say(german, facts), say(other, facts)];
          const lost = Object.values(facts).filter(
            (fact) => wanted.includes(String(fact)) && !said.includes(String(fact)),
          );
          assert.deepEqual(lost, [], `${key}: ${said}`);
          assert.doesNotMatch(said, /undefined|NaN|\[object/, key);
        }
      }
    });

    test(`${catalogue} is well written in ${language}`, async () => {
      const own = quotes[language] ?? '';
      const foreign = [...Object.values(quotes).join('')].filter((mark) => !own.includes(mark));
      for (const [key, german, other] of await pair(catalogue, language)) {
        const said = read(other, german);
        const where = `${key}: ${said}`;
        assert.doesNotMatch(said, /['"`]|\.\.\.|^\s|\s\s|\s$|[\u0660-\u0669]/, where);
        assert.ok(!foreign.some((mark) => said.includes(mark)), where);
        if (directionOf(language) === 'rtl') assert.doesNotMatch(said, /[,;?]/, where);
      }
    });
  }

  for (const language of translated.filter((language) => language !== 'de-x-leicht')) {
    test(`${catalogue} has no German left in ${language}`, async () => {
      for (const [key, text, other] of await pair(catalogue, language)) {
        const [wanted, said] = [read(text, text), read(other, text)];
        if (!/\p{L}/u.test(wanted) || shared.has(wanted)) continue;
        assert.notEqual(said, wanted, key);
        const script = /\p{L}/u.test(said) ? scripts[language] : undefined;
        if (script) assert.match(said, script, key);
        const words = script ? (said.match(/\p{Script=Latin}{2,}/gu) ?? []) : [];
        const german = words.filter((word) => !latin.has(word));
        assert.deepEqual(german, [], `${key}: ${said}`);
      }
    });
  }

  for (const language of translated.filter((language) => directionOf(language) === 'rtl')) {
    test(`${catalogue} sets apart in ${language} what it is given`, async () => {
      for (const [key, german, other] of await pair(catalogue, language)) {
        const facts = toFacts(german, (place) => `(Zürich ${place}`);
        const apart = Object.values(facts).map((fact) => `\u2068${fact}\u2069`);
        const said = apart.reduce((text, fact) => text.replaceAll(fact, ''), say(other, facts));
        assert.doesNotMatch(said, /Zürich/, `${key}: wrap the catalogue in isolateFacts()`);
      }
    });
  }
}
