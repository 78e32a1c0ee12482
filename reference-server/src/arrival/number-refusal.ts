import type { Drawing, ErrorCode, ServiceQuantity } from '@wartemarke/contract';
import type { OfficeSnapshot } from '../live/office-snapshot.ts';
import type { QueueConfiguration } from '../town/configuration.ts';

/** Why a walk-in gets no number. */
export type NumberRefusalCode = Extract<ErrorCode, 'walkin_closed' | 'walkin_full' | 'walkin_not_today'>;

const codes: Record<Exclude<Drawing, 'open'>, NumberRefusalCode> = {
  closed: 'walkin_closed',
  full: 'walkin_full',
  not_today: 'walkin_not_today',
};

/** Who wants a number, and for what. */
export interface NumberWish {
  readonly queue: QueueConfiguration;
  readonly services: readonly ServiceQuantity[];
  readonly isClerk: boolean;
}

/** A number was refused; whoever catches it looks for a way on. */
export class NumberRefusal extends Error {
  override readonly name = 'NumberRefusal';
  readonly code: NumberRefusalCode;
  readonly wish: NumberWish;

  constructor(code: NumberRefusalCode, wish: NumberWish) {
    super(code);
    this.code = code;
    this.wish = wish;
  }
}

/**
 * Makes sure that a walk-in gets a number as the hall stands. A clerk gives one as long as the queue is not closed, also
 * when it is full or the day will be over: the clerk has judged. Throws `NumberRefusal`.
 */
export function requireDrawing(snapshot: OfficeSnapshot, wish: NumberWish): void {
  const drawing = drawingOf(snapshot, wish.queue.id);
  if (drawing === 'open' || (wish.isClerk && drawing !== 'closed')) return;
  throw new NumberRefusal(codes[drawing], wish);
}

/** Whether a walk-in of a queue gets a number as the hall stands. */
export function drawingOf({ queues }: OfficeSnapshot, queue: string): Drawing {
  return queues.find((standing) => standing.queue.id === queue)?.drawing ?? 'closed';
}
