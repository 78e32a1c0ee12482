import { aheadStates } from '../booking/appointment.ts';
import type { AppointmentRow } from '../booking/booking.store.ts';
import { CallError } from '../http/call-error.ts';

const isOver = (instant: Date | null, now: number) => instant !== null && instant.getTime() <= now;

/**
 * Makes sure that documents can still be handed in with a hold or an appointment.
 * @throws CallError `hold_expired`, `appointment_cancelled`, `appointment_started`.
 */
export function requireTaking(
  row: Pick<AppointmentRow, 'state' | 'held_until' | 'confirm_until' | 'start_at'>,
  now: number,
): void {
  const hasExpired = row.state === 'expired' || isOver(row.held_until, now) || isOver(row.confirm_until, now);
  if (hasExpired) throw new CallError('hold_expired');
  if (row.state === 'cancelled') throw new CallError('appointment_cancelled');
  const isAhead = row.state === 'held' || aheadStates.includes(row.state);
  if (!isAhead || isOver(row.start_at, now)) throw new CallError('appointment_started');
}
