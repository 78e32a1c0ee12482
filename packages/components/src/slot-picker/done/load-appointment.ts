import { register } from '../../register.ts';

/** Fetches the page of an appointment when the first one is to be shown. */
export function loadAppointment(): void {
  import('../../appointment/appointment.ts').then(
    ({ Appointment }) => register('wm-appointment', Appointment),
    () => undefined,
  );
}
