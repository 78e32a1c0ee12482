import type { Requirement } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChosenService } from './visit-summary.view.ts';
import type { BookingContext } from '../screens/booking-context.ts';

/** What to bring, what it costs, and what is good to know. */
export function renderBring(context: BookingContext, chosen: readonly ChosenService[]): TemplateResult {
  return renderSection(
    context,
    html`${renderList(context, renderRequirement)} ${renderFees(context, chosen)}
    ${renderHints(context, chosen)}`,
  );
}

/** The same in few lines, so that the days stay near: the explanations can be opened. */
export function renderBringShort(context: BookingContext, chosen: readonly ChosenService[]): TemplateResult {
  const { words, state } = context;
  const isExplained =
    state.requirements.some(({ hint }) => hint) || chosen.some(({ service }) => service.hint);
  return renderSection(
    context,
    html`
      ${renderList(context, ({ name }) => html`<li><bdi>${name}</bdi></li>`)} ${renderFees(context, chosen)}
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

function renderSection({ words }: BookingContext, content: TemplateResult) {
  return html`
    <section class="bring" part="bring" aria-labelledby="bring">
      <h3 id="bring">${words.term('bring')}</h3>
      ${content}
      <slot name="requirements"></slot>
    </section>
  `;
}

function renderList(
  { words, state: { requirements } }: BookingContext,
  renderItem: (requirement: Requirement) => TemplateResult,
) {
  if (requirements.length === 0) return html`<p>${words.term('bringNothing')}</p>`;
  return html`<ul class="bullets">
    ${requirements.map(renderItem)}
  </ul>`;
}

function renderRequirement({ name, hint }: Requirement) {
  return html`<li><bdi>${name}</bdi>${hint ? html`<small><bdi>${hint}</bdi></small>` : nothing}</li>`;
}

function renderFees({ words }: BookingContext, chosen: readonly ChosenService[]) {
  return renderTexts(words.term('fee'), chosen, 'fee');
}

function renderHints({ words }: BookingContext, chosen: readonly ChosenService[]) {
  return renderTexts(words.term('hint'), chosen, 'hint');
}

function renderTexts(title: string, chosen: readonly ChosenService[], key: 'fee' | 'hint') {
  const named = chosen.filter(({ service }) => service[key]);
  if (named.length === 0) return nothing;
  const texts =
    chosen.length === 1
      ? named.map(({ service }) => html`<bdi>${keepAmounts(service[key])}</bdi>`)
      : named.map(({ service }) => html`<br /><bdi>${service.name}: ${keepAmounts(service[key])}</bdi>`);
  return html`<p><strong>${title}:</strong> ${texts}</p>`;
}

/** Amounts are not torn from their currency. */
function keepAmounts(text = ''): string {
  return text.replaceAll(' €', '\u00a0€');
}
