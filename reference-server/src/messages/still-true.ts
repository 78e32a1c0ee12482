import type { MessageKind } from '@wartemarke/contract';

const DAY = 86_400_000;

/** What decides whether a message is still to be said. Instants are epoch milliseconds. */
export interface Standing {
  readonly kind: MessageKind;
  /** The start that the message was written for; only where it matters. */
  readonly writtenForAt: number | undefined;
  readonly appointment:
    | {
        readonly state: string;
        readonly startAt: number;
        readonly endAt: number;
        readonly confirmUntilAt: number | undefined;
        readonly heldUntilAt: number | undefined;
      }
    | undefined;
  /** State of the place on the waiting list. */
  readonly entryState: string | undefined;
  /** Whether a later reminder of the same appointment is due as well. */
  readonly isOvertaken: boolean;
}

const standing = ['unconfirmed', 'requested', 'confirmed'];

function isTrueOfEntry({ kind, appointment, entryState }: Standing, now: number): boolean {
  if (kind === 'waiting') return entryState === 'waiting' || entryState === 'offered';
  return entryState === 'offered' && (appointment?.heldUntilAt ?? 0) > now;
}

/** Whether a message still holds: nobody is reminded of what was cancelled, moved or is over. */
export function isStillTrue(about: Standing, now: number): boolean {
  const { kind, appointment, writtenForAt, isOvertaken } = about;
  if (kind === 'waiting' || kind === 'offer') return isTrueOfEntry(about, now);
  if (!appointment) return false;
  const { state, startAt, endAt, confirmUntilAt = 0 } = appointment;
  const isAhead = now < startAt;
  // Whoever missed the word beforehand may still have come: they are told why nobody expected them.
  const isFresh = now < endAt + DAY;
  const rules: Record<Exclude<MessageKind, 'waiting' | 'offer'>, boolean> = {
    confirmation: state === 'confirmed' && now < endAt,
    activation: state === 'unconfirmed' && now < confirmUntilAt,
    acknowledgement: state === 'requested' && isAhead,
    moved: standing.includes(state) && now < endAt,
    cancelled: state === 'cancelled' && isFresh,
    declined: state === 'cancelled' && isFresh,
    reminder: state === 'confirmed' && isAhead && startAt === (writtenForAt ?? startAt) && !isOvertaken,
  };
  return rules[kind];
}
