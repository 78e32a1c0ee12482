import { randomUUID } from 'node:crypto';
import type { Hold, HoldRequest } from '@wartemarke/contract';
import { createShortCode } from '../access/short-code.ts';
import { createToken, deriveToken, hashToken } from '../access/tokens.ts';
import { toWireInstant } from '../availability/office-time.ts';
import type { Place, Wish } from '../availability/timetable.ts';
import { isUniqueViolation, transaction } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import type { BookingDeps, CallFacts, Opened } from './booking.ts';
import {
  endAppointment,
  findByToken,
  findExpiredDays,
  insertHold,
  releaseExpired,
  type NewHold,
} from './booking.store.ts';
import { createTurns } from './turns.ts';

const MINUTE = 60_000;
/** So many lanes are tried when others are faster. */
const LANE_TRIES = 12;
/** So many days are cleared of expired holds in one round. */
const DAYS_A_SWEEP = 100;

/** Keeping slots while forms are filled in. */
export function createHolding({ db, offices, timetable, random }: BookingDeps) {
  const { timeZone } = offices.town;
  const inTurn = createTurns();

  function toHold(wish: Wish, { queue, chosen }: Place, now: number): { answer: Hold; hold: NewHold } {
    const token = createToken(random);
    const checkInSecret = deriveToken(token, 'check-in');
    const heldMs = queue.booking.holdMinutes * MINUTE;
    const heldUntil = now + heldMs;
    const id = randomUUID();
    const code = createShortCode(random);
    const { office, services, online } = wish;
    const tokenHash = hashToken(token);
    const checkInHash = hashToken(checkInSecret);
    const ticketHash = hashToken(deriveToken(checkInSecret, 'ticket'));
    const hashes = { tokenHash, checkInHash, ticketHash };
    const hold = {
      ...chosen,
      ...hashes,
      code,
      office,
      services,
      online,
      id,
      queue: queue.id,
      heldUntil,
      createdAt: now,
    };
    const wire = (epochMs: number) => toWireInstant(epochMs, timeZone);
    const times = { startAt: wire(chosen.startAt), endAt: wire(chosen.endAt), expiresAt: wire(heldUntil) };
    const expiresInSeconds = Math.floor(heldMs / 1000);
    const extensionsLeft = queue.booking.holdExtensions;
    return { hold, answer: { id, office, token, ...times, expiresInSeconds, extensionsLeft } };
  }

  async function tryToHold(wish: Wish, place: Place, { once, now }: CallFacts): Promise<Hold | undefined> {
    try {
      if (place.hasExpired) {
        const day = { office: wish.office, queue: place.queue.id, date: place.chosen.date };
        await transaction(db, (trx) => releaseExpired(trx, day, now));
      }
      const { hold, answer } = toHold(wish, place, now);
      return (await insertHold(db, hold, once.keep(answer))) ? answer : undefined;
    } catch (error) {
      const isLost =
        isUniqueViolation(error, 'cells_pkey') || isUniqueViolation(error, 'appointments_office_code_key');
      if (isLost) return undefined;
      throw error;
    }
  }

  async function holdALane(wish: Wish, facts: CallFacts): Promise<Hold | undefined> {
    for (let attempt = 1; attempt <= LANE_TRIES; attempt++) {
      const place = await timetable.place(wish, facts.now);
      const held = place && (await tryToHold(wish, place, facts));
      if (held || !place) return held;
    }
    return undefined;
  }

  return {
    /** Keeps a slot. Throws `slot_unknown`, or `slot_taken` with alternatives. */
    async hold(office: string, request: HoldRequest, online: boolean, facts: CallFacts): Promise<Hold> {
      const wish = { office, ...request, online };
      const hold = await inTurn(`${office} ${wish.startAt.slice(0, 10)}`, () => holdALane(wish, facts));
      if (!hold) throw await timetable.taken(wish, facts.now);
      timetable.forget(office);
      return hold;
    },

    /** Gives a hold back. An expired one is gone already, which is as good. */
    async release({ office, id, token }: Opened, { once }: CallFacts): Promise<void> {
      const row = offices.get(office) && (await findByToken(db, office, id, hashToken(token)));
      if (row?.state === 'expired') return;
      if (row?.state !== 'held') throw new CallError('hold_not_found');
      await transaction(db, (trx) =>
        endAppointment(trx, row, 'expired', { keep: once.keep, answer: undefined }),
      );
      timetable.forget(office);
    },

    /** Frees what expired holds still occupy, so that the sums of the days stay right; tells how many there were. */
    async sweep(now: number): Promise<number> {
      const days = await findExpiredDays(db, now, DAYS_A_SWEEP);
      let ended = 0;
      for (const day of days) ended += await transaction(db, (trx) => releaseExpired(trx, day, now));
      return ended;
    },
  };
}
