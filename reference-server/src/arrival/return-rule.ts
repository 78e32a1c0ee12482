import type { TicketState } from '@wartemarke/contract';
import type { CallingRules } from '../town/on-site.ts';

const minuteMs = 60_000;

/** What decides whether somebody may come back into the line. */
export interface ReturnFacts {
  readonly state: TicketState;
  /** When the call was given up, in epoch milliseconds. */
  readonly endedAt: number | null;
  /** How often its holder has come back already. */
  readonly returns: number;
}

/** Until when somebody may come back, or that the time for it is over. */
export type ReturnVerdict = { readonly untilAt: number } | 'over';

/**
 * Whether the holder of a missed number may come back without asking: so many times, and so long after the call was
 * given up, as the office decided. The instant itself is too late. For any other state it is `over`.
 */
export function judgeReturn(
  { state, endedAt, returns }: ReturnFacts,
  rules: Pick<CallingRules, 'returns' | 'returnMinutes'>,
  now: number,
): ReturnVerdict {
  if (state !== 'missed' || endedAt === null || returns >= rules.returns) return 'over';
  const untilAt = endedAt + rules.returnMinutes * minuteMs;
  return now < untilAt ? { untilAt } : 'over';
}
