import type { Arrival } from '@wartemarke/contract';
import { officeTime } from '../office-time.ts';
import { toAhead } from './kiosk-scanner.view.ts';
import type { KioskWords } from './kiosk-words.ts';

/** Something to know: what it is, and how it is. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/**
 * What somebody with a number has to know, on the screen and on paper.
 * @param timeZone - Zone of the office.
 */
export function toArrivalFacts(words: KioskWords, arrival: Arrival, timeZone: string | undefined): Fact[] {
  const { place, wait, appointmentAt } = arrival;
  const ahead = toAhead(arrival);
  const facts: (Fact | false | '' | null | undefined)[] = [
    place && { name: words.term('placeName'), value: place },
    ahead !== undefined && { name: words.term('lineName'), value: words.term('ahead', { count: ahead }) },
    wait && {
      name: words.term('waitName'),
      value: words.term('wait', { from: wait.fromMinutes, to: wait.toMinutes }),
    },
    appointmentAt && {
      name: words.term('appointmentName'),
      value: officeTime(words.language, timeZone).time(appointmentAt),
    },
  ];
  return facts.filter((fact) => !!fact);
}
