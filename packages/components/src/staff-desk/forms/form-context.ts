import type { Client } from '@wartemarke/client';
import type { QueueState, TicketPriority } from '@wartemarke/contract';
import type { Words } from '../../locales/localize.ts';
import type { DeskContext } from '../desk-context.ts';
import type { ServiceChoice } from '../services/service-choice.ts';
import type { FormsMessages } from './messages/de.ts';

/** What was typed and chosen in a form. */
export interface Typed {
  readonly note: string;
  /** Where a ticket goes, as `toTarget` reads it; empty while that is open. */
  readonly target: string;
  readonly priority: TicketPriority | 'none';
  readonly state: QueueState;
  readonly text: string;
}

/** What every form is drawn from. */
export interface FormContext {
  readonly words: Words<FormsMessages>;
  readonly desk: DeskContext;
  readonly client: Client;
  readonly typed: Typed;
  /** What was really done. */
  readonly choice: ServiceChoice;
  /** Whether something is missing that the form cannot be sent without. */
  readonly isIncomplete: boolean;
  handleTyped(typed: Partial<Typed>): void;
  /** Says that something is missing. */
  handleIncomplete(): void;
  /** Takes the step; the form ends when it worked. */
  handleStep(step: () => Promise<boolean>): void;
  handleBack(): void;
}
