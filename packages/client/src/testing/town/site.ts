import type { Drawing, TicketPriority } from '@wartemarke/contract';

/** What the fake town decided for its hall; what a test or a story may switch. */
export interface FakeSite {
  /** Whether boards show who waits. */
  readonly waitingList: boolean;
  /** Languages in which boards speak calls: `de` and `en` are known. */
  readonly voices: readonly ('de' | 'en')[];
  /** Whether walk-ins get a number, by queue; `open` where nothing is said. */
  readonly drawing: Readonly<Record<string, Drawing>>;
  /** So often a number is called again before it may be missed. */
  readonly recallsBeforeMiss: number;
  /** So often, and so long after a missed call, somebody may come back without asking. */
  readonly returns: number;
  readonly returnMinutes: number;
  /** So long before and after its start an appointment may check in. */
  readonly earlyMinutes: number;
  readonly lateMinutes: number;
  /** By how many minutes a reason brings somebody forward. */
  readonly priorities: Readonly<Record<TicketPriority, number>>;
  /** The key that notifications are signed by; null where the town sends none. */
  readonly pushKey: string | null;
}

/** What the fake town decided, unless told otherwise. */
export const usualSite: FakeSite = {
  waitingList: false,
  voices: ['de', 'en'],
  drawing: {},
  recallsBeforeMiss: 1,
  returns: 1,
  returnMinutes: 20,
  earlyMinutes: 30,
  lateMinutes: 15,
  priorities: { prepared: 15, documents: 10, disability: 30, staff: 60 },
  pushKey: 'BFakePushKeyOfLindenFakePushKeyOfLindenFakePushKeyOfLindenFakePushKeyOfLindenFakePushKe',
};
