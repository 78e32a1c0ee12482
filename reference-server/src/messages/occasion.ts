import type { Appointment, BookedService, DayPart, MessageKind } from '@wartemarke/contract';
import type { OfficeConfiguration } from '../town/configuration.ts';
import type { MessageLanguage } from './texts/index.ts';

/** What somebody on the waiting list waits for. */
export interface WaitingFor {
  readonly services: readonly BookedService[];
  /** First and last day that suit. */
  readonly fromDate: string;
  readonly toDate: string;
  /** 1 is Monday; all of them when empty. */
  readonly weekdays: readonly number[];
  readonly part: DayPart;
}

/** What is to be said, and to whom: everything that a message is made of. Instants are epoch milliseconds. */
export interface Occasion {
  readonly kind: MessageKind;
  readonly office: OfficeConfiguration;
  readonly language: MessageLanguage;
  readonly name: string | undefined;
  /** The appointment as it is now, in the message's language; none when it is about a place on the waiting list. */
  readonly visit?: Appointment;
  readonly waitingFor?: WaitingFor;
  /** The time that it had before. */
  readonly previousStartAt?: number;
  /** Until when the citizen has to answer. */
  readonly untilAt?: number;
  /** Page that the message leads to. */
  readonly link: string;
  /** The same page in few characters, for a text message. */
  readonly shortLink: string;
}

/** Kinds that lead to the page where a new appointment is booked, and so bring no secret. */
export const endingKinds: readonly MessageKind[] = ['cancelled', 'declined'];

/** Kinds that are about a place on the waiting list. */
export const listKinds: readonly MessageKind[] = ['waiting', 'offer'];
