import { createClient, type Client } from '@wartemarke/client';
import type { ZmsOptions } from '@wartemarke/zms';
import type { ReactiveElement } from 'lit';
import { checkBaseUrl } from '../base-url.ts';

/** Where a town's own system is, and what it cannot say itself. */
export interface BackendSettings extends ZmsOptions {
  /** Which system it is. */
  readonly backend: string;
}

const loadZms = () => import('@wartemarke/zms');

/** Speaks with a town's own system. How that is done is fetched when a page names one. */
export class OtherBackend {
  private readonly host: ReactiveElement;
  private readonly load: typeof loadZms;
  private settings = '';
  private found: Client | undefined;

  constructor(host: ReactiveElement, load = loadZms) {
    this.host = host;
    this.load = load;
  }

  /** The client; undefined until it is fetched, and where the setup is wrong. */
  get client(): Client | undefined {
    return this.found;
  }

  /** Opens another system, or the same in another way. To be called in `willUpdate`. */
  switchTo(settings: BackendSettings): void {
    const text = JSON.stringify(settings);
    if (text === this.settings) return;
    this.settings = text;
    this.found = undefined;
    this.host.ariaBusy = null;
    const { url } = checkBaseUrl(settings.baseUrl, location.href);
    if (settings.backend !== 'zms') return console.warn('<wm-provider>: backend_unknown', this.host);
    if (url) void this.fetch({ ...settings, baseUrl: url }, text);
  }

  /** Elements inside wait as long as `aria-busy` says so. */
  private async fetch(options: ZmsOptions, text: string): Promise<void> {
    this.host.ariaBusy = 'true';
    const client = await this.load().then(
      ({ createZmsClient }) => createZmsClient(options),
      () => this.createRetry(options, text),
    );
    if (text !== this.settings) return;
    this.found = client;
    this.host.ariaBusy = null;
    this.host.requestUpdate();
  }

  /** A client that reaches nobody, and that has everything fetched once more by whoever tries again. */
  private createRetry(options: ZmsOptions, text: string): Client {
    let isTried = false;
    const fetch = async (): Promise<never> => {
      if (!isTried) void this.fetch(options, text);
      isTried = true;
      throw new TypeError('What speaks with this system was not fetched.');
    };
    return createClient({ baseUrl: options.baseUrl, fetch });
  }
}
