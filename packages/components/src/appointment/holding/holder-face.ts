import type { Appointment } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { keepTogether } from '../../keep-together.ts';
import { officeTime } from '../../office-time.ts';
import { sayLimit } from '../../say-limit.ts';
import { renderPhone } from '../../states/states.ts';
import { toPossible } from './holder.view.ts';
import type { Change } from '../changing/changing.ts';
import type { Held } from './held.ts';
import type { SaveKind } from '../../saving/saving.ts';

/** What the ways at the end of the page lead to. */
export interface WaysHandlers {
  handleChange(change: Change): void;
  handleSave(kind: SaveKind): void;
}

/** The appointment has another time than it had when somebody looked first. */
export function renderChanged({ words }: Held, earlier: Appointment): TemplateResult {
  const times = officeTime(words.language, earlier.office.timeZone);
  const { startAt } = earlier;
  const before = { date: keepTogether(times.date(startAt)), time: keepTogether(times.time(startAt)) };
  return html`
    <section class="notice good" part="changed" role="status">
      <h2>${words.term('changedTitle')}</h2>
      <p>${words.term('changedHelp', before)}</p>
    </section>
  `;
}

/** What is still to be done: to look into the mail, or the one press there. */
export function renderUnconfirmed(held: Held, handleConfirm: () => void): TemplateResult {
  const { words, appointment, nowAt, isFromMail } = held;
  const { confirmUntil, startAt, office } = appointment;
  const times = officeTime(words.language, office.timeZone);
  const until = sayLimit(times, confirmUntil ?? startAt, nowAt);
  return isFromMail
    ? renderConfirm(held, until, handleConfirm)
    : html`<p class="help">${words.term('unconfirmedHelp', { until })}</p>`;
}

/** One press is asked for, since programs that check mails open links by themselves. */
function renderConfirm({ words, state }: Held, until: string, handleConfirm: () => void) {
  const isBusy = state.busy.includes('confirm');
  return html`
    <section class="notice confirm" aria-labelledby="confirm">
      <h3 id="confirm">${words.term('confirmTitle')}</h3>
      <p>${words.term('confirmHelp', { until })}</p>
      <div class="ways">
        <button class="button main" type="button" aria-disabled=${isBusy} @click=${handleConfirm}>
          ${words.term(isBusy ? 'confirming' : 'confirm')}
        </button>
      </div>
    </section>
  `;
}

/** Nothing is stored any more. */
export function renderErased(words: Held['words'], bookNew: unknown): TemplateResult {
  return html`
    <section class="notice" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${words.term('erasedTitle')}</h2>
      <p>${words.term('erasedHelp')}</p>
      ${bookNew}
    </section>
  `;
}

/** What can be changed, and what becomes of the data. */
export function renderWays(held: Held, handlers: WaysHandlers): TemplateResult {
  return html`<div class="last">${renderChanges(held, handlers)} ${renderData(held, handlers)}</div>`;
}

function renderChanges({ words, appointment, client }: Held, { handleChange }: WaysHandlers) {
  const { move, cancel, isAtLimit } = toPossible(appointment);
  const limit = words.term(client.lacks?.includes('move') ? 'noMoveHelp' : 'limitHelp');
  const { phone } = appointment.office;
  if (!move && !cancel) return nothing;
  return html`
    <section class="change" aria-labelledby="change">
      <h3 id="change">${words.term('change')}</h3>
      ${isAtLimit ? html`<p>${limit} ${phone ? renderPhone(phone) : nothing}</p>` : nothing}
      <div class="actions">
        ${
          move
            ? html`<button class="button" type="button" id="move" @click=${() => handleChange('move')}>
                ${words.term('move')}
              </button>`
            : nothing
        }
        ${
          cancel
            ? html`<button class="button" type="button" id="cancel" @click=${() => handleChange('cancel')}>
                ${words.term('cancel')}
              </button>`
            : nothing
        }
      </div>
    </section>
  `;
}

function renderData(held: Held, handlers: WaysHandlers) {
  const { words, appointment, client } = held;
  const { phone } = appointment.office;
  if (!toPossible(appointment).erase) return nothing;
  const isLacking = client.lacks?.includes('erase');
  return html`
    <details class="data">
      <summary>${words.term('data')}</summary>
      ${
        isLacking
          ? html`<p>${words.term('noDataHelp')} ${phone ? renderPhone(phone) : nothing}</p>`
          : renderDataWays(held, handlers)
      }
    </details>
  `;
}

function renderDataWays({ words }: Held, { handleChange, handleSave }: WaysHandlers) {
  return html`
    <p>${words.term('dataHelp')}</p>
    <div class="actions">
      <button class="button" type="button" @click=${() => handleSave('data')}>
        ${words.term('saveData')}
      </button>
      <button class="button" type="button" id="erase" @click=${() => handleChange('erase')}>
        ${words.term('erase')}
      </button>
    </div>
  `;
}
