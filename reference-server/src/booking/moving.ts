import type { Kysely, Transaction } from 'kysely';
import { toWireInstant } from '../availability/office-time.ts';
import type { Place, Timetable } from '../availability/timetable.ts';
import type { Asker } from '../availability/wish.ts';
import type { Schema } from '../database/schema.ts';
import { isUniqueViolation, transaction } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import { dropMessages, messagesTo, remindersTo, writeMessages } from '../messages/outbox.ts';
import type { Offices } from '../offices/offices.ts';
import type { CallFacts } from './booking.ts';
import { releaseExpired, type AppointmentRow, type OnFreed } from './booking.store.ts';
import { relocate } from './changing.store.ts';

/** So many lanes are tried when others are faster. */
const LANE_TRIES = 12;

/** What moving works with. */
export interface MovingDeps {
  readonly db: Kysely<Schema>;
  readonly offices: Offices;
  readonly timetable: Timetable;
  readonly onFreed: OnFreed;
}

/** Another time for an appointment that its caller has judged. */
export interface Move {
  readonly row: AppointmentRow;
  /** The new start, as on the wire. */
  readonly startAt: string;
  readonly asker: Asker;
  /** What the office says to it. */
  readonly message: string | null;
}

// The time counts as whoever chose it: what clerks choose leaves the citizens' share alone, and the citizen's own moves.
function toMoved({ row, asker, message }: Move, { queue, chosen }: Place): AppointmentRow {
  const confirmUntil = Math.min(row.confirm_until?.getTime() ?? Infinity, chosen.startAt);
  return {
    ...row,
    queue: queue.id,
    date: chosen.date,
    lane: chosen.lane,
    first_cell: chosen.cell,
    cell_count: chosen.cells,
    start_at: new Date(chosen.startAt),
    end_at: new Date(chosen.endAt),
    confirm_until: row.confirm_until && new Date(confirmUntil),
    online: asker.online,
    moves: row.moves + (asker.online ? 1 : 0),
    message,
    version: row.version + 1,
  };
}

/** Gives appointments another time: the new one or, if that fails, still the old one. */
export function createMoving({ db, offices, timetable, onFreed }: MovingDeps) {
  const { timeZone } = offices.town;

  async function announce(
    trx: Transaction<Schema>,
    row: AppointmentRow,
    moved: AppointmentRow,
    now: number,
  ): Promise<void> {
    const { id: appointment, email, phone, reminders } = moved;
    const to = { office: offices.get(moved.office), appointment, email, phone };
    const previousStartAt = toWireInstant(row.start_at.getTime(), timeZone);
    const reminded = { ...to, reminders, startAt: moved.start_at.getTime() };
    await dropMessages(trx, { office: moved.office, appointment }, now, 'reminder');
    const told = messagesTo(to, 'moved', now, { facts: { previousStartAt } });
    const later = moved.state === 'confirmed' ? remindersTo(reminded, { now, timeZone }) : [];
    await writeMessages(trx, [...told, ...later], now);
  }

  async function tryPlace<Answer>(
    move: Move,
    place: Place,
    answerOf: (moved: AppointmentRow) => Answer,
    { once, now }: CallFacts,
  ): Promise<Answer> {
    const { row } = move;
    const moved = toMoved(move, place);
    const answer = answerOf(moved);
    if (place.hasExpired) {
      await transaction(db, async (trx) => {
        await releaseExpired(trx, moved, now);
        await onFreed(trx, moved, now);
      });
    }
    await transaction(db, async (trx) => {
      await relocate(trx, row, { moved, limits: place.chosen.limits });
      await announce(trx, row, moved, now);
      await once.keep(answer).execute(trx);
      await onFreed(trx, row, now);
    });
    return answer;
  }

  const isLost = (error: unknown) =>
    isUniqueViolation(error, 'cells_pkey') || (error instanceof CallError && error.code === 'slot_taken');

  /**
   * Moves an appointment and answers with what is made of it as it stands then. Throws `version_mismatch` when it was
   * changed meanwhile, `slot_unknown`, or `slot_taken` with alternatives.
   */
  return async <Answer>(
    move: Move,
    answerOf: (moved: AppointmentRow) => Answer,
    facts: CallFacts,
  ): Promise<Answer> => {
    const { office, services, id: moving } = move.row;
    const wish = { office, services, startAt: move.startAt, ...move.asker, moving };
    for (let attempt = 1; attempt <= LANE_TRIES; attempt++) {
      const place = await timetable.place(wish, facts.now);
      if (!place) break;
      try {
        const answer = await tryPlace(move, place, answerOf, facts);
        timetable.forget(office);
        return answer;
      } catch (error) {
        if (!isLost(error)) throw error;
      }
    }
    throw await timetable.taken(wish, facts.now);
  };
}
