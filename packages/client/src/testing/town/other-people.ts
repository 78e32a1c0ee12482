import type { DeskAppointment } from '@wartemarke/contract';
import { listUsuallyTaken } from './availability.ts';
import { toBookedServices } from './booked-services.ts';
import { addDays, instantOf } from './local-time.ts';
import { findOffice, type TownState } from './state.ts';

const names = [
  'Łukasz Wiśniewski',
  'Ayşe Yıldırım',
  'Dr. Heinz-Günther von der Lindenhöhe',
  'Oksana Kowaltschuk',
  'Li',
  'Fatima al-Hassan',
  'Jürgen Groß',
];
const concerns = ['personalausweis', 'anmeldung', 'reisepass', 'meldebescheinigung', 'bewohnerparkausweis'];

/** Other people's appointments of a day, at the times that are always taken. */
export function listOthers(state: TownState, office: string, date: string): DeskAppointment[] {
  const known = state.others.get(date);
  if (known) return known;
  const made = listUsuallyTaken(date).map((start, index) => toOther(state, office, { date, start, index }));
  state.others.set(date, made);
  return made;
}

function toOther(
  state: TownState,
  officeId: string,
  { date, start, index }: { date: string; start: number; index: number },
): DeskAppointment {
  const office = findOffice(state, officeId);
  const id = concerns[index % concerns.length] ?? '';
  const service = office.services.find((each) => each.id === id);
  const serial = `${date.slice(5).replace('-', '')}${String(start).padStart(4, '0')}`;
  const documents = service?.documents.length ? [toDocument(serial, service.documents[0]?.id ?? '')] : [];
  const name = names[index % names.length] ?? '';
  return {
    id: `00000000-0000-4000-9000-0000${serial}`,
    version: 1,
    state: index === 3 ? 'requested' : 'confirmed',
    code: `N${serial.slice(1, 4)}-${serial.slice(4)}`,
    queue: service?.queue ?? 'meldewesen',
    startAt: instantOf(date, start),
    endAt: instantOf(date, start + 10),
    services: toBookedServices(office, [{ id, quantity: 1 + (index % 2) }]),
    contact: { name, ...(index % 3 === 0 && { phone: '+49 151 5550142' }) },
    online: index % 4 !== 2,
    bookedAt: instantOf(addDays(date, -9), start),
    documents,
    documentsComplete: false,
    number: null,
  };
}

function toDocument(serial: string, wish: string): DeskAppointment['documents'][number] {
  const id = `00000000-0000-4000-a000-0000${serial}`;
  const name = 'Wohnungsgeberbestätigung.pdf';
  return { id, name, type: 'application/pdf', bytes: 184_320, wish, state: 'ready' };
}
