import { DatabaseSync } from 'node:sqlite';
import { StorageError } from './storage-error.ts';

const busy = 5;

/**
 * Takes the lock file, creating it when needed, and returns how to release it.
 *
 * The lock is a record lock of the operating system (SQLite is how Node can take one): it is atomic, holds
 * across containers that share a volume, and is free again however its owner dies.
 * @throws {StorageError} `data_dir_in_use` when somebody else has it.
 */
export function takeLock(file: string): () => void {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('pragma journal_mode = off; begin exclusive');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== busy) throw error;
    throw new StorageError(
      'data_dir_in_use',
      `Another process works with this data directory (its lock is ${file}). Stop it first; ` +
        'several processes side by side need PostgreSQL.',
      { cause: error },
    );
  }
  return () => lock.close();
}
