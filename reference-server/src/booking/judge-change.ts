import { CallError } from '../http/call-error.ts';
import { aheadStates } from './appointment.ts';
import type { AppointmentRow } from './booking.store.ts';

/**
 * Makes sure that an appointment can still be changed.
 * @throws CallError `appointment_cancelled`, `appointment_started`.
 */
export function requireAhead(row: Pick<AppointmentRow, 'state' | 'start_at'>, now: number): void {
  if (row.state === 'cancelled') throw new CallError('appointment_cancelled');
  const isAhead = aheadStates.includes(row.state) && now < row.start_at.getTime();
  if (!isAhead) throw new CallError('appointment_started');
}

/**
 * Makes sure that whoever changes an appointment has seen it as it is.
 * @param version - Value of `If-Match`.
 * @throws CallError `version_required`, `version_mismatch`.
 */
export function requireVersion(row: Pick<AppointmentRow, 'version'>, version: string | undefined): void {
  if (version === undefined) throw new CallError('version_required');
  if (version !== String(row.version)) throw new CallError('version_mismatch');
}
