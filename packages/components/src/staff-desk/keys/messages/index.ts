import { createCatalogue } from '../../../locales/catalogue.ts';
import { messages as de, type KeysMessages } from './de.ts';

/** What the list of shortcuts says. */
export const messages = createCatalogue<KeysMessages>((language) => import(`./${language}.ts`), de);
