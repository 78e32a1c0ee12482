import type { Client } from '../client.ts';
import { toConnectionError } from '../connection-error.ts';
import type { TransportOptions } from '../transport/call.ts';

/** Everything that is asked and answered once, by resource. */
type AllCalls = Pick<Client, keyof typeof homes>;

type Say = (...input: unknown[]) => Promise<unknown>;
type Sayable = Readonly<Record<string, Readonly<Record<string, Say>>>>;
type Load = () => Promise<(transport: TransportOptions) => object>;

const catalogue: Load = async () => (await import('./office-calls.ts')).createOfficeCalls;
const first: Load = async () => (await import('./calls.ts')).createCalls;
const further: Load = async () => (await import('./further-calls.ts')).createFurtherCalls;
const site: Load = async () => (await import('./site-calls.ts')).createSiteCalls;
const staff: Load = async () => (await import('./staff-calls.ts')).createStaffCalls;
const insight: Load = async () => (await import('./insight-calls.ts')).createInsightCalls;

/** Where the calls of each resource are, those first that pages ask first. */
const homes = {
  offices: [catalogue],
  availability: [first, further],
  challenges: [further],
  holds: [first, further],
  appointments: [first, further],
  documents: [further],
  waitingList: [further],
  checkIns: [site],
  tickets: [site, staff],
  signals: [site],
  push: [site],
  insights: [insight],
  ...{ counters: [staff], queues: [staff], sessions: [staff], devices: [staff], desk: [staff] },
};

/**
 * Binds all calls to a server by their names. How they are made is fetched with the first one of its kind, so
 * that a page fetches what it says and no more.
 */
export function createLaterCalls(transport: TransportOptions): AllCalls {
  const loaded = new Map<Load, Promise<Sayable>>();

  function load(part: Load): Promise<Sayable> {
    const known = loaded.get(part) ?? part().then((create) => create(transport) as Sayable);
    loaded.set(part, known);
    return known.catch((error: unknown) => {
      loaded.delete(part);
      throw toConnectionError(error);
    });
  }

  async function find(resource: string, verb: string, parts: readonly Load[]): Promise<Say> {
    for (const part of parts) {
      const say = (await load(part))[resource]?.[verb];
      if (say) return say;
    }
    throw new TypeError(`Nothing is called ${resource}.${verb}.`);
  }

  const resources = Object.entries(homes).map(([resource, parts]) => {
    const toSay =
      (verb: string): Say =>
      async (...input) =>
        (await find(resource, verb, parts))(...input);
    // By whatever name: which verbs there are is written once, where they are made. A resource is no promise, though.
    const get = (_: object, verb: string | symbol) => (verb === 'then' ? undefined : toSay(String(verb)));
    return [resource, new Proxy({}, { get })];
  });
  return Object.fromEntries(resources) as unknown as AllCalls;
}
