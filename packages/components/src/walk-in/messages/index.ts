import { createCatalogue } from '../../locales/catalogue.ts';
import { messages as de, type WalkInMessages } from './de.ts';

/** What the walk-in box says. */
export const messages = createCatalogue<WalkInMessages>((language) => import(`./${language}.ts`), de);
