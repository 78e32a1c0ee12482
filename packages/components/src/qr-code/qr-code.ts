import { html, nothing, svg, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { QrShape } from './qr-shape.ts';

/** Keeps the drawing of one QR code for its host. What draws is fetched with the first code. */
export class QrCode implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private text = '';
  private shape: QrShape | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.shape) void this.draw();
  }

  /** Shows this text from now on, or no code at all. To be called in `willUpdate`. */
  show(text = ''): void {
    if (text === this.text) return;
    this.text = text;
    this.shape = undefined;
    void this.draw();
  }

  /**
   * The code as a picture; an empty square of the same size until it is drawn, and for good where it
   * cannot be. Nothing where there is no text.
   * @param label - What the picture is, for those who do not see it.
   */
  render(label: string) {
    if (!this.text) return nothing;
    const { size, path } = this.shape ?? { size: 1, path: '' };
    return html`
      <svg class="qr" part="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label}>
        <rect width="100%" height="100%" fill="#fff"></rect>
        ${path ? svg`<path d=${path} fill="#000" shape-rendering="crispEdges"></path>` : nothing}
      </svg>
    `;
  }

  private async draw(): Promise<void> {
    const { text } = this;
    if (!text) return;
    const shape = await import('./draw-qr.ts').then(({ drawQr }) => drawQr(text)).catch(() => undefined);
    if (text !== this.text) return;
    this.shape = shape;
    this.host.requestUpdate();
  }
}
