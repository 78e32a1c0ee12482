import { html, nothing } from 'lit';
import type { ReceptionContext } from './reception-context.ts';

/** Draws how each queue stands, in words that can be said to somebody. */
export function renderQueueStrip({ words, house }: ReceptionContext) {
  return html`
    <section class="strip" aria-label=${words.term('queues')}>
      <ul>
        ${house.queues.map(({ name, state, drawing, waiting, wait, text }) => {
          const standing = state === 'open' ? drawing : state;
          return html`
            <li class=${standing}>
              <strong>${name}</strong>
              <span
                >${words.term('waiting', { count: waiting })}${wait ? ` · ${sayWait(words, wait)}` : nothing}</span
              >
              ${standing === 'open' ? nothing : html`<span class="standing">${words.term(standing)}</span>`}
              ${text ? html`<span><bdi>${text}</bdi></span>` : nothing}
            </li>
          `;
        })}
      </ul>
    </section>
  `;
}

function sayWait(words: ReceptionContext['words'], wait: { fromMinutes: number; toMinutes: number }): string {
  return words.term('wait', { from: wait.fromMinutes, to: wait.toMinutes });
}
