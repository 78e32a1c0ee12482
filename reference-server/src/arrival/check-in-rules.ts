import type { AppointmentState } from '@wartemarke/contract';
import { toWireInstant } from '../availability/office-time.ts';
import { CallError } from '../http/call-error.ts';
import type { CheckInPolicy } from '../town/policy.ts';

const minuteMs = 60_000;

/** What decides whether an appointment may check in. */
export interface CheckInFacts {
  readonly state: AppointmentState;
  /** The day of the appointment. */
  readonly date: string;
  readonly startAt: number;
}

/** The moment of a check-in and its rules. */
export interface CheckInMoment {
  readonly now: number;
  /** The office's day at that moment. */
  readonly todayDate: string;
  readonly timeZone: string;
  readonly policy: CheckInPolicy;
}

/**
 * Whether it is the first check-in of an appointment or one that is made again.
 * @throws CallError `appointment_cancelled`, `wrong_day` (params `startAt`), `too_early` (params `fromAt`, `startAt`),
 * `too_late` (params `startAt`), or `qr_unknown` for what never became an appointment.
 */
export function judgeCheckIn(appointment: CheckInFacts, moment: CheckInMoment): 'first' | 'again' {
  const { state, date } = appointment;
  const startAt = toWireInstant(appointment.startAt, moment.timeZone);
  if (state === 'held' || state === 'expired') throw new CallError('qr_unknown');
  if (state === 'cancelled') throw new CallError('appointment_cancelled');
  if (date !== moment.todayDate) throw new CallError('wrong_day', { params: { startAt } });
  if (state === 'missed') throw new CallError('too_late', { params: { startAt } });
  if (state !== 'confirmed') return 'again';
  const opensAt = appointment.startAt - moment.policy.earlyMinutes * minuteMs;
  const fromAt = toWireInstant(opensAt, moment.timeZone);
  if (moment.now < opensAt) throw new CallError('too_early', { params: { fromAt, startAt } });
  const isLate = moment.now > appointment.startAt + moment.policy.lateMinutes * minuteMs;
  if (isLate) throw new CallError('too_late', { params: { startAt } });
  return 'first';
}
