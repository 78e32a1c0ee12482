import { createCatalogue } from '../../../locales/catalogue.ts';
import { messages as de, type DocumentMessages } from './de.ts';

/** What is said where documents are handed in. */
export const messages = createCatalogue<DocumentMessages>((language) => import(`./${language}.ts`), de);
