import type { Earliest, ServiceQuantity } from '@wartemarke/contract';
import { CallError } from '../http/call-error.ts';
import { isListed, officeSummary } from '../offices/catalogue.ts';
import type { Offices } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import type { Timetable } from './timetable.ts';

type Found = Earliest['offices'][number];

const startOf = ({ slot }: Found) => (slot ? Date.parse(slot.startAt) : Infinity);
const byStart = (one: Found, other: Found) =>
  Number(startOf(one) > startOf(other)) - Number(startOf(one) < startOf(other));

/**
 * Compares the offices that handle all of some services by their first slot. One that handles them and cannot give a time
 * for them (out of season, too long for its hours) has none.
 */
export function createEarliest(offices: Offices, timetable: Timetable) {
  const { town } = offices;

  function requireKnown(services: readonly ServiceQuantity[]): void {
    const isOffered = (id: string) =>
      town.offices.some((office) => office.services.some((it) => it.id === id && !it.staffOnly));
    const unknown = services.find(({ id }) => !isOffered(id));
    if (unknown) throw new CallError('service_unknown', { params: { service: unknown.id } });
  }

  function handlesAll(office: OfficeConfiguration, services: readonly ServiceQuantity[]): boolean {
    return services.every(({ id }) => office.services.some((it) => it.id === id && !it.staffOnly));
  }

  async function firstAt(office: OfficeConfiguration, services: readonly ServiceQuantity[], now: number) {
    try {
      return await timetable.first({ office: office.id, services, online: true }, now);
    } catch (error) {
      if (error instanceof CallError) return null;
      throw error;
    }
  }

  /** Throws `service_unknown` for a service that no office offers. */
  return async (
    services: readonly ServiceQuantity[],
    language: string | undefined,
    now: number,
  ): Promise<Earliest> => {
    requireKnown(services);
    const able = town.offices.filter((office) => isListed(office) && handlesAll(office, services));
    const found = able.map(async (office) => ({
      office: officeSummary(town, office, language),
      slot: await firstAt(office, services, now),
    }));
    return { offices: (await Promise.all(found)).sort(byStart) };
  };
}
