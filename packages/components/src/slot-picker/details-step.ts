import { html, nothing, type TemplateResult } from 'lit';
import { keepTogether } from '../keep-together.ts';
import { officeTime } from '../office-time.ts';
import { renderProblem } from '../states/states.ts';
import { renderContactField } from './contact-field.ts';
import { toFieldErrors, toFields, toMinutesLeft } from './details-step.view.ts';
import { toChosenServices } from './visit-summary.view.ts';
import { renderBack, renderTitle, type StepContext } from './step-context.ts';
import { renderBring } from './bring.ts';

/** The last minutes of a hold are worth a word to those who do not see the figure. */
const soonOverMinutes = 2;

/**
 * Asks who comes, and books.
 * @param now - Current time, epoch milliseconds.
 */
export function renderDetailsStep(context: StepContext, now: number): TemplateResult {
  const { words, flow, office, state } = context;
  return html`
    <div class="screen details">
      <div class="head">
        ${renderBack(words.term('backToTime'), () => flow.goTo('time'))}
        ${renderTitle(context, 3, words.term('detailsTitle'))}
      </div>
      ${renderChoice(context, now)} ${renderFailure(context)}
      <div class="form-and-bring">
        <form novalidate @submit=${(event: SubmitEvent) => handleSubmit(event, context)}>
          ${renderPrivacy(context)}
          ${toFields(office).map(({ name, isRequired }) => renderContactField(context, name, isRequired))}
          <button class="button main" aria-disabled=${state.busy.includes('book')}>
            ${words.term(state.busy.includes('book') ? 'booking' : 'book')}
          </button>
        </form>
        ${renderBring(context, toChosenServices(office, state.chosen))}
      </div>
    </div>
  `;
}

function renderChoice({ words, state, office }: StepContext, now: number) {
  const { hold } = state;
  if (!hold) return nothing;
  const times = officeTime(words.language, office.timeZone);
  const minutes = toMinutesLeft(hold.keptUntilAt, now);
  const services = toChosenServices(office, state.chosen);
  return html`
    <div class="choice-made">
      <p class="when">
        <strong>${keepTogether(times.date(hold.startAt))}</strong>
        <strong>${times.time(hold.startAt)}</strong>
      </p>
      <ul>
        ${services.map(({ service, quantity }) => html`<li>${quantity > 1 ? `${quantity} × ` : nothing}${service.name}</li>`)}
      </ul>
      <p class="soft" role="timer">${minutes > 0 ? words.term('held', { minutes }) : nothing}</p>
      <p class="aloud" role="status">${minutes === soonOverMinutes ? words.term('heldSoonOver') : nothing}</p>
    </div>
  `;
}

function renderFailure(context: StepContext) {
  const { words, state, office, flow } = context;
  const { problem } = state;
  if (!problem) return nothing;
  const wrong = toFieldErrors(problem);
  const { phone, timeZone } = office;
  if (wrong.length === 0)
    return renderProblem(words, problem, { retry: () => void flow.retry(), phone, timeZone });
  return html`
    <div class="notice bad" id="errors" role="group" tabindex="-1" aria-labelledby="errors-title">
      <h3 id="errors-title">${words.term('errorsTitle')}</h3>
      <ul>
        ${wrong.map(
          ({ name, error }) => html`
            <li>
              <button class="link" type="button" data-field=${name} @click=${handleErrorLink}>
                ${words.explain(error) ?? words.term('loading')}
              </button>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

function renderPrivacy({ words, office: { privacyNotice, privacyLink } }: StepContext) {
  if (!privacyNotice && !privacyLink) return nothing;
  return html`
    <p class="privacy">
      ${privacyNotice}
      ${
        privacyLink
          ? html`<a href=${privacyLink} target="_blank" rel="noopener noreferrer"
              >${words.term('privacyLink')}</a
            >`
          : nothing
      }
    </p>
  `;
}

function handleErrorLink(event: Event) {
  const link = event.currentTarget as HTMLElement;
  const root = link.getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>(`#${link.dataset.field}`)?.focus();
}

function handleSubmit(event: SubmitEvent, { flow }: StepContext) {
  event.preventDefault();
  void flow.book();
}
