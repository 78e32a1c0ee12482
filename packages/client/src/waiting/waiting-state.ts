import type { Appointment, WaitingEntry, WaitingWish } from '@wartemarke/contract';
import type { FlowState } from '../flow/tasks.ts';
import type { Store } from '../store.ts';

/** What somebody waits for, without what the flow adds itself. */
export type WishedTimes = Omit<WaitingWish, 'services' | 'proof'>;

/** What a wish shows: the place on the list once it was got. */
export interface WaitingWishState extends FlowState<'join'> {
  readonly entry: WaitingEntry | null;
}

/** Waits for a time, as a store. Every failure lands in `problem`; nothing is thrown. */
export interface WaitingWishFlow extends Store<WaitingWishState> {
  join(wish: WishedTimes): Promise<void>;
  /** Calls off what runs. */
  leave(): void;
}

/** What is asked at a place on the waiting list. */
export type WaitingTask = 'load' | 'accept' | 'pass' | 'leave';

/** What is known of a place on the waiting list. What is not known yet is null. */
export interface WaitingCaseState extends FlowState<WaitingTask> {
  readonly entry: WaitingEntry | null;
  /** When the offer ends by the device's own clock, right or wrong, in epoch milliseconds. */
  readonly offeredUntilAt: number | null;
  /** What came of the offer that was taken here. */
  readonly appointment: Appointment | null;
  /** The place was given up here. */
  readonly hasLeft: boolean;
}

/** A place on the waiting list as a store, and what its holder does. Nothing is thrown. */
export interface WaitingCase extends Store<WaitingCaseState> {
  /** Asks the server how it stands now. */
  reload(): Promise<void>;
  /** Takes the offered time. Resolves with whether it worked. */
  accept(): Promise<boolean>;
  /** Lets the offered time go to the next person. Resolves with whether it worked. */
  pass(): Promise<boolean>;
  /** Gives the place up. Resolves with whether it worked. */
  leave(): Promise<boolean>;
}
