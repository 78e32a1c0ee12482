import type { ServerResponse } from 'node:http';
import type { Changes } from '../database/changes.ts';
import type { Log } from '../database/log.ts';
import { CallError } from '../http/call-error.ts';
import { openEventStream, type ViewOf } from './event-stream.ts';
import type { OfficeViews } from './office-views.ts';
import { createRoom, type Room } from './room.ts';

/** Calls the work again and again; returns how to stop. */
export type Every = (milliseconds: number, work: () => void) => () => void;

/** What the hub works with. */
export interface HubDeps {
  readViews(office: string): Promise<OfficeViews>;
  readRevisions(offices: readonly string[]): Promise<Map<string, number>>;
  readonly changes: Pick<Changes, 'listen'>;
  readonly now: () => number;
  readonly every: Every;
  readonly log: Log;
}

/** The live streams of this process. */
export interface Hub {
  /** Shows an office on a response until either side ends it. Throws `stopping`. */
  follow(office: string, viewOf: ViewOf, response: ServerResponse): Promise<void>;
  /** Ends all streams and takes no more. */
  close(): void;
}

const pollMillis = 1000;
const beatMillis = 10_000;
/** Waits grow shorter without any change. */
const freshMillis = 30_000;

/**
 * Follows the offices that somebody watches. A hint leads to a new snapshot at once; a look at the revisions each
 * second finds what a lost hint did not tell.
 */
export function createHub({ readViews, readRevisions, changes, now, every, log }: HubDeps): Hub {
  const rooms = new Map<string, Room>();
  let isClosed = false;
  let isPolling = false;

  const refresh = (room: Room) =>
    room.refresh().catch((error: unknown) => log.warn({ err: error }, 'a live snapshot failed'));

  function roomOf(office: string): Room {
    const room = rooms.get(office) ?? createRoom(() => readViews(office));
    rooms.set(office, room);
    return room;
  }

  const isOutdated = ({ views }: Room, revision: number | undefined) =>
    views?.revision !== revision || now() - views!.at >= freshMillis;

  async function poll(): Promise<void> {
    const watched = [...rooms].filter(([, room]) => room.streams.size > 0);
    if (isPolling || watched.length === 0) return;
    isPolling = true;
    try {
      const revisions = await readRevisions(watched.map(([office]) => office));
      const outdated = watched.filter(([office, room]) => isOutdated(room, revisions.get(office)));
      outdated.forEach(([, room]) => void refresh(room));
    } catch (error) {
      log.warn({ err: error }, 'live revisions could not be read');
    } finally {
      isPolling = false;
    }
  }

  const eachStream = (act: 'beat' | 'end') =>
    rooms.forEach(({ streams }) => streams.forEach((stream) => stream[act]()));

  const stops = [
    changes.listen((office) => {
      const room = rooms.get(office);
      if (room?.views) void refresh(room);
    }),
    every(pollMillis, () => void poll()),
    every(beatMillis, () => eachStream('beat')),
  ];

  return {
    async follow(office, viewOf, response) {
      if (isClosed) throw new CallError('stopping');
      const room = roomOf(office);
      const revisions = await readRevisions([office]);
      if (!room.views || isOutdated(room, revisions.get(office))) await room.refresh();
      if (isClosed) throw new CallError('stopping');
      const leave = room.add(openEventStream(response, viewOf));
      if (response.destroyed) leave();
      else response.once('close', leave);
    },
    close() {
      isClosed = true;
      stops.forEach((stop) => stop());
      eachStream('end');
    },
  };
}
