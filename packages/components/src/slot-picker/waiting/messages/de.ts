import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/de.ts';

export const messages = {
  ...shared,
  help: 'Sagen Sie uns, wann es passt. Wird etwas frei, bekommen Sie eine Nachricht. Die Zeit halten wir dann kurz für Sie.',
  fromDate: 'Frühester Tag',
  toDate: 'Spätester Tag',
  weekdays: 'Diese Wochentage passen',
  part: 'Diese Tageszeit passt',
  any: 'Egal',
  morning: 'Vormittag',
  afternoon: 'Nachmittag',
  name: 'Name',
  email: 'E-Mail-Adresse',
  phone: 'Handynummer',
  reach: 'Mit E-Mail-Adresse oder Handynummer können wir Sie erreichen.',
  join: 'Auf die Warteliste setzen',
  joining: 'Wird eingetragen …',
  errorsTitle: 'Bitte prüfen Sie Ihre Angaben',
  joinedTitle: 'Sie stehen auf der Warteliste',
  joinedHelp: ({ count }: { count: number }) =>
    count === 0
      ? 'Sie sind als Nächstes dran, wenn eine passende Zeit frei wird.'
      : plural('de', count, {
          one: 'Vor Ihnen wartet 1 Person. Wir melden uns, wenn Sie dran sind.',
          other: `Vor Ihnen warten ${count} Personen. Wir melden uns, wenn Sie dran sind.`,
        }),
  place: 'Ihr Platz auf der Warteliste',
};

export type WaitingFormMessages = typeof messages;
