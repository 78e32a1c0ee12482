import { ApiError } from '../../api-error.ts';
import { ConnectionError } from '../../connection-error.ts';

/** Demands what was promised. @throws Error - With what was promised. */
export function expect(isKept: unknown, promise: string): asserts isKept {
  if (!isKept) throw new Error(promise);
}

/** Demands that both are the same, as JSON says them. */
export function expectSame(found: unknown, wanted: unknown, promise: string): void {
  const [said, expected] = [found, wanted].map((value) => JSON.stringify(value));
  expect(said === expected, `${promise} (wanted ${expected}, found ${said})`);
}

/** Demands that a call is refused with one of these codes, and gives the error. */
export async function expectRefused(call: Promise<unknown>, ...codes: readonly string[]): Promise<ApiError> {
  const error = await outcomeOf(call);
  expect(
    error instanceof ApiError,
    `an ApiError with ${codes.join(' or ')} was wanted, found ${String(error)}`,
  );
  expect(codes.includes(error.code), `the code ${codes.join(' or ')} was wanted, found ${error.code}`);
  return error;
}

/** Demands that no usable answer comes, for one of these reasons. */
export async function expectUnanswered(call: Promise<unknown>, ...codes: readonly string[]): Promise<void> {
  const error = await outcomeOf(call);
  const isKept = error instanceof ConnectionError && codes.includes(error.code);
  expect(isKept, `a ConnectionError with ${codes.join(' or ')} was wanted, found ${String(error)}`);
}

/** Demands what a schema of the contract says. */
export function expectShape(
  schema: { safeParse(value: unknown): { success: boolean; error?: unknown } },
  value: unknown,
  name: string,
): void {
  const { success, error } = schema.safeParse(value);
  expect(success, `${name} is as the contract says: ${String(error)}`);
}

function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'an answer',
    (error: unknown) => error,
  );
}
