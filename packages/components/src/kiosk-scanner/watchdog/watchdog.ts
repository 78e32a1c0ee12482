import { isReloadDue } from './reload-time.ts';

const lookEachMs = 10 * 60_000;
const tryAgainMs = 60_000;

/** The page that a watchdog keeps fresh. */
export interface WatchedPage {
  /** Address of the page. */
  readonly url: string;
  /** Address of a file that changes with each new version; empty when there is none. */
  readonly versionUrl: string;
  readonly fetch: typeof globalThis.fetch;
  /** Loads the page anew. */
  reload(): void;
}

/** How a kiosk stands when its watchdog looks. */
export interface Watched {
  readonly now: number;
  /** Whether nobody is there. */
  readonly isIdle: boolean;
  /** Time of day at which the page is loaded anew, `HH:MM`. */
  readonly reloadAt: string;
  readonly timeZone: string | undefined;
}

/**
 * Loads a page anew once a night and when there is a new version of it; only while nobody is there, and only when the
 * server answers at that moment, since a browser that finds no page does not come back by itself.
 */
export class Watchdog {
  private readonly page: WatchedPage;
  private readonly loadedAt: number;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private triedAt = Number.NEGATIVE_INFINITY;
  /** Versions that were seen, of this page and of a newer one. */
  private own: string | undefined;
  private newer: string | undefined;
  private hasNewVersion = false;

  /** @param loadedAt - When the page was loaded, epoch milliseconds. */
  constructor(page: WatchedPage, loadedAt: number) {
    this.page = page;
    this.loadedAt = loadedAt;
  }

  /** To be called every now and then. */
  look({ now, isIdle, reloadAt, timeZone }: Watched): void {
    if (this.page.versionUrl && now - this.lookedAt >= lookEachMs) {
      this.lookedAt = now;
      void this.lookForVersion();
    }
    const isDue = this.hasNewVersion || isReloadDue({ loadedAt: this.loadedAt, now, reloadAt, timeZone });
    if (!isIdle || !isDue || now - this.triedAt < tryAgainMs) return;
    this.triedAt = now;
    void this.reload();
  }

  /** A version counts when it was seen twice, so that two servers with files of different age do no harm. */
  private async lookForVersion(): Promise<void> {
    const { headers } = (await this.ask(this.page.versionUrl)) ?? {};
    const version = headers?.get('ETag') ?? headers?.get('Last-Modified');
    if (!version) return;
    this.own ??= version;
    this.hasNewVersion ||= version !== this.own && version === this.newer;
    this.newer = version;
  }

  private async reload(): Promise<void> {
    if (await this.ask(this.page.url)) this.page.reload();
  }

  /** What is answered when all is well. */
  private async ask(url: string): Promise<Response | undefined> {
    const answer = await this.page.fetch(url, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
    return answer?.ok ? answer : undefined;
  }
}

/**
 * The page that the browser shows.
 * @param versionUrl - As the element was told; by itself it takes the script of the embedded bundle, when that comes from
 * the page's own server: a strict policy lets no page ask another one.
 */
export function watchBrowserPage(versionUrl: string): WatchedPage {
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[src$="/wartemarke.js"]');
  const own = [...scripts].find(({ src }) => new URL(src).origin === location.origin);
  return {
    // Nobody reads a one-time code in an address after the page was opened, and none is sent.
    url: location.origin + location.pathname + location.search,
    versionUrl: versionUrl || (own?.src ?? ''),
    fetch: (...request) => fetch(...request),
    reload: () => location.reload(),
  };
}
