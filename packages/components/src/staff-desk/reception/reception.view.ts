import type { DeskAppointment, Drawing, Hall } from '@wartemarke/contract';
import { findAppointments } from '../days/days.view.ts';
import type { ChosenService } from '../services/services.view.ts';

/** Somebody with an appointment today. */
export interface ExpectedRow {
  readonly appointment: DeskAppointment;
  /** The number, once there is one. */
  readonly number: string | undefined;
  /** Whether a check-in makes sense. */
  readonly isExpected: boolean;
}

const minuteMs = 60_000;
const mostRows = 8;
const beforeMinutes = 60;
const afterMinutes = 45;

/**
 * Whom the reception looks for: those that a search finds; without one, those that are due about now.
 * @param now - Epoch milliseconds.
 */
export function toExpectedRows(
  appointments: readonly DeskAppointment[],
  hall: Hall,
  { text, now }: { readonly text: string; readonly now: number },
): ExpectedRow[] {
  const rows = findAppointments(appointments, { text, filter: 'all' }).map((each) => toRow(each, hall));
  return (text.trim() ? rows : rows.filter((row) => isDue(row, now))).slice(0, mostRows);
}

/** Why a walk-in would get no number now, as the first queue tells that is not open. */
export function toHindrance(
  chosen: readonly ChosenService[],
  { queues }: Hall,
): Exclude<Drawing, 'open'> | undefined {
  const wanted = queues.filter(({ id }) =>
    chosen.some(({ queue, quantity }) => quantity > 0 && queue === id),
  );
  const drawings = wanted.map(({ drawing }) => drawing);
  return (['closed', 'full', 'not_today'] as const).find((each) => drawings.includes(each));
}

function toRow(appointment: DeskAppointment, { tickets }: Hall): ExpectedRow {
  // The hall knows at once whom a kiosk has checked in; the list of the day is read again each minute.
  const ticket = tickets.find((each) => each.appointment === appointment.id);
  const isHere = appointment.state === 'arrived';
  const number = ticket?.number ?? ((isHere && appointment.number) || undefined);
  return { appointment, number, isExpected: !number && appointment.state === 'confirmed' };
}

function isDue({ appointment, isExpected }: ExpectedRow, now: number): boolean {
  const minutes = (Date.parse(appointment.startAt) - now) / minuteMs;
  return isExpected && minutes > -beforeMinutes && minutes < afterMinutes;
}
