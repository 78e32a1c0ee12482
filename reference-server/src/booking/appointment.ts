import type { Appointment, BookedService, Contact, Document, ServiceQuantity } from '@wartemarke/contract';
import { deriveToken } from '../access/tokens.ts';
import { formatCheckInCode } from '../arrival/check-in-code.ts';
import { toWireInstant } from '../availability/office-time.ts';
import { findService, type Offices } from '../offices/offices.ts';
import type { OfficeConfiguration, ServiceConfiguration } from '../town/configuration.ts';
import type { AppointmentRow } from './booking.store.ts';

/** States in which a visit is still to come. */
export const aheadStates: readonly Appointment['state'][] = ['unconfirmed', 'requested', 'confirmed'];

type Condition = NonNullable<ServiceConfiguration['requirements'][number]['when']>;

/** What is needed to show appointments: the town's words and where its pages are. */
export interface AppointmentWords {
  readonly offices: Offices;
  readonly publicUrl: string;
}

/** The ticket of an appointment that has been checked in. */
export interface TicketOfAppointment {
  readonly id: string;
  readonly number: string;
}

/** A page of a secret thing; the secret stands in the fragment, which no server gets to see. */
export function secretLink(
  publicUrl: string,
  page: string,
  access: { office: string; id: string; token: string },
): string {
  const { office, id, token } = access;
  return `${publicUrl}/${page}#${new URLSearchParams({ office, id, token }).toString()}`;
}

// What was not answered may be needed: better brought in vain than come twice.
function isNeeded(when: Condition | undefined, answers: NonNullable<ServiceQuantity['answers']>): boolean {
  const answer = when && answers[when.question];
  return !when || answer === undefined || when.is.includes(answer);
}

/** Booked services in words; a service that is no longer offered keeps its key as its name. */
export function toBookedServices(
  office: OfficeConfiguration,
  services: readonly ServiceQuantity[],
  say: Offices['say'],
  language: string | undefined,
): BookedService[] {
  return services.map(({ id, quantity, answers = {} }) => {
    const service = findService(office, id);
    return {
      id,
      quantity,
      name: service ? say(service.name, language) : id,
      requirements: (service?.requirements ?? [])
        .filter(({ when }) => isNeeded(when, answers))
        .map(({ name, hint }) => ({
          name: say(name, language),
          ...(hint && { hint: say(hint, language) }),
        })),
      ...(service?.fee && { fee: say(service.fee, language) }),
      ...(service?.hint && { hint: say(service.hint, language) }),
    };
  });
}

/** What is known of whoever comes. */
export function toContact({ name, email, phone, address, note, own }: AppointmentRow): Contact {
  return {
    ...(name && { name }),
    ...(email && { email }),
    ...(phone && { phone }),
    ...(address && { address }),
    ...(note && { note }),
    ...(own && { own }),
  };
}

/** Documents that can be handed in with these services. */
export function toDocumentWishes(
  office: OfficeConfiguration,
  services: readonly ServiceQuantity[],
  say: Offices['say'],
  language?: string,
): Appointment['documentWishes'] {
  return services.flatMap(({ id }) =>
    (findService(office, id)?.documents ?? []).map((wish) => ({
      id: wish.id,
      name: say(wish.name, language),
    })),
  );
}

/** The office as whoever comes to it needs to know it. */
export function toPlace(
  office: OfficeConfiguration,
  { town, say }: Offices,
  language: string | undefined,
): Appointment['office'] {
  const { id, name, address, phone, directions } = office;
  return {
    id,
    name: say(name, language),
    timeZone: town.timeZone,
    address,
    ...(phone && { phone }),
    ...(directions && { directions: say(directions, language) }),
  };
}

function toSecrets(
  { office, id }: AppointmentRow,
  token: string,
  publicUrl: string,
  ticket: TicketOfAppointment | undefined,
): Pick<Appointment, 'checkInCode' | 'link' | 'ticket'> {
  const checkInSecret = deriveToken(token, 'check-in');
  return {
    checkInCode: formatCheckInCode(office, checkInSecret),
    link: secretLink(publicUrl, 'appointment', { office, id, token }),
    ticket: ticket ? { ...ticket, token: deriveToken(checkInSecret, 'ticket') } : null,
  };
}

function toChances(
  { state, start_at, moves }: AppointmentRow,
  { limits }: OfficeConfiguration,
  now: number,
): Pick<Appointment, 'cancellable' | 'movable' | 'movesLeft'> {
  const isAhead = aheadStates.includes(state) && now < start_at.getTime();
  const movesLeft = Math.max(0, limits.moves - moves);
  return { cancellable: isAhead, movable: isAhead && movesLeft > 0, movesLeft };
}

/** What an appointment is shown with. */
interface Showing {
  readonly language: string | undefined;
  readonly now: number;
  readonly ticket?: TicketOfAppointment | undefined;
  readonly documents?: Document[] | undefined;
}

/** What the holder of the manage token sees. */
export function toAppointment(
  row: AppointmentRow,
  token: string,
  { offices, publicUrl }: AppointmentWords,
  { language, now, ticket, documents = [] }: Showing,
): Appointment {
  const { id, state, version, code, reminders, message, services } = row;
  const office = offices.get(row.office);
  const { say, town } = offices;
  const wire = (at: Date) => toWireInstant(at.getTime(), town.timeZone);
  return {
    ...{ id, state, version, code, reminders },
    office: toPlace(office, offices, language),
    startAt: wire(row.start_at),
    endAt: wire(row.end_at),
    services: toBookedServices(office, services, say, language),
    contact: toContact(row),
    ...toSecrets(row, token, publicUrl, ticket),
    ...toChances(row, office, now),
    confirmUntil: row.confirm_until && wire(row.confirm_until),
    ...(message && { message }),
    documentWishes: toDocumentWishes(office, services, say, language),
    documents,
  };
}
