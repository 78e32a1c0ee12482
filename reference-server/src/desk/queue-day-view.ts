import type { Kysely } from 'kysely';
import type { DeskAppointment, QueueDay } from '@wartemarke/contract';
import type { Schema } from '../database/schema.ts';
import { listDocuments } from '../documents/documents.store.ts';
import type { Offices } from '../offices/offices.ts';
import { toDeskAppointment } from './desk-appointment.ts';
import { findAppointments } from './desk.store.ts';
import type { PackedDay } from './packed-day.ts';

function toQueueDay(
  day: PackedDay,
  misfits: ReadonlyMap<string, DeskAppointment>,
  say: Offices['say'],
): QueueDay {
  const { queue, date, plannedLanes, lanes, change, appointments } = day;
  return {
    ...{ queue: queue.id, name: say(queue.name), date, plannedLanes, lanes, appointments },
    change: change ? { lanes: change.lanes, ...(change.reason && { reason: change.reason }) } : null,
    misfits: day.misfits.map(({ id }) => misfits.get(id)).filter((misfit) => misfit !== undefined),
  };
}

/** Shows queues' days to clerks, in a transaction or not. */
export function createQueueDayView({ offices }: { readonly offices: Offices }) {
  async function ofDays(db: Kysely<Schema>, office: string, days: readonly PackedDay[]): Promise<QueueDay[]> {
    const ids = days.flatMap(({ misfits }) => misfits.map(({ id }) => id));
    const rows = await findAppointments(db, office, ids);
    const documents = await listDocuments(db, office, ids);
    const shown = rows.map(
      (row) => [row.id, toDeskAppointment(row, documents.get(row.id), offices)] as const,
    );
    return days.map((day) => toQueueDay(day, new Map(shown), offices.say));
  }

  return {
    ofDays,
    ofDay: async (db: Kysely<Schema>, office: string, day: PackedDay): Promise<QueueDay> =>
      (await ofDays(db, office, [day]))[0]!,
  };
}
