import type { Contact, ServiceQuantity, Slot } from '@wartemarke/contract';
import type { HandedIn } from '../documents/handed-in.ts';
import type { BookingStep, KeptHold } from './booking-state.ts';

/** What is kept of a booking that is not finished, so that a reload loses nothing. */
export interface BookingDraft {
  /** Epoch milliseconds; a draft is good for 30 minutes. */
  readonly savedAt: number;
  /** Id of the office. */
  readonly office: string;
  readonly step: BookingStep;
  readonly chosen: readonly ServiceQuantity[];
  readonly date: string | null;
  readonly slot: Slot | null;
  readonly hold: KeptHold | null;
  readonly contact: Contact;
  readonly reminders: boolean;
  /** Those that the server has. */
  readonly documents: readonly HandedIn[];
}

/** Where a draft is kept. None of it may throw. */
export interface DraftStore {
  load(): BookingDraft | undefined;
  save(draft: BookingDraft): void;
  clear(): void;
}

/**
 * Keeps a draft in the tab's session storage, which ends with the tab. Where storage is blocked, nothing is kept.
 * @param key - Tells drafts of one site apart.
 */
export function sessionDraft(key: string): DraftStore {
  const withStorage = <T>(use: (storage: Storage) => T): T | undefined => {
    try {
      return use(sessionStorage);
    } catch {
      // Blocked by the browser or full: the booking goes on without.
      return undefined;
    }
  };
  return {
    load: () => withStorage((storage) => JSON.parse(storage.getItem(key) ?? 'null') ?? undefined),
    save: (draft) => void withStorage((storage) => storage.setItem(key, JSON.stringify(draft))),
    clear: () => void withStorage((storage) => storage.removeItem(key)),
  };
}
