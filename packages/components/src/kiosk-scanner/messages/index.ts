import { createCatalogue } from '../../locales/catalogue.ts';
import { messages as de, type KioskScannerMessages } from './de.ts';

/** What the kiosk says. */
export const messages = createCatalogue<KioskScannerMessages>((language) => import(`./${language}.ts`), de);
