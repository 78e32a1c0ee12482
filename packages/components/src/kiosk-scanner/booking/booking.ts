import { bookingStyles } from './booking.styles.ts';

export { renderBooking, type BookingScene } from './booking-face.ts';

/** The look of booking at the kiosk. */
export const laterStyles = [bookingStyles];
