import type { Client } from '../client.ts';
import { createStore, type Store } from '../store.ts';
import type { LiveOptions } from './create-live.ts';
import type { Live } from './live.ts';

const retryMs = 5_000;

/**
 * Gives live values. What follows them is fetched with the first subscription, so that pages that only ask
 * go without.
 */
export function createLaterLive(options: LiveOptions): Client['live'] {
  let live: Client['live'] | undefined;

  async function load(): Promise<Client['live']> {
    const { createLive } = await import('./create-live.ts');
    return (live ??= createLive(options));
  }

  function follow<T>(find: (live: Client['live']) => Store<Live<T>>): Store<Live<T>> {
    const nothing = createStore<Live<T>>({ status: 'connecting' });
    return {
      get: () => (live ? find(live) : nothing).get(),
      subscribe(listener) {
        if (live) return find(live).subscribe(listener);
        let stop = nothing.subscribe(listener);
        let isOver = false;
        const begin = () => void load().then(take, wait);
        const take = (found: Client['live']) => isOver || (stop = find(found).subscribe(listener));
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
    board: (office) => follow((found) => found.board(office)),
    hall: (office) => follow((found) => found.hall(office)),
    ticket: (access) => follow((found) => found.ticket(access)),
  };
}
