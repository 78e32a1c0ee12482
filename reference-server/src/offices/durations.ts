import type { OfficeConfiguration, ServiceConfiguration } from '../town/configuration.ts';

/** A length of a service that clerks took over; it goes before that of the configuration. */
export interface ServiceDuration {
  readonly durationMinutes: number;
  /** Length of each further one; what the configuration says when null. */
  readonly additionalMinutes: number | null;
}

/** Lengths that were taken over, by the id of the office and then of the service. */
export type TakenOver<Duration = ServiceDuration> = ReadonlyMap<string, ReadonlyMap<string, Duration>>;

/** A service with the length that was taken over for it. */
export function withDuration(
  service: ServiceConfiguration,
  duration: ServiceDuration | undefined,
): ServiceConfiguration {
  if (!duration) return service;
  const { durationMinutes, additionalMinutes } = duration;
  return { ...service, durationMinutes, ...(additionalMinutes !== null && { additionalMinutes }) };
}

/** An office with the lengths that were taken over; the same one where there are none. */
export function withDurations(
  office: OfficeConfiguration,
  durations: ReadonlyMap<string, ServiceDuration> | undefined,
): OfficeConfiguration {
  if (!durations || durations.size === 0) return office;
  const services = office.services.map((service) => withDuration(service, durations.get(service.id)));
  return { ...office, services };
}
