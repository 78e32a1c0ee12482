import type { Timers } from '@wartemarke/client';
import type { PaperWidth, Slip } from '../slip.ts';
import { isBroken, PrinterError } from '../ticket-printer.ts';
import type { PrinterState, PrintOutcome, TicketPrinter } from '../ticket-printer.ts';
import type { PrinterTransport } from '../transports/printer-transport.ts';
import { askFor, askForPaper } from './commands.ts';
import { drawText } from './draw-text.ts';
import { encodeSlip } from './encode-slip.ts';
import { isPaperStatus, isRealTimeStatus, isRollEmpty, toPrinterState } from './printer-status.ts';

/** How long a printer may think, and how long a slip may take, in milliseconds. */
const answerMs = 2_000;
const slipMs = 10_000;

/** What an `EscPosPrinter` needs to know. */
export interface EscPosOptions {
  /** By which it stops waiting for an answer. */
  readonly timers: Timers;
  /** Width of the paper in millimetres. */
  readonly paperWidth?: PaperWidth;
}

/**
 * Prints on a receipt printer that speaks ESC/POS. Where the printer answers, a slip counts as printed when it says so
 * after the last line.
 */
export class EscPosPrinter implements TicketPrinter {
  state: PrinterState = 'unknown';
  onchange: (() => void) | null = null;

  private readonly transport: PrinterTransport;
  private readonly timers: Timers;
  private readonly width: PaperWidth;
  /** What it does now; nothing else begins before the end of it. */
  private work: Promise<unknown> = Promise.resolve();

  constructor(transport: PrinterTransport, { timers, paperWidth = 80 }: EscPosOptions) {
    this.transport = transport;
    this.timers = timers;
    this.width = paperWidth;
  }

  look(): Promise<PrinterState> {
    return this.inTurn(() => this.lookNow());
  }

  print(slip: Slip): Promise<PrintOutcome> {
    return this.inTurn(() => this.printNow(slip));
  }

  close(): void {
    this.transport.close().catch(() => undefined);
  }

  /** One after the other: the answers of a printer do not say what they answer. */
  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.work.then(act);
    this.work = turn.catch(() => undefined);
    return turn;
  }

  private async lookNow(): Promise<PrinterState> {
    const state = await this.findState().catch(async (error: unknown) => (await this.fail(error)).state);
    this.show(state);
    return state;
  }

  private async printNow(slip: Slip): Promise<PrintOutcome> {
    const state = await this.lookNow();
    if (isBroken(state)) throw new PrinterError(state);
    try {
      const sent = await this.within(slipMs, this.transport.send(this.encode(slip)));
      return sent === 'unknown' && this.transport.ask ? await this.confirm() : sent;
    } catch (error) {
      const failure = await this.fail(error);
      this.show(failure.state);
      throw failure;
    }
  }

  private encode(slip: Slip): Uint8Array {
    return encodeSlip(slip, { width: this.width, drawText });
  }

  private async findState(): Promise<PrinterState> {
    const { transport } = this;
    if (transport.look) return this.within(answerMs, transport.look());
    if (!transport.ask) return 'unknown';
    const [printer, cause, paper] = [
      await this.ask(askFor.printer, isRealTimeStatus),
      await this.ask(askFor.cause, isRealTimeStatus),
      await this.ask(askFor.paper, isRealTimeStatus),
    ];
    return toPrinterState({ printer, cause, paper });
  }

  /** Carried out after everything that was sent before, so that its answer means that the slip is out. */
  private async confirm(): Promise<PrintOutcome> {
    const paper = await this.ask(askForPaper, isPaperStatus, slipMs);
    if (isRollEmpty(paper)) throw new PrinterError('paper_out');
    return 'printed';
  }

  private ask(question: readonly number[], isAnswer: (byte: number) => boolean, ms = answerMs) {
    return this.within(ms, this.transport.ask!(Uint8Array.from(question), isAnswer));
  }

  private within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const cancel = this.timers.after(milliseconds, () => reject(new PrinterError('offline')));
      void answer.then(resolve, reject).finally(cancel);
    });
  }

  /** The next try connects anew, so that no late answer is taken for one of its own. */
  private async fail(cause: unknown): Promise<PrinterError> {
    await this.within(answerMs, this.transport.close()).catch(() => undefined);
    return cause instanceof PrinterError ? cause : new PrinterError('offline', { cause });
  }

  private show(state: PrinterState): void {
    if (state === this.state) return;
    this.state = state;
    this.onchange?.();
  }
}
