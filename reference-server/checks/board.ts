/**
 * Lets a call board live for weeks in fast-forward: thousands of calls, pages that turn, nights, cut networks. Holds when
 * its heap stays flat and no node is left behind.
 */
import { parseArgs } from 'node:util';
import { liveBoard } from './board-life.ts';
import { finish } from './finish.ts';

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    steps: { type: 'string' },
    database: { type: 'string' },
  },
});
const mostBytes = 20;

const { errors, ...report } = await liveBoard({
  days: Number(values.days),
  seed: Number(values.seed),
  stepSeconds: 30,
  onDay: (day, { updates, heapBytes, nodes, keptNodes }) =>
    console.error(
      `day ${day}: ${updates} updates, ${(heapBytes / 1e6).toFixed(3)} MB, ${nodes} nodes, ${keptNodes} kept`,
    ),
});
for (const error of errors) console.error(error);
const holds =
  report.heapSlope < mostBytes &&
  report.moreNodes === 0 &&
  // When a browser lets go of single nodes is its own affair; what leaks does so with every update.
  report.moreKeptNodes * 100 < report.updates &&
  report.announced > 0 &&
  errors.length === 0;
finish(holds, { check: 'board', days: Number(values.days), ...report, errors: errors.length });
