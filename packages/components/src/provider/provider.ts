import { ContextProvider } from '@lit/context';
import type { Client } from '@wartemarke/client';
import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { clientContext } from '../client-context.ts';
import { ClientSource } from '../client-source.ts';
import { OtherBackend } from './other-backend.ts';

/**
 * Gives all elements inside it one client, so that a page names its server once. Shows nothing itself.
 * @tagname wm-provider
 * @slot - The elements, and whatever stands around them.
 */
export class Provider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the town's server, for example `https://termine.example.de`. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** Which system answers at `base-url`, where it is the town's own: `zms`. */
  @property() backend = '';

  /** Page with `<wm-appointment>`, to which links lead that another system does not name. */
  @property({ attribute: 'appointment-url' }) appointmentUrl = '';

  /** Telephone number of the town, where another system names none. */
  @property() phone = '';

  /** A client made by the page itself; goes before `base-url`. */
  @property({ attribute: false }) client?: Client;

  private readonly source = new ClientSource(this);
  private readonly other = new OtherBackend(this);
  private readonly context = new ContextProvider(this, { context: clientContext });

  override connectedCallback() {
    super.connectedCallback();
    // Said at once: what stands inside asks for its client before this is drawn.
    if (this.backend && !this.hasUpdated) this.ariaBusy = 'true';
  }

  protected override willUpdate() {
    if (this.client) this.ariaBusy = null;
    this.context.setValue(this.client ?? (this.backend ? this.openOther() : this.source.client));
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  private openOther(): Client | undefined {
    const { backend, baseUrl, appointmentUrl, phone } = this;
    this.other.switchTo({ backend, baseUrl, appointmentUrl, phone });
    return this.other.client;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wm-provider': Provider;
  }
}
