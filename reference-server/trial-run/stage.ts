import type { Client } from '@wartemarke/client';
import type { Person } from '../src/simulation/people.ts';
import type { SimulatedDay } from '../src/simulation/simulate-day.ts';
import type { Agenda } from './agenda.ts';

/** What came of a day that was played. */
export interface Tally {
  drawn: number;
  booked: number;
  /** Appointments for which there was no time near now: a number was drawn in their place. */
  drawnInstead: number;
  noShows: number;
  left: number;
  called: number;
  missed: number;
  finished: number;
  /** What the server refused, by its code. */
  readonly refused: Map<string, number>;
}

/** The running server on which a day is played, and what is known of the play. */
export interface Stage {
  /** Speaks for a clerk of the office. */
  readonly client: Client;
  readonly day: SimulatedDay;
  readonly agenda: Agenda;
  readonly tally: Tally;
  /** Who holds a ticket, by its id. */
  readonly holders: Map<string, Person>;
  /** The simulated instant that it is. */
  readonly now: () => number;
  /** Wakes counters that wait for somebody. */
  readonly ring: () => void;
}

/** A tally of nothing. */
export function createTally(): Tally {
  return {
    ...{ drawn: 0, booked: 0, drawnInstead: 0, noShows: 0, left: 0, called: 0, missed: 0, finished: 0 },
    refused: new Map(),
  };
}

/** Says something to the server. Notes a refusal by its code and answers `undefined` then; any other failure passes. */
export async function attempt<Answer>(
  { tally }: Pick<Stage, 'tally'>,
  call: () => Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ApiError' && 'code' in error)) throw error;
    const code = String(error.code);
    tally.refused.set(code, (tally.refused.get(code) ?? 0) + 1);
    return undefined;
  }
}
