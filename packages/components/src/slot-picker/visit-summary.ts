import type { Service } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { renderBringShort } from './bring.ts';
import { toAddableViews, toChosenServices, type ChosenService } from './visit-summary.view.ts';
import type { StepContext } from './step-context.ts';

/** Shows what somebody comes for and lets them change it, and what to bring for it. */
export function renderVisitSummary(context: StepContext): TemplateResult {
  const { words, state, office } = context;
  const chosen = toChosenServices(office, state.chosen);
  return html`
    <div class="summary">
      <section class="visit" aria-labelledby="visit">
        <h3 id="visit">${words.term('visit')}</h3>
        <ul>
          ${chosen.map((each) => renderChosen(context, each, chosen.length > 1))}
        </ul>
        <p class="soft" role="status">${words.term('minutes', { minutes: state.minutes })}</p>
        ${renderAdding(context)}
      </section>
      ${renderBringShort(context, chosen)}
    </div>
  `;
}

function renderChosen(context: StepContext, { service, quantity }: ChosenService, isRemovable: boolean) {
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

function renderQuantity(context: StepContext, service: Service, quantity: number, isRemovable: boolean) {
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
  { flow }: StepContext,
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

function renderAdding(context: StepContext) {
  const { words, state, office } = context;
  if (state.chosen.length >= office.maxServices) {
    return html`<p class="soft">${words.term('addFull', { count: office.maxServices })}</p>`;
  }
  if (state.addable.length === 0) return nothing;
  return html`
    <details class="adding">
      <summary>${words.term('add')}</summary>
      <form class="field" @submit=${(event: SubmitEvent) => handleAdd(event, context)}>
        <label for="add" class="aloud">${words.term('add')}</label>
        <select id="add" name="service" required aria-describedby="add-hint">
          <option value="">${words.term('addChoose')}</option>
          ${toAddableViews(office, state).map(({ category, services }) => renderGroup(context, category.name, services))}
        </select>
        <p class="hint" id="add-hint">${words.term('addHint')}</p>
        <button class="button">${words.term('addButton')}</button>
      </form>
    </details>
  `;
}

function renderGroup(
  { words }: StepContext,
  heading: string,
  services: readonly { readonly service: Service; readonly isAddable: boolean }[],
) {
  return html`
    <optgroup label=${heading}>
      ${services.map(
        ({ service: { id, name }, isAddable }) => html`
          <option value=${id} ?disabled=${!isAddable}>
            ${isAddable ? name : words.term('addOwn', { name })}
          </option>
        `,
      )}
    </optgroup>
  `;
}

function handleAdd(event: SubmitEvent, { flow }: StepContext) {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const service = new FormData(form).get('service');
  if (typeof service !== 'string' || !service) return;
  form.closest('details')!.open = false;
  form.reset();
  void flow.setQuantity(service, 1);
}
