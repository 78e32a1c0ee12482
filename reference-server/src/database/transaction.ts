import { setTimeout } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';

const serializationFailure = '40001';
const deadlockDetected = '40P01';
const uniqueViolation = '23505';

/**
 * Runs the work in a transaction and commits when it resolves. When the database had to break it off in
 * favour of another one (serialization failure, deadlock), the whole work runs again, so it must not have
 * effects outside the database. Any other error passes, and the last one when the attempts are used up.
 */
export async function transaction<Tables, Result>(
  db: Kysely<Tables>,
  work: (trx: Transaction<Tables>) => Promise<Result>,
  { attempts = 5 }: { attempts?: number } = {},
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt >= attempts || !isConflict(error)) throw error;
      await setTimeout(2 ** attempt);
    }
  }
}

/** Whether the error says that a row with this key already exists; of the named constraint, when given. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  if (codeOf(error) !== uniqueViolation) return false;
  return constraint === undefined || (error as { constraint?: unknown }).constraint === constraint;
}

function isConflict(error: unknown): boolean {
  const code = codeOf(error);
  return code === serializationFailure || code === deadlockDetected;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
