import type { AppointmentCase, CaseState, Client } from '@wartemarke/client';
import type { Appointment } from '@wartemarke/contract';
import type { Words } from '../../locales/localize.ts';
import type { HolderMessages } from './messages/de.ts';

/** An appointment that is shown to its holder. */
export interface Shown {
  readonly appointment: Appointment;
  readonly state: CaseState;
  readonly store: AppointmentCase;
  readonly client: Client;
  readonly nowAt: number;
  /** Whether the link of the mail was opened, which may confirm. */
  readonly isFromMail: boolean;
}

/** The same, and how it is spoken of. */
export interface Held extends Shown {
  readonly words: Words<HolderMessages>;
}
