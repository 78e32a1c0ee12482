import type { Slip } from './slip.ts';

/** How a printer stands. `unknown`: it does not tell. */
export type PrinterState = 'ready' | 'unknown' | 'paper_out' | 'cover_open' | 'offline';

/** `printed`: the printer said that the slip is out. `unknown`: nobody contradicted. */
export type PrintOutcome = 'printed' | 'unknown';

/** Prints slips; the hook by which a vendor brings any printer to a kiosk. */
export interface TicketPrinter {
  /** How it stood when it was last looked at or printed. */
  readonly state: PrinterState;
  /** Called when `state` changed. */
  onchange: (() => void) | null;
  /** Asks how the printer stands; never rejects. */
  look(): Promise<PrinterState>;
  /** Prints a slip. Rejects with `PrinterError` when it certainly, or most likely, did not come out. */
  print(slip: Slip): Promise<PrintOutcome>;
  /** Lets go of the printer. */
  close(): void;
}

/** A slip did not come out. */
export class PrinterError extends Error {
  override readonly name = 'PrinterError';
  /** Why. */
  readonly state: PrinterState;

  constructor(state: PrinterState, options?: ErrorOptions) {
    super(`The printer does not print: ${state}.`, options);
    this.state = state;
  }
}

/** Whether somebody has to look after the printer. */
export function isBroken(state: PrinterState): boolean {
  return state !== 'ready' && state !== 'unknown';
}
