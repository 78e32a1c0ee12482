import { register } from '../register.ts';

/** Fetches the live ticket when the first one is to be shown. Without it the number alone stays readable. */
export function loadTicketView(): void {
  import('../ticket-view/ticket-view.ts').then(
    ({ TicketView }) => register('wm-ticket-view', TicketView),
    () => undefined,
  );
}
