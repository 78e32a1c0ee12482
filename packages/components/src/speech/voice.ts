import type { Timers } from '@wartemarke/client';

/** Something to be said. */
export interface Phrase {
  readonly text: string;
  /** The language that it is in, such as `de-x-leicht`. */
  readonly language: string;
}

/** Says sentences aloud, one after the other, never two at once. */
export interface Voice {
  /** Whether something is being said, or waits to be. */
  readonly isSpeaking: boolean;
  /** False while the browser waits for somebody to touch the page before it lets it speak. */
  readonly isAllowed: boolean;
  /** How loud, 0 to 1; counts from the next phrase on. */
  loudness: number;
  /** Called when `isSpeaking`, `isAllowed` or what `canSpeak` says may have changed. */
  onchange: (() => void) | null;
  /** Whether this machine has a voice of its own for this language. What it has may be known a moment after `open`. */
  canSpeak(language: string): boolean;
  /**
   * Takes the voices of the machine.
   * @param timers - By which a voice is given up that falls silent without a word.
   */
  open(timers?: Timers): void;
  /** Says this after what is being said and what waits. Leaves out what there is no voice for. */
  say(...phrases: readonly Phrase[]): void;
  /** Falls silent, and forgets what waits. */
  cancel(): void;
  /** Falls silent, and gives the voices back. */
  close(): void;
}
