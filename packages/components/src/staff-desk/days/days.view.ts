import type { DayDeskState } from '@wartemarke/client';
import type { DeskAppointment } from '@wartemarke/contract';

/** Which appointments of a day are shown. */
export const dayFilters = ['all', 'expected', 'here', 'open', 'over'] as const;
export type DayFilter = (typeof dayFilters)[number];

/** What somebody looks for in a day. */
export interface DaySearch {
  readonly text: string;
  readonly filter: DayFilter;
}

const states: Readonly<Record<Exclude<DayFilter, 'all'>, readonly DeskAppointment['state'][]>> = {
  expected: ['confirmed'],
  here: ['arrived', 'finished'],
  open: ['requested', 'unconfirmed', 'held'],
  over: ['cancelled', 'missed', 'expired'],
};

/** The day that it is somewhere, `YYYY-MM-DD`. */
export function toDay(now: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    timeZone,
  }).format(now);
}

/** The appointments that somebody looks for; letters, accents and signs may be written as one likes. */
export function findAppointments(
  appointments: readonly DeskAppointment[],
  { text, filter }: DaySearch,
): DeskAppointment[] {
  const wanted = fold(text);
  return appointments.filter(
    (each) =>
      (filter === 'all' || states[filter].includes(each.state)) &&
      wanted.every((word) => fold(toSearched(each)).some((other) => other.includes(word))),
  );
}

/** Who is still to come or is here: what a list on paper needs. */
export function toPaperRows(appointments: readonly DeskAppointment[]): DeskAppointment[] {
  return appointments.filter(({ state }) => !states.over.includes(state));
}

/** Requests, those first that have waited longest. */
export function toOldestFirst(requests: readonly DeskAppointment[]): DeskAppointment[] {
  return [...requests].sort((a, b) => Date.parse(a.bookedAt) - Date.parse(b.bookedAt));
}

/** An appointment as it was read last, in whichever list it stands. */
export function findAppointment(state: DayDeskState, id: string): DeskAppointment | undefined {
  const { appointments, requests, days, changed } = state;
  const misfits = days?.flatMap((day) => day.misfits) ?? [];
  const known = [
    ...(appointments ?? []),
    ...(requests ?? []),
    ...misfits,
    ...(changed ? [changed.appointment] : []),
  ];
  return known
    .filter((each) => each.id === id)
    .reduce<DeskAppointment | undefined>(
      (newest, each) => (newest && newest.version >= each.version ? newest : each),
      undefined,
    );
}

/** How the documents of an appointment stand; undefined where there are none. */
export function toDocumentState({ documents, documentsComplete }: DeskAppointment) {
  if (documents.length === 0) return undefined;
  return documentsComplete ? 'complete' : 'toCheck';
}

/** Whether it can still be moved or cancelled. */
export function isAhead({ state }: DeskAppointment): boolean {
  return state === 'confirmed' || state === 'requested' || state === 'unconfirmed';
}

function toSearched({ contact, code, number, services }: DeskAppointment): string {
  const { name = '', phone = '', email = '' } = contact;
  return [name, phone, email, code, number ?? '', ...services.map((service) => service.name)].join(' ');
}

// „Łukasz“ is found as „lukasz“, a code with or without its hyphen.
function fold(text: string): string[] {
  return text
    .toLocaleLowerCase('de')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replace(/(?<=\w)-(?=\w)/g, '')
    .split(/\s+/)
    .filter(Boolean);
}
