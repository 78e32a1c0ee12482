import type { LaterTexts } from '../../later-part.ts';
import { plural } from '../../locales/plural.ts';

type Range = (from: number, to: number) => string;

/** What is said of those who wait. */
export interface WaitingTexts {
  readonly next: string;
  /** How long it takes, in as few letters as can be. */
  readonly range: Range;
}

const short =
  (unit: string): Range =>
  (from, to) =>
    `${from === to ? to : `${from}–${to}`} ${unit}`;

const arabicMinutes = {
  zero: 'دقيقة',
  one: 'دقيقة',
  two: 'دقيقة',
  few: 'دقائق',
  many: 'دقيقة',
  other: 'دقيقة',
};

/** In all languages. */
export const waitingTexts: LaterTexts<WaitingTexts> = {
  de: { next: 'Bald dran', range: short('Min.') },
  'de-x-leicht': { next: 'Bald dran', range: short('Minuten') },
  en: { next: 'Soon', range: short('min') },
  tr: { next: 'Sıradakiler', range: short('dk') },
  uk: { next: 'Скоро', range: short('хв') },
  ar: {
    next: 'قريبًا',
    range: (from, to) => short(plural('ar', to, arabicMinutes))(from, to),
  },
};
