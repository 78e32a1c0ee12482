import { html, nothing } from 'lit';
import type { DeskContext } from './desk-context.ts';

/** What the head of the desk names. */
export interface HeadParts {
  /** Name of the counter, once one is taken. */
  readonly counter?: string | undefined;
  /** Name of its office. */
  readonly office?: string | undefined;
  /** Whether newcomers are heard while the counter is free. */
  readonly isLoud?: boolean;
  handleSound?(): void;
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

function renderAtCounter({ words, flow }: DeskContext, { isLoud, handleSound }: HeadParts) {
  return html`
    <button class="link sound" type="button" aria-pressed=${isLoud} @click=${handleSound}>
      ${words.term('sound')}
    </button>
    <button class="link" type="button" @click=${() => flow.leavePlace()}>${words.term('leavePlace')}</button>
  `;
}
