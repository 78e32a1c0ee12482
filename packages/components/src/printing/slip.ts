/** A fact on a slip: what it is, and below it how it is. */
export interface SlipFact {
  readonly name: string;
  readonly value: string;
}

/** What stands on the paper that somebody takes from a kiosk, all of it in the language that they chose. */
export interface Slip {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Name of the office. */
  readonly office: string;
  readonly title: string;
  readonly number: string;
  readonly facts: readonly SlipFact[];
  /** Address that the code on the slip opens. */
  readonly link: string;
  /** What the code is for. */
  readonly linkText: string;
  /** When it was printed, in words. */
  readonly printedAt: string;
}

/** Width of the paper in millimetres. */
export type PaperWidth = 58 | 80;
