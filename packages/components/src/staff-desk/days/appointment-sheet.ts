import type { DeskAppointment, Slot } from '@wartemarke/contract';
import type { ReactiveElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { officeTime } from '../../office-time.ts';
import { renderProblem } from '../../states/states.ts';
import type { FocusWish } from '../focus-wish.ts';
import { renderDocuments } from './appointment-documents.ts';
import { renderFacts } from './appointment-facts.ts';
import { renderMoveForm } from './move-form.ts';
import type { DaysContext } from './days-context.ts';
import { findAppointment } from './days.view.ts';
import { renderSheetSteps } from './sheet-steps.ts';
import { isPossible, isSheetTask, toNewer, type FormStep, type SheetMode } from './sheet.view.ts';
import { renderStepForm } from './step-form.ts';

/** What a sheet is told by the view around it. */
export interface SheetOptions {
  /** Selector of what the focus goes back to. */
  toOrigin(id: string): string;
  /** Called after a step that worked. */
  handleDone?(context: DaysContext, before: DeskAppointment, task: FormStep | 'move' | 'check'): void;
}

/** One appointment with everything that a clerk does with it. What was typed stays until it is closed. */
export class AppointmentSheet {
  /** Id of the open appointment; empty while none is. */
  id = '';
  private readonly host: ReactiveElement;
  private readonly focus: FocusWish;
  private readonly options: SheetOptions;
  private mode: SheetMode = 'show';
  private message = '';
  private startAt = '';
  private known: DeskAppointment | undefined;
  private oldProblem: DaysContext['state']['problem'] = null;

  constructor(host: ReactiveElement, focus: FocusWish, options: SheetOptions) {
    this.host = host;
    this.focus = focus;
    this.options = options;
  }

  /** Opens an appointment, at once with a step where one is meant. */
  open(context: DaysContext, appointment: DeskAppointment, mode: SheetMode = 'show'): void {
    Object.assign(this, { id: appointment.id, known: appointment, message: '' });
    this.change(context, mode);
    this.focus.want('#sheet-title');
  }

  close({ flow }: DaysContext): void {
    flow.endMove();
    this.focus.want(this.options.toOrigin(this.id), '#view-title');
    this.id = '';
  }

  render(context: DaysContext): TemplateResult | typeof nothing {
    const appointment = toNewer(findAppointment(context.state, this.id), this.known);
    if (!this.id || !appointment) return nothing;
    this.known = appointment;
    const { words, office } = context;
    const { date, clock } = officeTime(words.language, office.timeZone);
    const { startAt, endAt, contact } = appointment;
    return html`
      <section
        class="sheet"
        aria-labelledby="sheet-title"
        @keydown=${(event: KeyboardEvent) => this.handleKey(context, event)}
      >
        <header>
          <h2 id="sheet-title" tabindex="-1">
            <bdi>${contact.name ?? words.term('noName')}</bdi>
            <span class="when"
              >${date(startAt)}, <span dir="ltr">${clock(startAt)}–${clock(endAt)}</span></span
            >
          </h2>
          <button class="link" type="button" @click=${() => this.close(context)}>
            ${words.term('close')}
          </button>
        </header>
        ${this.renderProblem(context)} ${this.renderMode(context, appointment)}
        ${renderDocuments(context, appointment, { handleCheck: (complete) => void this.check(context, appointment, complete) })}
        ${renderFacts(context, appointment)}
      </section>
    `;
  }

  private renderMode(context: DaysContext, appointment: DeskAppointment) {
    const parts = {
      message: this.message,
      handleMessage: (message: string) => void (this.message = message),
      handleBack: () => this.back(context),
    };
    if (this.mode === 'show') {
      return renderSheetSteps(context, appointment, {
        handleAccept: () => void this.take(context, appointment, 'accept'),
        handleBegin: (step) => this.begin(context, step),
      });
    }
    if (this.mode !== 'move') {
      const { mode } = this;
      const handleStep = () => void this.take(context, appointment, mode);
      return renderStepForm(context, appointment, { ...parts, step: mode, handleStep });
    }
    return renderMoveForm(context, appointment, {
      ...parts,
      startAt: this.startAt,
      handleSlot: ({ startAt }) => this.choose(startAt),
      handleMove: (slot) => void this.move(context, appointment, slot),
    });
  }

  private renderProblem({ words, state, office }: DaysContext) {
    const { problem } = state;
    const isHere = problem && problem !== this.oldProblem && isSheetTask(problem.task);
    return isHere ? renderProblem(words, problem, { timeZone: office.timeZone }) : nothing;
  }

  private begin(context: DaysContext, mode: SheetMode): void {
    this.change(context, mode);
    this.focus.want('#form-title');
  }

  private back(context: DaysContext): void {
    const { mode } = this;
    this.change(context, 'show');
    this.focus.want(`#step-${mode}`, '#sheet-title');
  }

  private change({ flow, state }: DaysContext, mode: SheetMode): void {
    this.mode = mode;
    this.startAt = '';
    this.oldProblem = state.problem;
    if (mode === 'move' && this.known) void this.beginMove(flow, this.known);
    else flow.endMove();
    this.host.requestUpdate();
  }

  private async beginMove(flow: DaysContext['flow'], appointment: DeskAppointment): Promise<void> {
    await flow.beginMove(appointment);
    const { moving } = flow.get();
    const date = moving?.days?.days.find(({ free }) => free > 0)?.date;
    if (moving?.appointment.id === this.id && date && !moving.date) await flow.chooseMoveDay(date);
  }

  private async take(context: DaysContext, appointment: DeskAppointment, step: FormStep): Promise<void> {
    this.oldProblem = null;
    const hasWorked = await context.flow[step](appointment, this.message.trim() || undefined);
    await this.finish(context, appointment, step, hasWorked);
  }

  private async move(context: DaysContext, appointment: DeskAppointment, slot: Slot): Promise<void> {
    this.oldProblem = null;
    const hasWorked = await context.flow.move(slot, this.message.trim() || undefined);
    await this.finish(context, appointment, 'move', hasWorked);
  }

  private async check(context: DaysContext, appointment: DeskAppointment, complete: boolean): Promise<void> {
    this.oldProblem = null;
    const hasWorked = await context.flow.check(appointment, complete);
    await this.finish(context, appointment, 'check', hasWorked);
  }

  private async finish(
    context: DaysContext,
    before: DeskAppointment,
    task: FormStep | 'move' | 'check',
    hasWorked: boolean,
  ): Promise<void> {
    if (!hasWorked) await this.readAgain(context, before);
    this.host.requestUpdate();
    if (!hasWorked || this.id !== before.id) return;
    if (task !== 'check') {
      this.mode = 'show';
      this.message = '';
      this.focus.want('#sheet-title');
    }
    this.options.handleDone?.(context, before, task);
  }

  // Somebody else may have taken it out of the list that it stood in.
  private async readAgain({ client, office }: DaysContext, { id, startAt }: DeskAppointment): Promise<void> {
    const day = await client.desk.appointments(office.id, startAt.slice(0, 10)).catch(() => undefined);
    const found = day?.appointments.find((each) => each.id === id);
    if (found && this.id === id) this.known = toNewer(found, this.known);
    if (this.known && !isPossible(this.mode, this.known)) this.mode = 'show';
  }

  private choose(startAt: string): void {
    this.startAt = startAt;
    this.host.requestUpdate();
  }

  private handleKey(context: DaysContext, event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (this.mode === 'show') this.close(context);
    else this.back(context);
  }
}
