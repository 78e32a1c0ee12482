import type { BookedService, QueueTicket } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import { officeTime } from '../office-time.ts';
import type { DeskContext } from './desk-context.ts';
import { toConcern, toMinutesSince } from './staff-desk.view.ts';

/** What is known of a visit beside its number. */
export interface DetailParts {
  /** Current time by the server's clock, epoch milliseconds. */
  readonly now: number;
  readonly timeZone: string;
  /** Opens the ticket's appointment, with its documents. */
  handleAppointment(id: string): void;
}

/** Draws everything that has to be known for a visit. */
export function renderVisitDetails({ words }: DeskContext, parts: DetailParts, ticket: QueueTicket) {
  const { services } = ticket;
  return html`
    <div class="details">
      ${renderFacts(words, parts, ticket)} ${renderAppointment(words, parts, ticket)}
      <h3 class="aloud">${words.term('concerns')}</h3>
      ${services.map((service) => renderService(words, service))}
    </div>
  `;
}

function renderFacts(words: DeskContext['words'], { now, timeZone }: DetailParts, ticket: QueueTicket) {
  const { appointmentAt, arrivedAt, calledAt, note, priority, returns } = ticket;
  const times = officeTime(words.language, timeZone);
  const minutes = toMinutesSince(arrivedAt, calledAt ? Date.parse(calledAt) : now);
  return html`
    <dl class="facts">
      ${renderFact(words.term('appointment'), appointmentAt ? times.time(appointmentAt) : words.term('noAppointment'))}
      ${renderFact(words.term('waited'), words.term('length', { minutes }))}
      ${priority ? renderFact(words.term('priority'), words.term(priority)) : nothing}
      ${returns > 0 ? renderFact(words.term('returned'), words.term('returnedTimes', { times: returns })) : nothing}
      ${note ? renderFact(words.term('note'), note, 'wide') : nothing}
    </dl>
  `;
}

function renderFact(name: string, value: string, look = '') {
  return html`
    <div class=${look}>
      <dt>${name}</dt>
      <dd dir="auto">${value}</dd>
    </div>
  `;
}

function renderAppointment(words: DeskContext['words'], parts: DetailParts, { appointment }: QueueTicket) {
  if (!appointment) return nothing;
  return html`
    <p>
      <button class="link" type="button" @click=${() => parts.handleAppointment(appointment)}>
        ${words.term('openAppointment')}
      </button>
    </p>
  `;
}

function renderService(words: DeskContext['words'], service: BookedService) {
  const { requirements, fee } = service;
  return html`
    <section class="service">
      <h4><bdi>${toConcern([service])}</bdi></h4>
      ${
        requirements.length > 0
          ? html`
              <p class="soft">${words.term('check')}</p>
              <ul>
                ${requirements.map(
                  ({ name, hint }) => html`<li>${name} ${hint ? html`<small>${hint}</small>` : nothing}</li>`,
                )}
              </ul>
            `
          : nothing
      }
      ${fee ? html`<p><span class="soft">${words.term('fee')}:</span> <bdi>${fee}</bdi></p>` : nothing}
    </section>
  `;
}
