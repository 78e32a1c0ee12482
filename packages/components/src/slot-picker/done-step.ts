import type { Client } from '@wartemarke/client';
import { html, type TemplateResult } from 'lit';
import { officeTime } from '../office-time.ts';
import type { StepContext } from './step-context.ts';

/** Shows what was booked. */
export function renderDoneStep(context: StepContext, client: Client | undefined): TemplateResult {
  const { words, state, office, flow } = context;
  const appointment = state.appointment!;
  const { startAt, code, link } = appointment;
  const times = officeTime(words.language, office.timeZone);
  const facts = { date: times.date(startAt), time: times.time(startAt), code };
  return html`
    <div class="screen done">
      <div class="head">
        <h2 id="title" tabindex="-1">${words.term('doneTitle')}</h2>
        <p>${words.term('doneHelp')}</p>
        <p><a class="manage" href=${link}>${words.term('manage')}</a></p>
      </div>
      <wm-appointment .client=${client} .appointment=${appointment}>
        <p>${words.term('confirmationAlone', facts)}</p>
      </wm-appointment>
      <button class="button again" type="button" @click=${() => flow.restart()}>
        ${words.term('another')}
      </button>
    </div>
  `;
}
