import type { Ticket } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import { messages } from './messages/index.ts';

/** Draws how the line stands, where it does not go on as usual, with what the clerks say of it. */
export function renderQueueState(words: Words, { queue }: Ticket): TemplateResult | typeof nothing {
  if (queue.state === 'open') return nothing;
  return html`
    <div class="notice stale" role="status">
      <p>${termsIn(messages, words)(queue.state)}</p>
      ${queue.text ? html`<p class="said"><bdi>${queue.text}</bdi></p>` : nothing}
    </div>
  `;
}
