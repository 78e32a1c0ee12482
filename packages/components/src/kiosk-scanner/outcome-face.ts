import type { KioskState } from '@wartemarke/client';
import type { Arrival, Office } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { officeTime } from '../office-time.ts';
import type { QrCode } from '../qr-code/qr-code.ts';
import { toAhead } from './kiosk-scanner.view.ts';
import type { KioskSession } from './kiosk-session.ts';
import type { KioskWords } from './kiosk-words.ts';

/** A button after something went wrong. */
export interface WayOut {
  readonly name: string;
  readonly onPress: () => void;
}

// Letters that fit at the largest size.
const numberRoom = 5;

/**
 * Draws the number, that something got lost on the way, or that it takes a moment.
 * @param qr - The code that opens the number on a phone.
 */
export function renderOutcome(
  words: KioskWords,
  session: KioskSession,
  state: KioskState,
  qr: QrCode,
): TemplateResult {
  const { arrival, problem } = state;
  if (arrival) return renderArrival(words, state, arrival, qr);
  if (!problem) return html`<h1 class="title moment" tabindex="-1">${words.term('working')}</h1>`;
  const retry = { name: words.term('retry'), onPress: () => session.goOn('retry') };
  return renderTrouble(words.term('troubleTitle'), words.explain(problem), [retry]);
}

function renderArrival(words: KioskWords, { step, office }: KioskState, arrival: Arrival, qr: QrCode) {
  const { ticket, alreadyCheckedIn } = arrival;
  const title = alreadyCheckedIn ? 'againTitle' : step === 'drawn' ? 'drawnTitle' : 'arrivedTitle';
  return html`
    <h1 class="title" tabindex="-1">${words.term(title)}</h1>
    <section class="ticket" part="ticket" aria-label=${words.term('number')}>
      <p class="number ${ticket.number.length > numberRoom ? 'long' : ''}" translate="no">${ticket.number}</p>
      <div class="stub">
        ${renderFacts(words, arrival, office)}
        <figure class="along">
          ${qr.render(words.term('qr'))}
          <figcaption>${words.term('takeAlong')}</figcaption>
        </figure>
      </div>
    </section>
  `;
}

function renderFacts(words: KioskWords, arrival: Arrival, office: Office | null) {
  const { place, wait, appointmentAt } = arrival;
  const ahead = toAhead(arrival);
  const minutes = wait && { from: wait.fromMinutes, to: wait.toMinutes };
  const facts = [
    place && renderFact(words.term('placeName'), place),
    ahead !== undefined && renderFact(words.term('lineName'), words.term('ahead', { count: ahead })),
    minutes && renderFact(words.term('waitName'), words.term('wait', minutes)),
    appointmentAt &&
      renderFact(
        words.term('appointmentName'),
        officeTime(words.language, office?.timeZone).time(appointmentAt),
      ),
  ];
  return html`<dl class="facts">${facts.map((fact) => fact || nothing)}</dl>`;
}

/** Draws what went wrong, and the buttons to go on with, the likeliest first. */
export function renderTrouble(
  title: string,
  sentence: string | undefined,
  ways: readonly WayOut[],
): TemplateResult {
  return html`
    <h1 class="title" tabindex="-1">${title}</h1>
    <p class="lead" role="alert">${sentence}</p>
    <div class="next">
      ${ways.map(
        ({ name, onPress }, index) =>
          html`<button class="button ${index ? '' : 'main'}" type="button" @click=${onPress}>
            ${name}
          </button>`,
      )}
    </div>
  `;
}

/** Draws something to know: what it is, and below it how it is. */
export function renderFact(name: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
