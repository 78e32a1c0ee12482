import { languages, type Language } from '../../locales/language.ts';

/** How long one language is shown, in milliseconds: long enough to be read by somebody who reads slowly. */
const slideMs = 8_000;
const places = 5;

/** What a kiosk shows while nobody is there. */
export interface Slide {
  readonly language: Language;
  /** Where it stands, 0 to 4; it moves on, so that nothing burns into the screen. */
  readonly place: number;
  /** Whether light and dark have changed places, for the same reason. */
  readonly isInverted: boolean;
}

/** The slide after so long: every language in its turn, no two after each other in the same place. */
export function toSlide(milliseconds: number): Slide {
  const count = Math.floor(Math.max(0, milliseconds) / slideMs);
  return {
    language: languages[count % languages.length] ?? 'de',
    place: count % places,
    isInverted: Math.floor(count / languages.length) % 2 === 1,
  };
}
