import type { PrintOutcome } from '@wartemarke/client';
import type { Arrival } from '@wartemarke/contract';
import type { PaperWidth } from '../../printing/slip.ts';
import { isBroken, type TicketPrinter } from '../../printing/ticket-printer.ts';
import type { KioskSession } from '../kiosk-session.ts';
import type { KioskWords } from '../kiosk-words.ts';
import { toSlip } from './slip.view.ts';

/** What a kiosk prints with. */
export interface PrintingKiosk {
  readonly words: KioskWords;
  readonly printer?: TicketPrinter;
  readonly printBy: string;
  readonly paperWidth: number;
}

const lookEachMs = 60_000;

/** Prints slips at a kiosk that has a printer, and keeps an eye on it while nobody is there. */
export class SlipPrinting {
  private readonly kiosk: PrintingKiosk;
  private readonly session: KioskSession;
  private made: { readonly by: string; readonly printer: Promise<TicketPrinter> } | undefined;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private known: TicketPrinter | undefined;

  constructor(kiosk: PrintingKiosk, session: KioskSession) {
    this.kiosk = kiosk;
    this.session = session;
  }

  /** Whether the printer is known not to print now. */
  get isBroken(): boolean {
    return this.known !== undefined && isBroken(this.known.state);
  }

  /** Makes the printer, so that nothing has to be fetched when somebody waits for a slip. */
  async prepare(): Promise<void> {
    await this.findPrinter().catch(() => undefined);
  }

  /** Prints the slip of a number. Rejects when it did not come out. */
  async print(arrival: Arrival): Promise<PrintOutcome> {
    const printer = await this.findPrinter();
    if (!printer) return 'skipped';
    const { session, kiosk } = this;
    return printer.print(toSlip(kiosk.words, { arrival, office: session.office, now: session.now }));
  }

  /** Looks after the printer every now and then, and tells the staff when it does not print. */
  watch(isIdle: boolean): void {
    const { now } = this.session;
    if (!isIdle || now - this.lookedAt < lookEachMs) return;
    this.lookedAt = now;
    void this.look();
  }

  close(): void {
    this.made?.printer.then(
      (printer) => printer.close(),
      () => undefined,
    );
    this.made = undefined;
  }

  private async look(): Promise<void> {
    const printer = await this.findPrinter().catch(() => undefined);
    if (printer && isBroken(await printer.look())) await this.session.kiosk?.reportPrinter();
  }

  private async findPrinter(): Promise<TicketPrinter | undefined> {
    const { printer, printBy } = this.kiosk;
    this.known = printer ?? (printBy ? await this.make(printBy) : undefined);
    return this.known;
  }

  private make(by: string): Promise<TicketPrinter> {
    const { timers } = this.session;
    if (this.made?.by === by || !timers) return this.made?.printer ?? Promise.reject(new Error('Too early.'));
    this.close();
    const paperWidth: PaperWidth = this.kiosk.paperWidth === 58 ? 58 : 80;
    const printer = import('../../printing/create-printer.ts').then(({ createPrinter }) =>
      createPrinter({ by, paperWidth, timers }),
    );
    this.made = { by, printer };
    printer.catch(() => (this.made = undefined));
    return printer;
  }
}
