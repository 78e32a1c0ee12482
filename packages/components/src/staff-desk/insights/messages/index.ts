import { createCatalogue } from '../../../locales/catalogue.ts';
import { messages as de, type InsightMessages } from './de.ts';

/** What the staff desk says on days that are over. */
export const messages = createCatalogue<InsightMessages>((language) => import(`./${language}.ts`), de);
