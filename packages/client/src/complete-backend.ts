import { ApiError } from './api-error.ts';
import type { BookingBackend } from './backend.ts';
import { toCalendarFile } from './calendar-file.ts';
import type { Client } from './client.ts';
import type { Live } from './live/live.ts';
import { createStore } from './store.ts';

type Bookable =
  'offices' | 'availability' | 'holds' | 'appointments' | 'challenges' | 'documents' | 'waitingList';
type Resource = Bookable | Exclude<keyof Client, keyof BookingBackend | 'withToken' | 'live'>;

const resources: Readonly<Record<Resource, true>> = {
  ...({ offices: true, availability: true, holds: true, appointments: true } as const),
  ...({ challenges: true, documents: true, waitingList: true } as const),
  ...({ checkIns: true, tickets: true, signals: true, push: true } as const),
  ...({ counters: true, queues: true, insights: true, sessions: true, devices: true, desk: true } as const),
};

/**
 * Makes a client of a backend that can book. Whatever else is said to it is refused with `not_supported`, so that every
 * element has something to tell. A calendar file is written here where the backend has none.
 */
export function completeBackend(backend: BookingBackend): Client {
  const { baseUrl, timers, lacks } = backend;
  const calendar: Client['appointments']['calendar'] = async (access, options) =>
    toCalendarFile(await backend.appointments.get(access, options), backend.now());
  const written = { appointments: { calendar } };
  const calls = Object.keys(resources).map((name) => [
    name,
    complete(backend[name as keyof BookingBackend], written[name as keyof typeof written]),
  ]);
  const client: Client = {
    ...{ baseUrl, timers, ...(lacks && { lacks }) },
    now: () => backend.now(),
    createKey: () => backend.createKey(),
    ...(backend.readAccess && { readAccess: (fragment) => backend.readAccess?.(fragment) }),
    withToken: () => client,
    withLanguage(language) {
      const backendInLanguage = backend.withLanguage?.(language);
      return backendInLanguage ? completeBackend(backendInLanguage) : client;
    },
    ...(Object.fromEntries(calls) as Pick<Client, Resource>),
    live: { board: refuseLive, hall: refuseLive, ticket: refuseLive },
  };
  return client;
}

/**
 * The calls of a resource, which may be an object of a class; those that are not there are the `spare` ones, else refused.
 * A resource is no promise, though.
 */
function complete(resource: unknown, spare?: object): object {
  const known = Object(resource) as Record<string | symbol, unknown>;
  const get = (_: object, verb: string | symbol) => {
    const call = known[verb];
    if (typeof call === 'function') return call.bind(known) as unknown;
    return { ...spare }[verb as keyof typeof spare] ?? (verb === 'then' ? undefined : refuse);
  };
  return new Proxy({}, { get });
}

function refuse(): Promise<never> {
  return Promise.reject(notSupported());
}

function refuseLive<T>() {
  return createStore<Live<T>>({ status: 'failed', error: notSupported() });
}

function notSupported(): ApiError {
  const title = 'This system cannot do that.';
  return new ApiError({ type: 'about:blank', title, status: 501, code: 'not_supported', retryable: false });
}
