import type { Arrival } from '@wartemarke/contract';
import { officeTime } from '../../office-time.ts';
import type { Slip } from '../../printing/slip.ts';
import { toArrivalFacts } from '../arrival-facts.ts';
import type { KioskWords } from '../kiosk-words.ts';

/** What a slip is written from. */
export interface SlipScene {
  readonly arrival: Arrival;
  readonly office: { readonly name: string; readonly timeZone: string } | undefined;
  /** When it is printed, epoch milliseconds. */
  readonly now: number;
}

/** A number as it is printed, in the language that its holder chose. */
export function toSlip(words: KioskWords, { arrival, office, now }: SlipScene): Slip {
  const times = officeTime(words.language, office?.timeZone);
  return {
    language: words.language,
    direction: words.direction,
    office: office?.name ?? '',
    title: words.term('number'),
    number: arrival.ticket.number,
    facts: toArrivalFacts(words, arrival, office?.timeZone),
    link: arrival.link,
    linkText: words.term('takeAlong'),
    printedAt: `${times.date(now)}, ${times.time(now)}`,
  };
}
