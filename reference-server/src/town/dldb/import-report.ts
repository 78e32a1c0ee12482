import type { Import } from './import-dldb.ts';
import { noteTitles } from './import-note.ts';
import type { ImportNote, NoteCode } from './import-note.ts';

/** What an import assumed, since an export never says it. */
export const assumptions = [
  'Hours: Monday to Friday 08:00–12:00, Tuesday and Thursday also 13:00–17:00.',
  'Lanes and counters: 1 for an office of up to 4 services, 2 up to 14, 3 from 15.',
  'One queue for each office; no number prefix, no wrap-up time.',
  'Booking: 60 days ahead, 30 minutes before at the latest, all of the capacity online.',
  'Every further one of the same service takes as long as the first.',
  'No categories, requirements, fees or contact details; internal unit, map position and start page flag were dropped.',
] as const;

/** The report of an import for machines. */
export interface ImportReport {
  readonly found: Import['found'];
  /** `offers` are services, counted once for each office that has them. */
  readonly taken: { readonly offices: number; readonly services: number; readonly offers: number };
  readonly assumptions: readonly string[];
  /** How many notes there are of each kind; only kinds that occurred. */
  readonly counts: Partial<Record<NoteCode, number>>;
  readonly notes: readonly ImportNote[];
}

/** Counts what an import took over and what it did not. */
export function createReport({ town, notes, found }: Import): ImportReport {
  const offered = town.offices.flatMap(({ services }) => services.map(({ id }) => id));
  const counts: Partial<Record<NoteCode, number>> = {};
  for (const { code } of notes) counts[code] = (counts[code] ?? 0) + 1;
  return {
    found,
    taken: { offices: town.offices.length, services: new Set(offered).size, offers: offered.length },
    assumptions,
    counts,
    notes,
  };
}

function formatNote({ office, service, detail }: ImportNote): string {
  const parts = [office && `office ${office}`, service && `service ${service}`, detail];
  return parts.filter(Boolean).join(', ');
}

/** The report of an import for people: counts by kind, with the first few of each. */
export function formatReport(report: ImportReport, examples = 3): string {
  const { found, taken, counts, notes } = report;
  const lines = [
    `Taken over: ${taken.offices} of ${found.offices} offices, ${taken.services} of ${found.services} services, ${taken.offers} offers of a service at an office.`,
    '',
    'Assumed, since the export does not say it:',
    ...report.assumptions.map((assumption) => `  - ${assumption}`),
    '',
    'Not taken over as it was:',
  ];
  for (const [code, title] of Object.entries(noteTitles)) {
    const count = counts[code as NoteCode];
    if (!count) continue;
    const ofKind = notes.filter((note) => note.code === code);
    lines.push(`  ${String(count).padStart(5)}  ${title} [${code}]`);
    lines.push(...ofKind.slice(0, examples).map((note) => `           ${formatNote(note)}`));
    if (count > examples) lines.push(`           … and ${count - examples} more`);
  }
  return lines.join('\n');
}
