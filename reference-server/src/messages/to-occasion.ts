import type { MessageKind } from '@wartemarke/contract';
import { secretLink, toAppointment, toBookedServices } from '../booking/appointment.ts';
import type { AppointmentRow } from '../booking/booking.store.ts';
import type { Offices } from '../offices/offices.ts';
import type { Opening } from './message-links.ts';
import { nearestMessageLanguage } from './message-language.ts';
import { endingKinds, type Occasion, type WaitingFor } from './occasion.ts';
import { shortLink } from './short-link.ts';

/** What a message is about, as it is stored. */
export interface Subject {
  readonly kind: MessageKind;
  readonly office: string;
  readonly appointment: AppointmentRow | undefined;
  readonly entry:
    | (Omit<WaitingFor, 'services' | 'fromDate' | 'toDate'> & {
        readonly services: AppointmentRow['services'];
        readonly from_date: string;
        readonly to_date: string;
        readonly name: string | null;
        readonly language: string | null;
      })
    | undefined;
  readonly facts: Readonly<Record<string, string>>;
}

interface Words {
  readonly offices: Offices;
  readonly publicUrl: string;
}

function linksOf(
  { kind, office }: Subject,
  opening: Opening | undefined,
  token: string,
  publicUrl: string,
): Pick<Occasion, 'link' | 'shortLink'> {
  if (!opening) {
    const link = `${publicUrl}/termin/${office}`;
    return { link, shortLink: link };
  }
  const access = { office, id: opening.id, token };
  const link = secretLink(publicUrl, opening.page, access);
  return {
    link: kind === 'activation' ? `${link}&confirm=1` : link,
    shortLink: shortLink(publicUrl, opening.page === 'waiting' ? 'w' : 't', access),
  };
}

/** What a message of this kind opens; nothing where there is nothing left to open. */
export function openingOf(
  kind: MessageKind,
  office: string,
  ids: { appointment?: string | undefined; entry?: string | undefined },
): Opening | undefined {
  if (endingKinds.includes(kind)) return undefined;
  if (ids.entry) return { office, id: ids.entry, page: 'waiting' };
  return ids.appointment ? { office, id: ids.appointment, page: 'appointment' } : undefined;
}

function toWaitingFor(
  { entry, office }: Subject,
  { offices }: Words,
  language: string,
): WaitingFor | undefined {
  if (!entry) return undefined;
  const { from_date: fromDate, to_date: toDate, weekdays, part } = entry;
  const services = toBookedServices(offices.get(office), entry.services, offices.say, language);
  return { services, fromDate, toDate, weekdays, part };
}

const untilOf = ({ kind, appointment }: Subject) =>
  kind === 'activation' ? appointment?.confirm_until : kind === 'offer' ? appointment?.held_until : undefined;

/** Tells an occasion from what is stored, as it is now. */
export function toOccasion(
  subject: Subject,
  { opening, token, now }: { opening: Opening | undefined; token: string; now: number },
  words: Words,
): Occasion {
  const { kind, appointment, entry, facts } = subject;
  const language = nearestMessageLanguage((entry ?? appointment)?.language);
  const waitingFor = kind === 'waiting' ? toWaitingFor(subject, words, language) : undefined;
  const untilAt = untilOf(subject)?.getTime();
  const previousStartAt = facts['previousStartAt'] ? Date.parse(facts['previousStartAt']) : undefined;
  return {
    kind,
    language,
    office: words.offices.get(subject.office),
    name: (entry ?? appointment)?.name ?? undefined,
    ...linksOf(subject, opening, token, words.publicUrl),
    ...(appointment && { visit: toAppointment(appointment, token, words, { language, now }) }),
    ...(waitingFor && { waitingFor }),
    ...(previousStartAt !== undefined && { previousStartAt }),
    ...(untilAt !== undefined && { untilAt }),
  };
}
