import type { Requirement } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChosenService } from './visit-summary.view.ts';
import type { StepContext } from './step-context.ts';

/** What to bring, what it costs, and what is good to know. */
export function renderBring(context: StepContext, chosen: readonly ChosenService[]): TemplateResult {
  return renderSection(
    context,
    html`${renderList(context, renderRequirement)} ${renderFees(context, chosen)}
    ${renderHints(context, chosen)}`,
  );
}

/** The same in few lines, so that the days stay near: the explanations can be opened. */
export function renderBringShort(context: StepContext, chosen: readonly ChosenService[]): TemplateResult {
  const { words, state } = context;
  const isExplained =
    state.requirements.some(({ hint }) => hint) || chosen.some(({ service }) => service.hint);
  return renderSection(
    context,
    html`
      ${renderList(context, ({ name }) => html`<li>${name}</li>`)} ${renderFees(context, chosen)}
      ${
        isExplained
          ? html`
              <details class="more">
                <summary>${words.term('bringMore')}</summary>
                <ul class="bullets">
                  ${state.requirements.filter(({ hint }) => hint).map(renderRequirement)}
                </ul>
                ${renderHints(context, chosen)}
              </details>
            `
          : nothing
      }
    `,
  );
}

function renderSection({ words }: StepContext, content: TemplateResult) {
  return html`
    <section class="bring" part="bring" aria-labelledby="bring">
      <h3 id="bring">${words.term('bring')}</h3>
      ${content}
    </section>
  `;
}

function renderList(
  { words, state: { requirements } }: StepContext,
  renderItem: (requirement: Requirement) => TemplateResult,
) {
  if (requirements.length === 0) return html`<p>${words.term('bringNothing')}</p>`;
  return html`<ul class="bullets">
    ${requirements.map(renderItem)}
  </ul>`;
}

function renderRequirement({ name, hint }: Requirement) {
  return html`<li>${name}${hint ? html`<small>${hint}</small>` : nothing}</li>`;
}

function renderFees({ words }: StepContext, chosen: readonly ChosenService[]) {
  return renderTexts(words.term('fee'), chosen, 'fee');
}

function renderHints({ words }: StepContext, chosen: readonly ChosenService[]) {
  return renderTexts(words.term('hint'), chosen, 'hint');
}

function renderTexts(title: string, chosen: readonly ChosenService[], key: 'fee' | 'hint') {
  const named = chosen.filter(({ service }) => service[key]);
  if (named.length === 0) return nothing;
  const texts =
    chosen.length === 1
      ? named.map(({ service }) => service[key])
      : named.map(({ service }) => html`<br />${service.name}: ${service[key]}`);
  return html`<p><strong>${title}:</strong> ${texts}</p>`;
}
