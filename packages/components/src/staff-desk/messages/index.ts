import { createCatalogue } from '../../locales/catalogue.ts';
import { messages as de, type StaffDeskMessages } from './de.ts';

/** What the staff desk says. */
export const messages = createCatalogue<StaffDeskMessages>((language) => import(`./${language}.ts`), de);
