import { html, nothing } from 'lit';
import { renderProblem } from '../states/states.ts';
import type { DeskContext } from './desk-context.ts';
import { renderMissQuestion, renderSteps, type StepParts } from './steps.ts';
import { renderStub, type StubParts } from './stub.ts';
import { renderVisitDetails, type DetailParts } from './visit-details.ts';

/** What the own counter is drawn from beside the desk. */
export interface CounterParts extends StepParts, StubParts, DetailParts {
  /** Whether it is asked if nobody came. */
  readonly isAsking: boolean;
  /** Whether the last problem is still news, and belongs here. */
  readonly hasProblem: boolean;
  /** Whether a number has to be called again before it may be missed, and somebody has tried it. */
  readonly isTooEarly: boolean;
  /** The form that is open about the ticket, or nothing. */
  readonly form: unknown;
  /** Whether the next one is called at once when a visit is finished. */
  readonly callsAtOnce: boolean;
  handleAtOnce(callsAtOnce: boolean): void;
}

/** Draws the current ticket, what comes next, and everything that has to be known for it. */
export function renderOwnCounter(context: DeskContext, parts: CounterParts) {
  const { words, state } = context;
  const { ticket } = state;
  return html`
    <section class="turn" part="counter" aria-labelledby="turn">
      <h2 class="aloud" id="turn">${words.term('mine')}</h2>
      <div class="slip ${parts.stage}">
        ${renderStub(context, parts)} ${renderWays(context, parts)} ${renderTrouble(context, parts)}
        ${parts.form === nothing ? renderAtOnce(context, parts) : nothing}
        ${ticket ? renderVisitDetails(context, parts, ticket) : nothing}
      </div>
    </section>
  `;
}

function renderWays(context: DeskContext, parts: CounterParts) {
  const { ticket } = context.state;
  if (parts.form !== nothing) return html`<div class="asked">${parts.form}</div>`;
  return ticket && parts.isAsking
    ? renderMissQuestion(context, parts, ticket.number)
    : renderSteps(context, parts);
}

function renderTrouble({ words, state }: DeskContext, parts: CounterParts) {
  const { problem } = state;
  if (parts.isTooEarly) {
    return html`<p class="notice stale" role="alert">
      ${words.term('recallFirst', { count: parts.recallsLeft, number: state.ticket?.number ?? '' })}
    </p>`;
  }
  if (problem && parts.hasProblem) return renderProblem(words, problem, { timeZone: parts.timeZone });
  return state.isQueueEmpty && !parts.hall.next
    ? html`<p class="notice empty" role="status">${words.term('queueEmpty')}</p>`
    : nothing;
}

function renderAtOnce({ words }: DeskContext, { callsAtOnce, handleAtOnce }: CounterParts) {
  return html`
    <label class="at-once">
      <input
        type="checkbox"
        .checked=${callsAtOnce}
        @change=${(event: Event) => handleAtOnce((event.currentTarget as HTMLInputElement).checked)}
      />
      ${words.term('atOnce')}
    </label>
  `;
}
