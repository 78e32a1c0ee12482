import type { ErrorCode } from '@wartemarke/contract';

/** What to do when arriving or waiting does not go on. */
export const arrivalRemedies = {
  qr_unknown: 'Send what the code holds as it was read. Let the person type the short code instead.',
  wrong_office: 'Show where it is: `params` has `office`, `address` and `directions`.',
  wrong_day: 'Show when it is: `params.startAt`.',
  too_early: 'Show from when: `params.fromAt`.',
  too_late: 'Offer a number by `asWalkIn: true`.',
  walkin_closed: 'Show `params.opensAt`, and the `alternatives` that are free.',
  phone_unknown: 'Let the person scan or type the code instead.',
  appointment_not_found: 'Read the day’s list again.',
  walkin_full: 'Offer the `alternatives`, or a booking.',
  walkin_not_today: 'Offer the `alternatives`, or a booking.',
  return_over: 'Show the way to a new number.',
  signal_not_found: 'Somebody has ended it: take it from the screen.',
  push_unavailable: 'Offer notifications only when `GET /v1/push-key` gives a key.',
  ticket_not_found: 'Take office, id and token from the fragment of the link, all three as they are.',
  ticket_ended: 'Show the way to a new number.',
  ticket_state: 'Follow the stream of the ticket and offer only what its state allows.',
  too_many_streams: 'Open one stream a page, close it with the page, and wait for `Retry-After`.',
} as const satisfies Partial<Record<ErrorCode, string>>;

/** What to do when a clerk or a device is refused. */
export const staffRemedies = {
  sign_in_required: 'Sign in by `POST /v1/sessions` and send its token.',
  sign_in_failed: 'Ask again. The answer never says which of the two is wrong.',
  password_required: 'Mark the field.',
  session_expired: 'Sign in again, then repeat the call with the same `Idempotency-Key`.',
  device_unpaired: 'Show the pairing page: the device was revoked, or its token is lost.',
  pairing_code_invalid: 'Ask for a new code: each pairs one device, within an hour.',
  forbidden: 'Use a token of a role that the HTTP reference names for this call, and of this office.',
  queue_not_found: 'Take queues from the hall’s stream.',
  not_requested: 'Read the list of requests again: somebody has decided.',
  day_has_bookings:
    'Show `params.count`, and send `confirmed: true` when the clerk goes on; `misfits` of the answer names them. Taking a change back cannot be confirmed.',
  counter_not_found: 'Take counters from the session.',
  ticket_open: 'Finish, park or pass on the open ticket first.',
  recall_first: 'Offer calling again first: `params` has `recalls` and `needed`.',
  transfer_target_required: 'Send `queue`, `counter` or `office`.',
  day_without_visits: 'Choose a day on which somebody came.',
  ticket_called_elsewhere: 'Call the next one.',
} as const satisfies Partial<Record<ErrorCode, string>>;

/** What to do when it is the server that cannot. */
export const runningRemedies = {
  rate_limited:
    'Wait for `Retry-After`. Many people behind one proxy? The server must know it: `TRUST_PROXY`.',
  try_later: 'Wait for `Retry-After`; do not repeat by yourself.',
  busy: 'Repeat with the same key after `Retry-After`. The client does so by itself.',
  not_supported:
    'The town runs another system, which cannot do that. `client.lacks` says so beforehand: leave it out.',
  stopping: 'Repeat with the same key in a moment: another process answers.',
  internal_error: 'Repeat once with the same key. Then give `requestId` to the operator: the log has it.',
} as const satisfies Partial<Record<ErrorCode, string>>;
