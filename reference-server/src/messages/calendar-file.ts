import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Appointment } from '@wartemarke/contract';
import { nearestMessageLanguage } from './message-language.ts';
import { messageTexts } from './texts/index.ts';

/** Who invites whom: needed in a mail, where the calendar takes the entry by itself. */
export interface Invitation {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
}

const statuses: Partial<Record<Appointment['state'], ICalEventStatus>> = {
  unconfirmed: ICalEventStatus.TENTATIVE,
  requested: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
  expired: ICalEventStatus.CANCELLED,
};

/** The method of an appointment's entry (RFC 5546): it comes to be or changes, or it is cancelled. */
export function calendarMethod(state: Appointment['state'], isInvitation: boolean): ICalCalendarMethod {
  if (statuses[state] === ICalEventStatus.CANCELLED) return ICalCalendarMethod.CANCEL;
  return isInvitation ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.PUBLISH;
}

function describe({ services, code, link, state }: Appointment, language: string | undefined): string {
  const { labels, actions } = messageTexts[nearestMessageLanguage(language)];
  if (statuses[state] === ICalEventStatus.CANCELLED) return '';
  const bring = services.flatMap(({ requirements }) => requirements.map(({ name }) => `- ${name}`));
  return [
    ...(bring.length > 0 ? [[labels.bring, ...bring].join('\n')] : []),
    `${labels.code}: ${code}`,
    `${actions.see}: ${link}`,
  ].join('\n\n');
}

/**
 * An appointment as a calendar file (RFC 5545). Its times are in UTC: one event that does not recur needs no rules of a
 * zone, and every program then shows the right instant, on days on which the clock changes too.
 * @param facts.host - Makes the key of the entry unique in the world; always the same for a town.
 * @param facts.now - Epoch milliseconds.
 */
export function toCalendarFile(
  appointment: Appointment,
  {
    host,
    now,
    language,
    invitation,
  }: { host: string; now: number; language: string | undefined; invitation?: Invitation },
): string {
  const { id, office, state, version, startAt, endAt, services, link } = appointment;
  const calendar = ical({
    prodId: { company: 'Wartemarke', product: 'Wartemarke' },
    method: calendarMethod(state, invitation !== undefined),
  });
  const isEnded = statuses[state] === ICalEventStatus.CANCELLED;
  const { street, postalCode, city } = office.address;
  calendar.createEvent({
    id: `${id}@${host}`,
    sequence: version,
    stamp: new Date(now),
    start: new Date(startAt),
    end: new Date(endAt),
    summary: `${services.map(({ name }) => name).join(', ')} (${office.name})`,
    location: `${office.name}, ${street}, ${postalCode} ${city}`,
    description: describe(appointment, language),
    status: statuses[state] ?? ICalEventStatus.CONFIRMED,
    ...(isEnded ? {} : { url: link }),
    ...(invitation && {
      organizer: { name: invitation.from.name, email: invitation.from.address },
      attendees: [{ email: invitation.to, status: ICalAttendeeStatus.ACCEPTED, rsvp: false }],
    }),
  });
  return calendar.toString();
}
