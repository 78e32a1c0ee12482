import type { Appointment } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { keepTogether } from '../../keep-together.ts';
import { officeTime } from '../../office-time.ts';
import { renderPass } from '../../pass/pass.ts';
import { renderPhone } from '../../states/states.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import { renderBring } from '../visit/bring.ts';
import { toChosenServices } from '../visit/visit-summary.view.ts';
import { toDoneState, toMinutesLeft, type DoneState } from './done-step.view.ts';

/** What the confirmation shows beside the booking. */
export interface DoneParts {
  /** The QR code that checks in. */
  renderCode(label: string): unknown;
  /** Ways to have the appointment at hand later. */
  renderSaving(): TemplateResult;
}

/** Shows what was booked, and what is still to be done for it. */
export function renderDoneStep(context: BookingContext, parts: DoneParts): TemplateResult {
  const { words, office, flow, state } = context;
  const appointment = state.appointment!;
  const outcome = toDoneState(appointment);
  const isCertain = outcome === 'done';
  return html`
    <div class="screen done">
      <div class="head">${renderHead(context, appointment, outcome)}</div>
      ${renderWhen(context, appointment, isCertain ? parts : undefined)}
      ${isCertain ? renderHelp(context, appointment) : nothing} ${isCertain ? parts.renderSaving() : nothing}
      <div class="facts">
        ${renderBring(context, toChosenServices(office, state.chosen))} ${renderWhere(context, appointment)}
      </div>
      <slot name="done"></slot>
      <button class="button again" type="button" @click=${() => flow.restart()}>
        ${words.term('another')}
      </button>
    </div>
  `;
}

function renderHead({ words, client }: BookingContext, appointment: Appointment, outcome: DoneState) {
  const { contact, confirmUntil, link } = appointment;
  const minutes = toMinutesLeft(Date.parse(confirmUntil ?? ''), client.now());
  const help =
    outcome === 'unconfirmed'
      ? words.term('unconfirmedHelp', { email: contact.email ?? '', minutes })
      : words.term(outcome === 'requested' ? 'requestedHelp' : 'doneHelp');
  // That help speaks of moving the appointment.
  const isTold = outcome !== 'done' || !client.lacks?.includes('move');
  return html`
    <h2 id="title" tabindex="-1">${words.term(`${outcome}Title`)}</h2>
    ${isTold ? html`<p>${help}</p>` : nothing}
    ${outcome === 'unconfirmed' ? nothing : html`<p><a class="manage" href=${link}>${words.term('manage')}</a></p>`}
  `;
}

function renderWhen({ words, state }: BookingContext, appointment: Appointment, parts?: DoneParts) {
  const { startAt, office, code, services, contact } = appointment;
  const times = officeTime(words.language, office.timeZone);
  const isForeign = officeTime(words.language).time(startAt) !== times.time(startAt);
  return renderPass('when', {
    tone: parts ? 'good' : 'open',
    when: html`<h3 id="when">
      <span>${keepTogether(times.date(startAt))}</span> <span>${times.time(startAt)}</span>
    </h3>`,
    facts: html`
      ${services.map(({ name, quantity }) => html`<p>${quantity > 1 ? `${quantity} × ` : nothing}<bdi>${name}</bdi></p>`)}
      <p>${words.term('minutes', { minutes: state.minutes })}</p>
      ${contact.name ? html`<p>${words.term('bookedFor')} <bdi>${contact.name}</bdi></p>` : nothing}
      ${isForeign ? html`<p>${words.term('localTime', { city: office.address.city })}</p>` : nothing}
    `,
    code: parts && { label: words.term('code'), code, picture: parts.renderCode(words.term('qr', { code })) },
  });
}

function renderHelp({ words }: BookingContext, { reminders, checkInCode }: Appointment) {
  if (!checkInCode) return nothing;
  return html`
    <div class="help">
      <p>${words.term('codeHelp')}</p>
      <p>${words.term(reminders ? 'willRemind' : 'willNotRemind')}</p>
    </div>
  `;
}

function renderWhere({ words }: BookingContext, { office }: Appointment) {
  const { name, address, directions, phone } = office;
  return html`
    <section part="where" aria-labelledby="where">
      <h3 id="where">${words.term('where')}</h3>
      <p>
        <strong><bdi>${name}</bdi></strong
        ><br /><bdi>${address.street}</bdi><br /><bdi>${address.postalCode} ${address.city}</bdi>
      </p>
      ${directions ? html`<p><bdi>${directions}</bdi></p>` : nothing}
      ${phone ? html`<p>${renderPhone(phone)}</p>` : nothing}
    </section>
  `;
}
