import type { ServerResponse } from 'node:http';
import { heartbeat, type LiveEvent } from './live-event.ts';
import type { OfficeViews } from './office-views.ts';

/** What a stream shows of an office; `undefined` when there is nothing left to show. */
export type ViewOf = (views: OfficeViews) => LiveEvent | undefined;

/** One open stream of server-sent events. */
export interface EventStream {
  /** Sends its part of the views unless it is what was sent last; ends the stream when there is none. */
  show(views: OfficeViews): void;
  beat(): void;
  end(): void;
}

/** Whoever has more than this unread is cut off; on reconnecting the whole state comes anyway. */
const unreadLimitBytes = 256 * 1024;

/** Opens a stream on a response. */
export function openEventStream(response: ServerResponse, viewOf: ViewOf): EventStream {
  let shown: string | undefined;

  function write(chunk: Buffer): void {
    if (response.writableEnded || response.destroyed) return;
    if (response.writableLength > unreadLimitBytes) response.destroy();
    else response.write(chunk);
  }

  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  return {
    show(views) {
      const event = viewOf(views);
      if (!event) return void response.end();
      if (event.content === shown) return;
      shown = event.content;
      write(event.toChunk());
    },
    beat: () => write(heartbeat),
    end: () => void response.end(),
  };
}
