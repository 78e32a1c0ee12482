import { register } from '../../register.ts';

/** Fetches the faces of booking, and what chooses the time between them. */
export async function loadBooking() {
  const [faces, { SlotPicker }] = await Promise.all([
    import('./booking.ts'),
    import('../../slot-picker/slot-picker.ts'),
  ]);
  register('wm-slot-picker', SlotPicker);
  return faces;
}
