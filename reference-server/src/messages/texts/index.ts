import type { MessageTexts } from './texts.ts';
import { texts as ar } from './ar.ts';
import { texts as easyGerman } from './de-x-leicht.ts';
import { texts as de } from './de.ts';
import { texts as en } from './en.ts';
import { texts as tr } from './tr.ts';
import { texts as uk } from './uk.ts';

/** Languages that messages are written in. */
export const messageLanguages = ['de', 'de-x-leicht', 'en', 'tr', 'uk', 'ar'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** The texts of each language. */
export const messageTexts: Readonly<Record<MessageLanguage, MessageTexts>> = {
  de,
  'de-x-leicht': easyGerman,
  en,
  tr,
  uk,
  ar,
};
