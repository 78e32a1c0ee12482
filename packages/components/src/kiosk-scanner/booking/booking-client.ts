import type { Client } from '@wartemarke/client';
import type { Appointment } from '@wartemarke/contract';
import { toKioskOffice } from './kiosk-office.ts';

/**
 * The same client, for whom an office is what can be booked of it at a kiosk.
 * @param handleBooked - Told what was booked.
 */
export function createBookingClient(
  client: Client,
  handleBooked: (appointment: Appointment) => void,
): Client {
  const create: Client['appointments']['create'] = async (...request) => {
    const appointment = await client.appointments.create(...request);
    handleBooked(appointment);
    return appointment;
  };
  return {
    ...client,
    withToken: (token) => createBookingClient(client.withToken(token), handleBooked),
    withLanguage: (language) => createBookingClient(client.withLanguage(language), handleBooked),
    offices: {
      list: (options) => client.offices.list(options),
      get: async (office, options) => toKioskOffice(await client.offices.get(office, options)),
    },
    // Which other verbs there are is known only when they are said.
    appointments: Object.assign(Object.create(client.appointments) as Client['appointments'], { create }),
  };
}
