import type { ErrorCode } from '@wartemarke/contract';
import { CallError } from '../http/call-error.ts';
import { addDays, findTimeZone, isRealDate } from './office-time.ts';

const LONGEST_RANGE_DAYS = 62;

/** The days that are asked for, both included. */
export interface AskedDays {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Makes sure that a day exists and is not over. Throws `date_invalid` or `date_past` with a pointer. */
export function checkDate(date: string | undefined, todayDate: string, pointer: string): void {
  if (date === undefined) return;
  const fail = (code: ErrorCode) => new CallError(code, { errors: [{ pointer, code }] });
  if (!isRealDate(date)) throw fail('date_invalid');
  if (date < todayDate) throw fail('date_past');
}

/** Makes sure that days can be looked at together. Throws `range_invalid`, `range_too_long`. */
export function checkRange(from: string, to: string): void {
  if (to < from) throw new CallError('range_invalid');
  if (to >= addDays(from, LONGEST_RANGE_DAYS))
    throw new CallError('range_too_long', { params: { maximum: LONGEST_RANGE_DAYS } });
}

/** Makes sure that days can be asked for. Throws what `checkDate` and `checkRange` throw. */
export function checkAskedDays({ from, to }: AskedDays, todayDate: string): void {
  checkDate(from, todayDate, '?from');
  checkDate(to, todayDate, '?to');
  if (to !== undefined) checkRange(from ?? todayDate, to);
}

/** The zone whose offset instants are written with. Throws `timezone_unknown`. */
export function readTimeZone(name: string): string {
  const zone = findTimeZone(name);
  if (!zone)
    throw new CallError('timezone_unknown', { errors: [{ pointer: '?tz', code: 'timezone_unknown' }] });
  return zone;
}
