import { html, svg, type TemplateResult } from 'lit';
import type { QrShape } from '../../qr-code/qr-shape.ts';
import type { Slip } from '../slip.ts';
import { toSlipLines, type SlipLine } from '../slip-lines.ts';

/** Draws a slip as it comes out of the printer. */
export function renderSlip(slip: Slip, { size, path }: QrShape): TemplateResult {
  const { above, below } = toSlipLines(slip);
  return html`
    <div class="slip" lang=${slip.language} dir=${slip.direction}>
      ${above.map(renderLine)}
      <svg class="code" viewBox="0 0 ${size} ${size}" role="img" aria-label=${slip.linkText}>
        ${svg`<path d=${path} shape-rendering="crispEdges"></path>`}
      </svg>
      ${below.map(renderLine)}
    </div>
  `;
}

function renderLine({ text, size, isBold }: SlipLine) {
  return html`<p class="${size} ${isBold ? 'bold' : ''}">${text}</p>`;
}
