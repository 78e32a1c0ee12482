/** What somebody can do about a problem, beside leaving. */
export type WayOn = 'retry' | 'type' | 'draw';

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
const trouble: RefusalFace = { title: 'troubleTitle', ways: ['retry'] };
const help: RefusalFace = { title: 'helpTitle', ways: [] };

/** How a refusal is shown. */
export function toRefusalFace(code: string | undefined, needsHelp: boolean): RefusalFace {
  return needsHelp ? help : (faces[code ?? ''] ?? trouble);
}
