import type { LaterTexts } from '../../../later-part.ts';
import { messages as ar } from './ar.ts';
import { messages as de, type ReadingMessages } from './de.ts';
import { messages as leicht } from './de-x-leicht.ts';
import { messages as en } from './en.ts';
import { messages as tr } from './tr.ts';
import { messages as uk } from './uk.ts';

/** What is said aloud, in all languages. */
export const messages: LaterTexts<ReadingMessages> = { de, 'de-x-leicht': leicht, en, tr, uk, ar };
