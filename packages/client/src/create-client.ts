import type { Client } from './client.ts';
import { createKey } from './create-key.ts';
import { createLaterLive } from './live/later-live.ts';
import type { WakeUps } from './live/wake-ups.ts';
import { createLaterCalls } from './resources/later-calls.ts';
import { systemTimers, type Timers } from './timers.ts';

/** What a client needs to know. Only `baseUrl` must be given; the rest has the defaults of browser and Node. */
export interface ClientOptions {
  /** Address of the server, `http` or `https`; relative to the page where there is one. */
  baseUrl: string;
  /** Token of a clerk's session or of a paired device. */
  token?: string;
  /** Language tag in which names and texts are wished. */
  language?: string;
  fetch?: typeof fetch;
  /** Current time in epoch milliseconds. */
  now?: () => number;
  /** Random number from 0 to 1, 1 excluded, with at least 32 random bits. */
  random?: () => number;
  timers?: Timers;
  /** Tells streams when the device may be back. */
  wakeUps?: WakeUps;
}

/**
 * Makes a client. Nothing is sent before the first call or subscription.
 * @throws TypeError - When `baseUrl` is no address of a web server.
 */
export function createClient(options: ClientOptions): Client {
  const {
    token,
    language,
    fetch = (...request) => globalThis.fetch(...request),
    now = Date.now,
    random = systemRandom,
    timers = systemTimers,
    wakeUps,
  } = options;
  const baseUrl = toBaseUrl(options.baseUrl);
  const newKey = () => createKey(random);
  return {
    baseUrl,
    now,
    timers,
    createKey: newKey,
    withToken: (other) => createClient({ ...options, token: other }),
    withLanguage: (other) => createClient({ ...options, language: other }),
    ...createLaterCalls({ baseUrl, token, language, fetch, random, createKey: newKey }),
    live: createLaterLive({ baseUrl, token, language, fetch, now, random, timers, wakeUps }),
  };
}

function toBaseUrl(text: string): string {
  const url = new URL(text, globalThis.document?.baseURI);
  if (!url.protocol.startsWith('http')) throw new TypeError(`Not the address of a web server: ${text}`);
  return url.href.replace(/[?#].*$/, '').replace(/\/+$/, '');
}

function systemRandom(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value / 2 ** 32;
}
