import cors from 'cors';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import {
  addDocument,
  createCheckIn,
  createHold,
  createSession,
  joinWaitingList,
  pairDevice,
} from '@wartemarke/contract';
import type { RandomBytes } from './access/tokens.ts';
import type { Booking } from './booking/booking.ts';
import type { Changing } from './booking/changing.ts';
import type { Calling } from './calling/calling.ts';
import type { OpenDatabase } from './database/open-database.ts';
import type { DocumentSafe } from './documents/documents.ts';
import { createRescanning, type Rescan } from './documents/rescanning.ts';
import { bindFeatures, createFeatures } from './features.ts';
import { bindHealth } from './http/health.ts';
import { limitCalls, limitHolds, limitUploads, limitWrongTries, type CallLimits } from './http/limits.ts';
import { logRequests } from './http/log-requests.ts';
import { bindMetrics } from './http/metrics.ts';
import { answerProblems, answerUnknownRoute } from './http/problem.ts';
import type { Hub } from './live/hub.ts';
import type { StreamLimits } from './live/stream-limits.ts';
import { measureOverdue } from './messages/messages.store.ts';
import type { FreshDurations } from './offices/fresh-durations.ts';
import { bindOpenApi } from './openapi/openapi.routes.ts';
import { bindPages, type PageOptions } from './pages/pages.ts';
import type { PushService } from './push/push-service.ts';
import type { Retention } from './retention/retention.ts';
import type { Signals } from './signals/signals.ts';
import { bindPictures } from './signage/pictures.routes.ts';
import type { TownConfiguration } from './town/configuration.ts';
import type { WaitingList } from './waiting-list/waiting-list.ts';

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

function bindLimits(app: Express, limits: CallLimits, now: () => number): void {
  const guessable = [createSession, pairDevice, createCheckIn].map(({ path }) => path);
  app.use('/v1', limitCalls(limits, now));
  app.post(guessable, limitWrongTries(limits, now));
  app.post([createHold.path, joinWaitingList.path], limitHolds(limits, now));
  app.post(addDocument.path, limitUploads(limits, now));
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
  bindMetrics(app, () => measureOverdue(database.db, now()), metricsToken);
  bindOpenApi(app);
  app.use('/v1', allowOtherOrigins);
  bindLimits(app, limits, now);
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
