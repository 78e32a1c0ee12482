import type { JSONColumnType } from 'kysely';
import type { TownConfiguration } from '../../town/configuration.ts';
import type { Defaulted, Instant, Nullable } from './columns.ts';

/** The town's configuration as last started with: a single row. */
export interface TownTable {
  one: Defaulted<boolean>;
  configuration: JSONColumnType<TownConfiguration>;
}

/** One row an office; its revision rises with each change that a live stream shows. */
export interface OfficesTable {
  office: string;
  revision: Defaulted<number>;
}

/** Secrets that all processes share, made when they are first needed. */
export interface SecretsTable {
  name: string;
  secret: Buffer;
}

/** Lengths of services that were taken over from suggestions; they go before those of the configuration. */
export interface ServiceDurationsTable {
  office: string;
  service: string;
  duration_minutes: number;
  additional_minutes: Nullable<number>;
  changed_at: Instant;
}

/** Days that were made up to try the product out. */
export interface SimulatedDaysTable {
  office: string;
  day: string;
  /** Of the tickets, appointments and counter spans that were written for it. */
  ids: string[];
  written_at: Instant;
}
