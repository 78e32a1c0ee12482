import { sayTime } from './locales/time-of-day.ts';

/** An instant (epoch milliseconds, or ISO 8601 with offset), or a day `YYYY-MM-DD`. */
export type Moment = number | string;

/** Says times as the clock on the office's wall shows them, in one language. */
export interface OfficeTime {
  /** `9:05` */
  clock(at: Moment): string;
  /** `9:05 Uhr` */
  time(at: Moment): string;
  /** `Montag` */
  weekday(moment: Moment): string;
  /** `Montag, 29. März 2027` */
  date(moment: Moment): string;
  /** `29. März 2027` */
  plainDate(moment: Moment): string;
  /** `Montag, 29. März` */
  dayAndMonth(moment: Moment): string;
  /** `Mo., 29. März` */
  shortDate(moment: Moment): string;
  /** `März 2027` */
  month(moment: Moment): string;
}

const known = new Map<string, OfficeTime>();

/**
 * The times of an office in a language. Asking again gives the same one.
 * @param timeZone - IANA name, for example `Europe/Berlin`; the device's own zone when left out.
 */
export function officeTime(language: string, timeZone?: string): OfficeTime {
  const key = `${language} ${timeZone}`;
  const times = known.get(key) ?? createOfficeTime(language, timeZone);
  known.set(key, times);
  return times;
}

function createOfficeTime(language: string, timeZone: string | undefined): OfficeTime {
  const say = (options: Intl.DateTimeFormatOptions) => createFormat(toRegion(language), timeZone, options);
  const clock = createClock(timeZone);
  return {
    clock,
    time: (at) => sayTime(language, clock(at)),
    weekday: say({ weekday: 'long' }),
    date: say({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    plainDate: say({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayAndMonth: say({ weekday: 'long', day: 'numeric', month: 'long' }),
    shortDate: say({ weekday: 'short', day: 'numeric', month: 'long' }),
    month: say({ month: 'long', year: 'numeric' }),
  };
}

function createFormat(locale: string, timeZone: string | undefined, options: Intl.DateTimeFormatOptions) {
  // Making a format costs more than using it a hundred times; most are never used.
  const inZone = once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone }));
  const ofDay = once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  return (moment: Moment): string =>
    isDay(moment) ? ofDay().format(Date.parse(moment)) : inZone().format(toInstant(moment));
}

function createClock(timeZone: string | undefined) {
  const format = once(
    () => new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone }),
  );
  return (at: Moment): string =>
    format()
      .format(toInstant(at))
      .replace(/^0(?=\d)/, '');
}

/**
 * The locale by which times are said in a language. Towns here write the day before the month and count twenty-four hours,
 * in whatever language; and the digits are those of the numbers on tickets, boards and papers, also in Arabic, so that
 * nobody has to compare two scripts.
 */
export function toRegion(language: string): string {
  return language === 'en' ? 'en-GB' : `${language}-u-nu-latn`;
}

function isDay(moment: Moment): moment is string {
  return typeof moment === 'string' && moment.length === 'YYYY-MM-DD'.length;
}

function toInstant(moment: Moment): number {
  return typeof moment === 'number' ? moment : Date.parse(moment);
}

function once<T>(create: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= create());
}
