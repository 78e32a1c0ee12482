import type { DurationChange, SuggestedDuration } from '@wartemarke/contract';
import { addDays, businessDate, toWireInstant } from '../availability/office-time.ts';
import type { CallFacts } from '../booking/booking.ts';
import { CallError } from '../http/call-error.ts';
import {
  deleteDuration,
  readDurations,
  writeDuration,
  type StoredDuration,
} from '../offices/durations.store.ts';
import type { OfficeConfiguration, ServiceConfiguration } from '../town/configuration.ts';
import type { InsightsDeps } from './insights.ts';
import type { MeasuredLength } from './measured.ts';
import { suggestDuration } from './suggest-duration.ts';
import { measureVisits } from './visits.store.ts';

/** Where a service is offered. */
export interface ServicePlace {
  readonly office: string;
  /** Id of the service. */
  readonly service: string;
}

/** So many days are measured for the answer to a change. */
const measuredDays = 56;

/** Suggests lengths of services, and takes them over. */
export function createDurationDesk({ db, offices, timetable, change, durations }: InsightsDeps) {
  const { town } = offices;
  const { timeZone } = town;

  // What the file says, whatever was taken over since.
  function findBookable({ office, service }: ServicePlace): ServiceConfiguration {
    const { services } = town.offices.find(({ id }) => id === offices.get(office).id)!;
    const found = services.find(({ id, queue }) => id === service && queue !== undefined);
    if (!found) throw new CallError('service_unknown', { params: { service } });
    return found;
  }

  function toSuggestion(
    { queues }: OfficeConfiguration,
    service: ServiceConfiguration,
    lengths: readonly MeasuredLength[],
    stored: StoredDuration | undefined,
  ): SuggestedDuration {
    const gridMinutes = queues.find(({ id }) => id === service.queue)?.gridMinutes ?? 5;
    const adopted = stored && {
      ...stored,
      adoptedAt: toWireInstant(stored.changedAt.getTime(), timeZone),
    };
    const measured = lengths.find((each) => each.service === service.id);
    return suggestDuration({ service, name: offices.say(service.name), gridMinutes, adopted }, measured);
  }

  return {
    /** The lengths of all services that can be booked, with what was measured. */
    async suggest(
      office: OfficeConfiguration,
      lengths: readonly MeasuredLength[],
    ): Promise<SuggestedDuration[]> {
      const stored = (await readDurations(db, office.id)).get(office.id);
      const bookable = office.services.filter(({ queue }) => queue !== undefined);
      return bookable
        .map(({ id }) => findBookable({ office: office.id, service: id }))
        .map((service) => toSuggestion(office, service, lengths, stored?.get(service.id)));
    },

    /** Changes a length for everything that is planned from now on; what is booked keeps its time. */
    async change(
      place: ServicePlace,
      { durationMinutes, additionalMinutes }: DurationChange,
      { once, now }: CallFacts,
    ): Promise<SuggestedDuration> {
      const service = findBookable(place);
      const to = businessDate(now, timeZone);
      const range = { office: place.office, from: addDays(to, 1 - measuredDays), to, timeZone };
      const { lengths } = await measureVisits(db, range);
      const later =
        durationMinutes === null
          ? undefined
          : { durationMinutes, additionalMinutes: additionalMinutes ?? null, changedAt: new Date(now) };
      const answer = await change(place.office, once, async (trx) => {
        await (later ? writeDuration(trx, place, later) : deleteDuration(trx, place));
        return toSuggestion(offices.get(place.office), service, lengths, later);
      });
      await durations.reread();
      timetable.forget(place.office);
      return answer;
    },
  };
}
