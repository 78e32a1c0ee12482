import type { ErrorCode } from '@wartemarke/contract';
import type { SetupCode } from '../../base-url.ts';
import { officeTime } from '../../office-time.ts';
import { createCatalogue } from '../catalogue.ts';

/** Something that went wrong: an error of the client, a wrong field, or a mistake in an element's setup. */
export interface Problem {
  /** Stable code of the contract, of a failed connection, or of the setup. */
  readonly code: string;
  /** Facts that the sentence may name. */
  readonly params?: Readonly<Record<string, string | number>> | undefined;
}

/**
 * Facts as a sentence says them. Of an instant `startAt` there are `startDate` and `startTime`; a day
 * `opensDate` is written out. Each of them may be absent.
 */
export type Facts = Readonly<Record<string, string | undefined>>;

/** Codes that only a mistake in a program can cause; a person is told `internal_error`. */
type ProgramCode =
  | 'json_invalid'
  | 'content_type'
  | 'body_too_large'
  | 'field_required'
  | 'field_invalid'
  | 'field_unknown'
  | 'id_invalid'
  | 'date_format'
  | 'instant_format'
  | 'language_format'
  | 'services_format'
  | 'services_repeated'
  | 'timezone_unknown'
  | 'idempotency_key_missing'
  | 'idempotency_key_format'
  | 'idempotency_key_reused'
  | 'version_required'
  | 'route_not_found'
  | 'method_not_allowed'
  | 'range_too_long'
  | 'range_invalid'
  | 'number_invalid'
  | 'text_invalid'
  | 'token_format'
  | 'hold_required'
  | 'internal_error';

/** A sentence for every code that a person can meet: what happened, and what to do now. */
export type ErrorMessages = Readonly<
  Record<
    Exclude<ErrorCode, ProgramCode> | SetupCode | 'answer_invalid' | 'aborted',
    string | ((facts: Facts) => string)
  >
>;

/** The sentences, fetched when the first one is needed. */
export const errorTexts = createCatalogue<ErrorMessages>((language) => import(`./${language}.ts`));

/** Writes out the instants and days among the facts of a problem. */
export function toFacts({ params = {} }: Problem, language: string, timeZone?: string): Facts {
  const times = officeTime(language, timeZone);
  const facts: Record<string, string> = {};
  for (const [name, fact] of Object.entries(params)) {
    const [, stem = '', kind] = /^(\w+?)(At|Date)$/.exec(name) ?? [];
    const isMoment = kind !== undefined && !Number.isNaN(Date.parse(String(fact)));
    if (isMoment) facts[`${stem}Date`] = times.date(fact);
    if (isMoment && kind === 'At') facts[`${stem}Time`] = times.time(fact);
    if (!kind) facts[name] = String(fact);
  }
  return facts;
}
