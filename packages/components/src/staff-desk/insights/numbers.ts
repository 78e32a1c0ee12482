/** Says numbers and weekdays shortly in one language, with the digits that stand on tickets and boards too. */
export interface Numbers {
  /** `1.234` */
  count(value: number): string;
  /** `8,4` */
  average(value: number): string;
  /** `12 %` of a part of 1 */
  share(part: number): string;
  /** `12 Min.` */
  minutes(value: number): string;
  /** `Mo` of a day `YYYY-MM-DD` */
  weekday(date: string): string;
}

const known = new Map<string, Numbers>();

/** The numbers of a language. Asking again gives the same ones. */
export function numbersIn(language: string): Numbers {
  const numbers = known.get(language) ?? createNumbers(language);
  known.set(language, numbers);
  return numbers;
}

function createNumbers(language: string): Numbers {
  const locale = language === 'en' ? 'en-GB' : `${language.split('-')[0]}-u-nu-latn`;
  const say = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value: number) => format.format(value);
  };
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return {
    count: say({ maximumFractionDigits: 0 }),
    average: say({ maximumFractionDigits: 1 }),
    share: say({ style: 'percent', maximumFractionDigits: 0 }),
    minutes: say({ style: 'unit', unit: 'minute', maximumFractionDigits: 0 }),
    weekday: (date) => weekday.format(Date.parse(date)),
  };
}
