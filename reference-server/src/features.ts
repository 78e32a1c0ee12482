import type { Router } from 'express';
import { endpoints } from '@wartemarke/contract';
import { createAccess } from './access/access.ts';
import { bindAccess } from './access/access.routes.ts';
import { createAccessStore } from './access/access.store.ts';
import { createAuthorize } from './access/authorize.ts';
import type { AppDeps } from './app.ts';
import { createArrival } from './arrival/arrival.ts';
import { bindArrival } from './arrival/arrival.routes.ts';
import { bindAvailability } from './availability/availability.routes.ts';
import { createTimetable } from './availability/timetable.ts';
import { createBooking } from './booking/booking.ts';
import { bindBooking } from './booking/booking.routes.ts';
import { bindChanging } from './booking/changing.routes.ts';
import { createChanging } from './booking/changing.ts';
import { createCalling } from './calling/calling.ts';
import { bindCalling } from './calling/calling.routes.ts';
import { bindChallenge } from './challenge/challenge.routes.ts';
import { createChallenges } from './challenge/challenge.ts';
import { bindDesk } from './desk/desk.routes.ts';
import { createDesk } from './desk/desk.ts';
import { bindDocuments } from './documents/documents.routes.ts';
import { createDocuments } from './documents/documents.ts';
import { createGate } from './http/gate.ts';
import { keepFresh } from './http/keep-fresh.ts';
import { refuseOtherMethods } from './http/refuse-other-methods.ts';
import { createRoutes } from './http/routes.ts';
import { createLive } from './live/live.ts';
import { bindLive } from './live/live.routes.ts';
import { createStreamGate } from './live/stream-limits.ts';
import { createInsights } from './insights/insights.ts';
import { bindInsights } from './insights/insights.routes.ts';
import { createFreshDurations } from './offices/fresh-durations.ts';
import { bindOffices } from './offices/offices.routes.ts';
import { bindMessages } from './messages/messages.routes.ts';
import { createOffices } from './offices/offices.ts';
import { bindPush } from './push/push.routes.ts';
import { createPush } from './push/push.ts';
import { createQueues } from './queues/queues.ts';
import { bindQueues } from './queues/queues.routes.ts';
import { createRetention } from './retention/retention.ts';
import { bindSignals } from './signals/signals.routes.ts';
import { createSignals } from './signals/signals.ts';
import { bindWaitingList } from './waiting-list/waiting-list.routes.ts';
import { createWaitingList } from './waiting-list/waiting-list.ts';

// So many files of 10 MiB lie in memory at once. One address that sends slowly leaves room for others.
const uploadLimits = { atOnce: 8, mostWaiting: 32, perCaller: 6 };

/** Makes every feature of the product. */
export function createFeatures({ database, town, now, random, log, publicUrl }: AppDeps) {
  const { db } = database;
  const offices = createOffices(town);
  const durations = createFreshDurations({ db, offices, log });
  const timetable = createTimetable(db, offices);
  const challenges = createChallenges(db, random);
  const live = createLive({ database, offices, durations, now, log });
  const common = { db, offices, timetable, challenges, random, publicUrl };
  const waitingList = createWaitingList(common);
  const withWaiting = { ...common, onFreed: waitingList.onFreed };
  return {
    ...{ offices, durations, timetable, challenges, live, waitingList },
    booking: createBooking(withWaiting),
    changing: createChanging(withWaiting),
    desk: createDesk({ ...withWaiting, change: live.change }),
    arrivals: createArrival({ ...common, ...live }),
    calling: createCalling({ ...common, ...live }),
    signals: createSignals({ ...common, ...live }),
    retention: createRetention(common),
    insights: createInsights({ ...common, durations, change: live.change }),
  };
}

/** The features of the product. */
export type Features = ReturnType<typeof createFeatures>;

/** Binds every call of the contract to its feature. */
export function bindFeatures(deps: AppDeps, features: Features): Router {
  const { database, now, random, limits, documents, publicUrl } = deps;
  const { db } = database;
  const { offices, timetable, live, booking, arrivals } = features;
  const store = createAccessStore(db);
  const uploads = createGate(uploadLimits);
  const routes = createRoutes({ db, now, uploads, authorize: createAuthorize(store) });
  const { router, route, stream } = routes;
  router.use('/v1', keepFresh(features.durations.refresh, now));
  bindOffices(route, offices);
  bindAvailability(route, timetable, offices);
  bindChallenge(route, features.challenges, offices);
  bindBooking(route, booking);
  bindChanging(route, features.changing);
  bindWaitingList(route, features.waitingList);
  bindMessages(routes, { booking, offices, publicUrl });
  bindDocuments(routes, createDocuments({ ...documents, db, offices, random }));
  bindDesk(route, features.desk);
  bindAccess(route, createAccess({ db, store, offices, random }), store);
  bindArrival(route, arrivals);
  bindQueues(route, createQueues({ offices, ...live }));
  bindCalling(route, features.calling);
  bindSignals(route, features.signals);
  bindInsights(routes, features.insights);
  bindPush(route, createPush({ db, arrivals, service: deps.push }));
  bindLive(route, stream, { ...live, gate: createStreamGate(limits), offices, arrivals, timetable });
  refuseOtherMethods(router, Object.values(endpoints));
  return router;
}
