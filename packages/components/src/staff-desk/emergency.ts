import type { Timers } from '@wartemarke/client';
import type { ReactiveController, ReactiveElement } from 'lit';
import { html } from 'lit';
import type { DeskContext } from './desk-context.ts';
import type { FocusWish } from './focus-wish.ts';
import { stopRepeating } from './key-press.ts';
import { shortcuts } from './shortcuts.ts';

const openMs = 10_000;

/** Calls colleagues in an emergency: the second press within ten seconds does it, so that one alone does no harm. */
export class Emergency implements ReactiveController {
  /** Whether the next press raises it. */
  isAsked = false;
  private readonly host: ReactiveElement;
  private readonly focus: FocusWish;
  private stop = () => {};
  private before: HTMLElement | null = null;

  constructor(host: ReactiveElement, focus: FocusWish) {
    this.host = host;
    this.focus = focus;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.drop();
  }

  /** @param raise - Done by the second press. */
  press(timers: Timers | undefined, raise: () => void): void {
    if (this.isAsked) {
      this.drop();
      return raise();
    }
    this.isAsked = true;
    this.before = (this.host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    this.stop = timers?.after(openMs, () => this.drop()) ?? this.stop;
    this.focus.want('#emergency-yes');
  }

  /** Asks, or takes the question back: a double click on the way in raises nothing. */
  toggle(timers: Timers | undefined): void {
    if (this.isAsked) this.drop();
    else this.press(timers, () => {});
  }

  drop(): void {
    this.stop();
    if (!this.isAsked) return;
    this.isAsked = false;
    this.host.requestUpdate();
    (this.before ?? this.host).focus();
  }

  /** Draws the question, as plain as somebody frightened needs it. */
  renderQuestion({ words }: DeskContext, raise: () => void) {
    const handleKey = (event: KeyboardEvent) => {
      stopRepeating(event);
      if (event.key === 'Escape') this.drop();
    };
    return html`
      <div class="alarm" role="group" aria-labelledby="alarm" ?hidden=${!this.isAsked} @keydown=${handleKey}>
        <p id="alarm">${words.term('emergencyAsk')}</p>
        <button
          class="button main"
          type="button"
          id="emergency-yes"
          @click=${() => this.press(undefined, raise)}
        >
          ${words.term('emergencyYes')}
          <span class="keys" aria-hidden="true"><kbd>Alt</kbd><kbd>${shortcuts.emergency}</kbd></span>
        </button>
        <button class="button" type="button" @click=${() => this.drop()}>${words.term('notNow')}</button>
      </div>
    `;
  }
}
