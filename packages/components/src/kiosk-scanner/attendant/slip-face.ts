import type { KioskState, SlipState } from '@wartemarke/client';
import { html, nothing, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import { messages } from './messages/index.ts';

const texts: Readonly<Record<SlipState, (keyof typeof messages.de & `slip${string}`) | undefined>> = {
  none: undefined,
  printing: 'slipPrinting',
  printed: 'slipPrinted',
  unknown: 'slipPrinted',
  failed: 'slipFailed',
};

/**
 * Draws how the slip of a number stands, and the way to another one.
 * @param onPrint - Prints once more; nothing where there is no printer.
 */
export function renderSlipState(
  words: Words,
  { slip, arrival }: KioskState,
  onPrint: (() => void) | undefined,
): TemplateResult | typeof nothing {
  if (!onPrint) return nothing;
  const term = termsIn(messages, words);
  const text = texts[slip];
  const mayPrint = slip === 'failed' || (slip === 'none' && arrival?.alreadyCheckedIn);
  return html`
    <div
      class="slip-state ${text ? 'notice' : ''} ${slip === 'failed' ? 'stale' : ''}"
      ?hidden=${!text && !mayPrint}
    >
      <p role="status">${text ? term(text) : nothing}</p>
      ${
        mayPrint
          ? html`<button class="button" type="button" @click=${onPrint}>${term('printAgain')}</button>`
          : nothing
      }
    </div>
  `;
}
