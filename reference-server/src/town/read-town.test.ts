import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { smallTownFile, smallTownWith } from '../../test/small-town-file.ts';
import { parseTown, readTown } from './read-town.ts';
import { TownError } from './town-error.ts';

test('a town is read with its defaults', (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'town-'));
  t.after(() => rmSync(directory, { recursive: true }));
  const file = join(directory, 'town.json');
  writeFileSync(file, JSON.stringify(smallTownFile()));
  const { timeZone, offices } = readTown(file);
  assert.equal(timeZone, 'Europe/Berlin');
  assert.equal(offices[0]?.queues[0]?.booking.horizonDays, 60);
  assert.equal(offices[0]?.services[0]?.staffOnly, false);
});

test('a broken town throws all its mistakes, and no warnings, with their places in the message', () => {
  const file = smallTownWith('/timeZone', 'Mars/Base') as { federalState?: string };
  delete file.federalState;
  const check = (error: unknown) => {
    assert.ok(error instanceof TownError);
    assert.equal(error.code, 'town_invalid');
    assert.deepEqual(
      error.mistakes.map(({ code }) => code),
      ['time_zone_unknown'],
    );
    assert.match(
      error.message,
      /^The configuration town\.json has one mistake:\ntown\.json:1:\d+ {2}\/timeZone\n/,
    );
    return true;
  };
  assert.throws(() => parseTown(JSON.stringify(file), 'town.json'), check);
});

test('a missing file is a mistake like another', () => {
  assert.throws(() => readTown('/nowhere/town.json'), {
    name: 'TownError',
    message: /cannot be read: ENOENT/,
  });
});
