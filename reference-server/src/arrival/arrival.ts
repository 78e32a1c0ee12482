import type { Kysely } from 'kysely';
import type { Arrival } from '@wartemarke/contract';
import type { RandomBytes } from '../access/tokens.ts';
import { toWireInstant } from '../availability/office-time.ts';
import type { Timetable } from '../availability/timetable.ts';
import { secretLink } from '../booking/appointment.ts';
import type { Schema } from '../database/schema.ts';
import type { Once } from '../http/idempotency.ts';
import { numberOf } from '../live/in-words.ts';
import type { OfficeChange } from '../live/office-change.ts';
import type { OfficeSnapshot } from '../live/office-snapshot.ts';
import type { QueueHours } from '../live/queue-hours.ts';
import type { TakeSnapshot } from '../live/snapshots.ts';
import { queueOf, type Offices } from '../offices/offices.ts';
import { createCheckIn } from './check-in.ts';
import { createHeldTickets } from './held-tickets.ts';
import { createWalkIn } from './walk-in.ts';

/** What arriving works with. */
export interface ArrivalDeps {
  readonly db: Kysely<Schema>;
  readonly offices: Offices;
  readonly hours: QueueHours;
  readonly timetable: Pick<Timetable, 'soonest'>;
  readonly takeSnapshot: TakeSnapshot;
  readonly change: OfficeChange;
  readonly random: RandomBytes;
  /** Where people reach the pages; links are made from it. */
  readonly publicUrl: string;
}

/** When a call came, and what keeps its answer. */
export interface CallFacts {
  readonly once: Once;
  readonly now: number;
}

/** A ticket that was just given, or given again, and the secret that its holder gets. */
export interface GivenTicket {
  readonly id: string;
  readonly token: string;
  readonly alreadyCheckedIn: boolean;
}

/** What the citizen gets on arrival, by a snapshot that has the ticket. */
export function toArrival(
  snapshot: OfficeSnapshot,
  { id, token, alreadyCheckedIn }: GivenTicket,
  { offices, publicUrl }: Pick<ArrivalDeps, 'offices' | 'publicUrl'>,
): Arrival {
  const { office } = snapshot;
  const ticket = snapshot.tickets.get(id);
  if (!ticket) throw new RangeError(`the snapshot of ${office.id} lacks ticket ${id}`);
  const { place } = queueOf(office, ticket.queue);
  const outlook = snapshot.outlooks.get(id);
  return {
    ticket: { id, number: numberOf(office, ticket), token },
    alreadyCheckedIn,
    ...(ticket.appointmentAt !== null && {
      appointmentAt: toWireInstant(ticket.appointmentAt, offices.town.timeZone),
    }),
    ...(place && { place: offices.say(place) }),
    link: secretLink(publicUrl, 'ticket', { office: office.id, id, token }),
    position: outlook ? outlook.ahead + 1 : 0,
    wait: outlook?.wait ?? null,
  };
}

/** Check-in, walk-in tickets, and what holders do with their tickets. */
export function createArrival(deps: ArrivalDeps) {
  return { checkIn: createCheckIn(deps), draw: createWalkIn(deps), ...createHeldTickets(deps) };
}

/** What the routes of this feature work with. */
export type Arrivals = ReturnType<typeof createArrival>;
