import { createCatalogue } from '../../../locales/catalogue.ts';
import { messages as de, type BookingMessages } from './de.ts';

/** What all screens of the booking say. */
export const messages = createCatalogue<BookingMessages>((language) => import(`./${language}.ts`), de);
