import type { Office } from '@wartemarke/contract';
import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { renderLoading } from '../../states/states.ts';
import { FurtherWords } from '../further/further-words.ts';
import type { ScreenHost } from '../later-steps.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import type { Face } from '../screens/later-face.ts';
import { toAddableSections, type AddableSection } from './addable.view.ts';

/** The other services of the office: those that may be added to the visit, and why the others may not. */
class AddService implements Face<BookingContext> {
  private readonly further: FurtherWords;

  constructor(host: ScreenHost) {
    this.further = new FurtherWords(host);
  }

  render(context: BookingContext): TemplateResult {
    const { further } = this;
    const { words, state, office } = context;
    if (!further.isReady) return renderLoading(words);
    if (state.chosen.length >= office.maxServices) {
      return html`<p class="soft">${further.term('blocked_too_many', { count: office.maxServices })}</p>`;
    }
    const sections = toAddableSections(office, state, words.term('otherServices'));
    return html`
      <form class="field adding" @submit=${(event: SubmitEvent) => handleAdd(event, context)}>
        <label for="add" class="aloud">${words.term('add')}</label>
        <select id="add" name="service" required>
          <option value="">${words.term('chooseOne')}</option>
          ${sections.map((section) => renderGroup(further, office, section))}
        </select>
        <button class="button">${further.term('addButton')}</button>
      </form>
    `;
  }
}

function renderGroup(further: FurtherWords, { maxServices }: Office, { name, services }: AddableSection) {
  return html`
    <optgroup label=${name}>
      ${services.map(({ service: { id, name }, block }) => {
        const reason = block && further.term(`blocked_${block}`, { count: maxServices });
        return html`<option value=${id} ?disabled=${block !== undefined}>
          ${name}${reason && ` – ${reason}`}
        </option>`;
      })}
    </optgroup>
  `;
}

function handleAdd(event: SubmitEvent, { flow }: BookingContext) {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const service = new FormData(form).get('service');
  if (typeof service !== 'string' || !service) return;
  const folded = form.closest('details')!;
  folded.querySelector('summary')!.focus();
  folded.open = false;
  form.reset();
  void flow.setQuantity(service, 1);
}

export { AddService as Face };

export const laterStyles: readonly CSSResult[] = [
  css`
    .adding .button {
      justify-self: start;
      margin-block-start: var(--_gap-s);
    }
  `,
];
