import { html, nothing, type TemplateResult } from 'lit';
import { officeTime } from '../../office-time.ts';
import type { QrCode } from '../../qr-code/qr-code.ts';
import type { ReceptionContext } from './reception-context.ts';

/** Where it goes on from a number. */
export interface ReceivedParts {
  handleDone(): void;
}

/** Draws the number that somebody got, to be shown, scanned or printed. */
export function renderReceived(
  context: ReceptionContext,
  code: QrCode,
  parts: ReceivedParts,
): TemplateResult {
  const { words, state } = context;
  const { ticket, link } = state.received!.arrival;
  return html`
    <section class="received" aria-labelledby="received-title">
      ${renderSlip(context)}
      <div class="code">
        ${code.render(words.term('codeOf', { number: ticket.number }))}
        <p>${words.term('scan')}</p>
      </div>
      <div class="ways-on">
        <button class="button main" type="button" @click=${parts.handleDone}>${words.term('done')}</button>
        <button class="button" type="button" @click=${() => print()}>${words.term('print')}</button>
        <a class="ticket-link" href=${link} target="_blank" rel="noopener">${words.term('openTicket')}</a>
      </div>
    </section>
  `;
}

function renderSlip({ words, state, office, now }: ReceptionContext) {
  const { arrival, name } = state.received!;
  const { ticket, alreadyCheckedIn, place, wait } = arrival;
  const { plainDate, time } = officeTime(words.language, office.timeZone);
  return html`
    <div class="slip-paper">
      <p class="paper-only">${office.name}</p>
      <h3 id="received-title" tabindex="-1">
        <span class="aloud">${words.term('numberOf')} </span>${ticket.number}
      </h3>
      ${name ? html`<p class="who"><bdi>${name}</bdi></p>` : nothing}
      ${alreadyCheckedIn ? html`<p class="notice stale">${words.term('again')}</p>` : nothing}
      ${place ? html`<p><bdi>${place}</bdi></p>` : nothing}
      ${wait ? html`<p>${words.term('wait', { from: wait.fromMinutes, to: wait.toMinutes })}</p>` : nothing}
      <p class="paper-only">${plainDate(now)}, ${time(now)}</p>
    </div>
  `;
}
