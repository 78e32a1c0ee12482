import { html, nothing, type TemplateResult } from 'lit';

/** A button after something went wrong. */
export interface WayOut {
  readonly name: string;
  readonly onPress: () => void;
}

/** What went wrong, and what can be done. */
export interface Trouble {
  readonly sentence: string | undefined;
  /** What it is called, where something went wrong. */
  readonly code?: string | undefined;
  /** What else there is to say. */
  readonly more?: unknown;
  /** The buttons to go on with, the likeliest first. */
  readonly ways: readonly WayOut[];
}

/** Draws what went wrong, and the buttons to go on with. */
export function renderTrouble(title: string, { sentence, code, more, ways }: Trouble): TemplateResult {
  return html`
    <h1 class="title" tabindex="-1">${title}</h1>
    <p class="lead" role="alert" data-code=${code ?? nothing}>${sentence}</p>
    ${more}
    <div class="next">
      ${ways.map(
        ({ name, onPress }, index) =>
          html`<button class="button ${index ? '' : 'main'}" type="button" @click=${onPress}>
            ${name}
          </button>`,
      )}
    </div>
  `;
}
