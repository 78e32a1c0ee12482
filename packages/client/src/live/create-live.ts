import { followBoard, followHall, followTicket, type AnyEndpoint } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { systemWakeUps, type WakeUps } from './wake-ups.ts';
import { LiveStream, type StreamOptions, type StreamSource } from './live-stream.ts';

/** What live values need, and who follows them. */
export type LiveOptions = Omit<StreamOptions, 'wakeUps'> & {
  readonly token?: string | undefined;
  /** The browser's own signs when left out. */
  readonly wakeUps?: WakeUps | undefined;
};

/** Gives live values. Who asks for the same one shares its connection. */
export function createLive({ token, wakeUps = systemWakeUps, ...rest }: LiveOptions): Client['live'] {
  const options = { ...rest, wakeUps };
  const streams = new Map<string, LiveStream<AnyEndpoint>>();

  function follow<E extends AnyEndpoint>(source: StreamSource<E>, ...key: string[]): LiveStream<E> {
    const known = streams.get(key.join()) ?? new LiveStream(source, options);
    streams.set(key.join(), known);
    return known as LiveStream<E>;
  }

  return {
    board: (office) => {
      const input = { params: { office }, query: { language: options.language } };
      return follow({ row: followBoard, input, token }, 'board', office);
    },
    hall: (office) => follow({ row: followHall, input: { params: { office } }, token }, 'hall', office),
    ticket: ({ office, id, token: secret }) => {
      const input = { params: { office, ticket: id } };
      return follow({ row: followTicket, input, token: secret }, 'ticket', office, id, secret);
    },
  };
}
