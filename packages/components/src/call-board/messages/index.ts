import { createCatalogue } from '../../locales/catalogue.ts';
import { messages as de, type CallBoardMessages } from './de.ts';

/** What the board says. */
export const messages = createCatalogue<CallBoardMessages>((language) => import(`./${language}.ts`), de);
