import { html, type TemplateResult } from 'lit';
import type { Words } from '../../locales/localize.ts';
import type { Face } from '../screens/later-face.ts';
import type { BookingMessages } from '../screens/messages/de.ts';
import type { FieldView } from './details-step.view.ts';
import { toDescription, type HandleText } from './field.ts';

/** What a control is drawn from. */
export interface ControlContext {
  readonly words: Words<BookingMessages>;
  readonly field: FieldView;
  /** What it is called. */
  readonly name: TemplateResult;
  readonly handleText: HandleText;
}

/** Controls that few offices ask with: a text of several lines, a choice, a box to tick. */
class FurtherControls implements Face<ControlContext> {
  render({ words, field, name, handleText }: ControlContext): TemplateResult {
    const handleInput = (event: Event) => handleText((event.currentTarget as HTMLInputElement).value);
    if (field.kind === 'tick') return renderTick(field, name, handleText);
    if (field.kind === 'area') return renderArea(field, handleInput);
    return renderChoice(field, words.term('chooseOne'), handleInput);
  }
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

export { FurtherControls as Face };
