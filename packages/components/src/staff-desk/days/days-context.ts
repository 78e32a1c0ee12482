import type { Client, DayDesk, DayDeskState, Reception, ReceptionState } from '@wartemarke/client';
import type { Hall } from '@wartemarke/contract';
import type { Words } from '../../locales/localize.ts';
import type { DaysMessages } from './messages/de.ts';

/** What every view of days is drawn from. */
export interface DaysContext {
  readonly words: Words<DaysMessages>;
  readonly state: DayDeskState;
  readonly flow: DayDesk;
  /** Checks in who has come. */
  readonly arrivals: { readonly state: ReceptionState; readonly flow: Reception };
  /** Speaks for the clerk. */
  readonly client: Client;
  readonly office: Hall['office'];
  /** Current time by the server's clock, epoch milliseconds. */
  readonly now: number;
  /** The day at the office, `YYYY-MM-DD`. */
  readonly today: string;
}
