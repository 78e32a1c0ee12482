import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeOnEngines, openTestDatabase } from './engines.ts';
import { runModel } from './model/run-model.ts';

/** Twenty thousand steps together on two engines, in parts of their own, each of which is soon done. */
const PARTS = 10;
const STEPS_A_PART = 1000;
const SEED = 20271028;

describeOnEngines('the whole of booking', (engine) => {
  for (let part = 1; part <= PARTS; part += 1) {
    test(`does what the plain model does, step by step (part ${part})`, async (t) => {
      const seed = SEED + part * STEPS_A_PART;
      const { steps } = await runModel(await openTestDatabase(t, engine), { seed, steps: STEPS_A_PART });
      assert.ok(steps >= STEPS_A_PART);
    });
  }
});
