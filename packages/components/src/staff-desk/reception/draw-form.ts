import type { DeskAppointment, TicketPriority } from '@wartemarke/contract';
import type { ReactiveElement } from 'lit';
import { html, nothing } from 'lit';
import { renderProblem } from '../../states/states.ts';
import type { FocusWish } from '../focus-wish.ts';
import { ServiceChoice } from '../services/service-choice.ts';
import { renderDrawFields, type DrawTyped } from './draw-fields.ts';
import type { ReceptionContext } from './reception-context.ts';
import { toHindrance } from './reception.view.ts';

const nothingTyped: DrawTyped = { name: '', note: '', priority: 'none' };

/** Draws a number for somebody without an appointment; asks first where citizens get none. */
export class DrawForm {
  private readonly host: ReactiveElement;
  private readonly focus: FocusWish;
  private readonly choice: ServiceChoice;
  private typed = nothingTyped;
  private isAsking = false;
  private isIncomplete = false;

  constructor(host: ReactiveElement, focus: FocusWish) {
    this.host = host;
    this.focus = focus;
    this.choice = new ServiceChoice(host);
  }

  /** Takes over who has an appointment that cannot be checked in now. */
  beginWith({ flow }: ReceptionContext, { services, queue, contact }: DeskAppointment): void {
    this.choice.begin(services, queue);
    this.typed = { ...nothingTyped, name: contact.name ?? '' };
    this.isAsking = false;
    flow.settle();
    this.focus.want('#draw');
  }

  render(context: ReceptionContext) {
    const { words, client, office } = context;
    const isMissing = this.isIncomplete && this.choice.isEmpty;
    return html`
      <section class="drawing" aria-labelledby="drawing-title">
        <h3 id="drawing-title">${words.term('withoutAppointment')}</h3>
        <form novalidate @submit=${(event: SubmitEvent) => this.handleSubmit(event, context)}>
          ${this.choice.render(client, office.id)}
          ${isMissing ? html`<p class="wrong" role="alert">${words.term('serviceMissing')}</p>` : nothing}
          ${renderDrawFields(context, this.typed, (typed) => this.change(typed))}
          ${this.renderProblem(context)} ${this.renderWays(context)}
        </form>
      </section>
    `;
  }

  private renderWays(context: ReceptionContext) {
    const { words, state, handleBook } = context;
    const hindrance = toHindrance(this.choice.chosen, context.house);
    const book = html`<button class="button" type="button" @click=${handleBook}>
      ${words.term('book')}
    </button>`;
    if (hindrance === 'closed') {
      return html`
        <div class="notice stale hindered" role="status"><p>${words.term('closedHelp')}</p></div>
        <div class="ways-on">${book}</div>
      `;
    }
    const isQuestion = this.isAsking && hindrance;
    return html`
      ${isQuestion ? renderQuestion(words.term(hindrance === 'full' ? 'fullHelp' : 'notTodayHelp')) : nothing}
      <div class="ways-on">
        <button class="button main" id="draw" aria-busy=${state.busy.includes('draw')}>
          ${words.term(isQuestion ? 'drawAnyway' : 'draw')}
        </button>
        ${book} ${isQuestion ? this.renderNo(words) : nothing}
      </div>
    `;
  }

  private renderNo(words: ReceptionContext['words']) {
    return html`
      <button class="button" type="button" @click=${() => this.clear()}>${words.term('back')}</button>
    `;
  }

  private renderProblem({ words, state, office }: ReceptionContext) {
    const { problem } = state;
    return problem?.task === 'draw' ? renderProblem(words, problem, { timeZone: office.timeZone }) : nothing;
  }

  private handleSubmit(event: SubmitEvent, context: ReceptionContext): void {
    event.preventDefault();
    const services = this.choice.toQuantities();
    this.isIncomplete = services.length === 0;
    const hindrance = toHindrance(this.choice.chosen, context.house);
    const isToAsk = hindrance !== undefined && !this.isAsking;
    this.isAsking = isToAsk && !this.isIncomplete;
    this.host.requestUpdate();
    if (this.isIncomplete) return this.focus.want('#service-query');
    if (isToAsk) return this.focus.want('#draw-question');
    void this.draw(context, services);
  }

  private async draw(
    { flow }: ReceptionContext,
    services: ReturnType<ServiceChoice['toQuantities']>,
  ): Promise<void> {
    const { name, note, priority } = this.typed;
    const hasWorked = await flow.draw({
      services,
      ...(name.trim() && { name: name.trim() }),
      ...(note.trim() && { note: note.trim() }),
      ...(priority !== 'none' && { priority: priority satisfies TicketPriority }),
    });
    if (!hasWorked) return;
    this.clear();
    this.focus.want('#received-title');
  }

  private clear(): void {
    this.choice.begin();
    this.typed = nothingTyped;
    this.isAsking = false;
    this.host.requestUpdate();
  }

  private change(typed: Partial<DrawTyped>): void {
    this.typed = { ...this.typed, ...typed };
    this.isIncomplete = false;
    this.host.requestUpdate();
  }
}

function renderQuestion(question: string) {
  return html`
    <div class="notice stale hindered" role="alert">
      <p id="draw-question" tabindex="-1">${question}</p>
    </div>
  `;
}
