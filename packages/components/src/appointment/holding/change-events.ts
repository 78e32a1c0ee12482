import type { ChangeWished } from '@wartemarke/client';
import type { Appointment } from '@wartemarke/contract';
import { AppointmentCancelEvent } from './appointment-cancel-event.ts';
import { AppointmentConfirmEvent } from './appointment-confirm-event.ts';
import { AppointmentEraseEvent } from './appointment-erase-event.ts';
import { AppointmentMoveEvent } from './appointment-move-event.ts';

const kinds = {
  confirm: AppointmentConfirmEvent,
  move: AppointmentMoveEvent,
  cancel: AppointmentCancelEvent,
  erase: AppointmentEraseEvent,
};

/** Tells the page what was done with an appointment. */
export function tellChange(
  element: EventTarget,
  change: ChangeWished['change'],
  { id, office }: Appointment,
): void {
  const Happened = kinds[change];
  element.dispatchEvent(new Happened({ appointment: id, office: office.id }));
}
