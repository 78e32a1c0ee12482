import { createKiosk, type Client, type Kiosk, type KioskOptions, type KioskState } from '@wartemarke/client';
import type { ReactiveControllerHost } from 'lit';
import { Follow } from '../follow.ts';
import { outcomeMs } from './visit.ts';

/** What prints the slip of a number, and who is asked before something is sent. */
type KioskMeans = Required<Pick<KioskOptions, 'print' | 'before'>>;

/** Follows the flow of a kiosk, and lets go of it when another one takes its place. */
export class KioskFlow {
  private readonly flow: Follow<KioskState, Kiosk>;
  private readonly means: KioskMeans;

  constructor(host: ReactiveControllerHost, means: KioskMeans) {
    this.flow = new Follow(host);
    this.means = means;
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
    const { kiosk } = this;
    const { print, before } = this.means;
    this.flow.switchBy([speaker, office, language, isPrinting], (speaker, office, language) =>
      createKiosk(speaker.withLanguage(language), {
        ...{ office, before, resetAfterMs: outcomeMs },
        ...(isPrinting && { print }),
      }),
    );
    if (kiosk !== this.kiosk) kiosk?.leave();
  }
}
