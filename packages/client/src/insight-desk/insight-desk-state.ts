import type {
  DurationChange,
  Insights,
  SuggestedDuration,
  WhatIf,
  WhatIfOutcome,
} from '@wartemarke/contract';
import type { DayRange } from '../client-staff.ts';
import type { FlowState } from '../flow/tasks.ts';
import type { Store } from '../store.ts';

/** What a clerk's view of the days that are over asks the server. */
export type InsightTask = 'figures' | 'table' | 'length' | 'whatIf';

/** A length that was changed, and how it was before. */
export interface ChangedLength {
  readonly duration: SuggestedDuration;
  /** Brings the earlier length back. */
  readonly undo: DurationChange;
}

/** Everything that such a view shows. What is not known yet is null. */
export interface InsightDeskState extends FlowState<InsightTask> {
  /** The days that are shown. */
  readonly range: DayRange | null;
  readonly insights: Insights | null;
  /** What was changed last, to say so and to take it back. */
  readonly changed: ChangedLength | null;
  readonly outcome: WhatIfOutcome | null;
}

/** A clerk's view of the days that are over, as a store. Every failure lands in `problem`; nothing is thrown. */
export interface InsightDesk extends Store<InsightDeskState> {
  /** Shows other days, or the same ones as they are known now. */
  show(range: DayRange): Promise<void>;
  /** The visits of the days that are shown, as a file; undefined when it did not come. */
  table(): Promise<Blob | undefined>;
  /** Each of these resolves with whether it worked. Takes what is suggested for a service over. */
  takeOver(service: string): Promise<boolean>;
  /** The configuration has the word again. */
  giveBack(service: string): Promise<boolean>;
  /** Takes back what was changed last. */
  undo(): Promise<boolean>;
  /** Plays a day once more. */
  ask(question: WhatIf): Promise<boolean>;
  /** Calls off what runs. */
  leave(): void;
}

/** A view before anything is known. */
export const initialInsightDesk: InsightDeskState = {
  range: null,
  insights: null,
  changed: null,
  outcome: null,
  busy: [],
  problem: null,
};
