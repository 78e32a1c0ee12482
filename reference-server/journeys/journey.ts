import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setStage, type Stage, type StageWish } from './stage.ts';

/** Patience with one journey. */
const timeout = 60_000;

/**
 * Describes one way through the running town in a real browser. It fails too when something happened on the way that must
 * never happen: an error in a console, a breach of the policy, a request elsewhere, a secret in an address, a trace left.
 */
export function journey(title: string, wish: StageWish, walk: (stage: Stage) => Promise<void>): void {
  test(title, { timeout }, async (t) => {
    const stage = await setStage(t, wish);
    await walk(stage).catch(async (error: Error) => {
      error.message += (await stage.findings()).map((finding) => `\nBefore that: ${finding}`).join('');
      throw error;
    });
    assert.deepEqual(await stage.findings(), []);
  });
}
