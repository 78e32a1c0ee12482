import type { Appointment, Requirement } from '@wartemarke/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { keepTogether } from '../keep-together.ts';
import type { Words } from '../locales/localize.ts';
import { officeTime } from '../office-time.ts';
import { toTelephoneLink } from '../states/states.ts';
import { toAppointmentView, type AppointmentView, type ServiceView, type Tone } from './appointment.view.ts';
import type { AppointmentMessages } from './messages/de.ts';

type AppointmentWords = Words<AppointmentMessages>;

/** What the page of an appointment is drawn from. */
export interface AppointmentFace {
  readonly appointment: Appointment;
  /** The QR code that checks in. */
  readonly qr: TemplateResult;
  /** The live ticket, once there is one. */
  readonly ticket: TemplateResult | typeof nothing;
  /** Shown above, for example that the connection is lost. */
  readonly notice: TemplateResult | typeof nothing;
  /** What can be done. */
  readonly actions: TemplateResult | typeof nothing;
}

/** Draws an appointment in any state. */
export function renderAppointmentFace(words: AppointmentWords, face: AppointmentFace): TemplateResult {
  const { appointment, ticket, notice, actions } = face;
  const view = toAppointmentView(appointment);
  return html`
    ${notice} ${ticket} ${renderPass(words, face, view)} ${renderHelp(words, appointment)}
    ${view.isAhead ? renderBring(words, view.services) : nothing}
    <div class="facts">${renderWhere(words, appointment)} ${renderWho(words, appointment)}</div>
    ${actions}
  `;
}

function renderPass(words: AppointmentWords, { appointment, qr }: AppointmentFace, view: AppointmentView) {
  const { state, startAt, office } = appointment;
  const times = officeTime(words.language, office.timeZone);
  const isForeign = officeTime(words.language).time(startAt) !== times.time(startAt);
  return html`
    <section class="pass ${view.tone}" part="pass" aria-labelledby="title">
      <div class="when">
        <h2 id="title" tabindex="-1">
          <span class="state">${renderMark(view.tone)}<span>${words.term(state)}</span></span>
          <span class="date">${keepTogether(times.date(startAt))}</span>
          <span class="time">${times.time(startAt)}</span>
        </h2>
        <p>${words.term('duration', { minutes: view.durationMinutes })}</p>
        ${isForeign ? html`<p>${words.term('localTime', { city: office.address.city })}</p>` : nothing}
      </div>
      ${view.isAhead ? renderStub(words, appointment, qr) : nothing}
    </section>
  `;
}

function renderStub(words: AppointmentWords, { code }: Appointment, qr: TemplateResult) {
  return html`
    <div class="stub">
      ${qr}
      <p class="code"><span>${words.term('code')}</span> <strong translate="no" dir="ltr">${code}</strong></p>
    </div>
  `;
}

function renderHelp(words: AppointmentWords, { state }: Appointment) {
  if (state === 'arrived') return nothing;
  return html`<p class="help">${words.term(state === 'confirmed' ? 'codeHelp' : `${state}Help`)}</p>`;
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
      <h4>${count} ${name}</h4>
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
        ><input type="checkbox" /><span>${name}${hint ? html`<small>${hint}</small>` : nothing}</span></label
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
        <strong>${name}</strong><br />
        ${address.street}<br />
        ${address.postalCode} ${address.city}
      </p>
      ${directions ? html`<p>${directions}</p>` : nothing}
      ${phone ? html`<p>${words.term('phone')} <a href=${toTelephoneLink(phone)}>${phone}</a></p>` : nothing}
    </section>
  `;
}

function renderWho(words: AppointmentWords, { contact, services, state }: Appointment) {
  return html`
    <section aria-labelledby="who">
      <h3 id="who">${words.term(contact.name ? 'bookedFor' : 'concern')}</h3>
      ${contact.name ? html`<p>${contact.name}</p>` : nothing}
      ${
        state === 'confirmed' && contact.name
          ? nothing
          : services.map(({ name, quantity }) => html`<p>${quantity} × ${name}</p>`)
      }
    </section>
  `;
}

function renderMark(tone: Tone) {
  const path =
    tone === 'good' || tone === 'calm'
      ? svg`<path d="m6 12.5 4.2 4.2L18.5 8" />`
      : svg`<path d="M7 12h10" />`;
  return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="11" />
    ${path}
  </svg>`;
}
