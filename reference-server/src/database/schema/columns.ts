import type { ColumnType } from 'kysely';

/** An instant; written as a Date or ISO text, read as a Date. */
export type Instant = ColumnType<Date, Date | string, Date | string>;
/** An instant that may be missing; left out it is. */
export type NullableInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
/** Filled in by the database when left out. */
export type Defaulted<T> = ColumnType<T, T | undefined, T>;
/** Missing when left out. */
export type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>;
/** JSON, written as text; missing when left out. */
export type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>;
