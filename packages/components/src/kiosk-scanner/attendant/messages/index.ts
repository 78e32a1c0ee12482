import type { LaterTexts } from '../../../later-part.ts';
import { messages as ar } from './ar.ts';
import { messages as de, type AttendantMessages } from './de.ts';
import { messages as leicht } from './de-x-leicht.ts';
import { messages as en } from './en.ts';
import { messages as tr } from './tr.ts';
import { messages as uk } from './uk.ts';

/** The texts beside the faces; they come with what draws them, in all languages. */
export const messages: LaterTexts<AttendantMessages> = { de, 'de-x-leicht': leicht, en, tr, uk, ar };
