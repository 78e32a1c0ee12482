import type { MessageKind, MessagePreview } from '@wartemarke/contract';
import { addDays, businessDate, instantAt } from '../availability/office-time.ts';
import type { AppointmentRow } from '../booking/booking.store.ts';
import type { Offices } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { toLetterHtml } from './letter-html.ts';
import { toLetterText } from './letter-text.ts';
import { toLetter } from './letter.ts';
import { drawCode } from './mail.ts';
import { listKinds } from './occasion.ts';
import { toShortMessage } from './short-message.ts';
import { openingOf, toOccasion, type Subject } from './to-occasion.ts';

const MINUTE = 60_000;
const ID = '00000000-0000-4000-8000-000000000000';
const TOKEN = 'A'.repeat(32);

const states: Partial<Record<MessageKind, AppointmentRow['state']>> = {
  activation: 'unconfirmed',
  acknowledgement: 'requested',
  cancelled: 'cancelled',
  declined: 'cancelled',
  offer: 'held',
};

type InventedVisit = Pick<
  AppointmentRow,
  'date' | 'queue' | 'services' | 'start_at' | 'end_at' | 'name' | 'language'
>;

const WEDNESDAY = 3;

// Wednesday in a week at ten, for the first service that has a queue: nobody's, and yet like anybody's.
function inventVisit(office: OfficeConfiguration, language: string, timeZone: string, now: number) {
  const today = businessDate(now, timeZone);
  const weekday = new Date(today).getUTCDay();
  const date = addDays(today, 7 + ((WEDNESDAY - weekday + 7) % 7));
  const startAt = instantAt(date, 600, timeZone);
  const service = office.services.find(({ queue }) => queue !== undefined);
  const { id = '', durationMinutes = 10, queue = '' } = service ?? {};
  return {
    date,
    queue,
    language,
    start_at: new Date(startAt),
    end_at: new Date(startAt + durationMinutes * MINUTE),
    services: service ? [{ id, quantity: 1 }] : [],
    name: 'Erika Mustermann',
  };
}

function toInventedRow(
  visit: InventedVisit,
  kind: MessageKind,
  office: string,
  startAt: number,
): AppointmentRow {
  const nothing = { lane: 0, first_cell: 0, cell_count: 1, extensions: 0, moves: 0, client_hash: null };
  const unset = { email: null, phone: null, note: null, address: null, own: null, message: null };
  const untilAt = new Date(startAt - 24 * 60 * MINUTE);
  return {
    ...nothing,
    ...unset,
    ...visit,
    id: ID,
    office,
    state: states[kind] ?? 'confirmed',
    online: true,
    code: 'K7M4-9QXT',
    version: 1,
    created_at: untilAt,
    confirm_until: kind === 'activation' ? untilAt : null,
    held_until: kind === 'offer' ? untilAt : null,
    release_at: null,
    reminders: true,
    documents_complete: false,
    waiting: null,
    erased_at: null,
  };
}

function inventSubject(
  kind: MessageKind,
  office: OfficeConfiguration,
  { language, timeZone, now }: { language: string; timeZone: string; now: number },
): Subject {
  const visit = inventVisit(office, language, timeZone, now);
  const startAt = visit.start_at.getTime();
  const { name, services, date } = visit;
  const days = { from_date: addDays(date, -4), to_date: addDays(date, 10) };
  const wish = { ...days, name, services, language, weekdays: [1, 3], part: 'morning' as const };
  return {
    kind,
    office: office.id,
    appointment: kind === 'waiting' ? undefined : toInventedRow(visit, kind, office.id, startAt),
    entry: listKinds.includes(kind) ? wish : undefined,
    facts: kind === 'moved' ? { previousStartAt: new Date(startAt - 26 * 60 * MINUTE).toISOString() } : {},
  };
}

/** Shows what a kind of message looks like, made of an invented visit. Its links lead nowhere. */
export async function previewOf(
  kind: MessageKind,
  office: OfficeConfiguration,
  { language, now }: { language: string | undefined; now: number },
  words: { offices: Offices; publicUrl: string },
): Promise<MessagePreview> {
  const { timeZone, languages } = words.offices.town;
  const spoken = language ?? languages[0] ?? 'de';
  const subject = inventSubject(kind, office, { language: spoken, timeZone, now });
  const opening = openingOf(kind, office.id, {
    appointment: ID,
    entry: listKinds.includes(kind) ? ID : undefined,
  });
  const occasion = toOccasion(subject, { opening, token: TOKEN, now }, words);
  const letter = toLetter(occasion, words.offices);
  const picture = await drawCode(occasion.visit?.checkInCode ?? 'WM1');
  return {
    subject: letter.subject,
    text: toLetterText(letter),
    html: toLetterHtml(letter, `data:image/png;base64,${picture.toString('base64')}`),
    sms: toShortMessage(occasion, words.offices),
  };
}
