import { fixtures } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KioskWords } from '../kiosk-words.ts';
import { messages } from '../messages/de.ts';
import { toSlip } from './slip.view.ts';

const words = {
  language: 'de',
  direction: 'ltr',
  term: (key: keyof typeof messages, params: never) => {
    const text = messages[key] as string | ((params: never) => string);
    return typeof text === 'string' ? text : text(params);
  },
} as unknown as KioskWords;

test('a slip says what the screen says, and when it was printed', () => {
  const { walkIn: arrival } = fixtures.arrivals;
  const office = { name: 'Bürgerbüro Linden', timeZone: 'Europe/Berlin' };
  const slip = toSlip(words, { arrival, office, now: fixtures.nowAt });
  assert.equal(slip.number, arrival.ticket.number);
  assert.equal(slip.link, arrival.link);
  assert.equal(slip.printedAt, 'Montag, 1. März 2027, 9:02 Uhr');
  assert.deepEqual(
    slip.facts.map(({ name }) => name),
    ['Bitte warten Sie hier', 'Reihenfolge', 'Wartezeit'],
  );
});
