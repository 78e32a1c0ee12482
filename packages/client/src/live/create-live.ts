import { followBoard, followTicket, type AnyEndpoint } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { systemWakeUps, type WakeUps } from './wake-ups.ts';
import { LiveStream, type StreamOptions, type StreamSource } from './live-stream.ts';

/** What live values need, and who follows them. */
export type LiveOptions = Omit<StreamOptions, 'wakeUps'> & {
  readonly token?: string | undefined;
  /** The browser's own signs when left out. */
  readonly wakeUps?: WakeUps | undefined;
};

/** What is followed, and what by: the hall is told apart, since citizens' pages and boards never ask for it. */
export interface LiveStreams extends Omit<Client['live'], 'hall'> {
  /** Follows a row. Who asks for the same one shares its connection. */
  follow<E extends AnyEndpoint>(source: StreamSource<E>, ...key: string[]): LiveStream<E>;
}

/** Gives live values. */
export function createLive({ token, wakeUps = systemWakeUps, ...rest }: LiveOptions): LiveStreams {
  const options = { ...rest, wakeUps };
  const streams = new Map<string, LiveStream<AnyEndpoint>>();

  function follow<E extends AnyEndpoint>(source: StreamSource<E>, ...key: string[]): LiveStream<E> {
    const known = streams.get(key.join()) ?? new LiveStream(source, options);
    streams.set(key.join(), known);
    return known as LiveStream<E>;
  }

  return {
    follow,
    board: (office) => {
      const input = { params: { office }, query: { language: options.language } };
      return follow({ row: followBoard, input, token }, 'board', office);
    },
    ticket: ({ office, id, token: secret }) => {
      const input = { params: { office, ticket: id } };
      return follow({ row: followTicket, input, token: secret }, 'ticket', office, id, secret);
    },
  };
}
