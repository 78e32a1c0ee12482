import type { OfficeInput, ServiceInput, TownInput } from '../configuration.ts';
import { findCombinations, noteSeparated } from './combinations.ts';
import { dldbLocation, dldbService } from './dldb.ts';
import type { DldbLocation } from './dldb.ts';
import type { ImportNote, TakeNote } from './import-note.ts';
import { nameOffices, tellApart } from './names.ts';
import { findOffers } from './offers.ts';
import type { Offer } from './offers.ts';
import { readEntries } from './read-entries.ts';
import { durationOf, toService } from './to-service.ts';
import { toOffice } from './to-office.ts';

/** What the export does not say of a town. */
export interface ImportOptions {
  /** The most frequent city when left out. */
  readonly name?: string;
  readonly federalState?: NonNullable<TownInput['federalState']>;
}

/** A town out of an export, and what was lost on the way. */
export interface Import {
  readonly town: TownInput;
  readonly notes: readonly ImportNote[];
  /** How much the export held. */
  readonly found: { readonly offices: number; readonly services: number };
}

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function nameTown(locations: readonly DldbLocation[], { name, federalState }: ImportOptions) {
  const cities = locations.flatMap(({ address }) => address?.city?.trim() || []);
  return { name: name ?? mostFrequent(cities) ?? 'Stadt', ...(federalState && { federalState }) };
}

type Combinations = ReturnType<typeof findCombinations>;

/** Puts the services of one office together. */
function servicesAt(
  offers: readonly Offer[],
  templates: ReadonlyMap<string, ServiceInput>,
  combinations: Combinations,
  note: TakeNote,
): ServiceInput[] {
  const timed = offers.flatMap((offer) => {
    const template = templates.get(offer.service);
    const durationMinutes = durationOf(offer, note);
    return template && durationMinutes ? [{ ...template, queue: 'main', durationMinutes }] : [];
  });
  const here = new Set(timed.map(({ id }) => id));
  const combinableWith = (id: string) => [...(combinations.get(id) ?? [])].filter((other) => here.has(other));
  return timed.map((service) => ({ ...service, combinableWith: combinableWith(service.id) }));
}

/**
 * Turns the two files of a DLDB export, parsed from JSON, into the configuration of a town.
 * Throws `ExportError` when one of them is no such file; of everything else the notes tell.
 */
export function importDldb(
  servicesFile: unknown,
  locationsFile: unknown,
  options: ImportOptions = {},
): Import {
  const notes: ImportNote[] = [];
  const note: TakeNote = (code, facts) => notes.push({ code, ...facts });
  const services = readEntries(servicesFile, dldbService, 'service', note);
  const locations = readEntries(locationsFile, dldbLocation, 'office', note);
  const found = { offices: locations.size, services: services.size };

  const offers = findOffers(services, locations, note);
  const combinations = findCombinations(services, note);
  const templates = new Map([...services].map(([id, service]) => [id, toService(service, note)]));
  const names = nameOffices([...locations.values()], note);

  const offices = [...locations.values()].flatMap((location): OfficeInput[] => {
    const own = offers.filter(({ office }) => office === location.id);
    const offered = tellApart(servicesAt(own, templates, combinations, note), location.id, note);
    if (offered.length === 0) note('office_without_services', { office: location.id });
    return offered.length === 0 ? [] : [toOffice(location, names.get(location.id)!, offered, note)];
  });

  const offered = offices.map((office) => new Set(office.services.map(({ id }) => id)));
  for (const id of services.keys()) {
    if (!offered.some((ids) => ids.has(id))) note('service_without_office', { service: id });
  }
  noteSeparated(combinations, offered, note);
  return { town: { ...nameTown([...locations.values()], options), offices }, notes, found };
}
