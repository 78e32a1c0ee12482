import type { Client } from '../client.ts';
import { createStore, type Store } from '../store.ts';
import type { Live } from './live.ts';
import type { LiveOptions } from './streams.ts';

const retryMs = 5_000;

/**
 * Gives live values. What follows them is fetched with the first subscription, so that pages that only ask
 * go without.
 */
export function createLaterLive(options: LiveOptions): Client['live'] {
  const open = createFollow(options, async () => (await import('./create-live.ts')).createLive(options));
  const openHall = createFollow(options, async () =>
    (await import('./create-hall-live.ts')).createHallLive(options),
  );
  return {
    board: (office) => open((live) => live.board(office)),
    hall: (office) => openHall((live) => live.hall(office)),
    ticket: (access) => open((live) => live.ticket(access)),
  };
}

/** Follows what is found in a part that is fetched once. */
function createFollow<Part>({ timers }: LiveOptions, fetchPart: () => Promise<Part>) {
  let part: Part | undefined;
  // Two who ask at the same moment get the same part, and so the same streams.
  const load = async () => {
    const fetched = await fetchPart();
    return (part ??= fetched);
  };

  return <T>(find: (part: Part) => Store<Live<T>>): Store<Live<T>> => {
    const nothing = createStore<Live<T>>({ status: 'connecting' });
    return {
      get: () => (part ? find(part) : nothing).get(),
      subscribe(listener) {
        if (part) return find(part).subscribe(listener);
        let stop = nothing.subscribe(listener);
        let isOver = false;
        const begin = () => void load().then(take, wait);
        const take = (found: Part) => isOver || (stop = find(found).subscribe(listener));
        const wait = () => isOver || (stop = timers.after(retryMs, begin));
        begin();
        return () => {
          isOver = true;
          stop();
        };
      },
    };
  };
}
