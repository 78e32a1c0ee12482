import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/localize.ts';
import type { Leaving } from './leaving.ts';
import type { TicketViewMessages } from './messages/de.ts';

type TicketWords = Words<TicketViewMessages>;

/** What the holder of a ticket can do. */
export interface TicketActions {
  /** Whether a call would be heard already. */
  readonly isLoud: boolean;
  /** Whether the number can be given back. */
  readonly canLeave: boolean;
  readonly onSound: () => void;
  readonly onLeave: () => void;
}

/** Draws what can be done while waiting. */
export function renderActions(words: TicketWords, actions: TicketActions): TemplateResult {
  const { isLoud, canLeave, onSound, onLeave } = actions;
  return html`
    <div class="actions">
      ${canLeave ? html`<p>${words.term('waitingHelp')}</p>` : nothing}
      ${
        isLoud
          ? html`<p class="sound" role="status">${words.term('soundIsOn')}</p>`
          : html`<button class="button main" type="button" @click=${onSound}>
              ${words.term('soundOn')}
            </button>`
      }
      ${
        canLeave
          ? html`<button class="button" type="button" id="leave" @click=${onLeave}>
              ${words.term('leave')}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** What the holder answers to the question whether the number is to be given back. */
export interface LeaveAnswers {
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks whether the number is really to be given back. */
export function renderLeaveQuestion(
  words: TicketWords,
  leaving: Leaving,
  { onYes, onNo }: LeaveAnswers,
): TemplateResult {
  const isBusy = leaving.step === 'leaving';
  const problem = leaving.problem && words.explain(leaving.problem);
  return html`
    <section class="notice question" aria-labelledby="question">
      <h3 id="question" tabindex="-1">${words.term('leaveTitle')}</h3>
      <p>${words.term('leaveHelp')}</p>
      ${problem ? html`<p class="wrong" role="alert">${problem}</p>` : nothing}
      <div class="ways">
        <button class="button main" type="button" @click=${onNo}>${words.term('leaveNo')}</button>
        <button class="button" type="button" aria-disabled=${isBusy} @click=${onYes}>
          ${words.term(isBusy ? 'leaving' : 'leaveYes')}
        </button>
      </div>
    </section>
  `;
}
