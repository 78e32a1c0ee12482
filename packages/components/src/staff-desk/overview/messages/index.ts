import { createCatalogue } from '../../../locales/catalogue.ts';
import { messages as de, type OverviewMessages } from './de.ts';

/** What the overview of the house says. */
export const messages = createCatalogue<OverviewMessages>((language) => import(`./${language}.ts`), de);
