import type { Client } from '../client.ts';
import type { Tasks } from '../flow/tasks.ts';
import type { BookingState, BookingTask } from './booking-state.ts';

/** What a booking reads. A later wish overtakes an earlier one. */
export interface BookingLoads {
  catalogue(): Promise<void>;
  /** All days that can be booked for the chosen services. */
  days(): Promise<void>;
  /** The slots of the chosen day. */
  slots(): Promise<void>;
}

/** Reads into the state of a booking. */
export function createBookingLoads(
  client: Client,
  office: string,
  get: () => BookingState,
  tasks: Tasks<BookingTask, BookingState>,
): BookingLoads {
  return {
    catalogue: () =>
      tasks.latest({
        task: 'catalogue',
        ask: (signal) => client.offices.get(office, { signal }),
        done: (found) => ({ office: found }),
      }),
    days: () =>
      tasks.latest({
        task: 'days',
        ask: (signal) => client.availability.days(office, { services: get().chosen }, { signal }),
        done: (days) => ({ days }),
      }),
    async slots() {
      const { chosen, date } = get();
      if (!date) return;
      await tasks.latest({
        task: 'slots',
        ask: (signal) => client.availability.slots(office, { services: chosen, date }, { signal }),
        done: (slots) => ({ slots }),
      });
    },
  };
}
