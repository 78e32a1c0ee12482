import { ConnectionError, type CallOptions } from '@wartemarke/client';
import { zmsCatalogue, type ZmsCatalogue, type ZmsOffice } from './answers.ts';
import { isSame, listOffices } from './catalogue.ts';
import { toApiError } from './errors.ts';
import type { Ask } from './transport.ts';

/** What ZMS says of all offices at once, read once for a while. */
export interface Town {
  catalogue(options?: CallOptions): Promise<ZmsCatalogue>;
  /** @throws ApiError - `office_not_found`. */
  office(id: string, options?: CallOptions): Promise<ZmsOffice>;
}

/** ZMS itself keeps it for an hour. */
const goodMs = 10 * 60_000;

/** Reads the catalogue when it is first needed, and again when it got old. */
export function createTown(ask: Ask, now: () => number): Town {
  let known: { readonly catalogue: Promise<ZmsCatalogue>; readonly readAt: number } | undefined;

  function read(): Promise<ZmsCatalogue> {
    if (known && now() - known.readAt < goodMs) return known.catalogue;
    const reading = { catalogue: ask(zmsCatalogue, { path: 'offices-and-services' }), readAt: now() };
    known = reading;
    reading.catalogue.catch(() => known === reading && (known = undefined));
    return reading.catalogue;
  }

  async function catalogue({ signal }: CallOptions = {}): Promise<ZmsCatalogue> {
    return signal ? unlessAborted(read, signal) : read();
  }

  return {
    catalogue,
    async office(id, options) {
      const office = listOffices(await catalogue(options)).find((each) => isSame(each.id, id));
      if (!office) throw toApiError('office_not_found', 404);
      return office;
    },
  };
}

/** Waits for what others wait for too: whoever calls it off does so for themselves alone. */
function unlessAborted<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new ConnectionError('aborted'));
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    ask()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}
