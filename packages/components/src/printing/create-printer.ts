import type { Timers } from '@wartemarke/client';
import { EscPosPrinter } from './esc-pos/esc-pos-printer.ts';
import type { PaperWidth } from './slip.ts';
import type { TicketPrinter } from './ticket-printer.ts';
import { LocalServiceTransport } from './transports/local-service-transport.ts';
import type { PrinterTransport } from './transports/printer-transport.ts';
import { WebSerialTransport } from './transports/web-serial-transport.ts';
import { WebUsbTransport } from './transports/web-usb-transport.ts';

/** What a printer is made from. */
export interface PrinterWish {
  /** `browser`, `usb`, `serial`, `serial:38400` for another speed, or the address of a print service. */
  readonly by: string;
  readonly paperWidth: PaperWidth;
  readonly timers: Timers;
}

/** The printer that a page asks for in one word. */
export async function createPrinter({ by, ...options }: PrinterWish): Promise<TicketPrinter> {
  if (by !== 'browser') return new EscPosPrinter(toTransport(by), options);
  const { BrowserPrinter } = await import('./browser/browser-printer.ts');
  return new BrowserPrinter(options);
}

function toTransport(by: string): PrinterTransport {
  const [way, speed] = by.split(':');
  if (way === 'usb') return new WebUsbTransport();
  if (way === 'serial') return new WebSerialTransport(speed ? Number(speed) : undefined);
  return new LocalServiceTransport(by);
}
