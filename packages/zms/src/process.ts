import type { Appointment, AppointmentState, Contact, Hold, ServiceQuantity } from '@wartemarke/contract';
import { toNumber, type ZmsCatalogue, type ZmsOffice, type ZmsProcess } from './answers.ts';
import { toMinutes } from './availability.ts';
import { toInstant } from './berlin.ts';
import { isSame, listOffered, toOffice, toSlotMinutes } from './catalogue.ts';
import { writeZmsLink } from './links.ts';

/** What an appointment is made from beside what ZMS says of it. */
export interface ProcessScene {
  readonly catalogue: ZmsCatalogue;
  /** Epoch milliseconds. */
  readonly nowAt: number;
  /** Address of the page that shows appointments. */
  readonly appointmentUrl: string;
  readonly phone: string | undefined;
}

/** Where a reservation ends that says nothing of its length. */
const reservationMinutes = 10;

const states: Readonly<Record<string, AppointmentState>> = {
  reserved: 'held',
  preconfirmed: 'unconfirmed',
  confirmed: 'confirmed',
  ...{ queued: 'arrived', called: 'arrived', processing: 'arrived', parked: 'arrived' },
  ...{ pending: 'arrived', pickup: 'arrived' },
  ...{ finished: 'finished', archived: 'finished', anonymized: 'finished' },
  missed: 'missed',
  ...{ deleted: 'cancelled', blocked: 'cancelled' },
};

/** Where a process stands; versions that do not say it only show what was booked. */
export function toState({ status }: ZmsProcess): AppointmentState {
  return states[status ?? 'confirmed'] ?? 'expired';
}

/** A reservation as a hold. ZMS cannot extend it. */
export function toHold(process: ZmsProcess, office: ZmsOffice, endAt: string, scene: ProcessScene): Hold {
  const duration = process.scope?.reservationDuration ?? office.scope?.reservationDuration;
  const minutes = toNumber(duration, reservationMinutes) || reservationMinutes;
  return {
    id: String(process.processId),
    office: String(office.id),
    token: process.authKey,
    startAt: toInstant(toStartAt(process)),
    endAt,
    expiresAt: toInstant(scene.nowAt + minutes * 60_000),
    expiresInSeconds: minutes * 60,
    extensionsLeft: 0,
  };
}

/** A process as an appointment. */
export function toAppointment(process: ZmsProcess, scene: ProcessScene): Appointment {
  const { catalogue, nowAt, appointmentUrl } = scene;
  const id = String(process.processId);
  const office = findOffice(process, catalogue);
  const services = toServices(process);
  const startAt = toStartAt(process);
  const state = toState(process);
  // What is not to be booked here has a length too.
  const minutes =
    toNumber(process.slotCount, 0) * toSlotMinutes(office) || toMinutes(catalogue, office, services);
  const isAhead = startAt > nowAt && (state === 'confirmed' || state === 'unconfirmed');
  return {
    ...{ id, state, version: 1 },
    office: toPlace(office, scene),
    startAt: toInstant(startAt),
    endAt: toInstant(startAt + minutes * 60_000),
    services: toBooked(catalogue, office, services),
    contact: toContact(process),
    code: String(process.displayNumber ?? id),
    link: appointmentUrl + writeZmsLink(id, process.authKey),
    cancellable: isAhead,
    ...absent,
  };
}

/** What ZMS does not know of an appointment. */
const absent = {
  ...{ checkInCode: '', ticket: null, movable: false, movesLeft: 0, confirmUntil: null, reminders: false },
  ...{ documentWishes: [], documents: [] },
};

function toPlace(office: ZmsOffice, { catalogue, phone }: ProcessScene): Appointment['office'] {
  const { id, name, timeZone, address, directions } = toOffice(catalogue, office, phone);
  return { id, name, timeZone, address, ...(phone && { phone }), ...(directions && { directions }) };
}

/** Until when the link of a mail that was sent now has to be opened. */
export function toConfirmUntil({ scope }: ZmsProcess, nowAt: number): string | null {
  const minutes = toNumber(scope?.activationDuration, 0);
  return minutes > 0 ? toInstant(nowAt + minutes * 60_000) : null;
}

function findOffice(process: ZmsProcess, { offices }: ZmsCatalogue): ZmsOffice {
  const { officeId, officeName, scope } = process;
  const known = officeId ? offices.find(({ id }) => isSame(id, officeId)) : undefined;
  return known ?? { id: officeId ?? '0', name: officeName, scope };
}

function toStartAt({ timestamp }: ZmsProcess): number {
  return toNumber(timestamp, 0) * 1000;
}

/** The booked services; ZMS tells the first one apart from the others. */
function toServices({ serviceId, serviceCount, subRequestCounts }: ZmsProcess): ServiceQuantity[] {
  const first = serviceId ? [{ id: String(serviceId), quantity: toNumber(serviceCount, 1) || 1 }] : [];
  return [
    ...first,
    ...(subRequestCounts ?? []).map(({ id, count }) => ({ id: String(id), quantity: count })),
  ];
}

function toBooked(
  catalogue: ZmsCatalogue,
  office: ZmsOffice,
  services: readonly ServiceQuantity[],
): Appointment['services'] {
  const offered = listOffered(catalogue, office).map(({ service }) => service);
  const all = [...offered, ...catalogue.services];
  return services.map(({ id, quantity }) => {
    const name = all.find((service) => isSame(service.id, id))?.name ?? id;
    return { id, name, quantity, requirements: [] };
  });
}

function toContact(process: ZmsProcess): Contact {
  const { familyName, email, telephone, customTextfield, customTextfield2 } = process;
  const own = {
    ...(customTextfield && { customtextfield: customTextfield }),
    ...(customTextfield2 && { customtextfield2: customTextfield2 }),
  };
  return {
    ...(familyName && { name: familyName }),
    ...(email && { email }),
    ...(telephone && { phone: telephone }),
    ...(Object.keys(own).length > 0 && { own }),
  };
}
