import { ContextConsumer } from '@lit/context';
import { createClient, type Client } from '@wartemarke/client';
import type { ReactiveController, ReactiveElement } from 'lit';
import { checkBaseUrl, type SetupCode } from './base-url.ts';
import { clientContext } from './client-context.ts';
import type { Problem } from './locales/errors/error-texts.ts';

/** An element that talks to a town's server. */
export interface ClientHost extends ReactiveElement {
  /** Address of the town's server; empty inside a provider. */
  baseUrl: string;
  /** Id of the office, where the element needs one. */
  office?: string;
  /** Goes before `baseUrl` and the provider. */
  client?: Client | undefined;
}

/**
 * Finds an element's client: the one that it was given, else one for its own `base-url`, else that of the
 * provider around it. Says in the console and by `problem` what is missing.
 */
export class ClientSource implements ReactiveController {
  private readonly host: ClientHost;
  private readonly provided: ContextConsumer<typeof clientContext, ClientHost>;
  private own: { readonly baseUrl: string; readonly client: Client | undefined } | undefined;
  private warnedOf: SetupCode | undefined;

  constructor(host: ClientHost) {
    this.host = host;
    this.provided = new ContextConsumer(host, { context: clientContext, subscribe: true });
    host.addController(this);
  }

  /** The client, the same one until the setup changes. */
  get client(): Client | undefined {
    const { client, baseUrl } = this.host;
    if (client) return client;
    if (!baseUrl) return this.provided.value;
    if (this.own?.baseUrl !== baseUrl) {
      const { url } = checkBaseUrl(baseUrl, document.baseURI);
      this.own = { baseUrl, client: url ? createClient({ baseUrl: url }) : undefined };
    }
    return this.own?.client;
  }

  /** What is wrong with the setup, if anything. */
  get problem(): Problem | undefined {
    const code = this.findMistake();
    return code && { code };
  }

  hostConnected(): void {
    if (this.findLateProvider()) void customElements.whenDefined('wm-provider').then(() => this.askAgain());
  }

  hostUpdated(): void {
    const mistake = this.findMistake();
    if (mistake && mistake !== this.warnedOf) {
      console.warn(`<${this.host.localName}>: ${mistake} (base-url="${this.host.baseUrl}")`, this.host);
    }
    this.warnedOf = mistake;
  }

  private findMistake(): SetupCode | undefined {
    const { baseUrl, office } = this.host;
    if (!baseUrl && this.findLateProvider()) return undefined;
    if (!this.client) return checkBaseUrl(baseUrl, document.baseURI).mistake ?? 'base_url_missing';
    return office === '' ? 'office_missing' : undefined;
  }

  // A provider that was fetched after this element has not heard its question.
  private findLateProvider(): Element | null {
    return this.host.closest('wm-provider:not(:defined)');
  }

  private askAgain(): void {
    this.provided.hostConnected();
    this.host.requestUpdate();
  }
}
