import { toInstant } from '../berlin.ts';
import { lanes, slotMinutes } from './seefelden.ts';

/** What is stored on a reservation or an appointment. */
export interface Process {
  readonly id: string;
  readonly authKey: string;
  readonly office: string;
  /** Epoch seconds. */
  readonly start: number;
  readonly slots: number;
  readonly wish: readonly (readonly [service: string, count: number])[];
  status: 'reserved' | 'preconfirmed' | 'confirmed' | 'queued' | 'deleted';
  /** Epoch milliseconds; nothing ends by itself that is confirmed. */
  endsAt: number;
  client: Record<string, string>;
}

const slotSeconds = slotMinutes * 60;
const opens = '08:00:00';
const slotsADay = 12;

/** The free start times of a day, Monday to Friday from 8 to 10. */
export function listFree(
  processes: Iterable<Process>,
  question: {
    readonly office: string;
    readonly date: string;
    readonly slots: number;
    readonly nowAt: number;
  },
): number[] {
  const { office, date, slots, nowAt } = question;
  if ([0, 6].includes(new Date(Date.parse(date)).getUTCDay())) return [];
  const first = openingOf(date);
  const starts = Array.from({ length: slotsADay - slots + 1 }, (_, index) => first + index * slotSeconds);
  const taken = [...processes].filter((process) => process.office === office && process.status !== 'deleted');
  const isFree = (at: number) =>
    taken.filter(({ start, slots }) => start <= at && at < start + slots * slotSeconds).length <
    (lanes[office] ?? 1);
  const cells = (start: number) => Array.from({ length: slots }, (_, index) => start + index * slotSeconds);
  return starts.filter((start) => start * 1000 > nowAt && cells(start).every(isFree));
}

/** 8 o'clock in Berlin, in epoch seconds. */
function openingOf(date: string): number {
  const found = ['+01:00', '+02:00'].map((offset) => `${date}T${opens}${offset}`);
  return Date.parse(found.find((instant) => toInstant(Date.parse(instant)) === instant)!) / 1000;
}
