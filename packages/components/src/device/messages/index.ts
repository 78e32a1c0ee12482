import type { LaterTexts } from '../../later-part.ts';
import { messages as de, type PairingMessages } from './de.ts';
import { messages as en } from './en.ts';

/** The texts of the pairing form. They come with the form, in all languages: a device is paired once. */
export const messages: LaterTexts<PairingMessages> = { de, en };
