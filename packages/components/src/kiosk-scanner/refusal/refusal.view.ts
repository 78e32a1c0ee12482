import type { KioskState } from '@wartemarke/client';
import type { Place } from '../kiosk-scanner.view.ts';

/**
 * What somebody can do about a problem, beside leaving: try again, take a number instead of an appointment that is
 * over, call somebody, or go somewhere else.
 */
export type WayOn = 'retry' | 'late' | 'help' | Exclude<Place, 'welcome' | 'outcome'>;

/** How a refusal is shown. */
export interface RefusalFace {
  readonly title: RefusalTitle;
  readonly ways: readonly WayOn[];
}

/** Headings of refusals; keys of the catalogues. */
export type RefusalTitle =
  | 'unknownTitle'
  | 'wrongDayTitle'
  | 'wrongOfficeTitle'
  | 'earlyTitle'
  | 'lateTitle'
  | 'cancelledTitle'
  | 'closedTitle'
  | 'fullTitle'
  | 'notTodayTitle'
  | 'phoneTitle'
  | 'returnTitle'
  | 'helpTitle'
  | 'troubleTitle';

const faces: Readonly<Record<string, RefusalFace>> = {
  qr_unknown: { title: 'unknownTitle', ways: ['typing'] },
  wrong_day: { title: 'wrongDayTitle', ways: ['concern'] },
  wrong_office: { title: 'wrongOfficeTitle', ways: ['help'] },
  too_early: { title: 'earlyTitle', ways: [] },
  too_late: { title: 'lateTitle', ways: ['concern', 'booking'] },
  appointment_cancelled: { title: 'cancelledTitle', ways: ['concern', 'booking'] },
  walkin_closed: { title: 'closedTitle', ways: ['booking'] },
  walkin_full: { title: 'fullTitle', ways: ['booking'] },
  walkin_not_today: { title: 'notTodayTitle', ways: ['booking'] },
  phone_unknown: { title: 'phoneTitle', ways: ['phone', 'typing'] },
  phone_invalid: { title: 'phoneTitle', ways: ['phone', 'typing'] },
  return_over: { title: 'returnTitle', ways: ['concern', 'help'] },
  try_later: { title: 'helpTitle', ways: ['help'] },
};
const trouble: RefusalFace = { title: 'troubleTitle', ways: ['retry'] };
const help: RefusalFace = { title: 'helpTitle', ways: ['help'] };
const late: RefusalFace = { title: 'lateTitle', ways: ['late', 'booking'] };

/** How a refusal is shown. */
export function toRefusalFace({ problem, needsHelp, offersLateTicket }: Refusal): RefusalFace {
  if (needsHelp) return help;
  return offersLateTicket ? late : (faces[problem?.code ?? ''] ?? trouble);
}

/** What is known of a refusal. */
export type Refusal = Pick<KioskState, 'needsHelp' | 'offersLateTicket'> & {
  readonly problem: { readonly code: string } | null;
};

/** Codes of problems on the way to the server. */
const unreached: readonly string[] = ['offline', 'unreachable', 'timeout'];

/** Whether the server was not reached, so that nothing more can be fetched about it either. */
export function isUnreached(code: string): boolean {
  return unreached.includes(code);
}
