import type { Client, Live } from '@wartemarke/client';
import type { Hall } from '@wartemarke/contract';
import { toNewcomers } from './hall.view.ts';
import { toClockLead } from './staff-desk.view.ts';

/** Notices what changes in a hall from one state to the next. */
export class HallWatch {
  /** Number of who came last while the counter was free; empty when there is no such news. */
  newcomer = '';
  private hall: Hall | undefined;
  private hasNews = false;
  private clockLead = 0;

  /** Takes in how the hall is now. */
  note(live: Live<Hall> | null | undefined, counter: string, isFree: boolean): void {
    if (!isFree) this.newcomer = '';
    const now = live?.value;
    if (now === this.hall) return;
    const before = this.hall;
    this.hall = now;
    if (!live || !now) return;
    this.clockLead = toClockLead(live);
    const last = isFree ? toNewcomers(before, now, counter).at(-1) : undefined;
    if (!last) return;
    this.newcomer = last.number;
    this.hasNews = true;
  }

  /** Current time by the server's clock, as far as the hall has told it; epoch milliseconds. */
  toNow(client: Client | undefined): number {
    return (client?.now() ?? 0) + this.clockLead;
  }

  /** Whether somebody began to wait for this free counter since this was asked last. */
  takeNews(): boolean {
    const { hasNews } = this;
    this.hasNews = false;
    return hasNews;
  }
}
