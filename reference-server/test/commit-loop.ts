import assert from 'node:assert/strict';
import { openDatabase } from '../src/database/open-database.ts';
import { silentLog } from './silent-log.ts';

// Commits one number after the other in the data directory it is given, and says each that is acknowledged.
// It starts only where everything is there that was acknowledged before.
const [, , dataDir = '', acknowledged] = process.argv;
const { db } = await openDatabase({ dataDir }, { log: silentLog, now: Date.now });
const committed = await db.selectFrom('ticket_numbers').select('last_number').execute();
let number = Math.max(0, ...committed.map((row) => row.last_number));
assert.ok(number >= Number(acknowledged), `${number} of ${acknowledged} are there`);

for (;;) {
  number += 1;
  const ticket = { office: 'mitte', queue: `q${number}`, business_day: '2027-03-01', last_number: number };
  await db.insertInto('ticket_numbers').values(ticket).execute();
  process.stdout.write(`${number}\n`);
}
