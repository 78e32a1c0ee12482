import assert from 'node:assert/strict';
import { test } from 'node:test';
import { liveBoard } from '../checks/board-life.ts';

// Two nights tell leaks of nodes exactly. Of the heap they tell whether states are kept, which weigh some kB each; for the
// last bytes `npm run check -- board` takes a month.
test('a board lives for a day of calls, pages, cut networks and a night, and leaves no node behind', async () => {
  const report = await liveBoard({ days: 1, seed: 7, stepSeconds: 120 });
  assert.deepEqual(report.errors, []);
  assert.equal(report.moreNodes, 0);
  assert.ok(report.moreKeptNodes * 100 < report.updates, `${report.moreKeptNodes} nodes are left behind`);
  assert.ok(report.heapSlope < 1000, `the heap grows by ${report.heapSlope} bytes an update`);
  assert.ok(report.announced > 150 && report.cuts > 0, 'calls came, and the network went');
});
