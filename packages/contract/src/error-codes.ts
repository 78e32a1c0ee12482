/** What is known of an error code: its HTTP status, a title for developers, and whether the same call may succeed later. */
export interface ErrorCodeFacts {
  readonly status: number;
  readonly title: string;
  readonly retryable?: true;
}

/** Every code that a call can fail with. Codes are stable; texts for people stand in the locale catalogues. */
export const errorCodes = {
  // Form of the request
  json_invalid: { status: 400, title: 'The body is not valid JSON.' },
  content_type: { status: 415, title: 'The body must be application/json.' },
  body_too_large: { status: 413, title: 'The body is larger than 64 KiB.' },
  validation_failed: { status: 422, title: 'Several fields are wrong.' },
  field_required: { status: 422, title: 'A field is missing.' },
  field_invalid: { status: 422, title: 'A field has a wrong type or value.' },
  field_unknown: { status: 422, title: 'A field is not known here.' },
  id_invalid: { status: 404, title: 'No such id.' },
  date_format: { status: 400, title: 'A day is written YYYY-MM-DD.' },
  instant_format: { status: 400, title: 'An instant is written as ISO 8601 with offset.' },
  language_format: { status: 400, title: 'Not a language tag.' },
  services_format: { status: 400, title: 'Services are written id:quantity,id:quantity.' },
  idempotency_key_missing: { status: 400, title: 'The Idempotency-Key header is missing.' },
  idempotency_key_format: {
    status: 400,
    title: 'The Idempotency-Key must be 16 to 255 printable characters.',
  },
  idempotency_key_reused: { status: 422, title: 'The Idempotency-Key was used for a different request.' },
  version_required: { status: 428, title: 'The If-Match header is missing.' },
  version_mismatch: { status: 412, title: 'It was changed meanwhile.' },
  route_not_found: { status: 404, title: 'No such address.' },
  method_not_allowed: { status: 405, title: 'This address does not know that method.' },
  // Meaning of the request
  date_invalid: { status: 422, title: 'This day does not exist.' },
  date_past: { status: 422, title: 'This day is over.' },
  range_too_long: { status: 422, title: 'At most 62 days at a time.' },
  range_invalid: { status: 422, title: 'The range ends before it begins.' },
  time_does_not_exist: { status: 422, title: 'The clock skips this time of day, or the offset is wrong.' },
  office_not_found: { status: 404, title: 'No such office.' },
  service_unknown: { status: 404, title: 'No such service.' },
  service_not_bookable: { status: 422, title: 'This service has no appointments.' },
  services_required: { status: 422, title: 'At least one service is needed.' },
  services_repeated: { status: 422, title: 'A service is named twice.' },
  too_many_services: { status: 422, title: 'Too many services for one appointment.' },
  services_not_combinable: { status: 422, title: 'These services cannot share an appointment.' },
  quantity_invalid: { status: 422, title: 'The quantity must be a whole number from 1.' },
  quantity_too_large: { status: 422, title: 'More than one appointment can hold.' },
  duration_too_long: { status: 422, title: 'Longer than any time the office is open.' },
  number_invalid: { status: 422, title: 'Must be a whole number, zero or more.' },
  slot_unknown: { status: 422, title: 'No appointment ever begins at this time.' },
  slot_taken: { status: 409, title: 'Somebody was faster.' },
  hold_expired: { status: 410, title: 'The hold has expired.' },
  hold_not_found: { status: 404, title: 'No such hold.' },
  hold_required: { status: 409, title: 'An appointment is made from a hold.' },
  name_required: { status: 422, title: 'A name is needed.' },
  email_required: { status: 422, title: 'An e-mail address is needed.' },
  email_invalid: { status: 422, title: 'Not an e-mail address.' },
  email_too_long: { status: 422, title: 'An e-mail address has at most 254 characters.' },
  phone_required: { status: 422, title: 'A phone number is needed.' },
  phone_invalid: { status: 422, title: 'Not a phone number.' },
  note_required: { status: 422, title: 'A note is needed.' },
  text_invalid: { status: 422, title: 'Must be text.' },
  text_too_long: { status: 422, title: 'The text is too long.' },
  link_invalid: { status: 404, title: 'The link is not valid.' },
  appointment_cancelled: { status: 410, title: 'The appointment was cancelled.' },
  appointment_started: { status: 409, title: 'The appointment has begun.' },
  // On site
  qr_unknown: { status: 422, title: 'Not a code of an appointment.' },
  wrong_office: { status: 409, title: 'The appointment is at another office.' },
  wrong_day: { status: 409, title: 'The appointment is on another day.' },
  too_early: { status: 409, title: 'Too early to check in.' },
  too_late: { status: 409, title: 'Too late to check in.' },
  walkin_closed: { status: 409, title: 'No tickets are given out now.' },
  walkin_full: { status: 409, title: 'All tickets of today are given out.' },
  ticket_not_found: { status: 404, title: 'No such ticket.' },
  ticket_ended: { status: 410, title: 'The ticket belongs to another day.' },
  ticket_state: { status: 409, title: 'Not possible in the state of this ticket.' },
  too_many_streams: { status: 429, title: 'Too many streams from one place.', retryable: true },
  // Staff and devices
  token_format: { status: 401, title: 'Not a token.' },
  sign_in_required: { status: 401, title: 'Nobody is signed in.' },
  sign_in_failed: { status: 401, title: 'Name or password is wrong.' },
  password_required: { status: 422, title: 'A password is needed.' },
  session_expired: { status: 401, title: 'The session has ended.' },
  device_unpaired: { status: 401, title: 'This device is not paired.' },
  pairing_code_invalid: { status: 422, title: 'The code is wrong, used or too old.' },
  forbidden: { status: 403, title: 'Not allowed for this role.' },
  counter_not_found: { status: 404, title: 'No such counter.' },
  ticket_open: { status: 409, title: 'This counter has an open ticket.' },
  ticket_called_elsewhere: { status: 409, title: 'Another counter was faster.' },
  // Running
  rate_limited: { status: 429, title: 'Too many requests.', retryable: true },
  try_later: { status: 429, title: 'Too many wrong tries.', retryable: true },
  busy: { status: 503, title: 'Too busy at the moment.', retryable: true },
  stopping: { status: 503, title: 'The server is being restarted.', retryable: true },
  internal_error: { status: 500, title: 'The server made a mistake.', retryable: true },
} as const satisfies Record<string, ErrorCodeFacts>;

/** A code that a call can fail with. */
export type ErrorCode = keyof typeof errorCodes;

/** Whether a text is a known error code. */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(errorCodes, text);
}
