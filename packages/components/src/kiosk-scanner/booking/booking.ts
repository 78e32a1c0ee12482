import { keyboardStyles } from '../keyboard/keyboard.styles.ts';
import { troubleStyles } from '../refusal/trouble.styles.ts';
import { bookingStyles } from './booking.styles.ts';

export { renderBooking, type BookingScene } from './booking-face.ts';

/** The look of booking at the kiosk, and of the keys that it needs. */
export const laterStyles = [troubleStyles, bookingStyles, keyboardStyles];
