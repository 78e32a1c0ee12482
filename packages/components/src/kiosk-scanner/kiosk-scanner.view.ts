import type { Live } from '@wartemarke/client';
import type { Arrival, Board, Category, Office, QueueSummary, Service } from '@wartemarke/contract';

/**
 * Where somebody is: before the kiosk, typing a code, choosing a heading or a concern, or looking at what
 * came of it.
 */
export type Place = 'welcome' | 'typing' | 'concern' | 'outcome';

/** A heading, and what a walk-in may draw a number for under it. */
export interface Concern {
  readonly category: Category;
  readonly services: readonly Service[];
}

/** What somebody can do about a problem, beside leaving. */
export type WayOn = 'retry' | 'type' | 'draw';

/** How a problem is shown. */
export interface ProblemFace {
  readonly title: ProblemTitle;
  readonly ways: readonly WayOn[];
}

/** Headings of problems; keys of the catalogue. */
export type ProblemTitle =
  | 'unknownTitle'
  | 'wrongDayTitle'
  | 'wrongOfficeTitle'
  | 'earlyTitle'
  | 'lateTitle'
  | 'cancelledTitle'
  | 'closedTitle'
  | 'fullTitle'
  | 'helpTitle'
  | 'troubleTitle';

/** Letters of a short code: Crockford's base 32. */
export const codeLetters = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const codeLength = 8;

/** Without a sign of the server for so long a kiosk does not ask people to try. */
const silenceMilliseconds = 20_000;

const faces: Readonly<Record<string, ProblemFace>> = {
  qr_unknown: { title: 'unknownTitle', ways: ['type'] },
  wrong_day: { title: 'wrongDayTitle', ways: ['draw'] },
  wrong_office: { title: 'wrongOfficeTitle', ways: [] },
  too_early: { title: 'earlyTitle', ways: [] },
  too_late: { title: 'lateTitle', ways: ['draw'] },
  appointment_cancelled: { title: 'cancelledTitle', ways: ['draw'] },
  walkin_closed: { title: 'closedTitle', ways: [] },
  walkin_full: { title: 'fullTitle', ways: [] },
  try_later: { title: 'helpTitle', ways: [] },
};
const trouble: ProblemFace = { title: 'troubleTitle', ways: ['retry'] };
const help: ProblemFace = { title: 'helpTitle', ways: [] };

/** The headings under which a walk-in finds something, in the office's order. */
export function toConcerns({ categories, services, queues }: Office): Concern[] {
  const open = new Set(queues.filter(({ walkIns }) => walkIns).map(({ id }) => id));
  const drawable = services.filter((service) => open.has(service.queue ?? '') && !isMereLink(service));
  return categories
    .map((category) => ({
      category,
      services: drawable.filter((service) => service.categories.includes(category.id)),
    }))
    .filter((concern) => concern.services.length > 0);
}

/** An online form that replaces the visit. */
function isMereLink({ link, bookable }: Service): boolean {
  return link !== undefined && !bookable;
}

/** Queues that give numbers to walk-ins, as the board knows them. */
export function toWalkInQueues(board: Board | undefined, office: Office | null): QueueSummary[] {
  const walkIns = new Set(office?.queues.filter(({ walkIns }) => walkIns).map(({ id }) => id));
  return board?.queues.filter(({ id }) => walkIns.has(id)) ?? [];
}

/** How a problem is shown. */
export function toProblemFace(code: string, needsHelp: boolean): ProblemFace {
  return needsHelp ? help : (faces[code] ?? trouble);
}

/** How many are before the holder of a number; nothing when it is not known. */
export function toAhead({ position }: Arrival): number | undefined {
  return position > 0 ? position - 1 : undefined;
}

/** A typed code as it is printed: `k7m49qxt` → `K7M4-9QXT`. Letters that look like digits become those. */
export function toCodeText(typed: string): string {
  const letters = [...typed.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1')]
    .filter((letter) => codeLetters.includes(letter))
    .slice(0, codeLength)
    .join('');
  return letters.length > 4 ? `${letters.slice(0, 4)}-${letters.slice(4)}` : letters;
}

/** Whether a code that `toCodeText` wrote has all its letters. */
export function isWholeCode(text: string): boolean {
  return text.replace('-', '').length === codeLength;
}

/** Whether the connection has been lost for so long that trying is a waste of somebody's time. */
export function isCutOff(board: Live<Board> | undefined, now: number): boolean {
  if (board?.status === 'connecting') return board.error !== undefined;
  return board?.status === 'stale' && now - (board.receivedAt ?? 0) > silenceMilliseconds;
}

/** Whole seconds until an instant, none after it. */
export function toSecondsLeft(endsAt: number, now: number): number {
  return Math.max(0, Math.ceil((endsAt - now) / 1000));
}
