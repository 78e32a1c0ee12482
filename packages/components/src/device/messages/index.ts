import type { LaterTexts } from '../../later-part.ts';
import { messages as ar } from './ar.ts';
import { messages as de, type PairingMessages } from './de.ts';
import { messages as leicht } from './de-x-leicht.ts';
import { messages as en } from './en.ts';
import { messages as tr } from './tr.ts';
import { messages as uk } from './uk.ts';

/** The texts of the pairing form. They come with the form, in all languages: a device is paired once. */
export const messages: LaterTexts<PairingMessages> = { de, 'de-x-leicht': leicht, en, tr, uk, ar };
