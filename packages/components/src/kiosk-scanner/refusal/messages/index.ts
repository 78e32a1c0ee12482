import type { LaterTexts } from '../../../later-part.ts';
import { messages as de, type RefusalMessages } from './de.ts';
import { messages as en } from './en.ts';

/** The texts on what a kiosk refuses; they come with its face, in all languages. */
export const messages: LaterTexts<RefusalMessages> = { de, en };
