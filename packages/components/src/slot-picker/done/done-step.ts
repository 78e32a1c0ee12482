import type { Appointment } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { officeTime } from '../../office-time.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import { toDoneState, toMinutesLeft } from './done-step.view.ts';

/** Shows what was booked, and what is still to be done for it. */
export function renderDoneStep(context: BookingContext): TemplateResult {
  const { words, office, flow, client } = context;
  const appointment = context.state.appointment!;
  const { startAt, code } = appointment;
  const times = officeTime(words.language, office.timeZone);
  const facts = { date: times.date(startAt), time: times.time(startAt), code };
  return html`
    <div class="screen done">
      <div class="head">${renderHead(context, appointment)}</div>
      <wm-appointment .client=${client} .appointment=${appointment}>
        <p>${words.term('confirmationAlone', facts)}</p>
      </wm-appointment>
      <button class="button again" type="button" @click=${() => flow.restart()}>
        ${words.term('another')}
      </button>
    </div>
  `;
}

function renderHead({ words, client }: BookingContext, appointment: Appointment) {
  const state = toDoneState(appointment);
  const { contact, confirmUntil, link } = appointment;
  const minutes = toMinutesLeft(Date.parse(confirmUntil ?? ''), client.now());
  const help =
    state === 'unconfirmed'
      ? words.term('unconfirmedHelp', { email: contact.email ?? '', minutes })
      : words.term(state === 'requested' ? 'requestedHelp' : 'doneHelp');
  return html`
    <h2 id="title" tabindex="-1">${words.term(`${state}Title`)}</h2>
    <p>${help}</p>
    ${state === 'unconfirmed' ? nothing : html`<p><a class="manage" href=${link}>${words.term('manage')}</a></p>`}
  `;
}
