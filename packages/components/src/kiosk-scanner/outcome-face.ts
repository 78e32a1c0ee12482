import type { KioskState } from '@wartemarke/client';
import type { Arrival } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { officeTime } from '../office-time.ts';
import type { KioskWords } from './kiosk-words.ts';
import { toAhead, toProblemFace, type WayOn } from './kiosk-scanner.view.ts';

/** What came of a code or of a wish for a number. */
export interface OutcomeFace {
  readonly state: KioskState;
  /** The code that opens the number on a phone. */
  readonly qr: TemplateResult;
  /** Zone of the office. */
  readonly timeZone: string | undefined;
  /** Whether the last code was typed. */
  readonly wasTyped: boolean;
  readonly onWay: (way: WayOn) => void;
}

// Letters that fit at the largest size.
const numberRoom = 5;

/** Draws the number, what went wrong, or that it takes a moment. */
export function renderOutcome(words: KioskWords, face: OutcomeFace): TemplateResult {
  const { arrival, problem } = face.state;
  if (arrival) return renderArrival(words, face, arrival);
  if (problem) return renderTrouble(words, face, problem);
  return html`<h1 class="title moment" tabindex="-1">${words.term('working')}</h1>`;
}

function renderArrival(words: KioskWords, { state, qr, timeZone }: OutcomeFace, arrival: Arrival) {
  const { ticket, alreadyCheckedIn } = arrival;
  const title = alreadyCheckedIn ? 'againTitle' : state.step === 'drawn' ? 'drawnTitle' : 'arrivedTitle';
  return html`
    <h1 class="title" tabindex="-1">${words.term(title)}</h1>
    <section class="ticket" part="ticket" aria-label=${words.term('number')}>
      <p class="number ${ticket.number.length > numberRoom ? 'long' : ''}" translate="no">${ticket.number}</p>
      <div class="stub">
        ${renderFacts(words, arrival, timeZone)}
        <figure class="along">
          ${qr}
          <figcaption>${words.term('takeAlong')}</figcaption>
        </figure>
      </div>
    </section>
  `;
}

function renderFacts(words: KioskWords, arrival: Arrival, timeZone: string | undefined) {
  const { place, wait, appointmentAt } = arrival;
  const ahead = toAhead(arrival);
  const minutes = wait && { from: wait.fromMinutes, to: wait.toMinutes };
  const facts = [
    place && renderFact(words.term('placeName'), place),
    ahead !== undefined && renderFact(words.term('lineName'), words.term('ahead', { count: ahead })),
    minutes && renderFact(words.term('waitName'), words.term('wait', minutes)),
    appointmentAt &&
      renderFact(words.term('appointmentName'), officeTime(words.language, timeZone).time(appointmentAt)),
  ];
  return html`<dl class="facts">${facts.map((fact) => fact || nothing)}</dl>`;
}

function renderTrouble(words: KioskWords, face: OutcomeFace, problem: NonNullable<KioskState['problem']>) {
  const { title, ways } = toProblemFace(problem.code, face.state.needsHelp);
  const isTypo = problem.code === 'qr_unknown' && face.wasTyped;
  const sentence = isTypo ? words.term('unknownTyped') : words.explain(problem, face.timeZone);
  return html`
    <h1 class="title" tabindex="-1">${words.term(title)}</h1>
    <p class="lead" role="alert">${title === 'helpTitle' ? words.term('help') : sentence}</p>
    <div class="next">
      ${ways.map(
        (way) => html`
          <button class="button main" type="button" @click=${() => face.onWay(way)}>
            ${words.term(way === 'draw' ? 'drawNumber' : way === 'type' ? 'typeAgain' : 'retry')}
          </button>
        `,
      )}
    </div>
  `;
}

function renderFact(name: string, value: string) {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
