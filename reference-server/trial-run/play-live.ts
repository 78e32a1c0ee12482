import type { Client } from '@wartemarke/client';
import type { SimulatedDay } from '../src/simulation/simulate-day.ts';
import { createAgenda } from './agenda.ts';
import { createClerk, type Clerk } from './clerks.ts';
import { createTally, type Stage, type Tally } from './stage.ts';
import { inviteVisitors } from './visitors.ts';

/** The server is not one on which a day can be played now. */
export class StageError extends Error {
  override readonly name = 'StageError';
}

/** What a day is played with. */
export interface LivePlay {
  /** Speaks for a clerk of the office. */
  readonly client: Client;
  readonly day: SimulatedDay;
  /** So many simulated minutes pass in a minute. */
  readonly speed: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Plays a simulated day against a running server as its people would: they come, book on site, draw, wait and leave;
 * clerks open counters, call, serve and take breaks. The server's clock is the real one, so that waits are shorter by
 * the speed. Ends when everybody is served, or with the signal, and closes the counters. Throws `StageError`.
 */
export async function playLive({ client, day, speed, sleep, signal }: LivePlay): Promise<Tally> {
  await refuseRealPeople(client, day.office.id);
  const agenda = createAgenda();
  const clerks: Clerk[] = [];
  const startedAt = client.now();
  const dayStartsAt = Math.min(...day.shifts.map(({ startAt }) => startAt), ...arrivalsOf(day));
  let nowAt = dayStartsAt;
  const stage: Stage = {
    ...{ client, day, agenda, tally: createTally(), holders: new Map() },
    now: () => nowAt,
    ring: () => clerks.forEach((clerk) => clerk.ring()),
  };
  const counters = new Set(day.shifts.map(({ counter }) => counter));
  clerks.push(...[...counters].map((counter) => createClerk(stage, counter)));
  inviteVisitors(stage);
  try {
    await agenda.run(async (when) => {
      const rest = startedAt + (when - dayStartsAt) / speed - client.now();
      if (rest > 0) await sleep(rest);
      nowAt = Math.max(nowAt, when);
    }, signal);
  } finally {
    for (const clerk of clerks) await clerk.leave();
  }
  return stage.tally;
}

function arrivalsOf({ people }: SimulatedDay): number[] {
  return people.flatMap(({ arrivedAt }) => (arrivedAt === null ? [] : [arrivedAt]));
}

/** People who really wait must not be called by nobody. */
async function refuseRealPeople(client: Client, office: string): Promise<void> {
  const { queues } = await client.availability.today(office);
  if (queues.every(({ state }) => state === 'closed')) {
    throw new StageError(
      'The office is closed now, so that nobody gets a number: try within its opening hours.',
    );
  }
  const waiting = queues.reduce((sum, queue) => sum + queue.waiting, 0);
  if (waiting > 0) {
    throw new StageError(
      `${waiting} are waiting in the office: a simulated day would call them. It is for an office without visitors.`,
    );
  }
}
