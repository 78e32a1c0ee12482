import { messagesTo, remindersTo, type NewMessage } from '../messages/outbox.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import type { AppointmentRow } from './booking.store.ts';

/** What somebody is told of an appointment as it stands from now on: that it is confirmed, asked for, or to be confirmed. */
export function firstMessages(
  row: Pick<AppointmentRow, 'id' | 'state' | 'email' | 'phone' | 'reminders' | 'start_at'>,
  office: OfficeConfiguration,
  facts: { readonly now: number; readonly timeZone: string },
): NewMessage[] {
  const { id: appointment, email, phone, reminders } = row;
  const to = { office, appointment, email, phone };
  switch (row.state) {
    case 'confirmed': {
      const reminded = { ...to, reminders, startAt: row.start_at.getTime() };
      return [...messagesTo(to, 'confirmation', facts.now), ...remindersTo(reminded, facts)];
    }
    case 'requested':
      return messagesTo(to, 'acknowledgement', facts.now);
    case 'unconfirmed':
      // Only a mail proves that the address is the citizen's own.
      return messagesTo({ ...to, phone: null }, 'activation', facts.now);
    default:
      return [];
  }
}
