/** Codes that every call of a kind can fail with. */
interface CommonCodes {
  /** Which calls those are; empty for all of them. */
  readonly which: string;
  readonly codes: readonly string[];
}

/** What many calls can fail with: said once, and not with each of them. */
export const commonCodes: readonly CommonCodes[] = [
  { which: '', codes: ['validation_failed', 'rate_limited', 'internal_error', 'busy', 'stopping'] },
  { which: ' with an `{office}` in its path', codes: ['office_not_found'] },
  {
    which: ' with a body',
    codes: ['json_invalid', 'content_type', 'body_too_large', 'field_required', 'field_invalid'],
  },
  {
    which: ' with an `Idempotency-Key`',
    codes: ['idempotency_key_missing', 'idempotency_key_format', 'idempotency_key_reused'],
  },
];
