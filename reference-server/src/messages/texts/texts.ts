import type { MessageKind } from '@wartemarke/contract';

/** What a subject names. Neither the citizen nor the concern: subjects are shown on locked screens. */
export interface SubjectFacts {
  readonly when: string;
  readonly office: string;
}

/** What the first sentences may name; empty where there is no such time. */
export interface LeadFacts {
  /** Until when something has to be done. */
  readonly until: string;
  /** The time that holds no more. */
  readonly earlier: string;
}

/** What a text message names. */
export interface ShortFacts {
  /** Date and time in digits. */
  readonly when: string;
  /** Comma and office; empty when there is no room. */
  readonly place: string;
  readonly code: string;
  readonly until: string;
}

/** The words of one kind of message. */
export interface KindTexts {
  subject(facts: SubjectFacts): string;
  readonly title: string;
  lead(facts: LeadFacts): string;
  /** A text message without its link, which follows after a blank. */
  short(facts: ShortFacts): string;
}

/** Every text of the messages in one language. */
export interface MessageTexts {
  greet(facts: { name: string }): string;
  readonly greetAnybody: string;
  /** A date and a time of day as one expression. */
  moment(facts: { date: string; time: string }): string;
  time(facts: { time: string }): string;
  period(facts: { from: string; to: string }): string;
  readonly kinds: Readonly<Record<MessageKind, KindTexts>>;
  readonly labels: {
    readonly date: string;
    readonly time: string;
    readonly concern: string;
    readonly place: string;
    readonly phone: string;
    readonly directions: string;
    readonly bring: string;
    readonly fee: string;
    readonly hint: string;
    readonly code: string;
    readonly officeSays: string;
    readonly days: string;
    readonly weekdays: string;
    readonly dayPart: string;
  };
  readonly dayParts: { readonly any: string; readonly morning: string; readonly afternoon: string };
  readonly actions: {
    readonly see: string;
    readonly confirm: string;
    readonly book: string;
    readonly seeEntry: string;
    readonly seeOffer: string;
  };
  readonly qr: string;
  readonly codeHelp: string;
  readonly manageHelp: string;
  readonly entryHelp: string;
  readonly unasked: string;
  readonly stillUnconfirmed: string;
  readonly stillRequested: string;
  readonly keepLink: string;
  readonly automatic: string;
  questions(facts: { contact: string }): string;
  /** A notification of a call, as a locked screen may show it. */
  readonly called: {
    title(facts: { number: string }): string;
    /** `way` is empty where the town says none. */
    body(facts: { counter: string; way: string }): string;
  };
}
