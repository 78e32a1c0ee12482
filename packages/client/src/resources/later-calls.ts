import { toConnectionError } from '../connection-error.ts';
import type { TransportOptions } from '../transport/call.ts';
import type { Calls } from './calls.ts';

const verbs: { readonly [R in keyof Calls]: readonly (keyof Calls[R])[] } = {
  offices: ['list', 'get'],
  availability: ['days', 'slots', 'today'],
  holds: ['create', 'release'],
  appointments: ['create', 'get', 'cancel'],
  checkIns: ['create'],
  tickets: ['draw', 'get', 'leave', 'recall', 'start', 'finish', 'miss'],
  counters: ['callNext'],
  sessions: ['create', 'current', 'end'],
  devices: ['pair', 'createCode'],
};

type Say = (...input: unknown[]) => Promise<unknown>;
type Sayable = Record<string, Record<string, Say>>;

/**
 * Binds all calls to a server by their names. How they are made is fetched with the first one, so that pages
 * that only follow streams go without.
 */
export function createLaterCalls(transport: TransportOptions): Calls {
  let calls: Promise<Calls> | undefined;
  const load = () => (calls ??= loadCalls(transport).catch(forget));

  function forget(error: unknown): never {
    calls = undefined;
    throw toConnectionError(error);
  }

  function toSay(resource: string, verb: string): Say {
    return async (...input) => ((await load()) as unknown as Sayable)[resource]![verb]!(...input);
  }

  const resources = Object.entries(verbs).map(([resource, names]) => [
    resource,
    Object.fromEntries(names.map((verb) => [verb, toSay(resource, verb)])),
  ]);
  return Object.fromEntries(resources) as Calls;
}

async function loadCalls(transport: TransportOptions): Promise<Calls> {
  const { createCalls } = await import('./calls.ts');
  return createCalls(transport);
}
