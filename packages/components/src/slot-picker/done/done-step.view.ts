import type { Appointment } from '@wartemarke/contract';

/** Whether an appointment stands, or what it still waits for: a click in the mail, or the office. */
export type DoneState = 'done' | 'unconfirmed' | 'requested';

/** How a booking ended. */
export function toDoneState({ state }: Appointment): DoneState {
  return state === 'unconfirmed' || state === 'requested' ? state : 'done';
}

/** Whole minutes left, the begun one counted; 0 when it is over or has no end. */
export function toMinutesLeft(untilAt: number, now: number): number {
  return Math.max(0, Math.ceil((untilAt - now) / 60_000)) || 0;
}
