import { ConnectionError, type Access, type BookingBackend, type CallOptions } from '@wartemarke/client';
import type { Appointment, AppointmentRequest, Contact } from '@wartemarke/contract';
import { isOn, zmsProcess, type ZmsProcess, type ZmsScope } from './answers.ts';
import { toMinutes, toSlot } from './availability.ts';
import { isActivated } from './catalogue.ts';
import { ofHold, toApiError } from './errors.ts';
import { toAppointment, toConfirmUntil, toHold, toState } from './process.ts';
import { toProcessScene, type ZmsScene } from './zms-scene.ts';

/** Who holds a process, as ZMS is told in each question. */
export function toHolder({ id, token }: Pick<Access, 'id' | 'token'>) {
  return { processId: id, authKey: token };
}

/** Binds to an installation what keeps slots: reservations, which end by themselves. */
export function createHoldCalls(scene: ZmsScene): BookingBackend['holds'] {
  const { ask, town, captcha, bookings } = scene;
  return {
    async create(office, { services, startAt }, options = {}) {
      const place = await town.office(office, options);
      const start = Math.round(Date.parse(startAt) / 1000);
      const body = {
        timestamp: start,
        officeId: place.id,
        serviceId: services.map(({ id }) => id),
        serviceCount: services.map(({ quantity }) => quantity),
      };
      // A lost answer leaves a reservation that nobody knows the key of. It is not said again by itself.
      const process = await captcha.use([place], (pass) =>
        ask(zmsProcess, { path: 'reserve-appointment', body: { ...body, ...pass }, ...toSignal(options) }),
      );
      const { endAt } = toSlot(start, toMinutes(await town.catalogue(), place, services));
      const timestamp = process.timestamp ?? start;
      return toHold({ ...process, timestamp }, place, endAt, await toProcessScene(scene));
    },
    async release(hold, options = {}) {
      const [holder, signal] = [toHolder(hold), toSignal(options)];
      // A reservation and the appointment that it becomes are one process: what is booked must not be cancelled here.
      await bookings.get(hold.id)?.catch(() => {});
      try {
        const process = await ask(zmsProcess, { path: 'appointment', query: holder, ...signal });
        if (toState(process) !== 'held') throw toApiError('hold_not_found', 404);
        await ask(zmsProcess, { path: 'cancel-appointment', body: holder, ...signal });
      } catch (error) {
        throw ofHold(error);
      }
    },
  };
}

/**
 * Books a reservation: says whose it is, and then that it is to stand, at once or after the click in a mail.
 *
 * ZMS has no keys that would make saying it twice harmless. So when the outcome is not known, or when the process is no
 * reservation any more, it is read again: what is booked is the answer.
 */
export async function book(
  scene: ZmsScene,
  office: string,
  { hold, token, contact }: AppointmentRequest & { token: string },
  options: CallOptions = {},
): Promise<Appointment> {
  const { ask, town } = scene;
  const holder = toHolder({ id: hold, token });
  const place = await town.office(office, options);
  const path = isActivated(place.scope ?? {}) ? 'preconfirm-appointment' : 'confirm-appointment';
  const signal = toSignal(options);
  try {
    await ask(zmsProcess, {
      path: 'update-appointment',
      body: { ...holder, ...toClient(contact, place.scope ?? {}) },
      ...signal,
    });
    return toBooked(await ask(zmsProcess, { path, body: holder, ...signal }), scene);
  } catch (error) {
    const found = await readAgain(scene, { id: hold, token }, error);
    if (found && isBooked(found)) return toBooked(found, scene);
    throw ofHold(error);
  }
}

/**
 * Reads a process anew after what was said of it has an outcome that is not known.
 * @returns Nothing when the outcome is known, or when it cannot be read.
 */
export async function readAgain(
  { ask }: ZmsScene,
  holder: Pick<Access, 'id' | 'token'>,
  error: unknown,
): Promise<ZmsProcess | undefined> {
  const isOpen = error instanceof ConnectionError ? error.code !== 'aborted' : isOutdated(error);
  if (!isOpen) return undefined;
  return ask(zmsProcess, { path: 'appointment', query: toHolder(holder) }).catch(() => undefined);
}

/** Options as a question has them. */
export function toSignal({ signal }: CallOptions): Pick<CallOptions, 'signal'> {
  return signal ? { signal } : {};
}

function isOutdated(error: unknown): boolean {
  return ['hold_expired', 'activation_expired'].includes((error as { readonly code?: string }).code ?? '');
}

function isBooked(process: ZmsProcess): boolean {
  return ['unconfirmed', 'confirmed'].includes(toState(process));
}

async function toBooked(process: ZmsProcess, scene: ZmsScene): Promise<Appointment> {
  const appointment = toAppointment(process, await toProcessScene(scene));
  if (appointment.state !== 'unconfirmed') return appointment;
  return { ...appointment, confirmUntil: toConfirmUntil(process, scene.now()) };
}

/** What ZMS knows of whoever comes: what the office asks for, whatever else the page knows. */
function toClient({ name, email, phone, own = {} }: Contact, scope: ZmsScope) {
  return {
    familyName: name,
    email,
    ...(isOn(scope.telephoneActivated) && { telephone: phone && toTelephone(phone) }),
    ...(isOn(scope.customTextfieldActivated) && { customTextfield: own.customtextfield }),
    ...(isOn(scope.customTextfield2Activated) && { customTextfield2: own.customtextfield2 }),
  };
}

/** ZMS takes digits alone, and older versions no zero in front. Many write the zero after the country too. */
function toTelephone(phone: string): string {
  return phone
    .replaceAll('(0)', '')
    .replaceAll(/[^\d+]/g, '')
    .replace(/^00/, '+')
    .replace(/^(?!\+)0?/, '+49')
    .replace(/^\+490+/, '+49');
}
