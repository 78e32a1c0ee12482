import type { KioskState } from '@wartemarke/client';
import type { Arrival } from '@wartemarke/contract';
import { html, type TemplateResult } from 'lit';
import type { QrCode } from '../qr-code/qr-code.ts';
import { toArrivalFacts } from './arrival-facts.ts';
import type { KioskWords } from './kiosk-words.ts';

// Letters that fit at the largest size.
const numberRoom = 5;

/**
 * Draws the number, or that it takes a moment.
 * @param qr - The code that opens the number on a phone.
 * @param slip - How the paper stands, where there is some.
 */
export function renderOutcome(
  words: KioskWords,
  state: KioskState,
  qr: QrCode,
  slip: unknown,
): TemplateResult {
  const { step, arrival } = state;
  // The number does not count before the printer has answered.
  if (arrival && step !== 'printing') return renderArrival(words, { state, arrival, qr, slip });
  return html`<h1 class="title moment" tabindex="-1">${words.term('working')}</h1>`;
}

/** What a number is drawn from. */
interface ArrivalScene {
  readonly state: KioskState;
  readonly arrival: Arrival;
  readonly qr: QrCode;
  readonly slip: unknown;
}

function renderArrival(words: KioskWords, { state, arrival, qr, slip }: ArrivalScene) {
  const { step, office } = state;
  const { ticket, alreadyCheckedIn } = arrival;
  const title = alreadyCheckedIn ? 'againTitle' : step === 'drawn' ? 'drawnTitle' : 'arrivedTitle';
  return html`
    <h1 class="title" tabindex="-1">${words.term(title)}</h1>
    <section class="ticket" part="ticket" aria-label=${words.term('number')}>
      <p class="number ${ticket.number.length > numberRoom ? 'long' : ''}" translate="no">${ticket.number}</p>
      <div class="stub">
        <dl class="facts">
          ${toArrivalFacts(words, arrival, office?.timeZone).map(({ name, value }) => renderFact(name, value))}
        </dl>
        <figure class="along">
          ${qr.render(words.term('qr'))}
          <figcaption>${words.term('takeAlong')}</figcaption>
        </figure>
      </div>
    </section>
    <slot name="ticket"></slot>
    ${slip}
  `;
}

/** Draws something to know: what it is, and below it how it is. */
export function renderFact(name: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
