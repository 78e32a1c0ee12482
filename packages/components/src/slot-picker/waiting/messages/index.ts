import { createCatalogue } from '../../../locales/catalogue.ts';
import { messages as de, type WaitingFormMessages } from './de.ts';

/** What is said to somebody who wants to wait for a time. */
export const messages = createCatalogue<WaitingFormMessages>((language) => import(`./${language}.ts`), de);
