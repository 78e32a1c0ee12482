import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Signal, SignalKind, SignalRequest } from '@wartemarke/contract';
import type { Caller } from '../access/caller.ts';
import type { Schema } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import type { Once } from '../http/idempotency.ts';
import { toSignal } from '../live/hall.ts';
import { raiseRevisions, type OfficeChange } from '../live/office-change.ts';
import type { Offices } from '../offices/offices.ts';
import {
  answerSignal,
  endSignal,
  endSignalsBefore,
  openSignal,
  readSignal,
  type SignalPlace,
} from './signals.store.ts';

const hourMs = 3_600_000;
/** So long a signal lasts that nobody ends. */
const mostHours = 4;

const ofKiosks: readonly SignalKind[] = ['help', 'printer'];
const ofClerks: readonly SignalKind[] = ['help', 'emergency'];

/** What signals work with. */
export interface SignalDeps {
  readonly db: Kysely<Schema>;
  readonly offices: Offices;
  readonly change: OfficeChange;
}

interface CallFacts {
  readonly caller: Caller;
  readonly once: Once;
  readonly now: number;
}

interface Source {
  readonly device: string | null;
  readonly counter: string | null;
}

/** Where a signal comes from. Throws `forbidden` for what is not the caller's to say. */
function sourceOf(caller: Caller, { kind, counter }: SignalRequest): Source {
  if (caller.role === 'kiosk' && ofKiosks.includes(kind) && counter === undefined)
    return { device: caller.id, counter: null };
  if (caller.role === 'clerk' && ofClerks.includes(kind) && counter !== undefined)
    return { device: null, counter };
  throw new CallError('forbidden');
}

/** Calls for the people who work in an office. */
export function createSignals({ db, offices, change }: SignalDeps) {
  const show = async (trx: Kysely<Schema>, place: SignalPlace): Promise<Signal> =>
    toSignal(await readSignal(trx, place), { office: offices.get(place.office) }, offices);

  return {
    /**
     * A kiosk asks for help or reports its printer; a clerk calls for help or raises an emergency at a counter. What is
     * said again while it is open is the same signal. Throws `forbidden`, `counter_not_found`.
     */
    async create(office: string, request: SignalRequest, { caller, once, now }: CallFacts): Promise<Signal> {
      const source = sourceOf(caller, request);
      const { counters } = offices.get(office);
      if (source.counter !== null && !counters.some(({ id }) => id === source.counter))
        throw new CallError('counter_not_found');
      return change(office, once, async (trx) => {
        const signal = { office, id: randomUUID(), kind: request.kind, ...source, now };
        return show(trx, { office, id: await openSignal(trx, signal) });
      });
    },

    /** Says that somebody is on the way. Throws `signal_not_found`, also when it is over. */
    answer: (place: SignalPlace, { once, now }: Pick<CallFacts, 'once' | 'now'>): Promise<Signal> =>
      change(place.office, once, async (trx) => {
        if (!(await answerSignal(trx, place, now))) throw new CallError('signal_not_found');
        return show(trx, place);
      }),

    /** Ends a signal; a kiosk only its own ones. Throws `signal_not_found`, also when it is over. */
    end: (place: SignalPlace, { caller, once, now }: CallFacts): Promise<Signal> =>
      change(place.office, once, async (trx) => {
        const device = caller.role === 'kiosk' ? caller.id : null;
        if (!(await endSignal(trx, place, device, now))) throw new CallError('signal_not_found');
        return show(trx, place);
      }),

    /** Ends signals that nobody ended within hours. */
    endOld: (now: number): Promise<void> =>
      transaction(db, async (trx) => {
        await raiseRevisions(trx, await endSignalsBefore(trx, now - mostHours * hourMs, now));
      }),
  };
}

/** What the routes of this feature work with. */
export type Signals = ReturnType<typeof createSignals>;
