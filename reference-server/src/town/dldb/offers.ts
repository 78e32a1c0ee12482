import type { DldbLocation, DldbService } from './dldb.ts';
import type { TakeNote } from './import-note.ts';

/** A service at an office. */
export interface Offer {
  readonly office: string;
  readonly service: string;
  /** How many slots it takes; 0 when not said. */
  readonly slots: number;
  readonly slotMinutes: number;
  /** In minutes; 0 when not said. */
  readonly duration: number;
}

interface Appointment {
  readonly allowed?: boolean | undefined;
  readonly external?: boolean | undefined;
}

function isBookable(
  { allowed, external }: Appointment,
  office: string,
  service: string,
  note: TakeNote,
): boolean {
  if (allowed === false) note('appointment_not_allowed', { office, service });
  else if (external === true) note('appointment_external', { office, service });
  return allowed !== false && external !== true;
}

function offersOfOffice(
  location: DldbLocation,
  services: ReadonlyMap<string, DldbService>,
  note: TakeNote,
): Offer[] {
  const slotMinutes = location.slotTimeInMinutes ?? 0;
  return (location.services ?? []).flatMap(({ service: id, duration, appointment }) => {
    const service = services.get(id);
    if (!service) {
      note('service_unlisted', { office: location.id, service: id });
      return [];
    }
    const counterpart = service.locations?.find((entry) => entry.location === location.id);
    if (!counterpart) note('offer_one_sided', { office: location.id, service: id });
    const flags = { ...counterpart?.appointment, ...appointment };
    if (!isBookable(flags, location.id, id, note)) return [];
    const slots = appointment.slots ?? 0;
    return [
      { office: location.id, service: id, slots, slotMinutes, duration: duration ?? service.duration ?? 0 },
    ];
  });
}

/** The offers that only the service's own entry names. */
function offersOfService(
  service: DldbService,
  locations: ReadonlyMap<string, DldbLocation>,
  note: TakeNote,
): Offer[] {
  return (service.locations ?? []).flatMap(({ location: id, appointment }) => {
    const location = locations.get(id);
    if (!location) note('office_unlisted', { office: id, service: service.id });
    if (!location || location.services?.some((entry) => entry.service === service.id)) return [];
    note('offer_one_sided', { office: id, service: service.id });
    if (!isBookable(appointment, id, service.id, note)) return [];
    const slotMinutes = location.slotTimeInMinutes ?? 0;
    const slots = appointment.slots ?? 0;
    return [{ office: id, service: service.id, slots, slotMinutes, duration: service.duration ?? 0 }];
  });
}

/** Which service is offered where, after both files of an export; without what cannot be booked here. */
export function findOffers(
  services: ReadonlyMap<string, DldbService>,
  locations: ReadonlyMap<string, DldbLocation>,
  note: TakeNote,
): Offer[] {
  const offers = [
    ...[...locations.values()].flatMap((location) => offersOfOffice(location, services, note)),
    ...[...services.values()].flatMap((service) => offersOfService(service, locations, note)),
  ];
  const byPair = new Map(offers.map((offer) => [`${offer.office} ${offer.service}`, offer]));
  return [...byPair.values()];
}
