import { createCatalogue } from '../../../locales/catalogue.ts';
import { messages as de, type ServicesMessages } from './de.ts';

/** What the choice of services says. */
export const messages = createCatalogue<ServicesMessages>((language) => import(`./${language}.ts`), de);
