import { createCatalogue } from '../../../locales/catalogue.ts';
import { messages as de, type ReceptionMessages } from './de.ts';

/** What the reception says. */
export const messages = createCatalogue<ReceptionMessages>((language) => import(`./${language}.ts`), de);
