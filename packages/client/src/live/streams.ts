import type { AnyEndpoint } from '@wartemarke/contract';
import { LiveStream, type StreamOptions, type StreamSource } from './live-stream.ts';
import { systemWakeUps, type WakeUps } from './wake-ups.ts';

/** What live values need, and who follows them. */
export type LiveOptions = Omit<StreamOptions, 'wakeUps'> & {
  readonly token?: string | undefined;
  /** The browser's own signs when left out. */
  readonly wakeUps?: WakeUps | undefined;
};

/** Opens a stream; whoever asks with the same key shares its connection. */
export type FollowStream = <E extends AnyEndpoint>(
  source: StreamSource<E>,
  ...key: string[]
) => LiveStream<E>;

/** Keeps the streams of a client. */
export function createStreams({ wakeUps = systemWakeUps, ...rest }: LiveOptions): FollowStream {
  const options = { ...rest, wakeUps };
  const streams = new Map<string, LiveStream<AnyEndpoint>>();

  return <E extends AnyEndpoint>(source: StreamSource<E>, ...key: string[]): LiveStream<E> => {
    const known = streams.get(key.join()) ?? new LiveStream(source, options);
    streams.set(key.join(), known);
    return known as LiveStream<E>;
  };
}
