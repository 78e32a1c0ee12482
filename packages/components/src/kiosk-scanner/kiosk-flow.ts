import { createKiosk, type Client, type Kiosk, type KioskState, type PrintSlip } from '@wartemarke/client';
import type { ReactiveControllerHost } from 'lit';
import { Follow } from '../follow.ts';
import { outcomeMs } from './visit.ts';

/** Follows the flow of a kiosk, and lets go of it when another one takes its place. */
export class KioskFlow {
  private readonly flow: Follow<KioskState, Kiosk>;
  private readonly print: PrintSlip;

  /** @param print - Prints the slip of a number. */
  constructor(host: ReactiveControllerHost, print: PrintSlip) {
    this.flow = new Follow(host);
    this.print = print;
  }

  /** How the flow stands; nothing before the kiosk may speak. */
  get state(): KioskState | undefined {
    return this.flow.value;
  }

  /** What can be done. */
  get kiosk(): Kiosk | undefined {
    return this.flow.store;
  }

  /** Whether somebody waits for an answer, or for the printer. */
  get isBusy(): boolean {
    return this.state?.step === 'working' || this.state?.step === 'printing';
  }

  /** Whether there is something to read on the screen. */
  get hasOutcome(): boolean {
    return !this.isBusy && (this.state?.step ?? 'idle') !== 'idle';
  }

  /**
   * Begins a flow when one of these is another than before; ends it without a speaker.
   * @param speaker - The client that speaks for this device.
   * @param isPrinting - Whether slips are printed.
   */
  switchTo(speaker: Client | undefined, office: string, language: string, isPrinting: boolean): void {
    const { kiosk, print } = this;
    this.flow.switchBy([speaker, office, language, isPrinting], (speaker, office, language) =>
      createKiosk(speaker.withLanguage(language), {
        ...{ office, resetAfterMs: outcomeMs },
        ...(isPrinting && { print }),
      }),
    );
    if (kiosk !== this.kiosk) kiosk?.leave();
  }
}
