import { ContextConsumer } from '@lit/context';
import { createClient, type Ability, type Client } from '@wartemarke/client';
import type { ReactiveController, ReactiveElement } from 'lit';
import { checkBaseUrl, type SetupCode } from './base-url.ts';
import { clientContext } from './client-context.ts';
import type { Problem } from './locales/errors/error-texts.ts';
import { ProblemShowEvent } from './states/problem-show-event.ts';

type Mistake = SetupCode | 'not_supported';

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
 * provider around it. Says in the console and by `problem` what is missing, and tells the page of what goes wrong.
 */
export class ClientSource implements ReactiveController {
  private readonly host: ClientHost;
  private readonly needs: Ability | undefined;
  private readonly provided: ContextConsumer<typeof clientContext, ClientHost>;
  private own: { readonly baseUrl: string; readonly client: Client | undefined } | undefined;
  private warnedOf: Mistake | undefined;
  private shown: readonly string[] = [];

  /** @param needs - What the element cannot do without: where a system lacks it, that is a mistake of the setup. */
  constructor(host: ClientHost, needs?: Ability) {
    this.host = host;
    this.needs = needs;
    this.provided = new ContextConsumer(host, { context: clientContext, subscribe: true });
    host.addController(this);
  }

  /** The client, the same one until the setup changes. */
  get client(): Client | undefined {
    const { client, baseUrl } = this.host;
    if (client) return client;
    if (!baseUrl) return this.provided.value;
    if (this.own?.baseUrl !== baseUrl) {
      const { url } = checkBaseUrl(baseUrl, location.href);
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
    this.tellProblems();
  }

  /** Tells the page of each problem that the element says, wherever in it that is drawn. */
  private tellProblems(): void {
    const told = this.shown;
    const faces = this.host.renderRoot.querySelectorAll<HTMLElement>('[data-code]');
    this.shown = Array.from(faces, ({ dataset }) => dataset.code!);
    for (const code of this.shown) {
      if (!told.includes(code)) this.host.dispatchEvent(new ProblemShowEvent({ code }));
    }
  }

  private findMistake(): Mistake | undefined {
    const { baseUrl, office } = this.host;
    if (!baseUrl && this.findLateProvider()) return undefined;
    if (!this.client) return checkBaseUrl(baseUrl, location.href).mistake ?? 'base_url_missing';
    if (this.needs && this.client.lacks?.includes(this.needs)) return 'not_supported';
    return office === '' ? 'office_missing' : undefined;
  }

  // A provider that was fetched after this element has not heard its question, and a busy one has no answer yet.
  private findLateProvider(): Element | null {
    return this.host.closest('wm-provider:is(:not(:defined),[aria-busy])');
  }

  private askAgain(): void {
    this.provided.hostConnected();
    this.host.requestUpdate();
  }
}
