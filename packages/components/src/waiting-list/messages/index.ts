import { createCatalogue } from '../../locales/catalogue.ts';
import { messages as de, type WaitingListMessages } from './de.ts';

/** What a place on the waiting list says. */
export const messages = createCatalogue<WaitingListMessages>((language) => import(`./${language}.ts`), de);
