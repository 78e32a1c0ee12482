import type { CheckInRequest, DeskAppointment, ErrorCode, Office, TicketAccess } from '@wartemarke/contract';
import { apiErrorOf } from '../api-error-of.ts';
import { fakeOffice } from './catalogue.ts';
import { toDate } from './local-time.ts';
import { listOthers } from './other-people.ts';
import { findOffice, type TownAppointment, type TownState } from './state.ts';

/** Somebody who has an appointment and may be here. */
export interface ExpectedVisit {
  readonly appointment: Pick<DeskAppointment, 'id' | 'state' | 'startAt' | 'services' | 'contact'>;
  readonly office: Office;
  /** What is read or typed for it. */
  readonly codes: readonly string[];
  /** Id of the ticket; undefined before the first check-in. */
  readonly ticket: string | undefined;
  readonly documentsComplete: boolean;
  /** Notes that the visit has begun. */
  arrive(ticket: TicketAccess): void;
}

/** Whose visit it is. */
export function findExpected(
  state: TownState,
  { code, phone, appointment: id }: CheckInRequest,
): ExpectedVisit {
  const today = toDate(state.now());
  const others = listOthers(state, fakeOffice.id, today).map((other) => toOtherVisit(state, other));
  const all = [...[...state.appointments.values()].map((booked) => toOwnVisit(state, booked)), ...others];
  if (code !== undefined)
    return one(
      all.filter(({ codes }) => codes.includes(code)),
      'qr_unknown',
    );
  if (id !== undefined)
    return one(
      all.filter(({ appointment }) => appointment.id === id),
      'appointment_not_found',
    );
  if (phone === undefined) throw apiErrorOf('field_required');
  if (toDigits(phone).length < 5) throw apiErrorOf('phone_invalid');
  const called = all.filter(
    ({ appointment: { contact, startAt } }) =>
      startAt.startsWith(today) && toDigits(contact.phone ?? '') === toDigits(phone),
  );
  return one(called.toSorted(byDistanceTo(state.now())), 'phone_unknown');
}

function one([first]: readonly ExpectedVisit[], code: ErrorCode): ExpectedVisit {
  if (!first) throw apiErrorOf(code);
  return first;
}

function toOwnVisit(state: TownState, { appointment, documentsComplete }: TownAppointment): ExpectedVisit {
  return {
    ...{ appointment, documentsComplete },
    office: findOffice(state, appointment.office.id),
    codes: [appointment.checkInCode, appointment.code],
    ticket: appointment.ticket?.id,
    arrive: (ticket) => void Object.assign(appointment, { state: 'arrived', ticket }),
  };
}

/** Other people have a short code, a phone number and an id, and no QR code. */
function toOtherVisit(state: TownState, appointment: DeskAppointment): ExpectedVisit {
  const { id, code, documentsComplete } = appointment;
  return {
    ...{ appointment, documentsComplete, codes: [code] },
    office: findOffice(state, fakeOffice.id),
    ticket: state.tickets.find((each) => each.appointment === id)?.id,
    arrive: ({ number }) => void Object.assign(appointment, { state: 'arrived', number }),
  };
}

/** Of several appointments of one number somebody means the one that is near. */
function byDistanceTo(now: number) {
  const distance = ({ appointment }: ExpectedVisit) => Math.abs(Date.parse(appointment.startAt) - now);
  return (one: ExpectedVisit, other: ExpectedVisit) => distance(one) - distance(other);
}

/** The digits by which a number is told, however it is written: without the country and the leading zero. */
function toDigits(phone: string): string {
  return phone.replaceAll(/\D/g, '').replace(/^(00)?49|^0/, '');
}
