import type { Today } from '@wartemarke/contract';
import { ApiError } from '../api-error.ts';
import type { Client } from '../client.ts';
import { ConnectionError } from '../connection-error.ts';
import { watch } from '../flow/watch.ts';
import type { Live } from '../live/live.ts';
import { createStore, type Store } from '../store.ts';

const everyMs = 30_000;

/**
 * What somebody wants to know who is about to walk in, read again each half minute while somebody subscribes.
 * Without a connection the last state stays, as `stale`; `failed` when the server does not know the office.
 */
export function followToday(client: Client, office: string): Store<Live<Today>> {
  const store = createStore<Live<Today>>({ status: 'connecting' });

  async function read(): Promise<void> {
    try {
      const value = await client.availability.today(office);
      store.set({ status: 'live', value, receivedAt: client.now() });
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof ConnectionError)) throw error;
      store.set(afterFailure(store.get(), error));
    }
  }

  const look = () => void (store.get().status === 'failed' || read());
  return watch(store, { timers: client.timers, everyMs, look, begin: () => void read() });
}

function afterFailure({ value, receivedAt }: Live<Today>, error: ApiError | ConnectionError): Live<Today> {
  if (error instanceof ApiError && !error.retryable) return { status: 'failed', error };
  if (!value || receivedAt === undefined) return { status: 'connecting', error };
  return { status: 'stale', value, receivedAt, error };
}
