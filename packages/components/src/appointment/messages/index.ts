import { createCatalogue } from '../../locales/catalogue.ts';
import { messages as de, type AppointmentMessages } from './de.ts';

/** What the appointment says. */
export const messages = createCatalogue<AppointmentMessages>((language) => import(`./${language}.ts`), de);
