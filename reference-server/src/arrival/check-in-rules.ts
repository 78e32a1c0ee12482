import type { AppointmentState } from '@wartemarke/contract';
import { toWireInstant } from '../availability/office-time.ts';
import { CallError } from '../http/call-error.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { judgeReturn, type ReturnFacts } from './return-rule.ts';

const minuteMs = 60_000;

/** What decides whether an appointment may check in. */
export interface CheckInFacts {
  readonly state: AppointmentState;
  /** The day of the appointment. */
  readonly date: string;
  readonly startAt: number;
  /** The number that it has already. */
  readonly ticket?: ReturnFacts | undefined;
}

/** The moment of a check-in, who makes it, and the rules of the office. */
export interface CheckInMoment {
  readonly now: number;
  /** The office's day at that moment. */
  readonly todayDate: string;
  readonly timeZone: string;
  readonly office: Pick<OfficeConfiguration, 'checkIn' | 'calling'>;
  /** A clerk decides whether it is too early or too late. */
  readonly isClerk: boolean;
  /** Who is too late takes a number like a walk-in. */
  readonly asWalkIn: boolean;
  /** Whether a walk-in would get a number now. */
  readonly givesNumbers: boolean;
}

/** What a check-in leads to: a first number, the same one again, or one like a walk-in's. */
export type CheckInVerdict = 'first' | 'again' | 'walk-in';

type Window = Pick<CheckInFacts, 'state' | 'startAt'>;
type Rules = Pick<CheckInMoment, 'now' | 'office'>;

const opensAt = ({ startAt }: Window, { office }: Rules) => startAt - office.checkIn.earlyMinutes * minuteMs;

/** Whether the time to check in is over: by the clock, or because somebody has given the appointment up. */
export function isLate({ state, startAt }: Window, { now, office }: Rules): boolean {
  return state === 'missed' || now > startAt + office.checkIn.lateMinutes * minuteMs;
}

/**
 * What becomes of a check-in.
 * @throws CallError `appointment_cancelled`, `wrong_day` (params `startAt`), `too_early` (params `fromAt`, `startAt`),
 * `too_late` (params `startAt`, and `offersTicket` 1 when a number like a walk-in's can be had instead), `return_over`
 * for a call that was missed too long ago or too often, or `qr_unknown` for what never became an appointment.
 */
export function judgeCheckIn(appointment: CheckInFacts, moment: CheckInMoment): CheckInVerdict {
  const { state, date, ticket } = appointment;
  const startAt = toWireInstant(appointment.startAt, moment.timeZone);
  if (state === 'cancelled') throw new CallError('appointment_cancelled');
  if (!canArrive(state)) throw new CallError('qr_unknown');
  if (date !== moment.todayDate) throw new CallError('wrong_day', { params: { startAt } });
  if (ticket) return judgeAgain(ticket, moment);
  if (isLate(appointment, moment)) return judgeLate(startAt, moment);
  const fromAt = opensAt(appointment, moment);
  if (moment.now >= fromAt || moment.isClerk) return 'first';
  throw new CallError('too_early', {
    params: { fromAt: toWireInstant(fromAt, moment.timeZone), startAt },
  });
}

/** Whether it is an appointment at all, and not a form, a request or an attempt. */
function canArrive(state: AppointmentState): boolean {
  return ['confirmed', 'arrived', 'finished', 'missed'].includes(state);
}

function judgeAgain(ticket: ReturnFacts, { now, office, isClerk }: CheckInMoment): CheckInVerdict {
  if (ticket.state !== 'missed' || isClerk || judgeReturn(ticket, office.calling, now) !== 'over')
    return 'again';
  throw new CallError('return_over');
}

function judgeLate(startAt: string, moment: CheckInMoment): CheckInVerdict {
  const { office, asWalkIn, isClerk, givesNumbers } = moment;
  const mayTakeNumber = office.checkIn.late === 'ticket';
  if (asWalkIn && (isClerk || mayTakeNumber)) return 'walk-in';
  if (isClerk) return 'first';
  const offersTicket = Number(mayTakeNumber && givesNumbers);
  throw new CallError('too_late', { params: { startAt, offersTicket } });
}

/**
 * Which of several appointments somebody means who only says a phone number: of those that may check in now the one
 * nearest to now, else the earliest. Expects them in the order of their start.
 */
export function chooseAppointment<Facts extends Window>(
  appointments: readonly Facts[],
  moment: Rules,
): Facts | undefined {
  const open = appointments.filter((each) => opensAt(each, moment) <= moment.now && !isLate(each, moment));
  const distance = ({ startAt }: Window) => Math.abs(startAt - moment.now);
  return open.toSorted((one, other) => distance(one) - distance(other))[0] ?? appointments[0];
}
