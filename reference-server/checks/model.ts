/**
 * The product and a plain model of it live through the same: holds, bookings, moves, cancellations, changed days, the
 * waiting list and the passing of time, `--steps` of them from `--seed` on. Holds when they agree after each step.
 */
import { parseArgs } from 'node:util';
import { openDatabase } from '../src/database/open-database.ts';
import { silentLog } from '../test/silent-log.ts';
import { runModel } from '../test/model/run-model.ts';
import { finish } from './finish.ts';
import { openPlace } from './place.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    steps: { type: 'string', default: '50000' },
    database: { type: 'string' },
  },
});
const seed = Number(values.seed);
const place = await openPlace(values.database);
const { DATABASE_URL: url, DATA_DIR: dataDir } = place.settings;
const database = await openDatabase(url ? { url } : { dataDir: dataDir! }, { log: silentLog, now: Date.now });
const startedAt = performance.now();
try {
  const done = await runModel(database, { seed, steps: Number(values.steps) });
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  finish(true, { check: 'model', engine: database.engine, seed, ...done, seconds });
} catch (error) {
  console.error(error);
  finish(false, { check: 'model', engine: database.engine, seed });
} finally {
  await database.close();
  await place.close();
}
