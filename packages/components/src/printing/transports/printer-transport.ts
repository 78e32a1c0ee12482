import type { PrinterState, PrintOutcome } from '../ticket-printer.ts';

/**
 * The way to a printer. It connects by itself when it is first needed, and again after `close`. Rejects when the
 * printer is not reached.
 */
export interface PrinterTransport {
  /** Sends bytes; says `printed` only where the other end vouches for it. */
  send(bytes: Uint8Array): Promise<PrintOutcome>;
  /** Sends a question and waits for the first byte that answers it. Absent where nothing comes back. */
  ask?(question: Uint8Array, isAnswer: (byte: number) => boolean): Promise<number>;
  /** Asks how the printer stands, where something between knows that better than the printer. */
  look?(): Promise<PrinterState>;
  close(): Promise<void>;
}
