import type { Hall, Signal } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import type { DeskContext } from './desk-context.ts';
import { shortcuts } from './shortcuts.ts';
import { findUnanswered, toUrgentFirst } from './signals.view.ts';
import { toMinutesSince } from './staff-desk.view.ts';

/** What calls for help are drawn from beside the desk. */
export interface SignalParts {
  readonly signals: readonly Signal[];
  readonly zones: Hall['rules']['zones'];
  /** Id of the own counter. */
  readonly counter: string;
  /** Current time by the server's clock, epoch milliseconds. */
  readonly now: number;
  handleAnswer(signal: Signal): void;
  handleEnd(signal: Signal): void;
}

type Words = DeskContext['words'];

/** Draws who needs somebody, wherever in the desk a clerk is. */
export function renderSignals(context: DeskContext, parts: SignalParts) {
  if (parts.signals.length === 0) return nothing;
  const first = findUnanswered(parts.signals, parts.counter);
  return html`
    <section class="signals" part="signals" aria-label=${context.words.term('signals')}>
      <ul>
        ${toUrgentFirst(parts.signals).map((signal) => renderSignal(context, parts, signal, signal === first))}
      </ul>
    </section>
  `;
}

/** What a signal says in one line: who needs somebody, and where. */
export function saySignal(
  words: Words,
  { kind, place, zone }: Signal,
  zones: Hall['rules']['zones'],
): string {
  const area = zones.find(({ id }) => id === zone)?.name;
  return [words.term(`${kind}Signal`), place ?? words.term('terminal'), area].filter(Boolean).join(' · ');
}

function renderSignal(context: DeskContext, parts: SignalParts, signal: Signal, isFirst: boolean) {
  const { words, state } = context;
  const { id, kind, counter, at, answeredAt } = signal;
  const isOwn = counter !== undefined && counter === parts.counter;
  const minutes = toMinutesSince(answeredAt ?? at, parts.now);
  const isBusy = state.busy.includes('signal');
  return html`
    <li class="${kind} ${answeredAt ? 'answered' : ''} ${isOwn ? 'own' : ''}" id="signal-${id}">
      <span class="what">
        <strong>${saySignal(words, signal, parts.zones)}</strong>
        <span>${words.term(answeredAt ? 'answeredSince' : 'since', { minutes })}</span>
      </span>
      <span class="ways">
        ${answeredAt || isOwn ? nothing : renderAnswer(context, parts, signal, isFirst)}
        <button
          class="button"
          type="button"
          id="end-${id}"
          aria-busy=${isBusy}
          @click=${() => parts.handleEnd(signal)}
        >
          ${words.term(isOwn ? 'endOwnSignal' : 'endSignal')}
        </button>
      </span>
    </li>
  `;
}

function renderAnswer({ words, state }: DeskContext, parts: SignalParts, signal: Signal, isFirst: boolean) {
  const letter = shortcuts.answer;
  return html`
    <button
      class="button main"
      type="button"
      id="answer-${signal.id}"
      aria-busy=${state.busy.includes('signal')}
      aria-keyshortcuts=${isFirst ? `Alt+${letter}` : nothing}
      @click=${() => parts.handleAnswer(signal)}
    >
      ${words.term('answer')}
      ${isFirst ? html`<span class="keys" aria-hidden="true"><kbd>Alt</kbd><kbd>${letter}</kbd></span>` : nothing}
    </button>
  `;
}
