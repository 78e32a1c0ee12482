import type { Words } from '../locales/localize.ts';
import type { KioskScannerMessages } from './messages/de.ts';

/** What the faces of the kiosk speak with. */
export type KioskWords = Words<KioskScannerMessages>;
