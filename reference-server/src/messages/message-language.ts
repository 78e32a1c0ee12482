import { messageLanguages, type MessageLanguage } from './texts/index.ts';

/** Region whose way to write dates fits the town halls; digits are those that everybody there reads. */
const locales: Record<MessageLanguage, string> = {
  de: 'de-DE',
  'de-x-leicht': 'de-DE',
  en: 'en-GB',
  tr: 'tr-TR-u-nu-latn',
  uk: 'uk-UA-u-nu-latn',
  ar: 'ar-u-nu-latn',
};

const isMessageLanguage = (tag: string): tag is MessageLanguage =>
  messageLanguages.some((language) => language === tag);

/** The language in which somebody is written to: the wished one, else the one that it is a form of, else German. */
export function nearestMessageLanguage(wished: string | null | undefined): MessageLanguage {
  const parts = (wished ?? '').toLowerCase().split('-');
  const nearer = parts.map((_part, index) => parts.slice(0, parts.length - index).join('-'));
  return nearer.find(isMessageLanguage) ?? 'de';
}

/** In which direction a language is written. */
export const directionOf = (language: MessageLanguage) => (language === 'ar' ? 'rtl' : 'ltr');

/** Says times as the clock on the office's wall shows them. Instants are epoch milliseconds. */
export function messageTimes(language: MessageLanguage, timeZone: string) {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { timeZone, ...options });
  const date = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const digits = format({ dateStyle: 'medium' });
  const dayMonth = format({ day: '2-digit', month: '2-digit' });
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const weekday = format({ weekday: 'long' });
  const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);
  return {
    /** `Dienstag, 30. März 2027` */
    date: (at: number) => date.format(at),
    /** `30.03.2027 09:15` */
    short: (at: number) => `${digits.format(at)} ${clock.format(at)}`,
    /** `30.03. 09:15`, for what is near. */
    near: (at: number) => `${dayMonth.format(at)} ${clock.format(at)}`,
    /** `09:15` */
    clock: (at: number) => clock.format(at),
    /** `30.03.2027`, of a day `YYYY-MM-DD`. */
    day: (day: string) => digits.format(noon(day)),
    /** `Montag`; 1 is Monday, as 4 January 1971 was. */
    weekday: (number: number) => weekday.format(Date.UTC(1971, 0, 3 + number, 12)),
  };
}
