import { html, nothing } from 'lit';
import type { Words } from '../../locales/localize.ts';
import type { NamedError } from '../details/field-errors.view.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import type { WaitingFormMessages } from './messages/de.ts';
import type { ContactRule } from './waiting-form.view.ts';

const looks = {
  name: { type: 'text', autocomplete: 'name' },
  email: { type: 'email', autocomplete: 'email' },
  phone: { type: 'tel', autocomplete: 'tel' },
} as const;

/** A field that tells how somebody who waits is called or reached. What is typed is there in the booking too. */
export function renderContact(
  words: Words<WaitingFormMessages>,
  { words: shared, state, flow }: BookingContext,
  { name, isRequired }: ContactRule,
  wrong: readonly NamedError[],
) {
  const id = `wait-${name}`;
  const mine = wrong.find((field) => field.id === id);
  const { type, autocomplete } = looks[name];
  return html`
    <div class="field">
      <label for=${id}>
        ${words.term(name)}
        ${isRequired ? nothing : html`<span class="soft">${shared.term('optional')}</span>`}
      </label>
      ${mine ? html`<p class="wrong" id="${id}-wrong">${words.explain(mine.error)}</p>` : nothing}
      <input
        id=${id}
        name=${name}
        type=${type}
        autocomplete=${autocomplete}
        ?required=${isRequired}
        aria-invalid=${mine !== undefined}
        aria-describedby=${mine ? `${id}-wrong` : nothing}
        .value=${state.contact[name] ?? ''}
        @input=${(event: Event) =>
          flow.setContact({ [name]: (event.currentTarget as HTMLInputElement).value })}
      />
    </div>
  `;
}
