import type { DeskAppointment } from '@wartemarke/contract';
import type { CallOptions } from '../client.ts';
import { askOnce } from '../flow/intent.ts';
import type { DayDeskScene } from './day-desk.ts';
import type { DayDesk, DayDeskState, DayDeskTask } from './day-desk-state.ts';

/** Takes clerks' steps with appointments. */
export function createDeskSteps(
  scene: DayDeskScene,
  refresh: () => Promise<void>,
): Pick<DayDesk, 'accept' | 'decline' | 'cancel' | 'check'> {
  const { client, office } = scene;
  const take =
    (task: 'accept' | 'decline' | 'cancel') => (appointment: DeskAppointment, message?: string) => {
      const { id, version } = appointment;
      const wish = { office, id, version, ...(message && { message }) };
      return takeStep(scene, refresh, { task, wish, ask: (options) => client.desk[task](wish, options) });
    };
  return {
    accept: take('accept'),
    decline: take('decline'),
    cancel: take('cancel'),
    check({ id, version }, complete) {
      const wish = { office, id, complete };
      const ask = (options: CallOptions) => client.desk.check(wish, options);
      return takeStep(scene, refresh, { task: 'check', wish: { ...wish, version }, ask });
    },
  };
}

/** A step with an appointment: what is asked, and what tells it apart from others. */
export interface DeskStep {
  readonly task: DayDeskTask;
  readonly wish: unknown;
  ask(options: CallOptions): Promise<DeskAppointment>;
}

/** Takes a step once. When the appointment is not any more as it was seen, the lists are read again. */
export async function takeStep(
  { tasks, intent, get }: DayDeskScene,
  refresh: () => Promise<void>,
  { task, wish, ask }: DeskStep,
): Promise<boolean> {
  let hasWorked = false;
  await tasks.single({
    task,
    ask: () => askOnce(intent, [task, wish], (idempotencyKey) => ask({ idempotencyKey })),
    done: (appointment) => {
      hasWorked = true;
      return { ...withAppointment(get(), appointment), changed: { task, appointment }, problem: null };
    },
  });
  if (!hasWorked) await refresh();
  return hasWorked;
}

/** The lists with an appointment as it is now. */
function withAppointment(state: DayDeskState, changed: DeskAppointment): Partial<DayDeskState> {
  const { date } = state;
  const replace = (list: readonly DeskAppointment[] | null) =>
    list?.map((each) => (each.id === changed.id ? changed : each)) ?? null;
  const isOnDay = ({ startAt }: DeskAppointment) => startAt.slice(0, 10) === date;
  return {
    appointments: replace(state.appointments)?.filter(isOnDay) ?? null,
    requests: replace(state.requests)?.filter(isOpen) ?? null,
    days: state.days?.map((day) => withoutSettled(day, changed)) ?? null,
  };
}

/** Whether it waits for the office. */
function isOpen({ state, documents, documentsComplete }: DeskAppointment): boolean {
  return state === 'requested' || (state === 'confirmed' && documents.length > 0 && !documentsComplete);
}

/** A misfit that was moved or cancelled is settled. */
function withoutSettled<Day extends { misfits: DeskAppointment[] }>(day: Day, changed: DeskAppointment): Day {
  const isSettled = (each: DeskAppointment) =>
    each.id === changed.id && (changed.state === 'cancelled' || changed.startAt !== each.startAt);
  return { ...day, misfits: day.misfits.filter((each) => !isSettled(each)) };
}
