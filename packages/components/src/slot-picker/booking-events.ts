import { tellNews, type BookingNews, type BookingState } from '@wartemarke/client';
import { AppointmentBookEvent } from './appointment-book-event.ts';
import { BookingShowEvent } from './events/booking-show-event.ts';
import { DayOpenEvent } from './events/day-open-event.ts';
import { ServicesChooseEvent } from './events/services-choose-event.ts';
import { SlotKeepEvent } from './events/slot-keep-event.ts';
import { SlotLoseEvent } from './events/slot-lose-event.ts';

type Told = Exclude<keyof BookingNews, 'step' | 'document' | 'problem'>;

// Of steps, documents and problems the faces tell that show them.
const kinds: { readonly [Name in Told]: new (facts: BookingNews[Name]) => Event } = {
  show: BookingShowEvent,
  services: ServicesChooseEvent,
  day: DayOpenEvent,
  keep: SlotKeepEvent,
  lose: SlotLoseEvent,
  book: AppointmentBookEvent,
};

/** Tells the page what is new in a booking. */
export function tellPage(element: EventTarget, before: BookingState | undefined, state: BookingState): void {
  tellNews(before, state, (name, facts) => {
    const Kind = kinds[name as Told] as new (facts: object) => Event;
    element.dispatchEvent(new Kind(facts));
  });
}
