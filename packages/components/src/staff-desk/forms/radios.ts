import { html, nothing, type TemplateResult } from 'lit';

/** One of several things of which one is chosen. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly help?: string;
}

/** What is chosen from, and what it is. */
export interface RadioParts<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value;
  handleChoice(value: Value): void;
}

/** Draws options of which one is chosen. */
export function renderRadios<Value extends string>(parts: RadioParts<Value>): TemplateResult {
  return html`
    <fieldset class="radios">
      <legend class="aloud">${parts.legend}</legend>
      ${parts.options.map(
        ({ value, name, help }) => html`
          <label>
            <input
              type="radio"
              name=${parts.name}
              value=${value}
              .checked=${value === parts.chosen}
              @change=${() => parts.handleChoice(value)}
            />
            <span><strong>${name}</strong>${help ? html`<span class="soft">${help}</span>` : nothing}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
