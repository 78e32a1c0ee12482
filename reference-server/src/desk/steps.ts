import type { Transaction } from 'kysely';
import type { DeskAppointment, MessageKind } from '@wartemarke/contract';
import { parseWireInstant } from '../availability/office-time.ts';
import type { CallFacts } from '../booking/booking.ts';
import type { AppointmentRow } from '../booking/booking.store.ts';
import { createCancelling, type CancellingDeps } from '../booking/cancelling.ts';
import { firstMessages } from '../booking/first-messages.ts';
import { requireAhead, requireVersion } from '../booking/judge-change.ts';
import { createMoving, type MovingDeps } from '../booking/moving.ts';
import type { Schema } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import { messagesTo, writeMessages } from '../messages/outbox.ts';
import type { DeskRow } from './desk-appointment.ts';
import { markAccepted } from './desk.store.ts';
import { createOpenAtDesk, type DeskPlace } from './open-at-desk.ts';

/** What steps work with. */
export type StepsDeps = CancellingDeps & MovingDeps;

/** What a clerk does with an appointment: the version that they saw, and a word to its citizen. */
export interface Step {
  readonly version: string | undefined;
  readonly message: string | undefined;
}

const wordsOf = ({ message }: Step) => message?.trim() || null;

/** Steps of clerks with appointments that are ahead. */
export function createSteps(deps: StepsDeps) {
  const { db, offices, timetable } = deps;
  const { timeZone } = offices.town;
  const { open } = createOpenAtDesk(deps);
  const move = createMoving(deps);
  const { quit } = createCancelling(deps);

  async function openAhead(place: DeskPlace, { version }: Step, now: number) {
    const opened = await open(place);
    requireAhead(opened.row, now);
    requireVersion(opened.row, version);
    return opened;
  }

  async function openRequest(place: DeskPlace, step: Step, now: number) {
    const { row, show } = await open(place);
    requireAhead(row, now);
    if (row.state !== 'requested') throw new CallError('not_requested');
    requireVersion(row, step.version);
    return { row, show };
  }

  function say(trx: Transaction<Schema>, row: AppointmentRow, kind: MessageKind, now: number): Promise<void> {
    const { office, id: appointment, email, phone } = row;
    const to = { office: offices.get(office), appointment, email, phone };
    return writeMessages(trx, messagesTo(to, kind, now), now);
  }

  /** Ends an appointment with a word; its time is free at once. */
  async function end(
    { row, show }: { row: DeskRow; show: (row: DeskRow) => DeskAppointment },
    kind: 'declined' | 'cancelled',
    message: string | null,
    { once, now }: CallFacts,
  ): Promise<DeskAppointment> {
    const answer = show({ ...row, state: 'cancelled', version: row.version + 1 });
    await transaction(db, async (trx) => {
      await quit(trx, row, { state: 'cancelled', message }, now);
      await say(trx, row, kind, now);
      await once.keep(answer).execute(trx);
    });
    timetable.forget(row.office);
    return answer;
  }

  return {
    /** Accepts a requested appointment. */
    async accept(place: DeskPlace, step: Step, { once, now }: CallFacts): Promise<DeskAppointment> {
      const { row, show } = await openRequest(place, step, now);
      const accepted: DeskRow = { ...row, state: 'confirmed', version: row.version + 1 };
      const answer = show(accepted);
      const messages = firstMessages(accepted, offices.get(row.office), { now, timeZone });
      await transaction(db, async (trx) => {
        if (!(await markAccepted(trx, row, wordsOf(step)))) throw new CallError('version_mismatch');
        await writeMessages(trx, messages, now);
        await once.keep(answer).execute(trx);
      });
      return answer;
    },

    /** Declines a requested appointment. */
    async decline(place: DeskPlace, step: Step, facts: CallFacts): Promise<DeskAppointment> {
      return end(await openRequest(place, step, facts.now), 'declined', wordsOf(step), facts);
    },

    /** Cancels an appointment for its citizen. */
    async cancel(place: DeskPlace, step: Step, facts: CallFacts): Promise<DeskAppointment> {
      return end(await openAhead(place, step, facts.now), 'cancelled', wordsOf(step), facts);
    },

    /** Gives an appointment another time for its citizen, with the reserve and without lead time. */
    async move(place: DeskPlace, startAt: string, step: Step, facts: CallFacts): Promise<DeskAppointment> {
      const { row, show } = await openAhead(place, step, facts.now);
      if (parseWireInstant(startAt, timeZone) === row.start_at.getTime()) return show(row);
      const { ticket_queue, ticket_number, ...appointment } = row;
      const asker = { online: false, isClerk: true };
      const wish = { row: appointment, startAt, asker, message: wordsOf(step) };
      return move(wish, (moved) => show({ ...moved, ticket_queue, ticket_number }), facts);
    },
  };
}
