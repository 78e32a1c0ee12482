import type { HallView } from './hall.view.ts';
import type { Hall } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { renderStale } from '../states/stale.ts';
import { renderLoading, renderProblem } from '../states/states.ts';
import type { DeskContext } from './desk-context.ts';
import { renderDeskHead } from './desk-head.ts';
import type { DeskWork } from './desk-work.ts';
import type { CardParts } from './forms/ticket-card.ts';
import { renderHallPanel } from './hall-panel.ts';
import { toHallView } from './hall.view.ts';
import { renderOwnCounter } from './own-counter.ts';
import { renderSignals } from './signals.ts';
import { toCounterName, toOwnStage } from './staff-desk.view.ts';
import { renderViewChoice } from './view-choice.ts';

/** Draws the desk of somebody who works: the ways to its views, and when calling, the own counter and the hall. */
export function renderWorkFace(context: DeskContext, work: DeskWork): TemplateResult {
  const { hall, place } = context.state;
  const view = hall?.value && place ? toHallView(hall.value, place.counter) : undefined;
  return html`
    ${renderHead(context, work)}
    <div class="over-view">
      ${renderChoice(context, work, view)} ${hall?.value ? renderCalls(context, work, hall.value) : nothing}
      ${renderSignalProblem(context, work)}
    </div>
    ${
      work.views.shown === 'call'
        ? html`<main class="work">${renderCalling(context, work, view)}</main>`
        : html`<div class="connection">${renderConnection(context, work.now)}</div>`
    }
    ${work.list.render(context)}
  `;
}

function renderHead(context: DeskContext, work: DeskWork) {
  const { clerk, place } = context.state;
  return html`
    ${renderDeskHead(context, {
      counter: toCounterName(clerk, place),
      office: clerk?.offices.find(({ id }) => id === place?.office)?.name,
      isLoud: work.sound.isOn,
      handleSound: () => work.sound.toggle(),
      handleKeys: () => void work.list.show(),
      handleEmergency: () => void work.emergency.toggle(work.source?.client?.timers),
    })}
    ${work.emergency.renderQuestion(context, () => work.raise())}
  `;
}

function renderChoice(context: DeskContext, { views, now }: DeskWork, hall: HallView | undefined) {
  const { shown, openRequests } = views;
  return renderViewChoice(context, {
    shown,
    openRequests,
    hall,
    now,
    handleView: (view) => views.show(view),
  });
}

function renderCalls(context: DeskContext, work: DeskWork, { signals, rules }: Hall) {
  return renderSignals(context, {
    signals,
    zones: rules.zones,
    counter: context.state.place?.counter ?? '',
    now: work.now,
    handleAnswer: (signal) => work.answer(signal),
    handleEnd: (signal) => work.settle(signal),
  });
}

// Whoever calls for help in vain has to know it wherever they are, and what to do instead.
function renderSignalProblem({ words }: DeskContext, work: DeskWork) {
  const { signalProblem: problem } = work.actions;
  if (!problem) return nothing;
  if (problem.task !== 'emergency') {
    return html`<div class="signal-problem">${renderProblem(words, problem)}</div>`;
  }
  return html`
    <div class="notice bad signal-problem" role="alert">
      <p>${words.term('emergencyFailed')}</p>
      <div class="ways">
        <button class="button" type="button" @click=${() => work.raise()}>${words.term('retry')}</button>
      </div>
    </div>
  `;
}

function renderCalling(context: DeskContext, work: DeskWork, hall: HallView | undefined) {
  const { value } = context.state.hall ?? {};
  if (!hall || !value) return html`<div class="space">${renderWaiting(context)}</div>`;
  return html`
    <div class="connection">${renderConnection(context, work.now)}</div>
    ${renderCounter(context, work, hall, value)} ${renderHall(context, work, hall, value)}
  `;
}

function renderCounter(context: DeskContext, work: DeskWork, hall: HallView, { office }: Hall) {
  const { state, flow } = context;
  const { actions, form, now, views, source } = work;
  const id = state.ticket?.id ?? '';
  return renderOwnCounter(context, {
    ...{ hall, now, timeZone: office.timeZone, stage: toOwnStage(state), recallsLeft: actions.recallsLeft },
    form: form.render(context, id, source?.client),
    isAsking: actions.asked !== '' && actions.asked === id && state.ticket?.state === 'called',
    isTooEarly: actions.tooEarly !== '' && actions.tooEarly === id && actions.recallsLeft > 0,
    hasProblem: actions.hasProblem && !form.asked && !actions.chosen,
    callsAtOnce: state.callsAtOnce,
    handleAtOnce: (callsAtOnce) => flow.callAtOnce(callsAtOnce),
    handleAction: (action) => actions.take(action),
    handleKeep: () => actions.keep(),
    handleAppointment: (appointment) => views.openAppointment(appointment),
  });
}

function renderHall(context: DeskContext, work: DeskWork, hall: HallView, { counters, office }: Hall) {
  const { actions, form, line, now, source } = work;
  return renderHallPanel(context.words, {
    ...{ hall, now, timeZone: office.timeZone, reachable: line.ticket, open: actions.chosen },
    card: renderCard(context, work, office.timeZone),
    toCounterName: (id) => counters.find((each) => each.id === id)?.name ?? id,
    handleOpen: (id) => actions.choose(id),
    handleLineKey: line.handleKey,
    handleLineFocus: line.handleFocus,
    renderQueueForm: (queue) => form.render(context, queue, source?.client),
    handleQueue: (queue) => actions.ask('queue', queue, `#queue-${queue}`),
  });
}

function renderCard(context: DeskContext, { actions, form, source }: DeskWork, timeZone: string) {
  const { state } = context;
  const ticket = state.hall?.value?.tickets.find(({ id }) => id === actions.chosen);
  if (!ticket) return nothing;
  const parts: CardParts = {
    ...{ stage: toOwnStage(state), timeZone, hasProblem: actions.hasProblem && !form.asked },
    handleCall: (each) => actions.callChosen(each),
    handleReadmit: (each) => actions.readmit(each),
    handleForm: (kind, { id }) => actions.ask(kind, id, `#card-${kind}`),
    handleClose: () => actions.choose(ticket.id),
  };
  return form.renderCard(context, parts, ticket, source?.client);
}

function renderConnection(context: DeskContext, now: number) {
  const { hall } = context.state;
  if (hall?.status === 'failed') return renderWaiting(context);
  if (!hall?.value || hall.status === 'live') return undefined;
  return renderStale(context.words, now - (hall.receivedAt ?? 0));
}

function renderWaiting({ words, state, flow }: DeskContext) {
  const { hall, place } = state;
  if (!hall?.error) return renderLoading(words);
  const retry = hall.status === 'failed' && place ? () => flow.choosePlace(place) : undefined;
  return renderProblem(words, hall.error, { retry });
}
