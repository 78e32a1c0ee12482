import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/de-x-leicht.ts';
import type { WaitingFormMessages } from './de.ts';

export const messages: WaitingFormMessages = {
  ...shared,
  help: 'Wann passt es Ihnen? Schreiben Sie es hier auf. Wir melden uns, wenn ein Termin frei ist.',
  fromDate: 'Der erste Tag',
  toDate: 'Der letzte Tag',
  weekdays: 'Diese Tage passen',
  part: 'Diese Zeit passt',
  any: 'Egal',
  morning: 'Am Vormittag',
  afternoon: 'Am Nachmittag',
  name: 'Ihr Name',
  email: 'Ihre E-Mail-Adresse',
  phone: 'Ihre Handy·nummer',
  reach: 'Wir brauchen Ihre E-Mail-Adresse oder Ihre Handy·nummer. Dann können wir uns melden.',
  join: 'Ich möchte warten',
  joining: 'Einen Moment bitte …',
  errorsTitle: 'Etwas stimmt noch nicht',
  joinedTitle: 'Sie stehen auf der Liste',
  joinedHelp: ({ count }) =>
    count === 0
      ? 'Sie bekommen den nächsten freien Termin.'
      : plural('de', count, {
          one: 'Vor Ihnen wartet 1 Person. Wir melden uns bei Ihnen.',
          other: `Vor Ihnen warten ${count} Personen. Wir melden uns bei Ihnen.`,
        }),
  place: 'Ihr Platz auf der Liste',
};
