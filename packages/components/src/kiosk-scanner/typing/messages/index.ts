import type { LaterTexts } from '../../../later-part.ts';
import { messages as de, type TypingMessages } from './de.ts';
import { messages as en } from './en.ts';

/** The texts of the face for typing a code; they come with it, in all languages. */
export const messages: LaterTexts<TypingMessages> = { de, en };
