import type { Live } from '@wartemarke/client';
import type { Hall } from '@wartemarke/contract';
import { toClockLead, toNewcomers } from './staff-desk.view.ts';

/** Notices what changes in a hall from one state to the next. */
export class HallWatch {
  /** By how many milliseconds the server's clock is ahead of the device's. */
  clockLead = 0;
  /** Number of who came last while the counter was free; empty when there is no such news. */
  newcomer = '';
  private hall: Hall | undefined;

  /**
   * Takes in how the hall is now.
   * @returns Whether somebody began to wait for this free counter.
   */
  note(live: Live<Hall> | null | undefined, counter: string, isFree: boolean): boolean {
    if (!isFree) this.newcomer = '';
    const now = live?.value;
    if (now === this.hall) return false;
    const before = this.hall;
    this.hall = now;
    if (!live || !now) return false;
    this.clockLead = toClockLead(live);
    const last = isFree ? toNewcomers(before, now, counter).at(-1) : undefined;
    if (last) this.newcomer = last.number;
    return last !== undefined;
  }
}
