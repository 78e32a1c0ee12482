import type { Hold, HoldRequest } from '@wartemarke/contract';
import type { Place } from '../availability/timetable.ts';
import type { Asker, Wish } from '../availability/wish.ts';
import { isSpent, type Proof } from '../challenge/challenge.ts';
import { isUniqueViolation, transaction } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import { checkAnswers } from './answers.ts';
import type { BookingDeps, CallFacts } from './booking.ts';
import { findExpiredDays, releaseExpired, type QueueDay } from './booking.store.ts';
import { findLiveHold, insertHold } from './holding.store.ts';
import { createNewHold, toHold } from './new-hold.ts';
import { createTurns } from './turns.ts';

/** So many lanes are tried when others are faster. */
const LANE_TRIES = 12;
/** So many days are cleared of expired holds in one round. */
const DAYS_A_SWEEP = 100;

/** A wish, and what it comes with. */
interface HoldWish extends Wish {
  readonly client: string | undefined;
  readonly proof: Proof | undefined;
}

/** Keeping slots while forms are filled in. */
export function createHolding({ db, offices, timetable, challenges, random, onFreed }: BookingDeps) {
  const { timeZone, proofOfWork } = offices.town;
  const inTurn = createTurns();

  async function write(wish: HoldWish, place: Place, { once, now }: CallFacts): Promise<Hold | undefined> {
    const { hold, token } = createNewHold(wish, place, { random, now, client: wish.client });
    const shown = { ...hold, token, extensionsLeft: place.queue.booking.holdExtensions };
    const answer = toHold(shown, { timeZone, now });
    if (await insertHold(db, hold, once.keep(answer), wish.proof)) return answer;
    const other = hold.clientHash && (await findLiveHold(db, hold.clientHash, now));
    if (other) throw new CallError('hold_exists', { params: { hold: other } });
    return undefined;
  }

  function releaseDay(day: QueueDay, now: number): Promise<number> {
    return transaction(db, async (trx) => {
      const ended = await releaseExpired(trx, day, now);
      if (ended > 0) await onFreed(trx, day, now);
      return ended;
    });
  }

  async function tryToHold(wish: HoldWish, place: Place, facts: CallFacts): Promise<Hold | undefined> {
    try {
      if (place.hasExpired) {
        const day = { office: wish.office, queue: place.queue.id, date: place.chosen.date };
        await releaseDay(day, facts.now);
      }
      return await write(wish, place, facts);
    } catch (error) {
      if (isSpent(error)) throw new CallError('challenge_used');
      const isLost =
        isUniqueViolation(error, 'cells_pkey') || isUniqueViolation(error, 'appointments_office_code_key');
      if (isLost) return undefined;
      throw error;
    }
  }

  async function holdALane(wish: HoldWish, facts: CallFacts): Promise<Hold | undefined> {
    for (let attempt = 1; attempt <= LANE_TRIES; attempt++) {
      const place = await timetable.place(wish, facts.now);
      const held = place && (await tryToHold(wish, place, facts));
      if (held || !place) return held;
    }
    return undefined;
  }

  // Who asks twice at once under one name waits, so that the second question finds the first one's hold.
  function holdInTurn(wish: HoldWish, facts: CallFacts): Promise<Hold | undefined> {
    const ofDay = () => inTurn(`${wish.office} ${wish.startAt.slice(0, 10)}`, () => holdALane(wish, facts));
    return wish.client === undefined ? ofDay() : inTurn(`client ${wish.client}`, ofDay);
  }

  return {
    /**
     * Keeps a slot. Throws what is wrong with the services, `slot_unknown`, `slot_taken` with alternatives, `hold_exists`,
     * or what is wrong with the proof of work.
     */
    async hold(office: string, request: HoldRequest, asker: Asker, facts: CallFacts): Promise<Hold> {
      const { services, startAt, client } = request;
      checkAnswers(offices.get(office), services);
      const proof =
        proofOfWork && asker.online
          ? await challenges.requireProof(request.proof, { office, action: 'hold' }, facts.now)
          : undefined;
      const wish = { office, services, startAt, ...asker, client, proof };
      const hold = await holdInTurn(wish, facts);
      if (!hold) throw await timetable.taken(wish, facts.now);
      timetable.forget(office);
      return hold;
    },

    /** Frees what expired holds still occupy, so that the sums of the days stay right; tells how many there were. */
    async sweep(now: number): Promise<number> {
      const days = await findExpiredDays(db, now, DAYS_A_SWEEP);
      let ended = 0;
      for (const day of days) ended += await releaseDay(day, now);
      return ended;
    },
  };
}
