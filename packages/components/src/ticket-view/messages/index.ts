import { createCatalogue } from '../../locales/catalogue.ts';
import { messages as de, type TicketViewMessages } from './de.ts';

/** What a ticket says to its holder. */
export const messages = createCatalogue<TicketViewMessages>((language) => import(`./${language}.ts`), de);
