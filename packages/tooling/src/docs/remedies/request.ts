import type { ErrorCode } from '@wartemarke/contract';

/** What to mend when the form of a request is wrong. */
export const requestRemedies = {
  json_invalid: 'Send the body as `JSON.stringify` makes it, and its true length.',
  content_type: 'Send `Content-Type: application/json`; for a document, `multipart/form-data`.',
  body_too_large: 'No call needs so much. Files go to the documents call, one at a time.',
  validation_failed:
    'Show each of `errors` at its field: `pointer` names the field, `code` says what is wrong.',
  field_required: 'Send the field that `pointer` names. The shape of the body stands in the HTTP reference.',
  field_invalid: 'Send the type that the HTTP reference names.',
  field_unknown:
    'No call says so: `npm run town -- check` does of a configuration, beside the fields that there are.',
  id_invalid:
    'Take ids from answers as they are; an office, queue, counter or service is written in lower case.',
  date_format: 'Write the day as `2027-04-01`, in the office’s own zone.',
  instant_format: 'Write the instant as `2027-04-01T09:00:00+02:00`: never without the offset.',
  language_format: 'Send a tag such as `de`, `de-x-leicht` or `en`, in lower case.',
  token_format: 'Make the `client` of a hold of 32 random letters, digits, `-` or `_`.',
  services_format: 'Write ids with quantities: `identity-card:2,passport`.',
  idempotency_key_missing: 'Send an `Idempotency-Key`: a random text for each intention of a person.',
  idempotency_key_format: 'A UUID is right.',
  idempotency_key_reused:
    'Make a new key for a new intention; keep a key only to repeat the very same request.',
  version_required: 'Send the `version` of the appointment that was shown as `If-Match`.',
  version_mismatch: 'Read the appointment again, show it, and let the person decide anew.',
  route_not_found: 'Compare the address with the HTTP reference; `baseUrl` is the server without `/v1`.',
  method_not_allowed: 'Use the method of the HTTP reference; the header `Allow` names those that there are.',
} as const satisfies Partial<Record<ErrorCode, string>>;
