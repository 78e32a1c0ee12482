import { createCatalogue } from '../../../locales/catalogue.ts';
import { messages as de, type HolderMessages } from './de.ts';

/** What is said of all that can be done with an appointment. */
export const messages = createCatalogue<HolderMessages>((language) => import(`./${language}.ts`), de);
