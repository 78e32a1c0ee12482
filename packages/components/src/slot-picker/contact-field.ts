import type { Contact } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { toFieldErrors, type FieldName } from './details-step.view.ts';
import type { StepContext } from './step-context.ts';

interface FieldLook {
  readonly type: 'text' | 'email' | 'tel';
  readonly autocomplete: 'name' | 'email' | 'tel' | 'off';
  readonly hint?: 'emailHint' | 'phoneHint' | 'noteHint';
}

interface Field {
  readonly name: FieldName;
  readonly value: string;
  readonly isRequired: boolean;
  readonly isInvalid: boolean;
  /** Ids of the texts that belong to it. */
  readonly describedBy: string | typeof nothing;
  handleInput(event: Event): void;
}

const looks: Readonly<Record<FieldName, FieldLook>> = {
  name: { type: 'text', autocomplete: 'name' },
  email: { type: 'email', autocomplete: 'email', hint: 'emailHint' },
  phone: { type: 'tel', autocomplete: 'tel', hint: 'phoneHint' },
  note: { type: 'text', autocomplete: 'off', hint: 'noteHint' },
};

/** A field of the form with its label, what it is for, and what is wrong with it. */
export function renderContactField(
  context: StepContext,
  name: FieldName,
  isRequired: boolean,
): TemplateResult {
  const { words, state, flow } = context;
  const { hint } = looks[name];
  const wrong = toFieldErrors(state.problem).find((each) => each.name === name);
  const field: Field = {
    name,
    value: state.contact[name] ?? '',
    isRequired,
    isInvalid: wrong !== undefined,
    describedBy: [hint && `${name}-hint`, wrong && `${name}-wrong`].filter(Boolean).join(' ') || nothing,
    handleInput: (event) =>
      flow.setContact({ [name]: (event.currentTarget as HTMLInputElement).value } satisfies Contact),
  };
  return html`
    <div class="field">
      <label for=${name}
        >${words.term(name)}
        ${isRequired ? nothing : html`<span class="soft">${words.term('optional')}</span>`}</label
      >
      ${hint ? html`<p class="hint" id="${name}-hint">${words.term(hint)}</p>` : nothing}
      ${wrong ? html`<p class="wrong" id="${name}-wrong">${words.explain(wrong.error)}</p>` : nothing}
      ${name === 'note' ? renderTextArea(field) : renderInput(field)}
    </div>
  `;
}

function renderInput({ name, value, isRequired, isInvalid, describedBy, handleInput }: Field) {
  return html`
    <input
      id=${name}
      name=${name}
      type=${looks[name].type}
      autocomplete=${looks[name].autocomplete}
      ?required=${isRequired}
      aria-invalid=${isInvalid}
      aria-describedby=${describedBy}
      .value=${value}
      @input=${handleInput}
    />
  `;
}

function renderTextArea({ name, value, isRequired, isInvalid, describedBy, handleInput }: Field) {
  return html`
    <textarea
      id=${name}
      name=${name}
      rows="4"
      maxlength="2000"
      ?required=${isRequired}
      aria-invalid=${isInvalid}
      aria-describedby=${describedBy}
      .value=${value}
      @input=${handleInput}
    ></textarea>
  `;
}
