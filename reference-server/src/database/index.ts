export type { Changes } from './changes.ts';
export type { EngineName } from './engine.ts';
export type { Log } from './log.ts';
export { openDatabase } from './open-database.ts';
export type { DatabaseOptions, DatabaseSettings, OpenDatabase } from './open-database.ts';
export type { Schema } from './schema.ts';
export { StorageError } from './storage-error.ts';
export type { StorageErrorCode } from './storage-error.ts';
export { isUniqueViolation, transaction } from './transaction.ts';
