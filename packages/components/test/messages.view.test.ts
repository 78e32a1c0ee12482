import {
  appointmentState,
  emptyReason,
  queueState,
  signalKind,
  ticketPriority,
  ticketState,
} from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { languages } from '../src/locales/language.ts';
import { catalogues, readMessages, source } from './catalogues.ts';

const programs = globSync('**/*.ts', { cwd: source, exclude: ['**/*.test.ts', '**/*.stories.ts'] })
  .filter((file) => !languages.some((language) => basename(file) === `${language}.ts`))
  .map((file) => readFileSync(join(source, file), 'utf8'))
  .join('\n');

const values: readonly string[] = [
  ...appointmentState.options,
  ...ticketState.options,
  ...queueState.options,
  ...signalKind.options,
  ...ticketPriority.options,
  ...emptyReason.options,
  ...['offline', 'unreachable', 'timeout', 'aborted'],
];

const endings = Array.from(programs.matchAll(/\}([A-Z]\w+)`/g), ([, ending = '']) => ending);

test('there are catalogues to check', () => {
  assert.ok(catalogues.includes('call-board/messages') && catalogues.includes('locales/shared'));
});

for (const catalogue of catalogues) {
  test(`${catalogue} says the same things in every language, and none twice`, async () => {
    const keys = Object.keys(await readMessages(catalogue, 'de')).sort();
    for (const language of languages) {
      const messages = await readMessages(catalogue, language);
      assert.deepEqual(Object.keys(messages).sort(), keys, language);
      for (const [key, text] of Object.entries(messages)) assert.notEqual(text, '', `${language}: ${key}`);
    }
  });
}

// Codes of problems are looked up by value, so only the other keys stand in the programs.
for (const catalogue of catalogues.filter((each) => !each.endsWith('errors'))) {
  test(`${catalogue} has no text that nobody uses`, async () => {
    const keys = Object.keys(await readMessages(catalogue, 'de')).filter((key) => !key.includes('_'));
    const unused = keys.filter((key) => !isUsed(key));
    assert.deepEqual(unused, []);
  });
}

/** Whether a program names a key, or makes it from a state and an ending: `${state}Help`. */
function isUsed(key: string): boolean {
  return (
    isNamed(key) || endings.some((ending) => key.endsWith(ending) && isNamed(key.slice(0, -ending.length)))
  );
}

function isNamed(key: string): boolean {
  return programs.includes(`'${key}'`) || values.includes(key);
}
