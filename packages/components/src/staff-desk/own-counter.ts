import type { BookedService, QueueTicket } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import { officeTime } from '../office-time.ts';
import { renderProblem } from '../states/states.ts';
import type { DeskContext } from './desk-context.ts';
import { renderMissQuestion, renderSteps, type StepParts } from './steps.ts';
import { toConcern, toMinutesSince, toStage, type HallView } from './staff-desk.view.ts';

/** What the own counter is drawn from beside the desk. */
export interface CounterParts extends StepParts {
  /** Current time by the server's clock, epoch milliseconds. */
  readonly now: number;
  readonly timeZone: string;
  readonly hall: HallView;
  /** Whether it is asked if nobody came. */
  readonly isAsking: boolean;
  /** Whether the last problem is still news. */
  readonly hasProblem: boolean;
}

/** Draws the current ticket, what comes next, and everything that has to be known for it. */
export function renderOwnCounter(context: DeskContext, parts: CounterParts) {
  const { words, state } = context;
  const { ticket, problem } = state;
  return html`
    <section class="turn" part="counter" aria-labelledby="turn">
      <h2 class="aloud" id="turn">${words.term('mine')}</h2>
      <div class="slip ${toStage(ticket)}">
        ${ticket ? renderNumber(context, parts, ticket) : renderFree(context, parts)}
        ${
          ticket && parts.isAsking
            ? renderMissQuestion(context, parts, ticket.number)
            : renderSteps(context, parts)
        }
        ${problem && parts.hasProblem ? renderProblem(words, problem, { timeZone: parts.timeZone }) : nothing}
        ${
          state.isQueueEmpty && parts.hall.mine.length === 0
            ? html`<p class="notice empty" role="status">${words.term('queueEmpty')}</p>`
            : nothing
        }
        ${ticket ? renderDetails(context, parts, ticket) : nothing}
      </div>
    </section>
  `;
}

function renderNumber({ words }: DeskContext, { now }: CounterParts, ticket: QueueTicket) {
  const { number, name, recalls, calledAt, startedAt } = ticket;
  const stage = toStage(ticket);
  const isAgain = stage === 'called' && recalls > 0;
  const since = (stage === 'serving' ? startedAt : calledAt) ?? calledAt;
  return html`
    <div class="stub">
      <p class="stage">
        <strong>
          ${isAgain ? words.term('calledAgain', { times: recalls + 1 }) : words.term(stage === 'serving' ? 'serving' : 'called')}
        </strong>
        ${since ? words.term('since', { minutes: toMinutesSince(since, now) }) : nothing}
      </p>
      <p class="number">${number}</p>
      <p class="who">${name}</p>
    </div>
  `;
}

function renderFree({ words }: DeskContext, { hall, now }: CounterParts) {
  const [next] = hall.mine;
  if (!next) {
    return html`
      <div class="stub">
        <p class="stage"><strong>${words.term('free')}</strong></p>
        <p class="calm">${words.term('nobody')}</p>
        <p class="who">${words.term('nobodyHelp')}</p>
      </div>
    `;
  }
  return html`
    <div class="stub">
      <p class="stage"><strong>${words.term('free')}</strong></p>
      <p class="calm">${words.term('next', { number: next.number })}</p>
      <p class="who">
        ${toConcern(next.services)}, ${words.term('waits', { minutes: toMinutesSince(next.arrivedAt, now) })}
      </p>
    </div>
  `;
}

function renderDetails({ words }: DeskContext, { now, timeZone }: CounterParts, ticket: QueueTicket) {
  const { appointmentAt, arrivedAt, calledAt, note, services } = ticket;
  const times = officeTime(words.language, timeZone);
  const minutes = toMinutesSince(arrivedAt, calledAt ? Date.parse(calledAt) : now);
  return html`
    <div class="details">
      <dl class="facts">
        <div>
          <dt>${words.term('appointment')}</dt>
          <dd>${appointmentAt ? times.time(appointmentAt) : words.term('noAppointment')}</dd>
        </div>
        <div>
          <dt>${words.term('waited')}</dt>
          <dd>${words.term('length', { minutes })}</dd>
        </div>
        ${
          note
            ? html`<div class="wide">
                <dt>${words.term('note')}</dt>
                <dd>${note}</dd>
              </div>`
            : nothing
        }
      </dl>
      <h3 class="aloud">${words.term('concerns')}</h3>
      ${services.map((service) => renderService(words, service))}
    </div>
  `;
}

function renderService(words: DeskContext['words'], service: BookedService) {
  const { requirements, fee } = service;
  return html`
    <section class="service">
      <h4>${toConcern([service])}</h4>
      ${
        requirements.length > 0
          ? html`
              <p class="soft">${words.term('check')}</p>
              <ul>
                ${requirements.map(
                  ({ name, hint }) => html`<li>${name} ${hint ? html`<small>${hint}</small>` : nothing}</li>`,
                )}
              </ul>
            `
          : nothing
      }
      ${fee ? html`<p><span class="soft">${words.term('fee')}:</span> <bdi>${fee}</bdi></p>` : nothing}
    </section>
  `;
}
