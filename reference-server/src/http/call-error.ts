import { errorCodes, isErrorCode, type ErrorCode, type FieldError, type Slot } from '@wartemarke/contract';

/** What a problem says beside its code. */
export interface CallErrorFacts {
  /** Facts that a text may name: a number, a time, a place. */
  readonly params?: Record<string, string | number>;
  readonly errors?: readonly FieldError[];
  readonly alternatives?: readonly Slot[];
  readonly retryAfterSeconds?: number;
}

/** A call that fails for a reason its caller can understand. The error middleware turns it into a problem. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: ErrorCode;
  readonly facts: CallErrorFacts;

  constructor(code: ErrorCode, facts: CallErrorFacts = {}) {
    super(errorCodes[code].title);
    this.code = code;
    this.facts = facts;
  }

  get status(): number {
    return errorCodes[this.code].status;
  }
}

/** The refusal of fields that are wrong: with the code of their mistake when they all have the same one. */
export function refuseFields(errors: readonly FieldError[]): CallError {
  const codes = new Set(errors.map(({ code }) => code));
  const [first] = codes;
  const code = codes.size === 1 && first && isErrorCode(first) ? first : 'validation_failed';
  return new CallError(code, { errors });
}
