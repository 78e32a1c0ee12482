import type { TemplateResult } from 'lit';
import { QrCode } from '../../qr-code/qr-code.ts';
import type { ScreenHost } from '../later-steps.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import { LaterFace } from '../screens/later-face.ts';
import { renderDoneStep } from './done-step.ts';

/** The confirmation. What saves it is fetched when it shows. */
export class DoneScreen {
  private readonly qr: QrCode;
  private readonly saving: LaterFace<BookingContext>;

  constructor(host: ScreenHost) {
    this.qr = new QrCode(host);
    this.saving = new LaterFace(host, () => import('./saving-part.ts'));
  }

  render(context: BookingContext): TemplateResult {
    this.qr.show(context.state.appointment?.checkInCode);
    return renderDoneStep(context, {
      renderCode: (label) => this.qr.render(label),
      renderSaving: () => this.saving.render(context),
    });
  }
}
