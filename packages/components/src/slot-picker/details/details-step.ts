import { html, nothing, type TemplateResult } from 'lit';
import { renderProblem } from '../../states/states.ts';
import { renderBack, type BookingContext } from '../screens/booking-context.ts';
import type { Face } from '../screens/later-face.ts';
import { renderTitle } from '../step-context.ts';
import { renderBring } from '../visit/bring.ts';
import { toChosenServices } from '../visit/visit-summary.view.ts';
import { toFieldErrors, toFieldViews, type NamedError } from './details-step.view.ts';
import { renderField } from './field.ts';
import { renderKeptTime } from './kept-time.ts';

/** What the form needs beside the booking. */
export interface DetailsChoice {
  /** Whole minutes that the time is still kept. */
  readonly minutesLeft: number;
  readonly documents: Face<BookingContext>;
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
      ${renderFailure(context)}
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

function renderForm(context: BookingContext, { documents }: DetailsChoice) {
  const { words, state, office, flow } = context;
  const isBusy = state.busy.includes('book');
  const fields = toFieldViews(state, words);
  const label = isBusy ? 'booking' : office.confirmation === 'acceptance' ? 'request' : 'book';
  return html`
    <form novalidate @submit=${(event: SubmitEvent) => handleSubmit(event, context)}>
      ${renderPrivacy(context)}
      ${fields.map((field) => renderField(words, field, (text) => flow.setContact(field.change(state.contact, text))))}
      ${renderReminders(context)} ${state.documentWishes.length > 0 ? documents.render(context) : nothing}
      <button class="button main" aria-disabled=${isBusy}>${words.term(label)}</button>
    </form>
  `;
}

function renderReminders({ words, state: { contact, reminders }, flow }: BookingContext) {
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

function renderFailure(context: BookingContext) {
  const { words, state, office, flow } = context;
  const { problem } = state;
  if (!problem || problem.task === 'document') return nothing;
  const errors = toFieldErrors(problem, toFieldViews(state, words));
  if (errors.length > 0) return renderErrors(context, errors);
  const { phone, timeZone } = office;
  return renderProblem(words, problem, { retry: () => void flow.retry(), phone, timeZone });
}

function renderErrors({ words }: BookingContext, errors: readonly NamedError[]) {
  return html`
    <div class="notice bad" id="errors" role="group" tabindex="-1" aria-labelledby="errors-title">
      <h3 id="errors-title">${words.term('errorsTitle')}</h3>
      <ul>
        ${errors.map(
          ({ id, label, error }) => html`
            <li>
              <button class="link" type="button" data-field=${id} @click=${handleErrorLink}>
                ${label && `${label} – `}${words.explain(error) ?? words.term('loading')}
              </button>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
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

function handleErrorLink(event: Event) {
  const link = event.currentTarget as HTMLElement;
  const root = link.getRootNode() as ShadowRoot;
  root.getElementById(link.dataset.field ?? '')?.focus();
}

function handleSubmit(event: SubmitEvent, { flow }: BookingContext) {
  event.preventDefault();
  void flow.book();
}
