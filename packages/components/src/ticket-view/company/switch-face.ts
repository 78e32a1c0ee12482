import { html, nothing, type TemplateResult } from 'lit';

/** Something that is on or off. */
export interface Switch {
  readonly label: string;
  readonly isOn: boolean;
  /** What is to be known of it. */
  readonly note?: string | undefined;
  /** Whether it cannot be switched here; `note` then says why. */
  readonly isAbsent?: boolean;
  readonly onPress: () => void;
}

/** Draws a switch. */
export function renderSwitch({ label, isOn, note, isAbsent, onPress }: Switch): TemplateResult {
  return html`
    <div class="choice">
      ${
        isAbsent
          ? html`<p class="absent">${label}</p>`
          : html`<button class="switch" type="button" role="switch" aria-checked=${isOn} @click=${onPress}>
              <span>${label}</span><i aria-hidden="true"></i>
            </button>`
      }
      ${note ? html`<p class="note" role="status">${note}</p>` : nothing}
    </div>
  `;
}
