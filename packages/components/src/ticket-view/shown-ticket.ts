import type { Client, TicketCase, TicketCaseState } from '@wartemarke/client';
import type { Ticket } from '@wartemarke/contract';
import type { ReactiveElement, TemplateResult } from 'lit';
import type { Chime } from '../chime.ts';
import type { Words } from '../locales/localize.ts';
import type { Voice } from '../speech/voice.ts';
import type { TicketViewMessages } from './messages/de.ts';
import type { TicketView } from './ticket-view.view.ts';

/** What the parts of a ticket view know of it. */
export interface ShownTicket extends TicketView {
  readonly words: Words<TicketViewMessages>;
  readonly client: Client;
  readonly held: TicketCase;
  readonly state: TicketCaseState;
  readonly ticket: Ticket;
  /** By the server's clock, epoch milliseconds. */
  readonly now: number;
}

/** Which way somebody who is called has to go. */
export interface ShownDirection {
  readonly arrow: TemplateResult;
  /** In words. */
  readonly name: string;
}

/** The element whose parts they are. */
export interface TicketHost extends ReactiveElement {
  readonly chime: Chime;
  readonly voice?: Voice | undefined;
  readonly worker: string;
  readonly updateTitle: boolean;
  /** Sounds and buzzes once. */
  alert(): void;
  /** Moves the focus with the next drawing. */
  focusLater(selector: string): void;
}
