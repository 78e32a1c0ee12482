import type { DeskPlace } from '@wartemarke/client';
import type { Clerk, CounterPlace } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import type { DeskContext } from './desk-context.ts';
import { renderDeskHead } from './desk-head.ts';
import { toOffices } from './staff-desk.view.ts';

/** What the choice needs beside the desk. */
export interface PlaceParts {
  /** Id of the only office to choose from; all offices of the clerk when left out. */
  readonly office: string | undefined;
  /** Where the clerk worked before. */
  readonly last: DeskPlace | undefined;
}

/** Lets the clerk say at which counter they work. */
export function renderPlaceChoice(context: DeskContext, parts: PlaceParts) {
  const { words, state } = context;
  const offices = state.clerk ? toOffices(state.clerk, parts.office) : [];
  return html`
    ${renderDeskHead(context, {})}
    <main class="places" part="places">
      <h1 id="title" tabindex="-1">${words.term('placeTitle')}</h1>
      ${offices.map((office) => renderOffice(context, parts, office))}
      ${offices.length === 0 ? html`<p class="notice">${words.term('placeNone')}</p>` : nothing}
    </main>
  `;
}

function renderOffice(
  context: DeskContext,
  parts: PlaceParts,
  { id, name, counters }: Clerk['offices'][number],
) {
  return html`
    <section aria-labelledby="office-${id}">
      <h2 id="office-${id}">${name}</h2>
      <ul>
        ${counters.map((counter) => html`<li>${renderCounter(context, parts, id, counter)}</li>`)}
      </ul>
    </section>
  `;
}

function renderCounter(
  { words, flow }: DeskContext,
  { last }: PlaceParts,
  office: string,
  { id, name, way }: CounterPlace,
) {
  const isLast = last?.office === office && last.counter === id;
  return html`
    <button
      class="button place"
      type="button"
      id=${isLast ? 'last' : nothing}
      @click=${() => flow.choosePlace({ office, counter: id })}
    >
      <strong>${name}</strong>
      ${way ? html`<span>${way}</span>` : nothing}
      ${isLast ? html`<span class="last">${words.term('placeLast')}</span>` : nothing}
    </button>
  `;
}
