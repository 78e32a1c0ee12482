import { parseArgs } from 'node:util';
import type { Client } from '@wartemarke/client';
import { businessDate, isRealDate } from '../src/availability/office-time.ts';
import type { OpenDatabase } from '../src/database/open-database.ts';
import { createQueueHours } from '../src/live/queue-hours.ts';
import { createOffices } from '../src/offices/offices.ts';
import { forgetDay, recordDay, RecordingError } from '../src/simulation/record-day.ts';
import type { RowFacts } from '../src/simulation/recorded-rows.ts';
import { simulateDay, type SimulatedDay } from '../src/simulation/simulate-day.ts';
import type { TownConfiguration } from '../src/town/configuration.ts';
import { playLive, StageError } from './play-live.ts';
import type { Tally } from './stage.ts';

/** What the command needs of the machine. */
export interface Surroundings extends Omit<RowFacts, 'timeZone'> {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The town of `TOWN`, or the sample town. */
  readTown(): TownConfiguration;
  openDatabase(): Promise<OpenDatabase>;
  createClient(url: string): Client;
  readonly now: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Asks whoever sits there; what they type is not shown when it is secret. */
  ask(question: string, isSecret: boolean): Promise<string>;
  print(line: string): void;
  printError(line: string): void;
  readonly signal?: AbortSignal;
}

const help = `Plays or writes a day that nobody has lived, to try the product out.

  npm run town -- simulate DAY [--office ID] [--seed N] [--load 0.9] [--url http://localhost:8080] [--speed 60]
      Plays a realistic day against a running server, so that boards and desks have something to show: people come,
      draw, wait and leave, counters call and serve. DAY is a date like 2027-03-30, or "today", whose opening hours are
      taken. At speed 60 a minute lasts a second. It signs in as a clerk: CLERK_NAME and CLERK_PASSWORD, or it asks.

  npm run town -- simulate DAY --record [--office ID] [--seed N] [--load 0.9]
      Writes such a day, which must be over, into the database (DATABASE_URL or DATA_DIR) as if it had been: for
      insights and waiting times of a trial. Refused when the office has visits on that day.

  npm run town -- simulate DAY --forget [--office ID]
      Takes a day that was written by --record away again.`;

/** A call of the command that it does not understand. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

const options = {
  office: { type: 'string' },
  seed: { type: 'string', default: '1' },
  load: { type: 'string', default: '0.9' },
  url: { type: 'string', default: 'http://localhost:8080' },
  speed: { type: 'string', default: '60' },
  record: { type: 'boolean', default: false },
  forget: { type: 'boolean', default: false },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

type Flags = ReturnType<typeof parse>['values'];

function toNumber(name: 'seed' | 'load' | 'speed', flags: Flags, from: number, to: number): number {
  const value = Number(flags[name]);
  if (value >= from && value <= to) return value;
  throw new UsageError(`--${name} is "${flags[name]}"; it must be a number from ${from} to ${to}.`);
}

function imagineDay(dayText: string, flags: Flags, { readTown, now }: Surroundings): SimulatedDay {
  const town = readTown();
  const offices = createOffices(town);
  const date = dayText === 'today' ? businessDate(now, town.timeZone) : dayText;
  if (!isRealDate(date)) throw new UsageError(`"${dayText}" is no day; it must be like 2027-03-30.`);
  const office = offices.find(flags.office ?? town.offices[0]!.id);
  if (!office) throw new UsageError(`The town has no office "${flags.office}".`);
  return simulateDay({
    ...{ office, date, timeZone: town.timeZone, hours: createQueueHours(offices) },
    seed: toNumber('seed', flags, 0, 2 ** 32 - 1),
    habits: { load: toNumber('load', flags, 0.05, 3) },
  });
}

async function onDatabase(day: SimulatedDay, flags: Flags, surroundings: Surroundings): Promise<void> {
  const { openDatabase, print, random, createId, now, readTown } = surroundings;
  const database = await openDatabase();
  try {
    if (flags.forget) {
      const gone = await forgetDay(database.db, { office: day.office.id, date: day.date });
      if (!gone) throw new RecordingError(`${day.date} is no simulated day of this office.`);
      print(`Taken away: ${gone.tickets} tickets, ${gone.appointments} appointments of ${day.date}.`);
      return;
    }
    const written = await recordDay(database.db, {
      ...{ day, now, random, createId, timeZone: readTown().timeZone },
    });
    print(`Written: ${written.tickets} tickets, ${written.appointments} appointments of ${day.date}.`);
    print('It is marked as simulated. Take it away before the first real day: --forget.');
  } finally {
    await database.close();
  }
}

async function onServer(day: SimulatedDay, flags: Flags, surroundings: Surroundings): Promise<void> {
  const { env, ask, print, sleep, signal, createClient } = surroundings;
  const speed = toNumber('speed', flags, 1, 600);
  const visitors = createClient(flags.url);
  const name = env['CLERK_NAME'] ?? (await ask('Name of a clerk: ', false));
  const password = env['CLERK_PASSWORD'] ?? (await ask('Password: ', true));
  const { token } = await visitors.sessions.create({ name, password });
  const client = visitors.withToken(token);
  const hours = Math.ceil((day.closesAt - Math.min(...day.shifts.map(({ startAt }) => startAt))) / 3_600_000);
  print(`${day.people.length} people, ${new Set(day.shifts.map(({ counter }) => counter)).size} counters.`);
  print(
    `About ${Math.ceil((hours * 60) / speed)} minutes; waits and services are ${speed} times as short as real ones.`,
  );
  try {
    sayTally(await playLive({ client, day, speed, sleep, signal }), print);
  } finally {
    await client.sessions.end();
  }
}

function sayTally({ refused, ...counts }: Tally, print: (line: string) => void): void {
  const { drawn, booked, drawnInstead, noShows, left, missed, finished } = counts;
  print(`Came by appointment: ${booked}; not at all: ${noShows}. Drew a number: ${drawn}.`);
  if (drawnInstead > 0) print(`Drew a number because no time was free now: ${drawnInstead}.`);
  print(`Served: ${finished}. Missed their call: ${missed}. Left: ${left}.`);
  for (const [code, count] of refused) print(`The server refused ${count} times: ${code}.`);
}

async function run(args: readonly string[], surroundings: Surroundings): Promise<void> {
  const { values, positionals } = parse(args);
  const [dayText, ...more] = positionals;
  if (dayText === undefined) return surroundings.print(help);
  if (more.length > 0) throw new UsageError(`"${args.join(' ')}" is not understood.`);
  const day = imagineDay(dayText, values, surroundings);
  if (!values.forget && day.shifts.length === 0) {
    throw new StageError(`The office is closed on ${day.date}, or has no counter.`);
  }
  await (values.record || values.forget ? onDatabase : onServer)(day, values, surroundings);
}

function isExplained(error: unknown): error is Error {
  if (error instanceof RecordingError || error instanceof StageError) return true;
  return (
    error instanceof Error &&
    ['ApiError', 'ConnectionError', 'StorageError', 'TownError'].includes(error.name)
  );
}

/** Runs the command and tells its exit status: 0 when it was done, 1 when it could not be, 2 for a wrong call. */
export async function runSimulateCommand(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  try {
    await run(args, surroundings);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      surroundings.printError(`${error.message}\n\n${help}`);
      return 2;
    }
    if (!isExplained(error)) throw error;
    surroundings.printError(error.message);
    return 1;
  }
}
