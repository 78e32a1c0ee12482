import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/localize.ts';
import type { BookingMessages } from '../screens/messages/de.ts';
import type { Face } from '../screens/later-face.ts';
import type { FieldKind, FieldView } from './details-step.view.ts';
import type { ControlContext } from './further-controls.ts';

const lines: readonly FieldKind[] = ['text', 'email', 'tel'];

/** Takes what was entered. */
export type HandleText = (text: string) => void;

/**
 * A field of the form with its label, what it is for, and what is wrong with it.
 * @param controls - Draws what is more than a line of text.
 */
export function renderField(
  words: Words<BookingMessages>,
  field: FieldView,
  controls: Face<ControlContext>,
  handleText: HandleText,
): TemplateResult {
  const { id, label, hint, kind, isRequired, error } = field;
  const name = html`${label}${isRequired ? nothing : html` <span class="soft">${words.term('optional')}</span>`}`;
  return html`
    <div class="field">
      ${kind === 'tick' ? nothing : html`<label for=${id}>${name}</label>`}
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      ${error ? html`<p class="wrong" id="${id}-wrong">${words.explain(error)}</p>` : nothing}
      ${lines.includes(kind) ? renderInput(field, handleText) : controls.render({ words, field, name, handleText })}
    </div>
  `;
}

function renderInput(field: FieldView, handleText: HandleText) {
  const handleInput = (event: Event) => handleText((event.currentTarget as HTMLInputElement).value);
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

/** Ids of the texts that belong to a field. */
export function toDescription({ id, hint, error }: FieldView) {
  return [hint && `${id}-hint`, error && `${id}-wrong`].filter(Boolean).join(' ') || nothing;
}
