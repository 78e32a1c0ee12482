/**
 * How good the shown waits are: days of several offices are simulated whose services take as long as chance wants, not
 * as long as configured, with no-shows, early and late comers, breaks and part-time counters. The weeks before are
 * written into a database and measured from there; then everybody who comes is told how long it takes, and it is looked
 * up how long it took. The reference is "people before me, times their average minutes, by open counters", with the
 * measured average, on the same people. Fails when a wanted figure is missed.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../src/database/open-database.ts';
import { foreseeDay } from '../src/live/office-snapshot.ts';
import { createQueueHours } from '../src/live/queue-hours.ts';
import { createOffices, type Offices } from '../src/offices/offices.ts';
import { daySoFar } from '../src/simulation/day-so-far.ts';
import type { SomeHabits } from '../src/simulation/habits.ts';
import { forgetDay, recordDay } from '../src/simulation/record-day.ts';
import { simulateDay, type SimulatedDay } from '../src/simulation/simulate-day.ts';
import type { OfficeConfiguration } from '../src/town/configuration.ts';
import { readTown } from '../src/town/read-town.ts';
import { readMeasured } from '../src/waiting-time/measured.store.ts';
import { nothingMeasured } from '../src/waiting-time/measured.ts';
import { silentLog } from '../test/silent-log.ts';
import { estimateDay, toCalibration, type Estimate } from '../test/wait-calibration.ts';
import { largeHall } from './large-hall.ts';
import { quantile, report } from './report.ts';

const SEEDS = [11, 12, 13];
const FIRST_DAY = Date.UTC(2027, 3, 5);
const DAYS = 42;
const TOLD_DAYS = 5;
const WANTED_INSIDE = 0.8;
const WANTED_RATIO = 0.5;
const against = 'people before me, times measured average minutes, by open counters';

const habits: readonly [name: string, habits: SomeHabits][] = [
  ['a quiet office', { load: 0.7, appointmentShare: 0.7 }],
  ['a usual office', { load: 0.9, appointmentShare: 0.6 }],
  ['a full office', { load: 1, appointmentShare: 0.4 }],
  ['mostly walk-ins', { load: 0.9, appointmentShare: 0.1 }],
  ['many breaks and half-days', { load: 0.85, betweenBreaks: 75, partTimeShare: 0.4 }],
];

const database = await openDatabase(
  { dataDir: join(await mkdtemp(join(tmpdir(), 'wartemarke-bench-')), 'data') },
  { log: silentLog, now: Date.now },
);

/** Estimates of the last days of a few weeks, by what the database knows of the weeks before. */
async function tell(
  offices: Offices,
  office: OfficeConfiguration,
  wish: { seed: number; habits: SomeHabits },
) {
  const { timeZone } = offices.town;
  const hours = createQueueHours(offices);
  const dates = Array.from({ length: DAYS }, (_, index) =>
    new Date(FIRST_DAY + index * 86_400_000).toISOString().slice(0, 10),
  );
  const days = dates
    .map((date) => simulateDay({ office, timeZone, hours, date, ...wish }))
    .filter(({ people }) => people.length > 0);
  if (days.length < 2 * TOLD_DAYS) return [];
  const before = days.slice(0, -TOLD_DAYS);
  const now = days.at(-TOLD_DAYS)!.closesAt;
  for (const day of before) {
    await recordDay(database.db, { day, now, timeZone, random: randomBytes, createId: randomUUID });
  }
  const measured = await readMeasured(database.db, {
    ...{ office: office.id, timeZone, from: dates[0]!, today: days.at(-TOLD_DAYS)!.date },
  });
  for (const { date } of before) await forgetDay(database.db, { office: office.id, date });
  return days.slice(-TOLD_DAYS).flatMap((day) => estimateDay({ day, hours, measured }));
}

/** What is wanted of a figure: the least part inside, and the largest ratio of the errors. */
interface Wanted {
  readonly wantedInside?: number;
  readonly wantedRatio?: number;
}

let isMissed = false;

/** Prints how good these estimates were, and notes when that is not what was wanted. */
function show(figure: string, estimates: readonly Estimate[], wanted: Wanted = {}): void {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const { cases, inside, above, width, meanWait, error, naiveError } = toCalibration(estimates);
  const { wantedInside = 0, wantedRatio = Infinity } = wanted;
  const ratio = error / naiveError;
  const isMet = inside >= wantedInside && ratio <= wantedRatio;
  isMissed ||= !isMet;
  console.log(
    JSON.stringify({
      ...{ figure, cases, inside: round(inside), longer: round(above), unit: 'min', width: round(width) },
      ...{ wait: round(meanWait), error: round(error), against, reference: round(naiveError) },
      ...{ ratio: round(ratio), ...wanted, isMet },
    }),
  );
}

/** How long it takes to foresee a hall with 100 people and 20 counters. */
function showSpeed(offices: Offices): void {
  const [office] = offices.town.offices;
  const hours = createQueueHours(offices);
  const { timeZone } = offices.town;
  const wish = { office: office!, timeZone, hours, date: '2027-04-05', seed: 1, habits: { load: 1.8 } };
  const day: SimulatedDay = simulateDay(wish);
  const waitingAt = (now: number) =>
    daySoFar(day, now).tickets.filter(({ state }) => state === 'waiting').length;
  let now = Date.parse('2027-04-05T08:00:00+02:00');
  while (waitingAt(now) < 100) now += 60_000;
  const facts = daySoFar(day, now);
  const snapshot = { office: office!, businessDate: day.date, hours, now, measured: nothingMeasured };
  const run = () => foreseeDay(facts, { ...snapshot, stopped: new Set() });
  // Of the processor, not of the wall clock: a machine that does other things besides is no slower for it.
  const times = Array.from({ length: 120 }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).slice(20);
  const counters = facts.staffed.length;
  report({
    figure: `wait: processor time to foresee ${waitingAt(now)} people at ${counters} counters`,
    ...{ median: quantile(times, 0.5), p99: quantile(times, 0.99), unit: 'ms' },
    ...{ against: 'the time that a revision may take', reference: 10 },
  });
}

const sampleTown = readTown(fileURLToPath(new URL('../towns/sample.json', import.meta.url)));
const hall = createOffices(largeHall);
const sample = createOffices(sampleTown);
const inTown: Estimate[] = [];
const inHall: Estimate[] = [];
for (const [name, some] of habits) {
  const told: Estimate[][] = [];
  for (const seed of SEEDS) {
    for (const office of sample.town.offices) told.push(await tell(sample, office, { seed, habits: some }));
  }
  inTown.push(...told.flat());
  // A hall has as many people on one day as the town on three.
  const hallDays = await tell(hall, hall.town.offices[0]!, { seed: SEEDS[0]!, habits: some });
  inHall.push(...hallDays);
  show(`wait: ${name}`, [...told.flat(), ...hallDays]);
}
const all = [...inTown, ...inHall];
const near = all.filter(({ real }) => real <= 15);
const far = all.filter(({ real }) => real > 30);
show('wait: up to a quarter of an hour', near);
show('wait: more than half an hour', far);
show('wait: a town of four offices', inTown, { wantedInside: WANTED_INSIDE });
show('wait: a hall with 20 counters', inHall, { wantedInside: WANTED_INSIDE });
show('wait: all', all, { wantedInside: WANTED_INSIDE, wantedRatio: WANTED_RATIO });
showSpeed(hall);
await database.close();
if (isMissed) process.exitCode = 1;
