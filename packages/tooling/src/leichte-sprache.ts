/**
 * `node --conditions=source packages/tooling/src/leichte-sprache.ts`: reads every text in Leichte Sprache, of
 * the elements, of the messages and of the sample town, and names what breaks a rule, a line each. It advises
 * and never fails: a rule knows words, not readers.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBreaches } from './leichte-sprache/rules.ts';
import { listTexts, listTextsIn, type PlacedText } from './leichte-sprache/read-texts.ts';
import { root } from './root.ts';

const language = 'de-x-leicht';
const catalogues = [
  `packages/components/src/**/${language}.ts`,
  `reference-server/src/messages/texts/${language}.ts`,
];
const town = 'reference-server/towns/sample.json';

for (const file of globSync(catalogues, { cwd: root }).sort()) {
  const { messages, texts } = (await import(join(root, file))) as { messages?: unknown; texts?: unknown };
  advise(file, listTexts(messages ?? texts));
}
advise(town, listTextsIn(language, JSON.parse(readFileSync(join(root, town), 'utf8'))));

function advise(file: string, texts: readonly PlacedText[]): void {
  const lines = texts.flatMap(({ place, text }) =>
    findBreaches(text).map(({ words, advice }) => `${file} ${place}: ${advice}: „${words}“`),
  );
  for (const line of new Set(lines)) console.log(line);
}
