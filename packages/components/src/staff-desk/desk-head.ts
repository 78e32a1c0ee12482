import { html, nothing } from 'lit';
import type { DeskContext } from './desk-context.ts';
import { shortcuts } from './shortcuts.ts';

/** What the head of the desk names. */
export interface HeadParts {
  /** Name of the counter, once one is taken. */
  readonly counter?: string | undefined;
  /** Name of its office. */
  readonly office?: string | undefined;
  /** Whether newcomers are heard while the counter is free. */
  readonly isLoud?: boolean;
  handleSound?(): void;
  /** Shows the list of shortcuts. */
  handleKeys?(): void;
  /** Asks whether colleagues are to be called. */
  handleEmergency?(): void;
}

/** Draws who works where, and the ways out. */
export function renderDeskHead(context: DeskContext, parts: HeadParts) {
  const { words, state, flow } = context;
  const { counter, office } = parts;
  return html`
    <header class="head" part="head">
      ${counter ? html`<h1 id="title" tabindex="-1">${counter}</h1>` : nothing}
      ${office ? html`<p class="office">${office}</p>` : nothing}
      <p class="clerk">${state.clerk?.name}</p>
      <p class="ways">
        ${counter ? renderAtCounter(context, parts) : nothing}
        <button class="link" type="button" id="sign-out" @click=${() => void flow.signOut()}>
          ${words.term('signOut')}
        </button>
      </p>
    </header>
  `;
}

function renderAtCounter({ words, flow }: DeskContext, parts: HeadParts) {
  const renderWay = (name: string, handleClick: (() => void) | undefined) => html`
    <button class="link" type="button" @click=${handleClick}>${name}</button>
  `;
  return html`
    <button
      class="link emergency"
      type="button"
      id="emergency"
      aria-keyshortcuts="Alt+${shortcuts.emergency}"
      @click=${parts.handleEmergency}
    >
      ${words.term('emergency')}
    </button>
    <button class="link sound" type="button" aria-pressed=${parts.isLoud} @click=${parts.handleSound}>
      ${words.term('sound')}
    </button>
    ${renderWay(words.term('keys'), parts.handleKeys)}
    ${renderWay(words.term('leavePlace'), () => flow.leavePlace())}
  `;
}
