import cors from 'cors';
import express, { type Express, type Router } from 'express';
import type { Logger } from 'pino';
import {
  addDocument,
  createCheckIn,
  createHold,
  createSession,
  endpoints,
  joinWaitingList,
  pairDevice,
} from '@wartemarke/contract';
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
import { bindChanging } from './booking/changing.routes.ts';
import { createChanging, type Changing } from './booking/changing.ts';
import { createCalling, type Calling } from './calling/calling.ts';
import { bindCalling } from './calling/calling.routes.ts';
import { bindChallenge } from './challenge/challenge.routes.ts';
import { createChallenges } from './challenge/challenge.ts';
import type { OpenDatabase } from './database/open-database.ts';
import { bindDesk } from './desk/desk.routes.ts';
import { createDesk } from './desk/desk.ts';
import { bindDocuments } from './documents/documents.routes.ts';
import { createDocuments, type DocumentSafe } from './documents/documents.ts';
import { createRescanning, type Rescan } from './documents/rescanning.ts';
import { createGate } from './http/gate.ts';
import { bindHealth } from './http/health.ts';
import { keepFresh } from './http/keep-fresh.ts';
import { limitCalls, limitHolds, limitUploads, limitWrongTries, type CallLimits } from './http/limits.ts';
import { logRequests } from './http/log-requests.ts';
import { bindMetrics } from './http/metrics.ts';
import { answerProblems, answerUnknownRoute } from './http/problem.ts';
import { refuseOtherMethods } from './http/refuse-other-methods.ts';
import { createRoutes } from './http/routes.ts';
import type { Hub } from './live/hub.ts';
import { createLive } from './live/live.ts';
import { bindLive } from './live/live.routes.ts';
import { createStreamGate, type StreamLimits } from './live/stream-limits.ts';
import { createInsights } from './insights/insights.ts';
import { bindInsights } from './insights/insights.routes.ts';
import { createFreshDurations, type FreshDurations } from './offices/fresh-durations.ts';
import { bindOffices } from './offices/offices.routes.ts';
import { bindMessages } from './messages/messages.routes.ts';
import { createOffices } from './offices/offices.ts';
import { bindOpenApi } from './openapi/openapi.routes.ts';
import { bindPages, type PageOptions } from './pages/pages.ts';
import type { PushService } from './push/push-service.ts';
import { bindPush } from './push/push.routes.ts';
import { createPush } from './push/push.ts';
import { createQueues } from './queues/queues.ts';
import { bindQueues } from './queues/queues.routes.ts';
import { createRetention, type Retention } from './retention/retention.ts';
import { bindSignals } from './signals/signals.routes.ts';
import { createSignals, type Signals } from './signals/signals.ts';
import { bindPictures } from './signage/pictures.routes.ts';
import type { TownConfiguration } from './town/configuration.ts';
import { bindWaitingList } from './waiting-list/waiting-list.routes.ts';
import { createWaitingList, type WaitingList } from './waiting-list/waiting-list.ts';

/** What stands between the server and the world. */
export interface Exposure {
  /** Proxies whose word on a caller's address counts: addresses, networks, or `loopback`, which is the default. */
  readonly trustProxy?: readonly string[];
  /** Who shows it may see the measurements; without one they are for this machine alone. */
  readonly metricsToken?: string;
}

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
  readonly documents: DocumentSafe;
  readonly exposure?: Exposure;
  /** What notifies phones of calls; left out where the town sends no notifications. */
  readonly push?: PushService | undefined;
  /** Directory of the pictures that boards show. */
  readonly picturesDirectory?: string | undefined;
  /** Pages of the town to serve beside the API; none when left out. */
  readonly pages?: PageOptions;
}

// So many files of 10 MiB lie in memory at once. One address that sends slowly leaves room for others.
const uploadLimits = { atOnce: 8, mostWaiting: 32, perCaller: 6 };

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
  readonly changing: Changing;
  readonly retention: Retention;
  readonly waitingList: WaitingList;
  readonly calling: Calling;
  readonly signals: Signals;
  /** Scans documents that nobody could scan when they came. */
  readonly rescan: Rescan;
  readonly hub: Hub;
  /** The lengths of services that clerks took over, in whichever process. */
  readonly durations: FreshDurations;
  /** From now on the product says that it is not ready, so that nobody is sent to it. */
  announceStop(): void;
}

function createFeatures({ database, town, now, random, log, publicUrl }: AppDeps) {
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

function bindFeatures(deps: AppDeps, features: ReturnType<typeof createFeatures>): Router {
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

/** Puts the product together. Nothing runs by itself before the first request. */
export function createApp(deps: AppDeps): App {
  const { database, now, log, limits, pages } = deps;
  const { trustProxy = ['loopback'], metricsToken } = deps.exposure ?? {};
  const features = createFeatures(deps);
  const { booking, changing, waitingList, retention } = features;
  let isStopping = false;
  const app = express();
  app
    .set('etag', false)
    .set('x-powered-by', false)
    .set('trust proxy', [...trustProxy]);
  app.use(logRequests(log, now));
  bindHealth(app, database, () => isStopping);
  bindMetrics(app, metricsToken);
  bindOpenApi(app);
  const guessable = [createSession, pairDevice, createCheckIn].map(({ path }) => path);
  app.use('/v1', allowOtherOrigins, limitCalls(limits, now));
  app.post(guessable, limitWrongTries(limits, now));
  app.post([createHold.path, joinWaitingList.path], limitHolds(limits, now));
  app.post(addDocument.path, limitUploads(limits, now));
  app.use(express.json({ limit: '64kb' }), bindFeatures(deps, features));
  if (deps.picturesDirectory) bindPictures(app, deps.picturesDirectory);
  if (pages) bindPages(app, features.offices, pages);
  app.use(answerUnknownRoute, answerProblems(log));
  return {
    app,
    ...{ calling: features.calling, signals: features.signals },
    ...{ booking, changing, waitingList, retention, hub: features.live.hub, durations: features.durations },
    rescan: createRescanning({ ...deps.documents, db: database.db, log }),
    announceStop() {
      isStopping = true;
    },
  };
}
