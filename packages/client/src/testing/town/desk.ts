import type { DeskAppointment, DeskAppointments } from '@wartemarke/contract';
import type { DeskPlaceOf, DeskStepWish } from '../../client-desk.ts';
import { apiErrorOf } from '../api-error-of.ts';
import { findAlternatives, findSlots, toVisit } from './availability.ts';
import { addDays, toDate, toInstant } from './local-time.ts';
import { listOthers } from './other-people.ts';
import { findOffice, type TownAppointment, type TownState } from './state.ts';

const requestDays = 7;

/** The appointments of a day. */
export function listDay(state: TownState, office: string, date: string): DeskAppointments {
  findOffice(state, office);
  const isOnDay = ({ startAt }: DeskAppointment) => startAt.slice(0, 10) === date;
  const moved = [...state.others.values()].flat();
  const others = [...new Set([...listOthers(state, office, date), ...moved])];
  const all = [...others, ...listBooked(state, office)].filter(isOnDay);
  return { appointments: all.sort((a, b) => (a.startAt < b.startAt ? -1 : 1)) };
}

/** Those that wait for the office. */
export function listRequests(state: TownState, office: string): DeskAppointments {
  const today = toDate(state.now());
  const days = Array.from({ length: requestDays }, (_, index) => addDays(today, index));
  const all = days.flatMap((date) => listDay(state, office, date).appointments);
  const appointments = all.filter(
    ({ state: at, documents, documentsComplete, startAt }) =>
      Date.parse(startAt) > state.now() &&
      (at === 'requested' || (at === 'confirmed' && documents.length > 0 && !documentsComplete)),
  );
  return { appointments };
}

/** Accepts a request. */
export function acceptRequest(state: TownState, wish: DeskStepWish): DeskAppointment {
  return decide(state, wish, 'confirmed');
}

/** Declines a request. */
export function declineRequest(state: TownState, wish: DeskStepWish): DeskAppointment {
  return decide(state, wish, 'cancelled');
}

/** Cancels for a citizen. */
export function cancelForCitizen(state: TownState, wish: DeskStepWish): DeskAppointment {
  expectStep(state, wish);
  return change(state, wish, { state: 'cancelled' });
}

/** Moves for a citizen. */
export function moveForCitizen(state: TownState, wish: DeskStepWish & { startAt: string }): DeskAppointment {
  const { services } = expectStep(state, wish);
  const visit = toVisit(state, wish.office, services);
  const { startAt } = wish;
  const slot = findSlots(state, startAt.slice(0, 10), visit).find((each) => each.startAt === startAt);
  if (!slot) throw apiErrorOf('slot_taken', { alternatives: findAlternatives(state, startAt, visit) });
  return change(state, wish, slot);
}

/** Says whether the documents are complete. */
export function checkDocuments(state: TownState, wish: DeskPlaceOf & { complete: boolean }): DeskAppointment {
  findDesk(state, wish);
  return change(state, wish, { documentsComplete: wish.complete });
}

/** Opens a document. */
export function openDocument(state: TownState, wish: DeskPlaceOf & { document: string }): Blob {
  const document = findDesk(state, wish).documents.find(({ id }) => id === wish.document);
  if (!document) throw apiErrorOf('document_not_found');
  return new Blob([`%PDF-1.7\n${document.name}`], { type: document.type });
}

function decide(state: TownState, wish: DeskStepWish, to: 'confirmed' | 'cancelled'): DeskAppointment {
  if (expectStep(state, wish).state !== 'requested') throw apiErrorOf('not_requested');
  return change(state, wish, { state: to });
}

function expectStep(state: TownState, wish: DeskStepWish): DeskAppointment {
  const found = findDesk(state, wish);
  if (found.state === 'cancelled') throw apiErrorOf('appointment_cancelled');
  if (found.version !== wish.version) throw apiErrorOf('version_mismatch');
  return found;
}

function findDesk(state: TownState, { office, id }: DeskPlaceOf): DeskAppointment {
  const all = [...[...state.others.values()].flat(), ...listBooked(state, office)];
  const found = all.find((each) => each.id === id);
  if (!found) throw apiErrorOf('link_invalid');
  return found;
}

function change(
  state: TownState,
  { office, id }: DeskPlaceOf,
  { documentsComplete, ...changes }: Partial<DeskAppointment>,
): DeskAppointment {
  const booked = state.appointments.get(id);
  if (booked) {
    if (documentsComplete !== undefined) booked.documentsComplete = documentsComplete;
    Object.assign(booked.appointment, changes, { version: booked.appointment.version + 1 });
    return toDesk(state, booked);
  }
  const other = findDesk(state, { office, id });
  const isComplete = documentsComplete ?? other.documentsComplete;
  return Object.assign(other, changes, { version: other.version + 1, documentsComplete: isComplete });
}

function listBooked(state: TownState, office: string): DeskAppointment[] {
  return [...state.appointments.values()]
    .filter(({ appointment }) => appointment.office.id === office)
    .map((booked) => toDesk(state, booked));
}

function toDesk(state: TownState, { appointment, bookedAt, documentsComplete }: TownAppointment) {
  const { id, version, code, startAt, endAt, services, contact, documents, ticket } = appointment;
  const office = findOffice(state, appointment.office.id);
  const queue = office.services.find((each) => each.id === services[0]?.id)?.queue ?? 'meldewesen';
  const seen: DeskAppointment = {
    ...{ id, version, state: appointment.state, code, queue, startAt, endAt, services, contact, documents },
    online: true,
    bookedAt: toInstant(bookedAt),
    documentsComplete,
    number: ticket?.number ?? null,
  };
  return seen;
}
