import { createCatalogue } from '../../../locales/catalogue.ts';
import { messages as de, type FurtherMessages } from './de.ts';

/** What is said by the parts that most visits never open. */
export const messages = createCatalogue<FurtherMessages>((language) => import(`./${language}.ts`), de);
