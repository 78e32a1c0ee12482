import { fetchLater } from '../flow/fetch-later.ts';
import type { KioskPrinting } from './kiosk-printing.ts';
import type { KioskScene } from './kiosk-scene.ts';

/** Prints slips; what that needs is fetched with the first one, since many kiosks have no printer. */
export function createLaterKioskPrinting(scene: KioskScene): KioskPrinting {
  const fetchPrinting = fetchLater(async () =>
    (await import('./kiosk-printing.ts')).createKioskPrinting(scene),
  );
  const find = () => fetchPrinting().catch(() => undefined);
  return {
    print: async (arrival, by) => (await find())?.print(arrival, by) ?? 'failed',
    reportPrinter: async () => (await find())?.reportPrinter(),
  };
}
