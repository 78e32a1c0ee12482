import type { Appointment, Requirement } from '@wartemarke/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { keepTogether } from '../keep-together.ts';
import type { Words } from '../locales/localize.ts';
import { officeTime } from '../office-time.ts';
import { renderPass } from '../pass/pass.ts';
import { renderPhone } from '../states/states.ts';
import { toAppointmentView, type AppointmentView, type ServiceView, type Tone } from './appointment.view.ts';
import type { AppointmentMessages } from './messages/de.ts';

type AppointmentWords = Words<AppointmentMessages>;

/** What the page of an appointment is drawn from. */
export interface AppointmentFace {
  readonly words: AppointmentWords;
  readonly appointment: Appointment;
  /** The QR code that checks in. */
  readonly qr: unknown;
  /** Shown above, for example that the connection is lost, or the live ticket. */
  readonly above: unknown;
  /** What can be done at once, such as to confirm or to save it. */
  readonly next: unknown;
  readonly documents: unknown;
  /** What can be done beside. */
  readonly ways: unknown;
}

/** Draws an appointment in any state. */
export function renderAppointmentFace(face: AppointmentFace): TemplateResult {
  const { words, appointment, above, next, documents, ways } = face;
  const view = toAppointmentView(appointment);
  return html`
    ${above} ${renderMessage(words, appointment)} ${renderWhen(face, view)} ${renderHelp(face)}
    <slot name="shown"></slot>
    ${next} ${view.isPlanned ? renderBring(words, view.services) : nothing} ${documents}
    <div class="facts">${renderWhere(words, appointment)} ${renderWho(words, appointment, view)}</div>
    ${ways}
  `;
}

function renderMessage(words: AppointmentWords, { message }: Appointment) {
  if (!message) return nothing;
  return html`
    <section class="notice" part="message" aria-labelledby="message">
      <h2 id="message">${words.term('messageTitle')}</h2>
      <p class="message"><bdi>${message}</bdi></p>
    </section>
  `;
}

function renderWhen({ words, appointment, qr }: AppointmentFace, view: AppointmentView) {
  const { state, startAt, office, code } = appointment;
  const times = officeTime(words.language, office.timeZone);
  const isForeign = officeTime(words.language).time(startAt) !== times.time(startAt);
  return renderPass('title', {
    tone: view.tone,
    when: html`
      <h2 id="title" tabindex="-1">
        <span class="state">${renderMark(view.tone)}<span>${words.term(state)}</span></span>
        <span class="date">${keepTogether(times.date(startAt))}</span>
        <span class="time">${times.time(startAt)}</span>
      </h2>
    `,
    facts: html`
      <p>${words.term('duration', { minutes: view.durationMinutes })}</p>
      ${isForeign ? html`<p>${words.term('localTime', { city: office.address.city })}</p>` : nothing}
    `,
    code: view.isAhead ? { label: words.term('code'), code, picture: qr } : undefined,
  });
}

function renderHelp({ words, appointment }: AppointmentFace) {
  const { state, reminders, checkInCode } = appointment;
  if (state === 'arrived' || state === 'unconfirmed') return nothing;
  if (state !== 'confirmed') return html`<p class="help">${words.term(`${state}Help`)}</p>`;
  if (!checkInCode) return nothing;
  return html`
    <div class="help">
      <p>${words.term('codeHelp')}</p>
      <p>${words.term(reminders ? 'reminders' : 'noReminders')}</p>
    </div>
  `;
}

function renderBring(words: AppointmentWords, services: readonly ServiceView[]) {
  const needsNothing = services.every(({ requirements }) => requirements.length === 0);
  return html`
    <section class="bring" part="bring" aria-labelledby="bring">
      <h3 id="bring">${words.term('bring')}</h3>
      ${needsNothing ? html`<p>${words.term('bringNothing')}</p>` : nothing}
      ${services.map((service) => renderService(words, service))}
    </section>
  `;
}

function renderService(words: AppointmentWords, { name, quantity, fee, requirements }: ServiceView) {
  const count =
    quantity > 1 ? html`<span class="count">${words.term('quantity', { count: quantity })}</span>` : nothing;
  return html`
    <div class="service">
      <h4>${count} <bdi>${name}</bdi></h4>
      ${
        requirements.length > 0
          ? html`<ul>
              ${requirements.map(renderRequirement)}
            </ul>`
          : nothing
      }
      ${fee ? html`<p class="fee">${words.term('fee', { fee })}</p>` : nothing}
    </div>
  `;
}

function renderRequirement({ name, hint }: Requirement) {
  return html`
    <li>
      <label
        ><input type="checkbox" /><span
          ><bdi>${name}</bdi>${hint ? html`<small><bdi>${hint}</bdi></small>` : nothing}</span
        ></label
      >
    </li>
  `;
}

function renderWhere(words: AppointmentWords, { office }: Appointment) {
  const { name, address, directions, phone } = office;
  return html`
    <section part="where" aria-labelledby="where">
      <h3 id="where">${words.term('where')}</h3>
      <p>
        <strong><bdi>${name}</bdi></strong
        ><br />
        <bdi>${address.street}</bdi><br />
        <bdi>${address.postalCode} ${address.city}</bdi>
      </p>
      ${directions ? html`<p><bdi>${directions}</bdi></p>` : nothing}
      ${phone ? html`<p>${words.term('phone')} ${renderPhone(phone)}</p>` : nothing}
    </section>
  `;
}

function renderWho(
  words: AppointmentWords,
  { contact, services }: Appointment,
  { isPlanned }: AppointmentView,
) {
  return html`
    <section aria-labelledby="who">
      <h3 id="who">${words.term(contact.name ? 'bookedFor' : 'concern')}</h3>
      ${contact.name ? html`<p><bdi>${contact.name}</bdi></p>` : nothing}
      ${
        isPlanned && contact.name
          ? nothing
          : services.map(({ name, quantity }) => html`<p>${quantity} × <bdi>${name}</bdi></p>`)
      }
    </section>
  `;
}

/** What stands in the round mark of a state. */
const markPaths: Readonly<Record<Tone, string>> = {
  good: 'm6 12.5 4.2 4.2L18.5 8',
  calm: 'm6 12.5 4.2 4.2L18.5 8',
  open: 'M12 6.5V12l3.6 2.2',
  over: 'M7 12h10',
  bad: 'M7 12h10',
};

function renderMark(tone: Tone) {
  return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="11" />
    ${svg`<path d=${markPaths[tone]} />`}
  </svg>`;
}
