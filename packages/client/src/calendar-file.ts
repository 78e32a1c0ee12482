import type { Appointment } from '@wartemarke/contract';

const statuses: Partial<Record<Appointment['state'], string>> = {
  ...{ unconfirmed: 'TENTATIVE', requested: 'TENTATIVE' },
  ...{ cancelled: 'CANCELLED', expired: 'CANCELLED' },
};

/**
 * Writes the calendar file (RFC 5545) of an appointment, for backends that have none.
 * @param nowAt - Epoch milliseconds.
 */
export function toCalendarFile(appointment: Appointment, nowAt: number): Blob {
  const { id, startAt, endAt, services, office, code, state } = appointment;
  const { street, postalCode, city } = office.address;
  const place = [office.name, street, `${postalCode} ${city}`.trim()].filter(Boolean).join(', ');
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Wartemarke//Client//EN', 'BEGIN:VEVENT'],
    `UID:${id}-${Date.parse(startAt)}@${office.id}.wartemarke`,
    `DTSTAMP:${toUtc(nowAt)}`,
    `DTSTART:${toUtc(Date.parse(startAt))}`,
    `DTEND:${toUtc(Date.parse(endAt))}`,
    `SUMMARY:${escape(services.map(({ name }) => name).join(', '))}`,
    `LOCATION:${escape(place)}`,
    `DESCRIPTION:${escape(code)}`,
    `STATUS:${statuses[state] ?? 'CONFIRMED'}`,
    ...['END:VEVENT', 'END:VCALENDAR'],
  ];
  const text = lines.map((line) => `${fold(line)}\r\n`).join('');
  return new Blob([text], { type: 'text/calendar;charset=utf-8' });
}

function toUtc(at: number): string {
  return new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

function escape(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n?|\n/g, '\\n');
}

/** A line has at most 75 bytes: 36 of our letters in any case, of which some have two. */
function fold(line: string): string {
  return line.replaceAll(/(.{36})(?=.)/gu, '$1\r\n ');
}
