import {
  createStore,
  type Access,
  type ApiError,
  type Client,
  type ConnectionError,
  type Store,
} from '@wartemarke/client';
import type { Appointment } from '@wartemarke/contract';

/** What is known of an appointment. */
export interface CaseState {
  readonly appointment?: Appointment;
  /** What is being asked of the server; looking again while something is shown is not worth a word. */
  readonly busy?: 'loading' | 'cancelling';
  /** Why the last question failed. */
  readonly problem?: ApiError | ConnectionError;
}

/** An appointment in the hands of its holder: a store of how it stands, and what can be done with it. */
export interface AppointmentCase extends Store<CaseState> {
  /** Asks the server how the appointment stands now. */
  reload(): Promise<void>;
  /** Cancels. Resolves with whether it worked; else the state says why not. */
  cancel(): Promise<boolean>;
}

const minuteMilliseconds = 60_000;

/** The check-in is looked for from so long before the start until so long after it. */
const nearMilliseconds = 3 * 60 * minuteMilliseconds;

/**
 * Opens an appointment. It is fetched with the first subscriber and looked at each minute around its
 * start, so that the check-in shows; nothing is asked while nobody subscribes.
 * @param known - The appointment, where the page has it already; saves the first question.
 */
export function openAppointment(client: Client, access: Access, known?: Appointment): AppointmentCase {
  const state = createStore<CaseState>(known ? { appointment: known } : {});
  const cancelKey = client.createKey();
  let subscribers = 0;
  let stopWatch: (() => void) | undefined;

  async function ask(busy: 'loading' | 'cancelling', question: () => Promise<Appointment>): Promise<boolean> {
    const { appointment } = state.get();
    state.set({ ...state.get(), busy });
    try {
      state.set({ appointment: await question() });
      return true;
    } catch (error) {
      const problem = error as ApiError | ConnectionError;
      state.set({ ...(appointment && { appointment }), problem });
      return false;
    }
  }

  const reload = async () => void (await ask('loading', () => client.appointments.get(access)));

  async function cancel(): Promise<boolean> {
    const { appointment, busy } = state.get();
    if (!appointment || busy === 'cancelling') return false;
    const { version } = appointment;
    const wish = { ...access, version };
    if (
      await ask('cancelling', () =>
        client.appointments.cancel(wish, { idempotencyKey: `${cancelKey}-${version}` }),
      )
    )
      return true;
    const { problem } = state.get();
    if (problem && isOutdated(problem.code)) {
      await reload();
      state.set({ ...state.get(), problem });
    }
    return false;
  }

  function watch(): void {
    stopWatch = client.timers.after(minuteMilliseconds, () => {
      const { appointment, busy } = state.get();
      if (!busy && isAwaited(appointment, client.now())) void reload();
      watch();
    });
  }

  return {
    get: state.get,
    reload,
    cancel,
    subscribe(listener) {
      const stop = state.subscribe(listener);
      subscribers += 1;
      if (subscribers === 1) {
        watch();
        if (!state.get().appointment) void reload();
      }
      let hasEnded = false;
      return () => {
        if (hasEnded) return;
        hasEnded = true;
        stop();
        subscribers -= 1;
        if (subscribers === 0) stopWatch?.();
      };
    },
  };
}

function isOutdated(code: string): boolean {
  return code === 'version_mismatch' || code === 'appointment_cancelled' || code === 'appointment_started';
}

function isAwaited(appointment: Appointment | undefined, nowAt: number): boolean {
  if (appointment?.state !== 'confirmed') return false;
  return Math.abs(Date.parse(appointment.startAt) - nowAt) < nearMilliseconds;
}
