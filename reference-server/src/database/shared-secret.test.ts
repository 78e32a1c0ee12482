import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { describeOnEngines, openTestDatabase } from '../../test/engines.ts';
import { sharedSecret } from './shared-secret.ts';

describeOnEngines('a shared secret', (engine) => {
  test('whoever asks at the same time gets the same one, and so does who asks later', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    const atOnce = await Promise.all(
      Array.from({ length: 8 }, () => sharedSecret(db, 'challenge', randomBytes)),
    );
    const later = await sharedSecret(db, 'challenge', () => assert.fail('there is one'));
    assert.deepEqual([later.length, new Set([...atOnce, later].map(String)).size], [32, 1]);
  });

  test('secrets of different names have nothing in common', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    const [one, other] = [
      await sharedSecret(db, 'challenge', randomBytes),
      await sharedSecret(db, 'files', randomBytes),
    ];
    assert.notDeepEqual(one, other);
  });
});
