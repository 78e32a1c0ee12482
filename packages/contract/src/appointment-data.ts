import * as z from 'zod/mini';
import { appointment } from './booking.ts';
import { instant } from './primitives.ts';

/** Everything that is stored on an appointment, for whoever it belongs to. */
export const appointmentData = z.object({
  appointment,
  bookedAt: instant,
  /** Mails and text messages that were sent or are to be sent. */
  messages: z.array(
    z.object({ kind: z.string(), channel: z.enum(['email', 'sms']), sentAt: z.nullable(instant) }),
  ),
});
export type AppointmentData = z.infer<typeof appointmentData>;
