import { listDays, listSlots, parseServicesQuery } from '@wartemarke/contract';
import type { Route } from '../http/routes.ts';
import type { Timetable } from './timetable.ts';

/** Binds days and slots. */
export function bindAvailability(route: Route, timetable: Timetable): void {
  route(listDays, ({ params, query, now }) =>
    timetable.days(params.office, parseServicesQuery(query.services), query, now),
  );
  route(listSlots, ({ params, query, now }) =>
    timetable.slots(params.office, parseServicesQuery(query.services), query.date, now),
  );
}
