import type { AppointmentCase, CaseState, FlowProblem } from '@wartemarke/client';
import type { Appointment } from '@wartemarke/contract';
import { nothing, type CSSResult, type ReactiveElement, type TemplateResult } from 'lit';
import type { Words } from '../../locales/localize.ts';
import { renderProblem } from '../../states/states.ts';
import { dayRows } from '../../day-rows.styles.ts';
import { changingStyles } from './changing.styles.ts';
import type { HolderMessages } from '../holding/messages/de.ts';
import { Moving } from './moving.ts';
import { renderQuestion } from './question.ts';

/** What can be changed of an appointment. */
export type Change = 'move' | 'cancel' | 'erase';

/** A change that somebody looks at. */
export interface ChangingContext {
  readonly words: Words<HolderMessages>;
  readonly change: Change;
  readonly appointment: Appointment;
  readonly state: CaseState;
  readonly store: AppointmentCase;
  /** What went wrong here. */
  readonly problem: FlowProblem | undefined;
  /** It was done. */
  handleDone(): void;
  /** Nothing was changed. */
  handleKeep(): void;
}

/** Moves, cancels and deletes an appointment. */
export class Changing {
  private readonly moving: Moving;

  constructor(host: ReactiveElement) {
    this.moving = new Moving(host);
  }

  render(context: ChangingContext): TemplateResult {
    if (context.change === 'move') return this.moving.render(context.words, context);
    return context.change === 'cancel' ? renderCancel(context) : renderErase(context);
  }
}

function renderCancel(context: ChangingContext) {
  const { words, state, store, handleKeep } = context;
  const isBusy = state.busy.includes('cancel');
  return renderQuestion({
    title: words.term('cancelTitle'),
    help: words.term('cancelHelp'),
    yes: words.term(isBusy ? 'cancelling' : 'cancelYes'),
    no: words.term('cancelNo'),
    isBusy,
    notice: renderNotice(context),
    handleYes: () => answer(context, store.cancel()),
    handleNo: handleKeep,
  });
}

function renderErase(context: ChangingContext) {
  const { words, state, store, appointment, handleKeep } = context;
  const isBusy = state.busy.includes('erase');
  return renderQuestion({
    title: words.term('eraseTitle'),
    help: words.term(appointment.cancellable ? 'eraseAhead' : 'eraseOver'),
    yes: words.term(isBusy ? 'erasing' : 'eraseYes'),
    no: words.term('eraseNo'),
    isBusy,
    notice: renderNotice(context),
    handleYes: () => answer(context, store.erase()),
    handleNo: handleKeep,
  });
}

function renderNotice({ words, problem, appointment }: ChangingContext) {
  if (!problem) return nothing;
  const { phone, timeZone } = appointment.office;
  return renderProblem(words, problem, { phone, timeZone });
}

function answer({ handleDone }: ChangingContext, outcome: Promise<boolean>): void {
  void outcome.then((hasWorked) => hasWorked && handleDone());
}

export const laterStyles: readonly CSSResult[] = [dayRows, changingStyles];
