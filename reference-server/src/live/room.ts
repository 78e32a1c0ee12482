import type { EventStream } from './event-stream.ts';
import type { OfficeViews } from './office-views.ts';

/** The streams of one office, and what they show. */
export interface Room {
  readonly streams: ReadonlySet<EventStream>;
  /** What the streams show; `undefined` while there are none. */
  readonly views: OfficeViews | undefined;
  /** Reads what is true now and shows it. Never two at once: calls during one share the next. */
  refresh(): Promise<void>;
  /** Adds a stream, shows it what there is, and returns how to take it away. */
  add(stream: EventStream): () => void;
}

/** Makes the room of an office. */
export function createRoom(readViews: () => Promise<OfficeViews>): Room {
  const streams = new Set<EventStream>();
  let views: OfficeViews | undefined;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  async function readAndShow(): Promise<void> {
    const read = await readViews();
    views = read;
    streams.forEach((stream) => stream.show(read));
  }

  function refresh(): Promise<void> {
    if (running) {
      next ??= running
        .catch(() => {})
        .then(() => {
          next = undefined;
          return refresh();
        });
      return next;
    }
    running = readAndShow().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    streams,
    get views() {
      return views;
    },
    refresh,
    add(stream) {
      streams.add(stream);
      if (views) stream.show(views);
      return () => {
        streams.delete(stream);
        if (streams.size === 0) views = undefined;
      };
    },
  };
}
