import { html, nothing } from 'lit';
import type { DeskContext } from './desk-context.ts';

/** What the head of the desk names. */
export interface HeadParts {
  /** Name of the counter, once one is taken. */
  readonly counter?: string | undefined;
  /** Name of its office. */
  readonly office?: string | undefined;
}

/** Draws who works where, and the ways out. */
export function renderDeskHead({ words, state, flow }: DeskContext, { counter, office }: HeadParts) {
  return html`
    <header class="head" part="head">
      ${counter ? html`<h1 id="title" tabindex="-1">${counter}</h1>` : nothing}
      ${office ? html`<p class="office">${office}</p>` : nothing}
      <p class="clerk">${state.clerk?.name}</p>
      <p class="ways">
        ${
          counter
            ? html`<button class="link" type="button" @click=${() => flow.leavePlace()}>
                ${words.term('leavePlace')}
              </button>`
            : nothing
        }
        <button class="link" type="button" id="sign-out" @click=${() => void flow.signOut()}>
          ${words.term('signOut')}
        </button>
      </p>
    </header>
  `;
}
