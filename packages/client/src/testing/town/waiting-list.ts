import type { Appointment, WaitingEntry, WaitingWish } from '@wartemarke/contract';
import { writeAccess, type Access } from '../../access.ts';
import { apiErrorOf } from '../api-error-of.ts';
import { findSlots, toVisit } from './availability.ts';
import { createAppointment } from './booking.ts';
import { toBookedServices } from './booked-services.ts';
import { expectProof } from './challenges.ts';
import { addDays, toDate, toInstant, toMinutes } from './local-time.ts';
import { findOffice, nextAccess, type TownState } from './state.ts';

const offerMinutes = 120;
const noon = 720;

/** Takes somebody onto the waiting list. */
export function joinWaitingList(state: TownState, officeId: string, wish: WaitingWish): WaitingEntry {
  const office = findOffice(state, officeId);
  if (!office.waitingList) throw apiErrorOf('waiting_list_closed');
  expectProof(state, officeId, wish.proof);
  if (wish.toDate < wish.fromDate) throw apiErrorOf('range_invalid');
  if (!wish.contact.email && !wish.contact.phone) {
    throw apiErrorOf('contact_required', { errors: [{ pointer: '/contact', code: 'contact_required' }] });
  }
  const { services, fromDate, toDate: lastDate, weekdays, part, contact } = wish;
  const { name, timeZone, address, phone = '' } = office;
  const access = { office: officeId, ...nextAccess(state) };
  const entry: WaitingEntry = {
    ...{ fromDate, toDate: lastDate, weekdays, part, contact },
    id: access.id,
    token: access.token,
    office: { id: officeId, name, timeZone, address, phone },
    state: 'waiting',
    services: toBookedServices(office, services),
    ahead: [...state.waiting.values()].filter((each) => each.state === 'waiting').length,
    offer: null,
    appointmentLink: null,
    link: `https://termine.linden.example/warten${writeAccess(access)}`,
  };
  state.waiting.set(entry.id, entry);
  return entry;
}

/** Shows a place on the list. An offer that nobody took is gone. */
export function getWaitingEntry(state: TownState, { office, id, token }: Access): WaitingEntry {
  const entry = state.waiting.get(id);
  if (entry?.token !== token || entry.office.id !== office) throw apiErrorOf('link_invalid');
  if (entry.offer && Date.parse(entry.offer.expiresAt) <= state.now()) {
    Object.assign(entry, { state: 'waiting', offer: null });
  }
  if (entry.offer) {
    const leftMs = Date.parse(entry.offer.expiresAt) - state.now();
    entry.offer.expiresInSeconds = Math.round(leftMs / 1000);
  }
  return entry;
}

/** Offers the first free time that fits. */
export function makeOffer(state: TownState, access: Access): void {
  const entry = getWaitingEntry(state, access);
  const visit = toVisit(state, access.office, entry.services);
  const fits = (startAt: string) =>
    entry.part === 'any' || (entry.part === 'morning') === toMinutes(Date.parse(startAt)) < noon;
  for (
    let date = maxDate(entry.fromDate, toDate(state.now()));
    date <= entry.toDate;
    date = addDays(date, 1)
  ) {
    const slot = findSlots(state, date, visit).find(({ startAt }) => fits(startAt));
    if (!slot) continue;
    const expiresAt = toInstant(state.now() + offerMinutes * 60_000);
    entry.offer = { ...slot, expiresAt, expiresInSeconds: offerMinutes * 60 };
    entry.state = 'offered';
    return;
  }
}

/** Takes the offered time. */
export function acceptOffer(state: TownState, access: Access): Appointment {
  const entry = findOffered(state, access);
  const { startAt, endAt, expiresAt } = entry.offer;
  const hold = { ...nextAccess(state), office: access.office, startAt, endAt, expiresAt };
  const services = entry.services.map(({ id, quantity }) => ({ id, quantity }));
  const kept = { ...hold, expiresInSeconds: 0, extensionsLeft: 0, services, documents: [] };
  state.holds.set(hold.id, kept);
  const request = { hold: hold.id, token: hold.token, contact: entry.contact };
  const appointment = createAppointment(state, access.office, request);
  Object.assign(entry, { state: 'booked', offer: null, appointmentLink: appointment.link });
  return appointment;
}

/** Lets the offered time go. */
export function passOffer(state: TownState, access: Access): WaitingEntry {
  return Object.assign(findOffered(state, access), { state: 'waiting', offer: null });
}

/** Gives the place up. */
export function leaveWaitingList(state: TownState, access: Access): void {
  state.waiting.delete(getWaitingEntry(state, access).id);
}

function findOffered(state: TownState, access: Access) {
  const hadOffer = state.waiting.get(access.id)?.offer;
  const entry = getWaitingEntry(state, access);
  if (!entry.offer) throw apiErrorOf(hadOffer ? 'offer_expired' : 'offer_none');
  return entry as WaitingEntry & { offer: NonNullable<WaitingEntry['offer']> };
}

function maxDate(a: string, b: string): string {
  return a > b ? a : b;
}
