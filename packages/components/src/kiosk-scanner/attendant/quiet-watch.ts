import { watchBrowserPage, Watchdog } from '../watchdog/watchdog.ts';
import type { KioskSession } from '../kiosk-session.ts';
import type { AttendedKiosk } from './attendant.ts';
import type { SlipPrinting } from './slip-printing.ts';

/** Without somebody for so long a page may be loaded anew where there is no attract screen. */
const quietSeconds = 30;

/** Keeps the page fresh and looks after the printer while nobody is there. */
export class QuietWatch {
  private readonly kiosk: AttendedKiosk;
  private readonly session: KioskSession;
  private readonly slips: SlipPrinting;
  private watchdog: Watchdog | undefined;

  constructor(kiosk: AttendedKiosk, session: KioskSession, slips: SlipPrinting) {
    this.kiosk = kiosk;
    this.session = session;
    this.slips = slips;
  }

  /** To be called every now and then. */
  look(): void {
    const { kiosk, session } = this;
    const { now, idleMs, office } = session;
    if (now === 0) return;
    this.watchdog ??= new Watchdog(watchBrowserPage(kiosk.versionUrl), now);
    const isIdle = idleMs >= (kiosk.attractAfter || quietSeconds) * 1000;
    const { reloadAt } = kiosk;
    this.slips.watch(isIdle);
    this.watchdog.look({ now, isIdle, reloadAt, timeZone: office?.timeZone });
  }
}
