import type { OfficeConfiguration, QueueConfiguration, ServiceConfiguration } from '../town/configuration.ts';
import { isInSeasons } from './visit.ts';

/** The service of a queue that takes citizens the least time on a day: if there is time for any, then for this one. */
export function shortestService(
  { services }: OfficeConfiguration,
  queue: QueueConfiguration,
  date: string,
): ServiceConfiguration | undefined {
  const offered = services.filter(
    (service) => service.queue === queue.id && !service.staffOnly && isInSeasons(service.seasons, date),
  );
  return offered.toSorted((one, other) => one.durationMinutes - other.durationMinutes)[0];
}
