import type { FlowProblem } from '@wartemarke/client';
import type { Slot } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { keepTogether } from '../../keep-together.ts';
import type { Words } from '../../locales/localize.ts';
import { officeTime, type OfficeTime } from '../../office-time.ts';
import { renderLoading, renderPhone, renderProblem } from '../../states/states.ts';
import type { ChangingContext } from './changing.ts';
import type { HolderMessages } from '../holding/messages/de.ts';
import { renderMoveDays } from './move-days.ts';

/** What the choice of another time needs beside the appointment. */
export interface MoveChoice {
  /** So many days are listed. */
  readonly count: number;
  /** The day whose times are shown; empty when none is. */
  readonly openDate: string;
  /** The time that was chosen and is to be agreed to. */
  readonly chosen: Slot | undefined;
  handleDay(date: string): void;
  handleMore(): void;
  handleChoose(slot: Slot): void;
  handleOther(): void;
  handleYes(slot: Slot): void;
  handleKeep(): void;
}

export type MovingWords = Words<HolderMessages>;

/** Draws the choice of another time: what stays until then, the days with their times, and the question at the end. */
export function renderMoving(
  words: MovingWords,
  context: ChangingContext,
  choice: MoveChoice,
): TemplateResult {
  const { startAt, movesLeft, office } = context.appointment;
  const times = officeTime(words.language, office.timeZone);
  const { chosen } = choice;
  return html`
    <section class="moving" part="moving" aria-labelledby="panel">
      <h3 id="panel" tabindex="-1">${words.term('moveTitle')}</h3>
      <p>${words.term('moveHelp', toText(times, startAt))}</p>
      ${movesLeft > 0 ? html`<p>${words.term('movesLeft', { count: movesLeft })}</p>` : nothing}
      ${renderTrouble(words, context, choice, times)}
      ${chosen ? renderChosen(words, context, choice, chosen) : renderDays(words, context, choice)}
      ${
        chosen
          ? nothing
          : html`<button class="button" type="button" @click=${() => choice.handleKeep()}>
              ${words.term('moveNo')}
            </button>`
      }
    </section>
  `;
}

function renderTrouble(
  words: MovingWords,
  { problem, store, appointment }: ChangingContext,
  choice: MoveChoice,
  times: OfficeTime,
) {
  if (!problem) return nothing;
  const { phone, timeZone } = appointment.office;
  if (problem.alternatives.length > 0) return renderAlternatives(words, problem, choice, times);
  const retry = problem.task === 'move' ? undefined : () => void store.retry();
  return renderProblem(words, problem, { retry, phone, timeZone });
}

function renderAlternatives(
  words: MovingWords,
  problem: FlowProblem,
  { handleChoose }: MoveChoice,
  times: OfficeTime,
) {
  return html`
    <div class="notice bad" part="problem" role="alert" data-code=${problem.code}>
      <p>${words.explain(problem) ?? words.term('loading')}</p>
      <div class="ways">
        ${problem.alternatives.map(
          (slot) => html`
            <button class="button" type="button" @click=${() => handleChoose(slot)}>
              ${words.term('at', { date: times.shortDate(slot.startAt), time: times.time(slot.startAt) })}
            </button>
          `,
        )}
      </div>
    </div>
  `;
}

function renderDays(words: MovingWords, context: ChangingContext, choice: MoveChoice) {
  const { state, problem, appointment } = context;
  if (problem?.code === 'change_limit') return nothing;
  const { days } = state;
  if (!days) return problem ? nothing : html`<div class="space">${renderLoading(words)}</div>`;
  if (days.nextFreeDate) return renderMoveDays(words, context, days, choice);
  const { phone } = appointment.office;
  return html`
    <div class="notice" role="status">
      <p>${words.term('nothingFree')}</p>
      ${phone ? html`<p>${words.term('phoneHelp')} ${renderPhone(phone)}</p>` : nothing}
    </div>
  `;
}

function renderChosen(
  words: MovingWords,
  { appointment, state }: ChangingContext,
  { handleYes, handleOther }: MoveChoice,
  slot: Slot,
) {
  const times = officeTime(words.language, appointment.office.timeZone);
  const isBusy = state.busy.includes('move');
  return html`
    <div class="chosen">
      <h4 id="chosen" tabindex="-1">${words.term('chosenTitle')}</h4>
      <dl>
        <div>
          <dt>${words.term('before')}</dt>
          <dd>${words.term('at', toText(times, appointment.startAt))}</dd>
        </div>
        <div class="after">
          <dt>${words.term('after')}</dt>
          <dd>${words.term('at', toText(times, slot.startAt))}</dd>
        </div>
      </dl>
      <div class="actions">
        <button class="button main" type="button" aria-disabled=${isBusy} @click=${() => handleYes(slot)}>
          ${words.term(isBusy ? 'moving' : 'moveYes')}
        </button>
        <button class="button" type="button" @click=${handleOther}>${words.term('moveOther')}</button>
      </div>
    </div>
  `;
}

function toText(times: OfficeTime, at: string) {
  return { date: keepTogether(times.date(at)), time: keepTogether(times.time(at)) };
}
