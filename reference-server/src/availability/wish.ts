import type { ErrorCode, ServiceQuantity } from '@wartemarke/contract';
import type { Caller } from '../access/caller.ts';
import { CallError } from '../http/call-error.ts';
import type { Offices } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { planVisit, type Visit } from './visit.ts';

/** Who asks for times. */
export interface Asker {
  /** A citizen from afar; kiosks and clerks also have the reserve. */
  readonly online: boolean;
  /** Clerks need no lead time, and book what only staff may book. */
  readonly isClerk?: boolean;
}

/** Services that somebody wants times for. */
export interface Ask extends Asker {
  readonly office: string;
  readonly services: readonly ServiceQuantity[];
  /** Id of the appointment that gets the time: what it has now counts as free. */
  readonly moving?: string;
}

/** A wish for one time. */
export interface Wish extends Ask {
  /** As on the wire. */
  readonly startAt: string;
}

/** What a caller may have: citizens leave the reserve to the staff and to the kiosks of the house. */
export function askerOf({ role }: Caller): Asker {
  return { online: role === 'anyone', isClerk: role === 'clerk' };
}

const offers = ({ services }: OfficeConfiguration, id: string, isClerk = false) =>
  services.some((service) => service.id === id && (isClerk || !service.staffOnly));

function refuse(code: ErrorCode, service: string): never {
  throw new CallError(code, { params: { service } });
}

/**
 * Makes sure that an office offers services to whoever asks.
 * @throws CallError `service_unknown`, `service_not_at_office` when another office of the town offers it.
 */
export function requireOffered(
  { town }: Offices,
  office: OfficeConfiguration,
  services: readonly ServiceQuantity[],
  { isClerk }: Pick<Asker, 'isClerk'>,
): void {
  const missing = services.find(({ id }) => !offers(office, id, isClerk))?.id;
  if (missing === undefined) return;
  const isElsewhere = town.offices.some((other) => other !== office && offers(other, missing));
  refuse(isElsewhere ? 'service_not_at_office' : 'service_unknown', missing);
}

function requireSeason({ services }: OfficeConfiguration, ids: ReadonlySet<string>, todayDate: string): void {
  const over = services.find(
    ({ id, seasons }) => ids.has(id) && seasons.length > 0 && seasons.every(({ until }) => until < todayDate),
  );
  if (over) refuse('service_out_of_season', over.id);
}

/**
 * Plans the visit that somebody asks for.
 * @throws CallError what `planVisit` and `requireOffered` throw, `service_out_of_season` when no season of a service
 * runs or comes.
 */
export function planAsked(offices: Offices, ask: Ask, todayDate: string): Visit {
  const office = offices.get(ask.office);
  // What was booked may be moved, also when only staff may book it.
  requireOffered(offices, office, ask.services, {
    isClerk: ask.isClerk === true || ask.moving !== undefined,
  });
  const visit = planVisit(office, ask.services);
  requireSeason(office, new Set(ask.services.map(({ id }) => id)), todayDate);
  return visit;
}
