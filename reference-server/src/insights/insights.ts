import type { Kysely } from 'kysely';
import type {
  DurationChange,
  Insights,
  SuggestedDuration,
  WhatIf,
  WhatIfOutcome,
} from '@wartemarke/contract';
import { checkRange } from '../availability/asked-days.ts';
import { businessDate, isRealDate } from '../availability/office-time.ts';
import type { Timetable } from '../availability/timetable.ts';
import type { CallFacts } from '../booking/booking.ts';
import type { Schema } from '../database/schema.ts';
import { CallError } from '../http/call-error.ts';
import type { FileAnswer } from '../http/respond.ts';
import type { OfficeChange } from '../live/office-change.ts';
import type { FreshDurations } from '../offices/fresh-durations.ts';
import { findService, type Offices } from '../offices/offices.ts';
import { toCsv } from './csv.ts';
import { createDurationDesk, type ServicePlace } from './duration-desk.ts';
import { isMany } from './few.ts';
import { toFigures } from './figures.ts';
import { openingOf } from './opening-of.ts';
import { readRecordedDay } from './recorded-day.store.ts';
import { listVisits } from './visit-table.store.ts';
import { toTable } from './visit-table.ts';
import { measureVisits, type MeasuredDays } from './visits.store.ts';
import { playWhatIf } from './what-if.ts';
import { measureAppointments, measureStaffing } from './workload.store.ts';

/** What insights work with. */
export interface InsightsDeps {
  readonly db: Kysely<Schema>;
  readonly offices: Offices;
  readonly timetable: Timetable;
  readonly change: OfficeChange;
  readonly durations: FreshDurations;
}

/** Days, both included, as on the wire. */
export interface AskedRange {
  readonly from: string;
  readonly to: string;
}

function checkDays({ from, to }: AskedRange): void {
  const errors = Object.entries({ from, to })
    .filter(([, date]) => !isRealDate(date))
    .map(([name]) => ({ pointer: `?${name}`, code: 'date_invalid' as const }));
  if (errors.length > 0) throw new CallError('date_invalid', { errors });
  checkRange(from, to);
}

/** What is known of days that are over. */
export function createInsights(deps: InsightsDeps) {
  const { db, offices, timetable } = deps;
  const { timeZone } = offices.town;
  const desk = createDurationDesk(deps);

  function daysOf(office: string, range: AskedRange): MeasuredDays {
    const { id } = offices.get(office);
    checkDays(range);
    return { office: id, ...range, timeZone };
  }

  return {
    /** Tells what is known. Throws `date_invalid`, `range_invalid`, `range_too_long`. */
    async get(id: string, range: AskedRange, now: number): Promise<Insights> {
      const office = offices.get(id);
      const days = daysOf(id, range);
      const visits = await measureVisits(db, days);
      const appointments = await measureAppointments(db, days, businessDate(now, timeZone));
      const staffing = await measureStaffing(db, days, now);
      const nameOf = (service: string) => offices.say(findService(office, service)?.name ?? service);
      return {
        ...{ office: id, timeZone, ...range },
        ...toFigures({ visits, appointments, staffing }, nameOf),
        durations: await desk.suggest(office, visits.lengths),
      };
    },

    /** The visits as a table. Throws what `get` throws. */
    async table(office: string, { from, to }: AskedRange): Promise<FileAnswer> {
      const visits = await listVisits(db, daysOf(office, { from, to }));
      const name = `${office}-${from}-${to}.csv`;
      return { name, type: 'text/csv; charset=utf-8', bytes: toCsv(toTable(visits)) };
    },

    /** Takes a length over, or gives the configuration the word again. Throws `service_unknown`. */
    changeDuration: (
      place: ServicePlace,
      change: DurationChange,
      facts: CallFacts,
    ): Promise<SuggestedDuration> => desk.change(place, change, facts),

    /** Plays a day once more. Throws `date_invalid`; `day_without_visits` when there are few or none. */
    async whatIf(id: string, question: WhatIf, { once, now }: CallFacts): Promise<WhatIfOutcome> {
      const office = offices.get(id);
      const { date } = question;
      if (!isRealDate(date))
        throw new CallError('date_invalid', { errors: [{ pointer: '/date', code: 'date_invalid' }] });
      const day = await readRecordedDay(db, { office: id, date, timeZone }, now);
      if (!isMany(day.visits.length)) throw new CallError('day_without_visits');
      const outcome = playWhatIf(day, question, { office, ...openingOf(office, day, timetable) });
      await once.keep(outcome).execute(db);
      return outcome;
    },
  };
}

/** What the routes of this feature work with. */
export type InsightsFeature = ReturnType<typeof createInsights>;
