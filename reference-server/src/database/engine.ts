import type { Dialect } from 'kysely';
import type { Changes } from './changes.ts';

/** Which of the two speaks PostgreSQL to us. */
export type EngineName = 'pglite' | 'postgresql';

/** What a database needs of the engine below it. */
export interface Engine {
  readonly name: EngineName;
  readonly dialect: Dialect;
  readonly changes: Changes;
  /** Called after the database has been closed. */
  close(): Promise<void>;
}
