import { ContextProvider } from '@lit/context';
import type { Client } from '@wartemarke/client';
import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { clientContext } from '../client-context.ts';
import { ClientSource } from '../client-source.ts';

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

  /** A client made by the page itself; goes before `base-url`. */
  @property({ attribute: false }) client?: Client;

  private readonly source = new ClientSource(this);
  private readonly context = new ContextProvider(this, { context: clientContext });

  protected override willUpdate() {
    this.context.setValue(this.source.client);
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wm-provider': Provider;
  }
}
