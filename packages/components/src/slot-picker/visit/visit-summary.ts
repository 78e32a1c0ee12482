import type { Service } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { BookingContext } from '../screens/booking-context.ts';
import { renderFolded } from '../screens/folded.ts';
import type { TimeChoice } from '../time/time-step.ts';
import { renderBringShort } from './bring.ts';
import { hasQuestions, toChosenServices, type ChosenService } from './visit-summary.view.ts';

/** Shows what somebody comes for and lets them change it, and what to bring for it. */
export function renderVisitSummary(context: BookingContext, choice: TimeChoice): TemplateResult {
  const { words, state, office } = context;
  const { faces, opened, handleOpen } = choice;
  const chosen = toChosenServices(office, state.chosen);
  const add = words.term('add');
  return html`
    <div class="summary">
      <section class="visit" aria-labelledby="visit">
        <h3 id="visit">${words.term('visit')}</h3>
        <ul>
          ${chosen.map((each) => renderChosen(context, each, chosen.length > 1))}
        </ul>
        <p class="soft" role="status">${words.term('minutes', { minutes: state.minutes })}</p>
        ${renderFolded('adding', add, opened, handleOpen, () => faces.adding.render(context))}
      </section>
      ${hasQuestions(chosen) ? faces.questions.render(context) : nothing} ${renderBringShort(context, chosen)}
    </div>
  `;
}

function renderChosen(context: BookingContext, { service, quantity }: ChosenService, isRemovable: boolean) {
  const { words } = context;
  const { name, maxQuantity } = service;
  const isCounted = maxQuantity > 1;
  return html`
    <li class="chosen">
      <span class="name">${name}</span>
      ${isCounted || isRemovable ? renderQuantity(context, service, quantity, isRemovable) : nothing}
      ${
        isCounted && quantity === maxQuantity
          ? html`<small>${words.term('most', { count: maxQuantity })}</small>`
          : nothing
      }
    </li>
  `;
}

function renderQuantity(context: BookingContext, service: Service, quantity: number, isRemovable: boolean) {
  const { words } = context;
  const { id, name, maxQuantity } = service;
  const least = isRemovable ? 0 : 1;
  const fewer = words.term(quantity === 1 && isRemovable ? 'remove' : 'fewer', { name });
  return html`
    <span class="quantity">
      ${renderCount(context, id, fewer, '−', quantity > least ? quantity - 1 : undefined)}
      <span class="figure">${quantity}</span>
      ${renderCount(context, id, words.term('more', { name }), '+', quantity < maxQuantity ? quantity + 1 : undefined)}
    </span>
  `;
}

function renderCount(
  { flow }: BookingContext,
  id: string,
  label: string,
  sign: string,
  count: number | undefined,
) {
  return html`
    <button
      class="button"
      type="button"
      aria-label=${label}
      aria-disabled=${count === undefined}
      @click=${() => count !== undefined && void flow.setQuantity(id, count)}
    >
      ${sign}
    </button>
  `;
}
