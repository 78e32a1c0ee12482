import type { Arrival } from '@wartemarke/contract';
import type { Timers } from '../timers.ts';
import type { KioskScene } from './kiosk-scene.ts';
import type { Kiosk, PrintOutcome, SlipState } from './kiosk-state.ts';

/** Prints the slip of a number. Rejects when it did not come out, with whatever reason. */
export type PrintSlip = (arrival: Arrival) => Promise<PrintOutcome>;

/** What a kiosk does with its printer. */
export interface KioskPrinting extends Pick<Kiosk, 'reportPrinter'> {
  /** Prints a slip; tells the staff when it did not come out. Never fails. */
  print(arrival: Arrival, by: PrintSlip): Promise<SlipState>;
}

/** A slip that is not out after so long does not come out. */
const slowMs = 20_000;

/** Prints slips, and tells the staff of a printer that does not. */
export function createKioskPrinting({ client, office, tasks }: KioskScene): KioskPrinting {
  let isReported = false;

  async function reportPrinter(): Promise<void> {
    if (isReported) return;
    await tasks.single({
      task: 'printer',
      ask: () => client.signals.create(office, { kind: 'printer' }),
      done() {
        isReported = true;
        return {};
      },
    });
  }

  return {
    reportPrinter,
    async print(arrival, by) {
      try {
        const outcome = await inTime(client.timers, by(arrival));
        if (outcome !== 'skipped') isReported = false;
        return outcome === 'skipped' ? 'none' : outcome;
      } catch {
        void reportPrinter();
        return 'failed';
      }
    },
  };
}

async function inTime<T>(timers: Timers, work: Promise<T>): Promise<T> {
  let cancel = () => {};
  const late = new Promise<never>((_, reject) => {
    cancel = timers.after(slowMs, () => reject(new Error('The printer has not answered.')));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
  }
}
