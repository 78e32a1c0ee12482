import { html, nothing, type TemplateResult } from 'lit';
import { renderProblem } from '../../states/states.ts';
import { renderBack, type BookingContext } from '../screens/booking-context.ts';
import type { Face } from '../screens/later-face.ts';
import { renderTitle } from '../step-context.ts';
import { renderBring } from '../visit/bring.ts';
import { toChosenServices } from '../visit/visit-summary.view.ts';
import { toFieldViews } from './details-step.view.ts';
import type { FieldErrorsContext } from './field-errors.ts';
import { renderField } from './field.ts';
import type { ControlContext } from './further-controls.ts';
import { renderKeptTime } from './kept-time.ts';

/** What the form needs beside the booking. */
export interface DetailsChoice {
  /** Whole minutes that the time is still kept. */
  readonly minutesLeft: number;
  readonly documents: Face<BookingContext>;
  readonly errors: Face<FieldErrorsContext>;
  readonly controls: Face<ControlContext>;
}

/** Asks who comes, and books. */
export function renderDetailsStep(context: BookingContext, choice: DetailsChoice): TemplateResult {
  const { words, flow, office, state } = context;
  return html`
    <div class="screen details">
      <div class="head">
        ${renderBack(words.term('backToTime'), () => flow.goTo('time'))}
        ${renderTitle(context, 3, words.term('detailsTitle'))}
      </div>
      <slot name="details"></slot>
      ${renderFailure(context, choice)}
      <div class="form-and-summary">
        <div class="beside">
          ${renderKeptTime(context, choice.minutesLeft)}
          ${renderBring(context, toChosenServices(office, state.chosen))}
        </div>
        ${renderForm(context, choice)}
      </div>
    </div>
  `;
}

function renderForm(context: BookingContext, { documents, controls }: DetailsChoice) {
  const { words, state, office, flow } = context;
  const isBusy = state.busy.includes('book');
  const fields = toFieldViews(state, words);
  const label = isBusy ? 'booking' : office.confirmation === 'acceptance' ? 'request' : 'book';
  return html`
    <form novalidate @submit=${(event: SubmitEvent) => handleSubmit(event, context)}>
      ${renderPrivacy(context)}
      ${fields.map((field) => renderField(words, field, controls, (text) => flow.setContact(field.change(state.contact, text))))}
      ${renderReminders(context)} ${state.documentWishes.length > 0 ? documents.render(context) : nothing}
      <button class="button main" aria-disabled=${isBusy}>${words.term(label)}</button>
    </form>
  `;
}

function renderReminders({ words, state: { contact, reminders }, flow, client }: BookingContext) {
  if (client.lacks?.includes('reminders')) return nothing;
  if (!contact.email?.trim() && !contact.phone?.trim()) return nothing;
  return html`
    <label class="option">
      <input
        id="reminders"
        type="checkbox"
        .checked=${reminders}
        @change=${(event: Event) => flow.setReminders((event.currentTarget as HTMLInputElement).checked)}
      />
      <span>${words.term('reminders')}</span>
    </label>
  `;
}

function renderFailure(context: BookingContext, { errors }: DetailsChoice) {
  const { words, state, office, flow } = context;
  const { problem } = state;
  if (!problem || problem.task === 'document') return nothing;
  if (problem.task === 'book' && problem.errors.length > 0) return errors.render({ ...context, problem });
  const { phone, timeZone } = office;
  return renderProblem(words, problem, { retry: () => void flow.retry(), phone, timeZone });
}

function renderPrivacy({ words, office: { privacyNotice, privacyLink } }: BookingContext) {
  if (!privacyNotice && !privacyLink) return nothing;
  return html`
    <p class="privacy">
      <bdi>${privacyNotice}</bdi>
      ${
        privacyLink
          ? html`<a href=${privacyLink} target="_blank" rel="noopener noreferrer"
              >${words.term('privacyLink')} ${words.term('opensAnew')}</a
            >`
          : nothing
      }
    </p>
  `;
}

function handleSubmit(event: SubmitEvent, { flow }: BookingContext) {
  event.preventDefault();
  void flow.book();
}
