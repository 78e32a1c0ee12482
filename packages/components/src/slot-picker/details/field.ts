import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/localize.ts';
import type { BookingMessages } from '../screens/messages/de.ts';
import type { FieldView } from './details-step.view.ts';

type HandleText = (text: string) => void;

/** A field of the form with its label, what it is for, and what is wrong with it. */
export function renderField(
  words: Words<BookingMessages>,
  field: FieldView,
  handleText: HandleText,
): TemplateResult {
  const { id, label, hint, kind, isRequired, error } = field;
  const name = html`${label}${isRequired ? nothing : html` <span class="soft">${words.term('optional')}</span>`}`;
  return html`
    <div class="field">
      ${kind === 'tick' ? nothing : html`<label for=${id}>${name}</label>`}
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      ${error ? html`<p class="wrong" id="${id}-wrong">${words.explain(error)}</p>` : nothing}
      ${renderControl(field, name, words.term('chooseOne'), handleText)}
    </div>
  `;
}

function renderControl(field: FieldView, name: TemplateResult, choose: string, handleText: HandleText) {
  const handleInput = (event: Event) => handleText((event.currentTarget as HTMLInputElement).value);
  if (field.kind === 'tick') return renderTick(field, name, handleText);
  if (field.kind === 'choice') return renderChoice(field, choose, handleInput);
  return field.kind === 'area' ? renderArea(field, handleInput) : renderInput(field, handleInput);
}

function renderInput(field: FieldView, handleInput: (event: Event) => void) {
  const { id, kind, autocomplete, isRequired, error, value } = field;
  return html`
    <input
      id=${id}
      name=${id}
      type=${kind}
      inputmode=${id === 'postalCode' ? 'numeric' : nothing}
      autocomplete=${autocomplete}
      ?required=${isRequired}
      aria-invalid=${error !== undefined}
      aria-describedby=${toDescription(field)}
      .value=${value}
      @input=${handleInput}
    />
  `;
}

function renderArea(field: FieldView, handleInput: (event: Event) => void) {
  const { id, isRequired, error, value } = field;
  return html`
    <textarea
      id=${id}
      name=${id}
      rows="4"
      maxlength="2000"
      ?required=${isRequired}
      aria-invalid=${error !== undefined}
      aria-describedby=${toDescription(field)}
      .value=${value}
      @input=${handleInput}
    ></textarea>
  `;
}

function renderChoice(field: FieldView, choose: string, handleInput: (event: Event) => void) {
  const { id, isRequired, error, value, options } = field;
  return html`
    <select
      id=${id}
      name=${id}
      ?required=${isRequired}
      aria-invalid=${error !== undefined}
      aria-describedby=${toDescription(field)}
      @input=${handleInput}
    >
      <option value="">${choose}</option>
      ${options.map((option) => html`<option value=${option.id} ?selected=${option.id === value}>${option.text}</option>`)}
    </select>
  `;
}

function renderTick(field: FieldView, name: TemplateResult, handleText: HandleText) {
  const { id, isRequired, error, value } = field;
  const handleChange = (event: Event) =>
    handleText((event.currentTarget as HTMLInputElement).checked ? 'yes' : '');
  return html`
    <label class="option">
      <input
        id=${id}
        type="checkbox"
        ?required=${isRequired}
        aria-invalid=${error !== undefined}
        aria-describedby=${toDescription(field)}
        .checked=${value === 'yes'}
        @change=${handleChange}
      />
      <span>${name}</span>
    </label>
  `;
}

/** Ids of the texts that belong to a field. */
function toDescription({ id, hint, error }: FieldView) {
  return [hint && `${id}-hint`, error && `${id}-wrong`].filter(Boolean).join(' ') || nothing;
}
