import type { Desk, DeskState } from '@wartemarke/client';
import type { QueueTicket } from '@wartemarke/contract';
import type { ReactiveElement } from 'lit';
import type { AskedForm, FormKind } from './asked-form.ts';
import type { FocusWish } from './focus-wish.ts';
import { toRecallsLeft } from './hall.view.ts';
import { isHeldUp, isPossible, toOwnStage, type DeskAction } from './staff-desk.view.ts';

/** What a clerk decides, turned into steps of the desk; asks first where a number would be lost or more is needed. */
export class DeskActions {
  /** Id of the ticket of which it is asked whether nobody came; empty when it is not. */
  asked = '';
  /** Id of the ticket that somebody wanted to give up too early; empty when nobody did. */
  tooEarly = '';
  /** Id of the ticket that was chosen in the hall; empty while none is. */
  chosen = '';
  private readonly host: ReactiveElement;
  private readonly form: AskedForm;
  private readonly focus: FocusWish;
  private oldProblem: DeskState['problem'] = null;
  private source: { readonly state: DeskState | undefined; readonly flow: Desk | undefined } | undefined;

  constructor(host: ReactiveElement, form: AskedForm, focus: FocusWish) {
    this.host = host;
    this.form = form;
    this.focus = focus;
  }

  /** Takes in how the desk stands. To be called before each update. */
  follow(state: DeskState | undefined, flow: Desk | undefined): void {
    this.source = { state, flow };
    const hall = state?.hall?.value;
    if (!hall) return;
    const tickets = [...hall.tickets, ...(state.ticket ? [state.ticket] : [])];
    const isThere = (id: string) => tickets.some((ticket) => ticket.id === id);
    const chosen = hall.tickets.find(({ id }) => id === this.chosen);
    if (this.chosen && !isInHall(chosen)) this.lose(chosen?.counter === state.place?.counter);
    this.form.follow((about) => isThere(about) || hall.queues.some(({ id }) => id === about));
  }

  /** What went wrong with a call for help, unless another step has overtaken it. */
  get signalProblem(): DeskState['problem'] {
    return isSignal(this.news) ? this.news : null;
  }

  /** Whether something else went wrong that no other step has overtaken. */
  get hasProblem(): boolean {
    return this.news !== null && !isSignal(this.news);
  }

  private get news(): DeskState['problem'] {
    const problem = this.source?.state?.problem ?? null;
    return problem === this.oldProblem ? null : problem;
  }

  /** Forgets what went wrong before, as another step begins. */
  noteStep(): void {
    this.oldProblem = this.source?.state?.problem ?? null;
  }

  /** Does something at the own counter. */
  take(action: DeskAction): void {
    const { state, flow } = this.source ?? {};
    if (!state || !flow || isHeldUp(state)) return;
    const id = state.ticket?.id ?? '';
    const isQuestion = action === 'miss' && this.asked !== id;
    const isTooEarly = action === 'miss' && this.recallsLeft > 0;
    this.noteStep();
    this.form.asked = undefined;
    this.asked = action === 'miss' && !isTooEarly ? id : '';
    this.tooEarly = isTooEarly ? id : '';
    this.host.requestUpdate();
    if (action === 'services' || action === 'park' || action === 'transfer')
      return this.ask(action, id, `#step-${action}`);
    if (!isQuestion && !isTooEarly) void this.run(flow, action);
  }

  /** Whether an action has something to do now. */
  isPossible(action: DeskAction): boolean {
    const { state } = this.source ?? {};
    return state?.step === 'work' && isPossible(action, toOwnStage(state));
  }

  /** Says after all that somebody is still awaited. */
  keep(): void {
    this.asked = '';
    this.host.requestUpdate();
  }

  /** Shows what can be done with a ticket of the hall, or closes that; the focus goes along. */
  choose(id: string): void {
    const before = this.chosen;
    this.chosen = id === before ? '' : id;
    this.noteStep();
    if (this.form.asked?.about === before) this.form.asked = undefined;
    if (this.chosen) this.focus.want('#card-main', '#card-priority', '#card-title');
    else this.focus.want(`#ticket-${before}`, '.line .entry', '#main');
    this.host.requestUpdate();
  }

  // Somebody else was faster; who called it here is led on by the call.
  private lose(isOwn: boolean): void {
    this.chosen = '';
    const { activeElement } = this.host.renderRoot as ShadowRoot;
    if (!isOwn && activeElement?.closest('.card')) this.focus.want('.line .entry[tabindex="0"]', '#main');
  }

  /** Opens a form. */
  ask(kind: FormKind, about: string, origin: string): void {
    this.noteStep();
    this.form.begin({ kind, about, origin });
  }

  callChosen({ id }: QueueTicket): void {
    this.noteStep();
    void this.source?.flow?.call(id);
  }

  readmit({ id }: QueueTicket): void {
    this.noteStep();
    void this.source?.flow?.readmit(id);
  }

  /** How often the own number has still to be called again before it may be missed. */
  get recallsLeft(): number {
    const { ticket, hall } = this.source?.state ?? {};
    return ticket && hall?.value ? toRecallsLeft(ticket, hall.value.rules) : 0;
  }

  private run(flow: Desk, action: Exclude<DeskAction, 'services' | 'park' | 'transfer'>): Promise<boolean> {
    if (action === 'wrapUp') return flow.finish({ wrapUp: true });
    if (action === 'break' || action === 'open') return flow.setCounter(action);
    return flow[action]();
  }
}

function isInHall(ticket: QueueTicket | undefined): boolean {
  return ticket?.state === 'waiting' || ticket?.state === 'parked' || ticket?.state === 'missed';
}

function isSignal(problem: DeskState['problem']): boolean {
  return problem?.task === 'signal' || problem?.task === 'emergency';
}
