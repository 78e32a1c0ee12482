import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOvertaken, simulate } from './waiting-simulation.ts';

test('in a town that is booked up for weeks, nobody is overtaken by somebody whose wish is not wider', () => {
  const { people, offers, unjust } = simulate({ seed: 20270104, weeks: 4 });
  assert.ok(people.length > 100 && offers > 50, `${people.length} people, ${offers} offers`);
  assert.equal(unjust, 0);
  assert.equal(countOvertaken(people), 0);
});
