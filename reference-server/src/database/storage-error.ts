/** What can be wrong with the place where the data is kept, before any query is at fault. */
export type StorageErrorCode =
  | 'data_dir_in_use'
  | 'data_dir_not_durable'
  | 'data_dir_unknown_content'
  | 'data_dir_other_version'
  | 'database_not_empty'
  | 'database_newer'
  | 'database_unreachable'
  | 'export_unreadable'
  | 'export_incomplete'
  | 'export_other_version';

/** The data cannot be opened, exported or imported. The message says what to do about it. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
