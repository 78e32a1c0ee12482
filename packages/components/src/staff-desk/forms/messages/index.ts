import { createCatalogue } from '../../../locales/catalogue.ts';
import { messages as de, type FormsMessages } from './de.ts';

/** What the forms of a counter say. */
export const messages = createCatalogue<FormsMessages>((language) => import(`./${language}.ts`), de);
