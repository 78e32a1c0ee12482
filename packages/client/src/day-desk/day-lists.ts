import type { DayDeskScene } from './day-desk.ts';
import type { DayDesk } from './day-desk-state.ts';

/** What is read; `refresh` reads what is shown again, without a word while it is on its way. */
type DayLists = Pick<DayDesk, 'showDay' | 'loadRequests' | 'loadDays' | 'openDocument'> & {
  refresh(): Promise<void>;
};

/** Reads into a clerk's view of the days. */
export function createDayLists({ client, office, tasks, get, patch }: DayDeskScene): DayLists {
  const { desk } = client;
  return {
    async showDay(date) {
      const isSame = get().date === date;
      patch({ date, ...(!isSame && { appointments: null }) });
      await tasks.latest({
        task: 'appointments',
        ask: (signal) => desk.appointments(office, date, { signal }),
        done: ({ appointments }) => ({ appointments }),
      });
    },
    loadRequests: () =>
      tasks.latest({
        task: 'requests',
        ask: (signal) => desk.requests(office, { signal }),
        done: ({ appointments }) => ({ requests: appointments }),
      }),
    loadDays: (from, to) =>
      tasks.latest({
        task: 'days',
        ask: (signal) => desk.days(office, { from, to }, { signal }),
        done: ({ days }) => ({ days }),
      }),
    async openDocument({ id }, document) {
      let found: Blob | undefined;
      await tasks.latest({
        task: 'document',
        ask: async (signal) => (found = await desk.document({ office, id, document }, { signal })),
        done: () => ({}),
      });
      return found;
    },
    async refresh() {
      const { date, appointments, requests, busy } = get();
      if (busy.length > 0) return;
      const [day, open] = await Promise.all([
        date && appointments && desk.appointments(office, date),
        requests && desk.requests(office),
      ]).catch(() => []);
      // What changed meanwhile is newer than what was read.
      const now = get();
      if (now.busy.length > 0) return;
      if (day && now.date === date && now.appointments === appointments) {
        patch({ appointments: day.appointments });
      }
      if (open && now.requests === requests) patch({ requests: open.appointments });
    },
  };
}
