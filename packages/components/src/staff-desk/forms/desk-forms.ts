import type { Client } from '@wartemarke/client';
import type { QueueTicket } from '@wartemarke/contract';
import type { CSSResult, ReactiveElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { Localize } from '../../locales/localize.ts';
import { renderLoading, renderProblem } from '../../states/states.ts';
import type { Asked } from '../asked-form.ts';
import type { DeskContext } from '../desk-context.ts';
import { ServiceChoice } from '../services/service-choice.ts';
import { serviceStyles } from '../services/services.styles.ts';
import type { FormContext, Typed } from './form-context.ts';
import { formStyles } from './forms.styles.ts';
import type { FormsMessages } from './messages/de.ts';
import { messages } from './messages/index.ts';
import { renderParkForm } from './park-form.ts';
import { renderPriorityForm } from './priority-form.ts';
import { renderQueueForm } from './queue-form.ts';
import { renderServicesForm } from './services-form.ts';
import { renderTicketCard, type CardParts } from './ticket-card.ts';
import { renderTransferForm } from './transfer-form.ts';

/** What the forms are told by the desk. */
export interface FormParts {
  readonly client: Client;
  /** Called when a step worked, or when somebody goes back. */
  handleEnd(hasWorked: boolean): void;
}

const forms = {
  services: renderServicesForm,
  park: renderParkForm,
  transfer: renderTransferForm,
  priority: renderPriorityForm,
  queue: renderQueueForm,
};

/** What is asked for before a step. What was typed stays until the form ends, also when the session does. */
export class DeskForms {
  private readonly host: ReactiveElement;
  private readonly words: Localize<FormsMessages>;
  private readonly choice: ServiceChoice;
  private typed: Typed | undefined;
  private isIncomplete = false;
  private problem: DeskContext['state']['problem'] = null;

  constructor(host: ReactiveElement) {
    this.host = host;
    this.words = new Localize(host, messages);
    this.choice = new ServiceChoice(host);
  }

  /** Forgets what was typed: another form begins. */
  forget(): void {
    this.typed = undefined;
    this.problem = null;
    this.isIncomplete = false;
  }

  render(asked: Asked, desk: DeskContext, parts: FormParts): TemplateResult {
    const { words } = this;
    if (!words.isReady) return renderLoading(words);
    this.typed ??= this.begin(asked, desk);
    const { timeZone } = desk.state.hall?.value?.office ?? {};
    return html`
      ${this.problem ? renderProblem(desk.words, this.problem, { timeZone }) : nothing}
      ${forms[asked.kind](this.toContext(desk, this.typed, parts), asked.about)}
    `;
  }

  /** Draws what can be done with a ticket that was chosen in the hall, or the form that is open about it. */
  renderCard(desk: DeskContext, form: unknown, parts: CardParts, ticket: QueueTicket): TemplateResult {
    const { words } = this;
    if (!words.isReady) return renderLoading(words);
    return renderTicketCard({ words, desk, form }, parts, ticket);
  }

  private begin({ about }: Asked, { state }: DeskContext): Typed {
    const ticket = findTicket(state, about);
    const queue = state.hall?.value?.queues.find(({ id }) => id === about);
    this.choice.begin(ticket?.services);
    return {
      note: '',
      target: '',
      priority: ticket?.priority ?? 'none',
      state: queue?.state ?? 'open',
      text: queue?.text ?? '',
    };
  }

  private toContext(desk: DeskContext, typed: Typed, parts: FormParts): FormContext {
    const { words, choice, isIncomplete } = this;
    return {
      ...{ words, desk, typed, choice, isIncomplete, client: parts.client },
      handleTyped: (changes) => this.change(changes),
      handleIncomplete: () => this.miss(),
      handleStep: (step) => void this.take(desk, parts, step),
      handleBack: () => parts.handleEnd(false),
    };
  }

  private change(changes: Partial<Typed>): void {
    if (this.typed) this.typed = { ...this.typed, ...changes };
    this.isIncomplete = false;
    this.host.requestUpdate();
  }

  private miss(): void {
    this.isIncomplete = true;
    this.host.requestUpdate();
  }

  private async take(
    { flow }: DeskContext,
    { handleEnd }: FormParts,
    step: () => Promise<boolean>,
  ): Promise<void> {
    const { typed } = this;
    this.problem = null;
    const hasWorked = await step();
    const { problem, step: face } = flow.get();
    // Another form may have been opened meanwhile; and what an ended session did not let pass is kept for the next.
    if (typed !== this.typed || face !== 'work') return;
    this.problem = hasWorked ? null : problem;
    if (hasWorked) handleEnd(true);
    this.host.requestUpdate();
  }
}

function findTicket({ ticket, hall }: DeskContext['state'], id: string) {
  return ticket?.id === id ? ticket : hall?.value?.tickets.find((each) => each.id === id);
}

/** The look of all of them. */
export const laterStyles: readonly CSSResult[] = [formStyles, serviceStyles];
