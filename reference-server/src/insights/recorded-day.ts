import type { TicketState } from '@wartemarke/contract';
import { groupBy } from './group-by.ts';

/** A visit as it was recorded. Instants are epoch milliseconds. */
export interface RecordedVisit {
  readonly id: string;
  readonly queue: string;
  /** Ids of the services. */
  readonly services: readonly string[];
  readonly state: Extract<TicketState, 'finished' | 'missed' | 'left'>;
  readonly arrivedAt: number;
  readonly appointmentAt: number | null;
  readonly dueAt: number;
  readonly counter: string | null;
  readonly calledAt: number | null;
  /** Null where the end was only noted on a later day. */
  readonly endedAt: number | null;
  readonly wrapUpMinutes: number;
}

/** A stretch in which a counter was at work. */
export interface RecordedSpan {
  readonly counter: string;
  readonly startAt: number;
  readonly endAt: number;
}

/** A day that is over, as it was. */
export interface RecordedDay {
  readonly date: string;
  readonly visits: readonly RecordedVisit[];
  readonly spans: readonly RecordedSpan[];
}

/** When the counters were at work: as they were set, or from the first call to the last end where nobody set them. */
export function toSpans({ visits, spans }: RecordedDay): RecordedSpan[] {
  const set = new Set(spans.map(({ counter }) => counter));
  const called = visits.filter(({ counter, calledAt }) => counter && calledAt && !set.has(counter));
  const lastOf = ({ endedAt, calledAt }: RecordedVisit) => endedAt ?? calledAt!;
  const guessed = Array.from(
    groupBy(called, ({ counter }) => counter!),
    ([counter, own]) => ({
      counter,
      startAt: Math.min(...own.map(({ calledAt }) => calledAt!)),
      endAt: Math.max(...own.map(lastOf)),
    }),
  );
  return [...spans, ...guessed];
}

/** How many counters were at work on average while at least one was. */
export function averageCounters(spans: readonly Omit<RecordedSpan, 'counter'>[]): number {
  let [worked, covered, reached] = [0, 0, -Infinity];
  for (const { startAt, endAt } of spans.toSorted((one, other) => one.startAt - other.startAt)) {
    worked += endAt - startAt;
    covered += Math.max(0, endAt - Math.max(startAt, reached));
    reached = Math.max(reached, endAt);
  }
  return covered === 0 ? 0 : worked / covered;
}
