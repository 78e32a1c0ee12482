import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageLanguages, messageTexts } from './index.ts';
import type { KindTexts, MessageTexts } from './texts.ts';

const facts = {
  name: '<name>',
  date: '<date>',
  time: '<time>',
  from: '<from>',
  to: '<to>',
  when: '<when>',
  office: '<office>',
  until: '<until>',
  earlier: '<earlier>',
  place: '<place>',
  code: '<code>',
  contact: '<contact>',
};

/** Every text by its path; those that name something are made with the facts. */
function sayAll(part: object, path = ''): [path: string, text: string][] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${path}/${key}`;
    if (typeof value === 'object') return sayAll(value as MessageTexts | KindTexts, here);
    return [
      [here, typeof value === 'function' ? (value as (known: typeof facts) => string)(facts) : String(value)],
    ];
  });
}

const factsIn = (text: string) => (text.match(/<\w+>/g) ?? []).toSorted().join();

test('every language says the same things and names the same facts', () => {
  const german = new Map(sayAll(messageTexts.de));
  for (const language of messageLanguages) {
    const texts = sayAll(messageTexts[language]);
    assert.deepEqual(texts.map(([path]) => path).sort(), [...german.keys()].sort());
    for (const [path, text] of texts) {
      assert.ok(text.trim(), `${language} ${path}`);
      assert.equal(factsIn(text), factsIn(german.get(path)!), `${language} ${path}`);
    }
  }
});

test('Leichte Sprache says one thing in a sentence of at most ten words', () => {
  for (const [path, text] of sayAll(messageTexts['de-x-leicht'])) {
    for (const sentence of text.split(/[.:?!](?:\s|$)/)) {
      const words = sentence.split(/\s+/).filter(Boolean);
      assert.ok(words.length <= 10, `${path}: ${sentence}`);
      assert.doesNotMatch(sentence, /\b(nicht|kein\w*|dass|wurden?|werden)\b/, path);
    }
  }
});
