import { createCatalogue } from '../../locales/catalogue.ts';
import { messages as de, type SlotPickerMessages } from './de.ts';

/** What the booking says. */
export const messages = createCatalogue<SlotPickerMessages>({ de, en: () => import('./en.ts') });
