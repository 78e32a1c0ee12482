import type { Place } from '../kiosk-scanner.view.ts';

/** What somebody can do about a problem, beside leaving: try again, or go somewhere else. */
export type WayOn = 'retry' | Exclude<Place, 'welcome' | 'outcome'>;

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
  | 'helpTitle'
  | 'troubleTitle';

const faces: Readonly<Record<string, RefusalFace>> = {
  qr_unknown: { title: 'unknownTitle', ways: ['typing'] },
  wrong_day: { title: 'wrongDayTitle', ways: ['concern'] },
  wrong_office: { title: 'wrongOfficeTitle', ways: [] },
  too_early: { title: 'earlyTitle', ways: [] },
  too_late: { title: 'lateTitle', ways: ['concern', 'booking'] },
  appointment_cancelled: { title: 'cancelledTitle', ways: ['concern', 'booking'] },
  walkin_closed: { title: 'closedTitle', ways: ['booking'] },
  walkin_full: { title: 'fullTitle', ways: ['booking'] },
  try_later: { title: 'helpTitle', ways: [] },
};
const trouble: RefusalFace = { title: 'troubleTitle', ways: ['retry'] };
const help: RefusalFace = { title: 'helpTitle', ways: [] };

/** How a refusal is shown. */
export function toRefusalFace(code: string | undefined, needsHelp: boolean): RefusalFace {
  return needsHelp ? help : (faces[code ?? ''] ?? trouble);
}
