import { createCatalogue } from '../../locales/catalogue.ts';
import { messages as de, type ConcernMessages } from './de.ts';

/** What the first screen of the booking says; the others bring their own texts. */
export const messages = createCatalogue<ConcernMessages>((language) => import(`./${language}.ts`), de);
