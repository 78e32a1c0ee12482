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
 * @throws CallError `appointment_cancelled`, `wrong_day` (params `date`, `time`), `too_early` (params `from`, `time`),
 * `too_late` (params `time`), or `qr_unknown` for what never became an appointment.
 */
export function judgeCheckIn(appointment: CheckInFacts, moment: CheckInMoment): 'first' | 'again' {
  const { state, date, startAt } = appointment;
  const time = toClock(startAt, moment.timeZone);
  if (state === 'held' || state === 'expired') throw new CallError('qr_unknown');
  if (state === 'cancelled') throw new CallError('appointment_cancelled');
  if (date !== moment.todayDate) throw new CallError('wrong_day', { params: { date, time } });
  if (state === 'missed') throw new CallError('too_late', { params: { time } });
  if (state !== 'confirmed') return 'again';
  const opensAt = startAt - moment.policy.earlyMinutes * minuteMs;
  const from = toClock(opensAt, moment.timeZone);
  if (moment.now < opensAt) throw new CallError('too_early', { params: { from, time } });
  const isLate = moment.now > startAt + moment.policy.lateMinutes * minuteMs;
  if (isLate) throw new CallError('too_late', { params: { time } });
  return 'first';
}

function toClock(epochMs: number, timeZone: string): string {
  return toWireInstant(epochMs, timeZone).slice(11, 16);
}
