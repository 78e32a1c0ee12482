import { ApiError } from '@wartemarke/client';
import type { ErrorCode, FieldError } from '@wartemarke/contract';

/** Codes of ZMS and what they are called in our contract. */
const codes: Readonly<Record<string, ErrorCode>> = {
  appointmentNotAvailable: 'slot_taken',
  invalidTimestamp: 'slot_unknown',
  invalidLocationAndServiceCombination: 'service_not_at_office',
  invalidServiceId: 'service_unknown',
  requestNotFound: 'service_unknown',
  invalidOfficeId: 'office_not_found',
  providerNotFound: 'office_not_found',
  scopeNotFound: 'office_not_found',
  scopesNotFound: 'office_not_found',
  invalidServiceCount: 'quantity_invalid',
  tooManyServicesPerAppointment: 'quantity_too_large',
  tooManySlotsPerAppointment: 'too_many_services',
  invalidFamilyName: 'name_required',
  invalidEmail: 'email_invalid',
  emailIsRequired: 'email_required',
  invalidTelephone: 'phone_invalid',
  telephoneIsRequired: 'phone_required',
  invalidCustomTextfield: 'own_field_invalid',
  invalidCustomTextfield2: 'own_field_invalid',
  tooManyAppointmentsWithSameMail: 'contact_limit',
  processNotReservedAnymore: 'hold_expired',
  processNotPreconfirmedAnymore: 'activation_expired',
  preconfirmationExpired: 'activation_expired',
  appointmentNotFound: 'link_invalid',
  authKeyMismatch: 'link_invalid',
  authKeyMissMatch: 'link_invalid',
  invalidAuthKey: 'link_invalid',
  invalidProcessId: 'link_invalid',
  processInvalid: 'link_invalid',
  appointmentCanNotBeCanceled: 'appointment_started',
  processAlreadyCalled: 'visit_under_way',
  captchaMissing: 'challenge_required',
  captchaInvalid: 'challenge_used',
  captchaVerificationFailed: 'challenge_used',
  captchaVerificationError: 'challenge_used',
  captchaExpired: 'challenge_expired',
  rateLimitExceeded: 'rate_limited',
  serviceUnavailable: 'busy',
  zmsClientCommunicationError: 'busy',
};

/** Which field of a booking is wrong. */
const pointers: Readonly<Record<string, string>> = {
  invalidFamilyName: '/contact/name',
  invalidEmail: '/contact/email',
  emailIsRequired: '/contact/email',
  invalidTelephone: '/contact/phone',
  telephoneIsRequired: '/contact/phone',
  invalidCustomTextfield: '/contact/own/customtextfield',
  invalidCustomTextfield2: '/contact/own/customtextfield2',
};

/** Statuses that say alike what must not be told apart. */
const statuses: Readonly<Partial<Record<ErrorCode, number>>> = { link_invalid: 404, hold_not_found: 404 };

const repeatable: readonly ErrorCode[] = ['rate_limited', 'busy', 'internal_error'];

/** Codes of ZMS that say that nothing is free. */
const emptyCodes = ['noAppointmentForThisDay', 'noAppointmentForThisScope', 'noAppointmentsAtLocation'];

/** Makes an error of our contract. */
export function toApiError(
  code: ErrorCode,
  status: number,
  facts: {
    readonly detail?: string;
    readonly errors?: FieldError[];
    readonly retryAfterSeconds?: number;
  } = {},
): ApiError {
  const { retryAfterSeconds, ...extras } = facts;
  const retryable = repeatable.includes(code);
  const problem = { type: 'about:blank', title: code, status: statuses[code] ?? status, code, retryable };
  return new ApiError({ ...problem, ...extras }, retryAfterSeconds);
}

/**
 * Makes one error of all that ZMS found wrong. A code that is not known is a mistake inside.
 * @param found - Its codes, at least one.
 */
export function readRefusal(found: readonly string[], status: number, retryAfterSeconds?: number): ApiError {
  const known = found.map((code): ErrorCode => codes[code] ?? 'internal_error');
  const errors = found.flatMap((code, index) => {
    const pointer = pointers[code];
    return pointer ? [{ pointer, code: known[index]! }] : [];
  });
  const [first = 'internal_error'] = known;
  const code = new Set(known).size > 1 ? 'validation_failed' : first;
  const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  return toApiError(code, status, { detail: found.join(', '), errors, ...wait });
}

/** Whether a refusal only says that nothing is free. */
export function isEmptyRefusal(error: unknown): boolean {
  return error instanceof ApiError && emptyCodes.includes(error.problem.detail ?? '');
}

/** The same error; what a link is said of is a hold here. */
export function ofHold(error: unknown): unknown {
  const isLost = error instanceof ApiError && error.code === 'link_invalid';
  return isLost ? toApiError('hold_not_found', 404) : error;
}
