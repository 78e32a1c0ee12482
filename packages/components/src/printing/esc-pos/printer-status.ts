import type { PrinterState } from '../ticket-printer.ts';

/** Whether a byte answers DLE EOT: some of its bits are always the same. */
export function isRealTimeStatus(byte: number): boolean {
  return (byte & 0b1001_0011) === 0b0001_0010;
}

/** Whether a byte answers GS r. */
export function isPaperStatus(byte: number): boolean {
  return (byte & 0b1001_0000) === 0;
}

/** Whether the answer to GS r 1 says that the roll is used up. */
export function isRollEmpty(byte: number): boolean {
  return (byte & 0b1100) !== 0;
}

/** The answers to DLE EOT 1, 2 and 4. */
export interface RealTimeStatus {
  readonly printer: number;
  readonly cause: number;
  readonly paper: number;
}

/** How a printer stands by what it answers. */
export function toPrinterState({ printer, cause, paper }: RealTimeStatus): PrinterState {
  const isPaperOut = (paper & 0b0110_0000) !== 0 || (cause & 0b0010_0000) !== 0;
  if ((cause & 0b0000_0100) !== 0) return 'cover_open';
  if (isPaperOut) return 'paper_out';
  const isOffline = (printer & 0b0000_1000) !== 0 || (cause & 0b0100_0000) !== 0;
  return isOffline ? 'offline' : 'ready';
}
