import { fetchLater } from '../flow/fetch-later.ts';
import type { KioskPrinting } from './kiosk-printing.ts';
import type { KioskScene } from './kiosk-scene.ts';

/**
 * Prints slips. What that needs is fetched at once where there is a printer, since the network may be gone when it is
 * needed, and never where there is none.
 */
export function createLaterKioskPrinting(scene: KioskScene, isPrinting: boolean): KioskPrinting {
  const fetchPrinting = fetchLater(async () =>
    (await import('./kiosk-printing.ts')).createKioskPrinting(scene),
  );
  const find = () => fetchPrinting().catch(() => undefined);
  if (isPrinting) void find();
  return {
    print: async (arrival, by) => (await find())?.print(arrival, by) ?? 'failed',
    reportPrinter: async () => (await find())?.reportPrinter(),
  };
}
