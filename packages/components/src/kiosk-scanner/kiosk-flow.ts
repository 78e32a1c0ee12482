import { createKiosk, type Client, type Kiosk, type KioskState } from '@wartemarke/client';
import type { ReactiveControllerHost } from 'lit';
import { Follow } from '../follow.ts';
import { outcomeMs } from './visit.ts';

/** Follows the flow of a kiosk, and lets go of it when another one takes its place. */
export class KioskFlow {
  private readonly flow: Follow<KioskState, Kiosk>;

  constructor(host: ReactiveControllerHost) {
    this.flow = new Follow(host);
  }

  /** How the flow stands; nothing before the kiosk may speak. */
  get state(): KioskState | undefined {
    return this.flow.value;
  }

  /** What can be done. */
  get kiosk(): Kiosk | undefined {
    return this.flow.store;
  }

  /** Whether there is something to read on the screen. */
  get hasOutcome(): boolean {
    const { step = 'idle' } = this.state ?? {};
    return step !== 'idle' && step !== 'working';
  }

  /**
   * Begins a flow when one of these is another than before; ends it without a speaker.
   * @param speaker - The client that speaks for this device.
   */
  switchTo(speaker: Client | undefined, office: string, language: string): void {
    const { kiosk } = this;
    this.flow.switchBy([speaker, office, language], (speaker, office, language) =>
      createKiosk(speaker.withLanguage(language), { office, resetAfterMs: outcomeMs }),
    );
    if (kiosk !== this.kiosk) kiosk?.leave();
  }
}
