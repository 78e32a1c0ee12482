import type { SlipState } from '@wartemarke/client';
import type { Place } from '../kiosk-scanner.view.ts';
import type { KioskHost, KioskSession } from '../kiosk-session.ts';
import { HelpCallEvent } from './events/help-call-event.ts';
import { KioskStepEvent } from './events/kiosk-step-event.ts';
import { SlipPrintEvent } from './events/slip-print-event.ts';

/** Tells the page what happens at a kiosk. */
export class KioskNews {
  private readonly kiosk: KioskHost;
  private readonly session: KioskSession;
  private step: Place;
  private slip: SlipState = 'none';

  constructor(kiosk: KioskHost, session: KioskSession) {
    this.kiosk = kiosk;
    this.session = session;
    this.step = session.visit.place;
  }

  /** To be called after each update. */
  tell(): void {
    const { kiosk, session, step, slip } = this;
    const { office } = kiosk;
    this.step = session.visit.place;
    this.slip = session.state?.slip ?? 'none';
    if (step !== this.step) kiosk.dispatchEvent(new KioskStepEvent({ office, step: this.step }));
    if (slip !== this.slip && this.slip !== 'none' && this.slip !== 'printing') {
      kiosk.dispatchEvent(new SlipPrintEvent({ office, outcome: this.slip }));
    }
  }

  /** Somebody calls for help. */
  tellHelp(): void {
    const { kiosk } = this;
    kiosk.dispatchEvent(new HelpCallEvent({ office: kiosk.office }));
  }
}
