import { ApiError, type BookingBackend, type CallOptions, type VersionAccess } from '@wartemarke/client';
import type { Appointment } from '@wartemarke/contract';
import { zmsProcess, type ZmsProcess } from './answers.ts';
import { book, readAgain, toHolder, toSignal } from './booking-calls.ts';
import { toAppointment, toState } from './process.ts';
import { toProcessScene, type ZmsScene } from './zms-scene.ts';

/** Binds to an installation what is said of appointments. */
export function createAppointmentCalls(scene: ZmsScene): BookingBackend['appointments'] {
  const { ask, bookings } = scene;

  const get: BookingBackend['appointments']['get'] = async (access, options = {}) => {
    const question = { path: 'appointment', query: toHolder(access), ...toSignal(options) };
    return toAppointment(await ask(zmsProcess, question), await toProcessScene(scene));
  };

  return {
    create(office, request, options) {
      const booking = book(scene, office, request, options);
      bookings.set(request.hold, booking);
      return booking.finally(() => bookings.delete(request.hold));
    },
    get,
    cancel: createCancel(scene, get),
    async confirm(access, options = {}) {
      const question = { path: 'confirm-appointment', body: toHolder(access), ...toSignal(options) };
      const process = await ask(zmsProcess, question).catch(async (error: unknown) => {
        const found = await readAgain(scene, access, error);
        if (found && toState(found) === 'confirmed') return found;
        throw error;
      });
      return toAppointment(process, await toProcessScene(scene));
    },
  };
}

/**
 * Cancels. What is cancelled cannot be read any more, so it is read before, and remembered until it is known whether it
 * was; the key goes with it, since another one opens nothing.
 */
function createCancel(scene: ZmsScene, get: BookingBackend['appointments']['get']) {
  const tried = new Map<string, Appointment>();

  return async (access: VersionAccess, options: CallOptions = {}): Promise<Appointment> => {
    const { ask } = scene;
    const holder = toHolder(access);
    const key = JSON.stringify(holder);
    const known = tried.get(key);
    const before = known ?? (await get(access, options));
    tried.set(key, before);
    const question = { path: 'cancel-appointment', body: holder, ...toSignal(options) };
    await ask(zmsProcess, question).catch(async (error: unknown) => {
      const isGone = known !== undefined && isLost(error);
      if (isGone || (await wasCancelled(scene, access, error))) return;
      if (error instanceof ApiError && !known) tried.delete(key);
      throw error;
    });
    tried.delete(key);
    return { ...before, state: 'cancelled', cancellable: false };
  };
}

/** Whether what was said had its effect although the answer did not come. */
async function wasCancelled(scene: ZmsScene, access: VersionAccess, error: unknown): Promise<boolean> {
  if (error instanceof ApiError) return false;
  const question = { path: 'appointment', query: toHolder(access) };
  const found: ZmsProcess | undefined = await scene.ask(zmsProcess, question).catch((problem: unknown) => {
    if (isLost(problem)) return undefined;
    throw error;
  });
  return !found || toState(found) === 'cancelled';
}

function isLost(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'link_invalid';
}
