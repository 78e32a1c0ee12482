import type { DeskAppointment, DeskAppointments } from '@wartemarke/contract';
import { businessDate, isRealDate } from '../availability/office-time.ts';
import type { CallFacts } from '../booking/booking.ts';
import { transaction } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import { listDay, listWaiting, markDocuments } from './desk.store.ts';
import { createOpenAtDesk, type DeskPlace } from './open-at-desk.ts';
import { createQueueDays, type QueueDaysDeps } from './queue-days.ts';
import { createSteps, type StepsDeps } from './steps.ts';

/** What the desk works with. */
export type DeskDeps = StepsDeps & QueueDaysDeps;

/** What clerks see of the appointments of their office. */
function createLists(deps: DeskDeps) {
  const { db, offices } = deps;
  const { timeZone } = offices.town;
  const { open, showAll } = createOpenAtDesk(deps);

  return {
    /** Lists a day. Throws `date_invalid`. */
    async day(office: string, date: string): Promise<DeskAppointments> {
      if (!isRealDate(date)) throw new CallError('date_invalid');
      return { appointments: await showAll(office, await listDay(db, office, date)) };
    },

    /** Lists what waits for a clerk. */
    async requests(office: string, now: number): Promise<DeskAppointments> {
      const todayDate = businessDate(now, timeZone);
      return { appointments: await showAll(office, await listWaiting(db, office, { todayDate, now })) };
    },

    /** Says whether the documents are complete. */
    async check(place: DeskPlace, isComplete: boolean, { once }: CallFacts): Promise<DeskAppointment> {
      const { row, show } = await open(place);
      const answer = show({ ...row, documents_complete: isComplete });
      await transaction(db, async (trx) => {
        await markDocuments(trx, row, isComplete);
        await once.keep(answer).execute(trx);
      });
      return answer;
    },
  };
}

/** The desk: appointments that are ahead, and the lanes of the days. */
export function createDesk(deps: DeskDeps) {
  return { ...createLists(deps), ...createSteps(deps), days: createQueueDays(deps) };
}

/** What the routes of this feature work with. */
export type Desk = ReturnType<typeof createDesk>;
