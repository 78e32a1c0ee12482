import { findEarliest, listDays, listSlots, parseServicesQuery } from '@wartemarke/contract';
import type { Route } from '../http/routes.ts';
import type { Offices } from '../offices/offices.ts';
import { createEarliest } from './earliest.ts';
import type { Timetable } from './timetable.ts';
import { askerOf } from './wish.ts';

/** Binds days, slots and the comparison of offices. */
export function bindAvailability(route: Route, timetable: Timetable, offices: Offices): void {
  const earliest = createEarliest(offices, timetable);
  route(listDays, ({ params, query, caller, now }) => {
    const services = parseServicesQuery(query.services);
    return timetable.days({ ...params, services, ...askerOf(caller) }, query, now);
  });
  route(listSlots, ({ params, query, caller, now }) => {
    const services = parseServicesQuery(query.services);
    return timetable.slots({ ...params, services, ...askerOf(caller) }, query, now);
  });
  route(findEarliest, ({ query, now }) => earliest(parseServicesQuery(query.services), query.language, now));
}
