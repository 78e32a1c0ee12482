import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { QueueTicket, TicketState, TicketTransfer } from '@wartemarke/contract';
import { insertTicket } from '../arrival/arrival.store.ts';
import { takeNumber } from '../arrival/ticket-number.store.ts';
import { businessDate } from '../availability/office-time.ts';
import type { Schema } from '../database/schema.ts';
import { toQueueTicket } from '../live/hall.ts';
import type { LineTicket } from '../live/line-ticket.ts';
import { findService } from '../offices/offices.ts';
import { moveSubscriptions } from '../push/push.store.ts';
import { changeTicket, findOrigins, findTokenHash } from './calling.store.ts';
import { lockToday, refuseState, type CallFacts, type CallingDeps, type TicketPlace } from './on-ticket.ts';
import { appendNote } from './steps.ts';
import { findTarget, type TransferTarget } from './transfer-target.ts';

type Database = Kysely<Schema>;

const passable: readonly TicketState[] = ['waiting', 'called', 'serving', 'parked'];

// The number and the turn stay: who has waited keeps the place.
function passWithin(
  trx: Database,
  place: TicketPlace,
  { queue, counter }: TransferTarget,
  note: string | undefined,
): Promise<LineTicket> {
  const write = sql`state = 'waiting', queue = ${queue.id}, for_counter = ${counter}::text, counter = null,
    called_at = null, started_at = null, recalls = 0, ${appendNote(note)}`;
  return changeTicket(trx, place, { write });
}

/** Passing tickets on, within the office and to others. */
export function createTransfer({ offices, change }: CallingDeps) {
  // The same secret opens it. It waits for nothing but its number's turn, and what the other office does not offer is
  // known to its clerks by the note alone.
  async function openElsewhere(
    trx: Database,
    place: TicketPlace,
    ticket: LineTicket,
    { office, queue, counter }: TransferTarget,
    now: number,
  ): Promise<string> {
    const { name, note, services, arrivedAt } = ticket;
    const day = { office: office.id, businessDate: businessDate(now, offices.town.timeZone) };
    const onward = {
      ...{ ...day, id: randomUUID(), queue: queue.id, name, note, arrivedAt, dueAt: now },
      ...{ priority: null, appointment: null, appointmentAt: null, online: null },
      services: services.filter(({ id }) => findService(office, id)),
      tokenHash: await findTokenHash(trx, place),
    };
    await insertTicket(trx, onward, await takeNumber(trx, { ...day, office, queue }));
    if (counter !== null) await changeTicket(trx, onward, { write: sql`for_counter = ${counter}` });
    await moveSubscriptions(trx, place, onward);
    return onward.id;
  }

  async function passToOffice(
    trx: Database,
    place: TicketPlace,
    noted: LineTicket,
    target: TransferTarget,
    now: number,
  ): Promise<LineTicket> {
    const onward = await openElsewhere(trx, place, noted, target, now);
    const write = sql`state = 'finished', ended_at = ${new Date(now)}::timestamptz,
      passed_office = ${target.office.id}, passed_ticket = ${onward}::uuid`;
    return changeTicket(trx, place, { write, appointment: 'finished' });
  }

  /**
   * Passes a ticket on: to a queue, a counter or another office of the town, whether or not they are open. Throws
   * `office_not_found`, what `findTarget` throws, `ticket_not_found`, `ticket_state`.
   */
  return async (
    place: TicketPlace,
    { note, ...asked }: TicketTransfer,
    { once, now }: CallFacts,
  ): Promise<QueueTicket> => {
    const home = offices.get(place.office);
    // A clerk sends people to offices where others work: what is said of them there, this clerk does not see.
    const office = offices.get(asked.office ?? home.id);
    return change([home.id, office.id], once, async (trx, alsoShows) => {
      const ticket = await lockToday(trx, offices, place, now);
      const isHere = office.id === home.id;
      const target = findTarget(office, asked, isHere ? ticket.queue : undefined);
      if (!passable.includes(ticket.state)) throw refuseState(ticket.state);
      if (isHere) {
        (await findOrigins(trx, place)).forEach(alsoShows);
        return toQueueTicket(home, await passWithin(trx, place, target, note), offices, now);
      }
      const noted = await changeTicket(trx, place, { write: appendNote(note) });
      return toQueueTicket(home, await passToOffice(trx, place, noted, target, now), offices, now);
    });
  };
}
