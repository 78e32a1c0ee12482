import type { Client } from '@wartemarke/client';
import type { QueueTicket } from '@wartemarke/contract';
import type { ReactiveElement } from 'lit';
import { nothing } from 'lit';
import { LaterPart } from '../later-part.ts';
import type { DeskContext } from './desk-context.ts';
import type { FocusWish } from './focus-wish.ts';
import type { DeskForms } from './forms/desk-forms.ts';
import type { CardParts } from './forms/ticket-card.ts';

/** What is asked for before a step: what was done, a note, where to, why, or how a queue stands. */
export type FormKind = 'services' | 'park' | 'transfer' | 'priority' | 'queue';

/** A form that is open. */
export interface Asked {
  readonly kind: FormKind;
  /** Id of the ticket or the queue. */
  readonly about: string;
  /** Selector of what the focus goes back to. */
  readonly origin: string;
}

/** Keeps the one form that is open. What draws it is fetched with the first one; what was typed stays until it ends. */
export class AskedForm {
  asked: Asked | undefined;
  private readonly host: ReactiveElement;
  private readonly focus: FocusWish;
  private readonly later: ReturnType<typeof createLaterForms>;
  private forms: DeskForms | undefined;

  constructor(host: ReactiveElement, focus: FocusWish) {
    this.host = host;
    this.focus = focus;
    this.later = createLaterForms(host);
  }

  /** Fetches what draws forms ahead, so that the first one opens at once. */
  load(): void {
    void this.later.load();
  }

  begin(asked: Asked): void {
    this.asked = asked;
    this.forms?.forget();
    // Where one goes on at once: the form names itself to who enters it.
    this.focus.want('#target', '#note', '.radios :checked', '#form-title');
  }

  /** Closes the form; after a step that worked the focus is led on by what has changed. */
  end(hasWorked = false): void {
    const { asked } = this;
    this.asked = undefined;
    this.host.requestUpdate();
    if (asked && !hasWorked) this.focus.want(asked.origin, '#main');
  }

  /** Closes the form when what it is about is no longer there. */
  follow(isThere: (about: string) => boolean): void {
    if (this.asked && !isThere(this.asked.about)) this.asked = undefined;
  }

  /** Draws the form that is open about this ticket or queue. */
  render(context: DeskContext, about: string, client: Client | undefined) {
    const { asked } = this;
    if (asked?.about !== about || !client) return nothing;
    return this.later.render(context.words, (module) =>
      this.toForms(module).render(asked, context, {
        client,
        handleEnd: (hasWorked) => this.end(hasWorked),
      }),
    );
  }

  /** Draws what can be done with a ticket that was chosen in the hall, or the form that is open about it. */
  renderCard(context: DeskContext, parts: CardParts, ticket: QueueTicket, client: Client | undefined) {
    const form = this.render(context, ticket.id, client);
    return this.later.render(context.words, (module) =>
      this.toForms(module).renderCard(context, form, parts, ticket),
    );
  }

  private toForms(module: FormsModule): DeskForms {
    this.forms ??= new module.DeskForms(this.host);
    return this.forms;
  }
}

type FormsModule = { readonly DeskForms: typeof DeskForms };

function createLaterForms(host: ReactiveElement) {
  return new LaterPart(host, () => import('./forms/desk-forms.ts'));
}
