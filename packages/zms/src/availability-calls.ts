import type { BookingBackend, CallOptions } from '@wartemarke/client';
import type { ServiceQuantity } from '@wartemarke/contract';
import { zmsCalendar, type ZmsCalendar, type ZmsOffice } from './answers.ts';
import { listStarts, toDays, toMinutes, toSlot, toSlots } from './availability.ts';
import { addDays, toDate } from './berlin.ts';
import { isSame, listOffered, listOffices, toSummary } from './catalogue.ts';
import { isEmptyRefusal, toApiError } from './errors.ts';
import type { ZmsScene } from './zms-scene.ts';

/** Days `[from, to]`, `YYYY-MM-DD`, both included. */
interface Range {
  readonly from: string;
  readonly to: string;
}

/** Binds to an installation what is asked of free times. */
export function createAvailabilityCalls(scene: ZmsScene): BookingBackend['availability'] {
  const { town, now, horizonDays } = scene;
  const today = () => toDate(now());
  return {
    async days(office, { services, from = today(), to = addDays(from, horizonDays) }, options) {
      const place = await findOffice(scene, office, services, options);
      return toDays(await askCalendar(scene, [place], services, { from, to }, options), office, from, to);
    },
    async slots(office, { services, date }, options) {
      const place = await findOffice(scene, office, services, options);
      const calendar = await askCalendar(scene, [place], services, { from: date, to: date }, options);
      return toSlots(calendar, office, date, toMinutes(await town.catalogue(), place, services));
    },
    async earliest(services, options) {
      const catalogue = await town.catalogue(options);
      const places = listOffices(catalogue).filter((office) => {
        const ids = listOffered(catalogue, office).map(({ service }) => String(service.id));
        return services.every(({ id }) => ids.includes(id));
      });
      if (places.length === 0) return { offices: [] };
      const range = { from: today(), to: addDays(today(), horizonDays) };
      const calendar = await askCalendar(scene, places, services, range, options);
      const found = places.map((place) => ({
        office: toSummary(place, scene.phone),
        start: findFirst(calendar, place),
        minutes: toMinutes(catalogue, place, services),
      }));
      const offices = found
        .toSorted((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity))
        .map(({ office, start, minutes }) => ({ office, slot: start ? toSlot(start, minutes) : null }));
      return { offices };
    },
  };
}

/** The office that handles all of these services. */
async function findOffice(
  { town }: ZmsScene,
  id: string,
  services: readonly ServiceQuantity[],
  options?: CallOptions,
): Promise<ZmsOffice> {
  const office = await town.office(id, options);
  const offered = listOffered(await town.catalogue(), office);
  const isOffered = ({ id }: ServiceQuantity) => offered.some(({ service }) => isSame(service.id, id));
  if (!services.every(isOffered)) throw toApiError('service_not_at_office', 422);
  return office;
}

/** Asks for the free times of some offices at once. That there are none is an answer too. */
async function askCalendar(
  { ask, captcha }: ZmsScene,
  offices: readonly ZmsOffice[],
  services: readonly ServiceQuantity[],
  { from, to }: Range,
  { signal }: CallOptions = {},
): Promise<ZmsCalendar> {
  const query = {
    startDate: from,
    endDate: to,
    officeId: offices.map(({ id }) => id).join(),
    serviceId: services.map(({ id }) => id).join(),
    serviceCount: services.map(({ quantity }) => quantity).join(),
  };
  const question = { path: 'available-calendar', ...(signal && { signal }) };
  try {
    return await captcha.use(offices, (pass) =>
      ask(zmsCalendar, { ...question, query: { ...query, ...pass } }),
    );
  } catch (error) {
    if (isEmptyRefusal(error)) return { availableDays: [] };
    throw error;
  }
}

function findFirst(calendar: ZmsCalendar, { id }: ZmsOffice): number | undefined {
  const dates = calendar.availableDays.map(({ date }) => date).toSorted();
  return dates.map((date) => listStarts(calendar, String(id), date)[0]).find((start) => start !== undefined);
}
