import { createCatalogue } from '../../../locales/catalogue.ts';
import { messages as de, type DaysMessages } from './de.ts';

/** What the staff desk says on the days ahead. */
export const messages = createCatalogue<DaysMessages>((language) => import(`./${language}.ts`), de);
