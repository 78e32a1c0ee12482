import type { Log } from '../database/log.ts';
import type { OpenDatabase } from '../database/open-database.ts';
import type { FreshDurations } from '../offices/fresh-durations.ts';
import type { Offices } from '../offices/offices.ts';
import { createHub, type Every, type Hub } from './hub.ts';
import { readRevisions } from './live.store.ts';
import { createOfficeChange, type OfficeChange } from './office-change.ts';
import { createOfficeViews } from './office-views.ts';
import { createQueueHours, type QueueHours } from './queue-hours.ts';
import { createSnapshots, type TakeSnapshot } from './snapshots.ts';

/** What live views work with. */
export interface LiveDeps {
  readonly database: Pick<OpenDatabase, 'db' | 'changes'>;
  readonly offices: Offices;
  readonly durations: Pick<FreshDurations, 'refresh'>;
  readonly now: () => number;
  readonly log: Log;
  /** The timer of polls and heartbeats; the real one when left out. */
  readonly every?: Every;
}

/** What on-site features share: the hall as it stands, changes that show, and the streams. */
export interface Live {
  readonly hub: Hub;
  readonly hours: QueueHours;
  readonly takeSnapshot: TakeSnapshot;
  readonly change: OfficeChange;
  readonly every: Every;
}

const everyInterval: Every = (milliseconds, work) => {
  const timer = setInterval(work, milliseconds).unref();
  return () => clearInterval(timer);
};

/** Puts the live views together. */
export function createLive({
  database,
  offices,
  durations,
  now,
  log,
  every = everyInterval,
}: LiveDeps): Live {
  const { db, changes } = database;
  const hours = createQueueHours(offices);
  const takeSnapshot = createSnapshots(db, offices, hours);
  const hub = createHub({
    async readViews(office) {
      await durations.refresh(now());
      return createOfficeViews(await takeSnapshot(office, now()), offices);
    },
    readRevisions: (watched) => readRevisions(db, watched),
    ...{ changes, now, every, log },
  });
  return { hub, hours, takeSnapshot, change: createOfficeChange(db, changes), every };
}
