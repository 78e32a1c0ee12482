import cors from 'cors';
import express, { type Express, type Router } from 'express';
import type { Logger } from 'pino';
import { createCheckIn, createSession, endpoints, pairDevice } from '@wartemarke/contract';
import { createAccess } from './access/access.ts';
import { bindAccess } from './access/access.routes.ts';
import { createAccessStore } from './access/access.store.ts';
import { createAuthorize } from './access/authorize.ts';
import type { RandomBytes } from './access/tokens.ts';
import { createArrival } from './arrival/arrival.ts';
import { bindArrival } from './arrival/arrival.routes.ts';
import { bindAvailability } from './availability/availability.routes.ts';
import { createTimetable } from './availability/timetable.ts';
import { createBooking, type Booking } from './booking/booking.ts';
import { bindBooking } from './booking/booking.routes.ts';
import { createCalling } from './calling/calling.ts';
import { bindCalling } from './calling/calling.routes.ts';
import type { OpenDatabase } from './database/open-database.ts';
import { bindHealth } from './http/health.ts';
import { limitCalls, limitWrongTries, type CallLimits } from './http/limits.ts';
import { logRequests } from './http/log-requests.ts';
import { answerProblems, answerUnknownRoute } from './http/problem.ts';
import { createRoutes, refuseOtherMethods } from './http/routes.ts';
import type { Hub } from './live/hub.ts';
import { createLive } from './live/live.ts';
import { bindLive } from './live/live.routes.ts';
import { createStreamGate, type StreamLimits } from './live/stream-limits.ts';
import { bindOffices } from './offices/offices.routes.ts';
import { createOffices, type Offices } from './offices/offices.ts';
import { bindOpenApi } from './openapi/openapi.routes.ts';
import { bindPages, type PageOptions } from './pages/pages.ts';
import type { TownConfiguration } from './town/configuration.ts';

/** Everything that the product takes from outside. */
export interface AppDeps {
  readonly database: OpenDatabase;
  readonly town: TownConfiguration;
  /** Where people reach the pages; links are made from it. */
  readonly publicUrl: string;
  readonly now: () => number;
  readonly random: RandomBytes;
  readonly log: Logger;
  readonly limits: CallLimits & StreamLimits;
  /** Pages of the town to serve beside the API; none when left out. */
  readonly pages?: PageOptions;
}

// The API is public by its nature, carries no cookies and proves callers by headers: any page may call it.
const allowOtherOrigins = cors({
  origin: '*',
  exposedHeaders: ['Retry-After', 'X-Request-Id'],
  maxAge: 86_400,
});

/** The product: its HTTP side, and what works beside the requests. */
export interface App {
  readonly app: Express;
  readonly booking: Booking;
  readonly hub: Hub;
  /** From now on the product says that it is not ready, so that nobody is sent to it. */
  announceStop(): void;
}

interface Features {
  readonly router: Router;
  readonly offices: Offices;
  readonly booking: Booking;
  readonly hub: Hub;
}

function createFeatures({ database, town, now, random, log, limits, publicUrl }: AppDeps): Features {
  const { db } = database;
  const offices = createOffices(town);
  const live = createLive({ database, offices, now, log });
  const store = createAccessStore(db);
  const timetable = createTimetable(db, offices);
  const booking = createBooking({ db, offices, timetable, random, publicUrl });
  const arrivals = createArrival({ db, offices, random, publicUrl, ...live });
  const { router, route, stream } = createRoutes({ db, now, authorize: createAuthorize(store) });
  bindOffices(route, offices);
  bindAvailability(route, timetable);
  bindBooking(route, booking);
  bindAccess(route, createAccess({ db, store, offices, random }), store);
  bindArrival(route, arrivals);
  bindCalling(route, createCalling({ offices, ...live }));
  bindLive(route, stream, { ...live, gate: createStreamGate(limits), offices, arrivals });
  refuseOtherMethods(router, Object.values(endpoints));
  return { router, offices, booking, hub: live.hub };
}

/** Puts the product together. Nothing runs by itself before the first request. */
export function createApp(deps: AppDeps): App {
  const { database, now, log, limits, pages } = deps;
  const { router, offices, booking, hub } = createFeatures(deps);
  let isStopping = false;
  const app = express();
  app.set('etag', false).set('x-powered-by', false).set('trust proxy', 'loopback');
  app.use(logRequests(log, now));
  bindHealth(app, database, () => isStopping);
  bindOpenApi(app);
  const guessable = [createSession, pairDevice, createCheckIn].map(({ path }) => path);
  app.use('/v1', allowOtherOrigins, limitCalls(limits, now));
  app.post(guessable, limitWrongTries(limits, now));
  app.use(express.json({ limit: '64kb' }), router);
  if (pages) bindPages(app, offices, pages);
  app.use(answerUnknownRoute, answerProblems(log));
  return {
    app,
    booking,
    hub,
    announceStop() {
      isStopping = true;
    },
  };
}
