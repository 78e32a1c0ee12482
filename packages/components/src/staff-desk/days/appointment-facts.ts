import type { DeskAppointment } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { officeTime } from '../../office-time.ts';
import { renderPhone } from '../../states/states.ts';
import { toConcern } from '../staff-desk.view.ts';
import type { DaysContext } from './days-context.ts';

/** Draws everything that is known of an appointment beside its time. */
export function renderFacts({ words, office }: DaysContext, appointment: DeskAppointment): TemplateResult {
  const { contact, code, state, number, services, online, bookedAt } = appointment;
  const { plainDate } = officeTime(words.language, office.timeZone);
  const { street, postalCode, city } = contact.address ?? {};
  const place = [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const own = Object.values(contact.own ?? {}).join(', ');
  const booked = words.term(online ? 'bookedOnline' : 'bookedHere', { date: plainDate(bookedAt) });
  return html`
    <dl class="sheet-facts">
      ${services.map((service) => renderFact(words.term('concern'), html`<bdi>${toConcern([service])}</bdi>`))}
      ${renderFact(words.term('state'), words.term(state))} ${renderFact(words.term('code'), ltr(code))}
      ${number ? renderFact(words.term('number'), html`<strong>${ltr(number)}</strong>`) : nothing}
      ${contact.phone ? renderFact(words.term('phone'), renderPhone(contact.phone)) : nothing}
      ${contact.email ? renderFact(words.term('email'), renderMail(contact.email)) : nothing}
      ${place ? renderFact(words.term('address'), html`<bdi>${place}</bdi>`) : nothing}
      ${contact.note ? renderFact(words.term('note'), html`<bdi class="note">${contact.note}</bdi>`) : nothing}
      ${own ? renderFact(words.term('own'), html`<bdi>${own}</bdi>`) : nothing}
      ${renderFact(words.term('booked'), booked)}
    </dl>
    ${renderBring(words, appointment)}
  `;
}

function renderFact(name: string, fact: unknown) {
  return html`<div>
    <dt>${name}</dt>
    <dd>${fact}</dd>
  </div>`;
}

function renderMail(email: string) {
  return html`<a dir="ltr" href="mailto:${email}">${email}</a>`;
}

function ltr(text: string) {
  return html`<span dir="ltr">${text}</span>`;
}

function renderBring(words: DaysContext['words'], { services }: DeskAppointment) {
  const names = [...new Set(services.flatMap(({ requirements }) => requirements.map(({ name }) => name)))];
  if (names.length === 0) return nothing;
  return html`
    <details class="bring">
      <summary>${words.term('bring')}</summary>
      <ul>
        ${names.map((name) => html`<li><bdi>${name}</bdi></li>`)}
      </ul>
    </details>
  `;
}
