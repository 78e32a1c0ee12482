import type { ServiceInput } from '../configuration.ts';
import type { DldbLocation } from './dldb.ts';
import type { TakeNote } from './import-note.ts';

/** The public name of each office, or the internal one where several share it. */
export function nameOffices(locations: readonly DldbLocation[], note: TakeNote): Map<string, string> {
  const shown = (location: DldbLocation) => location.displayName?.trim() || location.name.trim();
  const names = locations.map(shown);
  return new Map(
    locations.map((location) => {
      const shared = names.filter((name) => name === shown(location)).length > 1;
      if (shared) note('office_name_shared', { office: location.id, detail: shown(location) });
      return [location.id, shared ? location.name.trim() : shown(location)];
    }),
  );
}

/** Gives the services of an office names that differ. */
export function tellApart(services: readonly ServiceInput[], office: string, note: TakeNote): ServiceInput[] {
  const key = ({ name }: ServiceInput) => String(name).normalize().toLowerCase();
  return services.map((service, index) => {
    if (services.findIndex((other) => key(other) === key(service)) === index) return service;
    note('service_name_shared', { office, service: service.id, detail: String(service.name) });
    return { ...service, name: `${String(service.name)} (${service.id})` };
  });
}
