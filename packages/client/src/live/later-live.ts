import type { Client } from '../client.ts';
import { createStore, type Store } from '../store.ts';
import type { LiveOptions, LiveStreams } from './create-live.ts';
import type { Live } from './live.ts';

const retryMs = 5_000;

/**
 * Gives live values. What follows them is fetched with the first subscription, so that pages that only ask
 * go without.
 */
export function createLaterLive(options: LiveOptions): Client['live'] {
  let streams: LiveStreams | undefined;
  let hall: Client['live']['hall'] | undefined;

  async function load(): Promise<LiveStreams> {
    const { createLive } = await import('./create-live.ts');
    return (streams ??= createLive(options));
  }

  async function loadHall(): Promise<void> {
    const [found, { createHallLive }] = await Promise.all([load(), import('./hall-live.ts')]);
    hall ??= createHallLive(found, options.token);
  }

  function follow<T>(find: () => Store<Live<T>> | undefined, fetch: () => Promise<unknown>): Store<Live<T>> {
    const nothing = createStore<Live<T>>({ status: 'connecting' });
    return {
      get: () => (find() ?? nothing).get(),
      subscribe(listener) {
        let stop = (find() ?? nothing).subscribe(listener);
        if (find()) return stop;
        let isOver = false;
        const begin = () => void fetch().then(take, wait);
        const take = () => isOver || (stop = (find() ?? nothing).subscribe(listener));
        const wait = () => isOver || (stop = options.timers.after(retryMs, begin));
        begin();
        return () => {
          isOver = true;
          stop();
        };
      },
    };
  }

  return {
    board: (office) => follow(() => streams?.board(office), load),
    hall: (office) => follow(() => hall?.(office), loadHall),
    ticket: (access) => follow(() => streams?.ticket(access), load),
  };
}
