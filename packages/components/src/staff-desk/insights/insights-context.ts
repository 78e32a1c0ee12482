import type { InsightDesk, InsightDeskState } from '@wartemarke/client';
import type { Hall } from '@wartemarke/contract';
import type { Words } from '../../locales/localize.ts';
import type { OfficeTime } from '../../office-time.ts';
import type { InsightMessages } from './messages/de.ts';
import type { Numbers } from './numbers.ts';

/** What every part of the view is drawn from. */
export interface InsightContext {
  readonly words: Words<InsightMessages>;
  readonly numbers: Numbers;
  readonly times: OfficeTime;
  readonly state: InsightDeskState;
  readonly flow: InsightDesk;
  readonly office: Hall['office'];
  /** Whether it can be seen. */
  readonly isShown: boolean;
  /** The day at the office, `YYYY-MM-DD`. */
  readonly today: string;
}
