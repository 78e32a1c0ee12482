import type { ErrorCode, ServiceQuantity } from '@wartemarke/contract';
import { CallError } from '../http/call-error.ts';
import type { OfficeConfiguration, QueueConfiguration, ServiceConfiguration } from '../town/configuration.ts';

/** Services that are served in one appointment. */
export interface Visit {
  readonly queue: QueueConfiguration;
  /** How long the appointment lasts, without wrap-up. */
  readonly minutes: number;
  /** How many cells of the queue's grid it occupies, with wrap-up. */
  readonly cells: number;
  readonly services: readonly ServiceQuantity[];
  /** Seasons of each service that has some: it begins on a day within one of each. */
  readonly seasons: readonly Seasons[];
}

type Seasons = ServiceConfiguration['seasons'];

interface Wish {
  readonly service: ServiceConfiguration;
  readonly quantity: number;
}

/**
 * Puts the wished services together into one visit. Its length is, for each service, the length of the first
 * and the additional length of each further one.
 * @throws CallError with the first of `services_required`, `too_many_services`, `services_repeated`,
 * `service_unknown`, `service_not_bookable`, `quantity_invalid`, `quantity_too_large`, `services_not_combinable`.
 */
export function planVisit(office: OfficeConfiguration, services: readonly ServiceQuantity[]): Visit {
  requireCount(office, services);
  const wishes = services.map((wish) => findWish(office, wish));
  requireCombinable(wishes);
  const queue = queueOf(office, wishes[0]!.service);
  const minutes = wishes.reduce((sum, wish) => sum + lengthOf(wish), 0);
  const cells = Math.ceil((minutes + queue.wrapUpMinutes) / queue.gridMinutes);
  const seasons = wishes.map(({ service }) => service.seasons).filter(({ length }) => length > 0);
  return { queue, minutes, cells, services, seasons };
}

/** Whether a day lies in one of some seasons, both named days included. No season at all is the whole year. */
export function isInSeasons(seasons: Seasons, date: string): boolean {
  return seasons.length === 0 || seasons.some(({ from, until }) => from <= date && date <= until);
}

function requireCount({ maxServices }: OfficeConfiguration, services: readonly ServiceQuantity[]): void {
  if (services.length === 0) throw new CallError('services_required');
  if (services.length > maxServices) {
    throw new CallError('too_many_services', { params: { maximum: maxServices } });
  }
  const repeated = services.find(({ id }, index) => services.findIndex((other) => other.id === id) < index);
  if (repeated) throw failure('services_repeated', repeated.id);
}

function findWish(office: OfficeConfiguration, { id, quantity }: ServiceQuantity): Wish {
  const service = office.services.find((candidate) => candidate.id === id);
  if (!service) throw failure('service_unknown', id);
  queueOf(office, service);
  if (!Number.isInteger(quantity) || quantity < 1) throw failure('quantity_invalid', id);
  if (quantity > service.maxQuantity) {
    throw new CallError('quantity_too_large', { params: { service: id, maximum: service.maxQuantity } });
  }
  return { service, quantity };
}

function queueOf(office: OfficeConfiguration, service: ServiceConfiguration): QueueConfiguration {
  const queue = office.queues.find((candidate) => candidate.id === service.queue);
  if (!queue) throw failure('service_not_bookable', service.id);
  return queue;
}

function requireCombinable(wishes: readonly Wish[]): void {
  for (const { service } of wishes) {
    for (const { service: other } of wishes) {
      if (service === other || (service.queue === other.queue && isWelcome(service, other))) continue;
      throw new CallError('services_not_combinable', { params: { service: service.id, other: other.id } });
    }
  }
}

function isWelcome({ combinableWith }: ServiceConfiguration, other: ServiceConfiguration): boolean {
  return combinableWith === 'all' || combinableWith.includes(other.id);
}

function lengthOf({ service, quantity }: Wish): number {
  const additional = service.additionalMinutes ?? service.durationMinutes;
  return service.durationMinutes + additional * (quantity - 1);
}

function failure(code: ErrorCode, service: string): CallError {
  return new CallError(code, { params: { service } });
}
