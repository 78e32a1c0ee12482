import type { ConsoleMessage, Page, Request } from 'playwright-core';

/** What Chromium writes into the console when the server refuses a call, where that belongs to a journey. */
export const refusals = {
  /** A device asks, and learns that it is not paired. */
  unpaired: /the server responded with a status of 401/,
  /** A time is gone, or a day is not the right one. */
  conflict: /the server responded with a status of 409/,
  /** A form is not filled in. */
  incomplete: /the server responded with a status of 422/,
} as const;

/** Sees to it, in all pages of a journey, that nothing happens which must never happen. */
export interface Watch {
  /** From now on pages may ask this origin too. */
  trust(origin: string): void;
  /** Begins to look at a page. */
  follow(page: Page): void;
  /** Everything that went wrong until now, storages included. */
  findings(): Promise<string[]>;
}

/**
 * Watches for errors in the console, breaches of the Content Security Policy, requests to other origins, secrets in the
 * path or query of an address, and anything in `localStorage` or a cookie.
 * @param origin - Where the town is.
 * @param expected - Errors in the console that belong to the journey, such as a call that is refused.
 */
export function createWatch(origin: string, expected: readonly RegExp[]): Watch {
  const origins = new Set([origin]);
  const pages: Page[] = [];
  const noted: string[] = [];
  const addresses = new Set<string>();
  const secrets = new Set<string>();

  function noteConsole(page: Page, message: ConsoleMessage): void {
    const text = message.text();
    const isBreach = /Content Security Policy|Trusted/.test(text);
    if (!isBreach && (message.type() !== 'error' || expected.some((each) => each.test(text)))) return;
    const { pathname } = new URL(page.url());
    noted.push(`console of ${pathname}: ${text} (${message.location().url})`);
  }

  function noteRequest(request: Request): void {
    const { origin: from, protocol, pathname, search } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && !origins.has(from)) noted.push(`request to ${from}`);
    addresses.add(pathname + search);
    const token = /^Bearer (.+)$/.exec(request.headers()['authorization'] ?? '')?.[1];
    if (token) secrets.add(token);
  }

  function noteFragment(address: string): void {
    const token = new URLSearchParams(new URL(address).hash.slice(1)).get('token');
    if (token) secrets.add(token);
  }

  async function lookIntoStorage(page: Page): Promise<string[]> {
    if (page.isClosed()) return [];
    const { pathname } = new URL(page.url());
    const kept = await page.evaluate(() => Object.keys(localStorage));
    const cookies = await page.context().cookies();
    return [
      ...kept.map((key) => `localStorage of ${pathname} has "${key}"`),
      ...cookies.map(({ name }) => `${pathname} has the cookie "${name}"`),
    ];
  }

  return {
    trust: (another) => void origins.add(another),
    follow(page) {
      pages.push(page);
      page.on('pageerror', (error) => noted.push(`${new URL(page.url()).pathname}: ${error.message}`));
      page.on('console', (message) => noteConsole(page, message));
      page.on('request', noteRequest);
      page.on('framenavigated', (frame) => noteFragment(frame.url()));
    },
    async findings() {
      const stored = await Promise.all(pages.map(lookIntoStorage));
      const leaked = [...addresses].filter((each) => [...secrets].some((secret) => each.includes(secret)));
      return [...noted, ...stored.flat(), ...leaked.map((address) => `secret in the address ${address}`)];
    },
  };
}
